/**
 * The type of the tables that define each option once: name, parser, default, help. Tests compare `action.yml`, the
 * flags of the CLI and both READMEs with the tables. Must not import `process` or `@actions/*`.
 */
import { orEnglish } from '../../base/messages/pending.ts'
import type { Language, Sentence } from '../../base/sentence.ts'
import type { LastingReason } from '../../storage/manifest/entries/lasting-reasons.ts'
import { anyText, type Parser } from './parsers.ts'

/** The sections of the help. */
export const GROUPS = ['what', 'where', 'login', 'keys', 'origins', 'manifest', 'report'] as const
export type Group = (typeof GROUPS)[number]

/** One option, with a line of help in each language for `--help`; the English one is also that of `action.yml`. */
export interface Field extends Readonly<Record<Language, string>> {
  readonly group: Group
  // biome-ignore lint/suspicious/noExplicitAny: each parser has its own type, read back by OptionsIn and OptionsOut
  readonly parse: Parser<any, unknown>
  /**
   * Text that goes through the parser where the field is not set. A field whose rules depend on "not set" has its default
   * in its help instead.
   */
  readonly default?: string
  readonly required?: true
  /** Masked on arrival and never shown. No config holds it. */
  readonly secret?: true
  /** What a config may hold in place of one text: several of them, named ones, or a map in a map. */
  readonly takes?: 'lines' | 'pairs' | 'maps'
  /**
   * Why no config holds an option of this name (`secret`), or no file: anyone who can change the workspace could change
   * it (`trusted`), or it is about one step (`step`).
   */
  readonly notShared?: 'secret' | 'trusted' | 'step'
  /** Whether no file may hold this value, for the reason `trusted` of `notShared`. */
  readonly needsTrust?: (value: string) => Promise<boolean>
  /** May contain a token, so an error message does not repeat the value. */
  readonly private?: true
  /** Returns the parts of a value that are masked on arrival and never shown. */
  readonly secretsIn?: (value: string) => readonly string[]
  /** The lasting reasons that this limit on images decides. */
  readonly decides?: readonly LastingReason[]
  /** Keeps blanks at both ends of the value, as in a key. */
  readonly verbatim?: true
  /** Sentence after the help for callers of the library, whose options take more than text. */
  readonly also?: string
}

export type Table = Readonly<Record<string, Field>>

/** A field as a table writes it: without a parser it takes any text. */
type Written = Omit<Field, 'group' | 'parse'> & Partial<Pick<Field, 'parse'>>

type Grouped<W> = W & { readonly group: Group } & (W extends { parse: unknown }
    ? unknown
    : { readonly parse: typeof anyText })

export function inGroup<const T extends Readonly<Record<string, Written>>>(
  group: Group,
  fields: T,
): { readonly [Name in keyof T]: Grouped<T[Name]> } {
  const grouped = Object.entries(fields).map(([name, field]) => [name, { parse: anyText, ...field, group }])
  return Object.fromEntries(grouped)
}

type Camel<Name extends string> = Name extends `${infer Head}-${infer Tail}`
  ? `${Head}${Capitalize<Camel<Tail>>}`
  : Name
type Given<F extends Field> = Parameters<F['parse']>[0]
type HasValue<F extends Field> = F extends { default: string } | { required: true } ? true : false

type Required<T extends Table> = {
  [Name in keyof T]: T[Name] extends { required: true } ? Name : never
}[keyof T]

/**
 * Types of the options that go in, without those of the table `Less`. The build writes the members of each interface
 * that extends it, with their help, into the declarations of the library (`scripts/option-types.js`).
 */
export type OptionsIn<T extends Table, Less extends Table = Record<never, Field>> = {
  readonly [Name in Exclude<keyof T & Required<T>, keyof Less> & string as Camel<Name>]: Given<T[Name]>
} & {
  readonly [Name in Exclude<keyof T, Required<T> | keyof Less> & string as Camel<Name>]?: Given<T[Name]>
}

/** Types of the parsed options; undefined where a field has neither a value nor a default. */
export type OptionsOut<T extends Table> = {
  readonly [Name in keyof T & string as Camel<Name>]: HasValue<T[Name]> extends true
    ? ReturnType<T[Name]['parse']>
    : ReturnType<T[Name]['parse']> | undefined
}

/** What `--help` says of a field. */
export function helpOf(field: Field): Sentence {
  return { in: language => orEnglish(field[language], field.en) }
}

export function camelCase(name: string): string {
  return name.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase())
}
