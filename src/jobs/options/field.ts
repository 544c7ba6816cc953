/**
 * Tables of everything that can be asked for, once: name, parser, default, what it means. `action.yml`, the flags of
 * the CLI and both READMEs are tested against them. Must not import `process` or `@actions/*`.
 */
import type { Text } from '../../base/sentence.ts'
import type { Parser } from './parsers.ts'

export interface Field {
  // biome-ignore lint/suspicious/noExplicitAny: each parser has its own type, read back by OptionsIn and OptionsOut
  readonly parse: Parser<any, unknown>
  /**
   * As text, run through the parser like any other value. It stands in action.yml, so a runner sets it in every step:
   * no rule may ask whether such a field is set.
   */
  readonly default?: string
  /**
   * What holds where nothing is set. It stands in the help and in the docs alone, so that a rule can ask whether the
   * field is set. A field has this or `default`, never both.
   */
  readonly standard?: string
  readonly required?: true
  /** Never shown, masked on arrival. */
  readonly secret?: true
  /** May hold a token among other things, so a wrong value is not repeated. */
  readonly private?: true
  /** What of a value is never shown and masked on arrival. */
  readonly secretsIn?: (value: string) => readonly string[]
  /** Blanks at its ends are a part of it, as of a key. */
  readonly verbatim?: true
  /** One line for `action.yml`, the READMEs and `--help`. */
  readonly help: string
  /** The same where it is asked for, in every language: of what is required. */
  readonly asks?: Text
}

export type Table = Readonly<Record<string, Field>>

type Camel<Name extends string> = Name extends `${infer Head}-${infer Tail}`
  ? `${Head}${Capitalize<Camel<Tail>>}`
  : Name
type Given<F extends Field> = Parameters<F['parse']>[0]
type HasValue<F extends Field> = F extends { default: string } | { required: true } ? true : false

/** What may be asked; the hand-written options of each job are held to it. */
export type OptionsIn<T extends Table> = {
  readonly [Name in keyof T & string as T[Name] extends { required: true } ? Camel<Name> : never]: Given<
    T[Name]
  >
} & {
  readonly [Name in keyof T & string as T[Name] extends { required: true } ? never : Camel<Name>]?: Given<
    T[Name]
  >
}

/** What was asked, parsed; undefined where there is neither a value nor a default. */
export type OptionsOut<T extends Table> = {
  readonly [Name in keyof T & string as Camel<Name>]: HasValue<T[Name]> extends true
    ? ReturnType<T[Name]['parse']>
    : ReturnType<T[Name]['parse']> | undefined
}

export function camelCase(name: string): string {
  return name.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase())
}
