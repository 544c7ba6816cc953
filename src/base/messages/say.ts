/** Sentences of the catalogue, with their values filled in. */
import { type Language, type Sentence, type Text, textIn } from '../sentence.ts'
import { CATALOGUE, type MessageId } from './catalogue.ts'
import { orEnglish } from './pending.ts'

/** The names in braces of an English sentence; `{count|image|images}` also uses `count`. */
type NamesIn<Message extends string> = Message extends `${string}{${infer Name}}${infer Rest}`
  ? (Name extends `${infer Count}|${string}` ? Count : Name) | NamesIn<Rest>
  : never

export type ValuesOf<Id extends MessageId> = {
  readonly [Name in NamesIn<(typeof CATALOGUE)['en'][Id]>]: Text | number
}

/**
 * Returns a sentence in every language.
 * @param values for its names in braces; sentences among them get the same language
 */
export function say<Id extends MessageId>(
  id: Id,
  ...[values]: Record<never, never> extends ValuesOf<Id> ? [] : [values: ValuesOf<Id>]
): Sentence {
  return new Said(id, values ?? NO_VALUES)
}

const NO_VALUES = {}

/** A class, because a list may have a sentence per bad line and a closure takes three times as much memory. */
class Said implements Sentence {
  readonly id: MessageId
  readonly values: Readonly<Record<string, Text | number>>

  constructor(id: MessageId, values: Readonly<Record<string, Text | number>>) {
    this.id = id
    this.values = values
  }

  in(language: Language): string {
    return messageIn(language, this.id, this.values)
  }
}

/** For an id that is known at run time alone; `say` looks whether each name has its value. */
export function messageIn(
  language: Language,
  id: MessageId,
  values: Readonly<Record<string, Text | number>> = NO_VALUES,
): string {
  return fill(orEnglish(CATALOGUE[language][id], CATALOGUE.en[id]), language, values)
}

/** Returns a message, and as advice what the catalogue has to do about it: the message `ID-fix`, if there is one. */
export function advisedIn(
  language: Language,
  id: MessageId,
  values: Readonly<Record<string, Text>>,
): { readonly sentence: string; readonly advice?: string } {
  const sentence = messageIn(language, id, values)
  const fix = `${id}-fix`
  return fix in CATALOGUE.en
    ? { sentence, advice: messageIn(language, fix as MessageId, values) }
    : { sentence }
}

/**
 * Replaces `{name}` by its value, and `{count|one|many}` by the second word if the value is 1, else by the third. A name
 * without a value stays as it is.
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
