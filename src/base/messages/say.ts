/** Sentences of the catalogue, filled with what they are about. */
import { type Language, type Sentence, type Text, textIn } from '../sentence.ts'
import { CATALOGUE, type MessageId } from './catalogue.ts'

/** The names in braces of an English sentence; `{count|image|images}` is about `count`, too. */
type NamesIn<Message extends string> = Message extends `${string}{${infer Name}}${infer Rest}`
  ? (Name extends `${infer Count}|${string}` ? Count : Name) | NamesIn<Rest>
  : never

export type ValuesOf<Id extends MessageId> = {
  readonly [Name in NamesIn<(typeof CATALOGUE)['en'][Id]>]: Text | number
}

/**
 * One sentence in every language.
 * @param values for its names in braces; a sentence among them is said in the same language
 */
export function say<Id extends MessageId>(
  id: Id,
  ...[values]: Record<never, never> extends ValuesOf<Id> ? [] : [values: ValuesOf<Id>]
): Sentence {
  return new Said(id, values ?? NO_VALUES)
}

const NO_VALUES = {}

/** A list of bad lines holds one of each: no closure, which would take three times the room. */
class Said implements Sentence {
  readonly id: MessageId
  readonly values: Readonly<Record<string, Text | number>>

  constructor(id: MessageId, values: Readonly<Record<string, Text | number>>) {
    this.id = id
    this.values = values
  }

  in(language: Language): string {
    return fill(CATALOGUE[language][this.id], language, this.values)
  }
}

/**
 * `{name}` is that value; `{count|one|many}` the second word where the value is 1, else the third.
 * What has no value stays as it is.
 */
export function fill(
  message: string,
  language: Language,
  values: Readonly<Record<string, Text | number>>,
): string {
  return message.replace(/\{(\w+)(?:\|([^|{}]*)\|([^|{}]*))?\}/g, (whole, name: string, one, many) => {
    const value = values[name]
    if (value === undefined) return whole
    if (one !== undefined) return value === 1 ? one : many
    return typeof value === 'number' ? String(value) : textIn(language, value)
  })
}
