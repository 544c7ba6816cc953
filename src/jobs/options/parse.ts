/** Parses text or a caller's values into one typed record, or reports every problem at once. Pure. */
import { SettingsError, sentenceOf } from '../../base/errors.ts'
import { quote, shorten } from '../../base/messages/quote.ts'
import type { Text } from '../../base/sentence.ts'
import { say } from '../messages/say.ts'
import { camelCase, type Field, helpOf, type OptionsIn, type OptionsOut, type Table } from './field.ts'
import type { Parser } from './parsers.ts'

/**
 * @returns `problems`: one sentence each: the name, the value, the rule. A field with a problem has no value in
 *   `options`. `given`: the names of the fields that have a value of their own
 */
export function parseOptions<T extends Table>(table: T, given: Partial<OptionsIn<T>>) {
  const problems: Text[] = []
  const options: Record<string, unknown> = {}
  const set = new Set<string>()
  for (const [name, field] of Object.entries<Field>(table)) {
    const own = ownValue(given[camelCase(name) as keyof OptionsIn<T>], field)
    if (own !== undefined) set.add(name)
    const value = own === undefined ? field.default : own
    if (value === undefined) {
      if (field.required) problems.push(say('option-required', { name, help: helpOf(field) }))
      continue
    }
    try {
      options[camelCase(name)] = field.parse(value)
    } catch (error) {
      const rule = sentenceOf(error)
      problems.push(
        field.secret || field.private
          ? say('named', { name, rule })
          : say('option-wrong', { name, value: shown(value), rule }),
      )
    }
  }
  return { options: options as OptionsOut<T>, problems, given: set as ReadonlySet<keyof T> }
}

/** Parses one field outside a run; undefined for a missing or wrong value. */
export function parseOption<Out>(
  field: Field & { readonly parse: Parser<never, Out> },
  given: unknown,
): Out | undefined {
  return parseOptions<{ field: typeof field }>({ field }, { field: given as never }).options.field
}

/** The values of the options of one table. */
export function valuesOf<T extends Table>(table: T, options: OptionsOut<T>): OptionsOut<T> {
  const names = Object.keys(table).map(camelCase) as (keyof OptionsOut<T>)[]
  return Object.fromEntries(names.map(name => [name, options[name]])) as OptionsOut<T>
}

/** Empty text means "not set", since an unset input of an action arrives as empty text. */
function ownValue(value: unknown, field: Field): unknown {
  const isTrimmed = typeof value === 'string' && !field.secret && !field.verbatim
  const text = isTrimmed ? value.trim() : value
  return text === '' ? undefined : text
}

function shown(value: unknown): Text {
  return typeof value === 'string' ? quote(value) : shorten(String(value))
}

/** Collects all problems of the options, so that the user sees them at once. */
export class Problems {
  readonly sentences: Text[]

  constructor(sentences: readonly Text[]) {
    this.sentences = [...sentences]
  }

  add(...sentences: readonly (readonly Text[])[]): void {
    this.sentences.push(...sentences.flat())
  }

  /** @param name precedes the message of an error that `make` throws */
  attempt<T>(make: () => T, name?: Text): T | undefined {
    try {
      return make()
    } catch (error) {
      if (name) this.sentences.push(say('named', { name, rule: sentenceOf(error) }))
      else this.sentences.push(...(error instanceof SettingsError ? error.sentences : [sentenceOf(error)]))
      return undefined
    }
  }

  /** @throws SettingsError if there is a problem */
  refuse(): void {
    if (this.sentences.length > 0) throw new SettingsError(this.sentences)
  }
}
