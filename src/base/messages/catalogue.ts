/**
 * The sentences of a layer in every language, and how their values are filled in. Each layer has a folder `messages`
 * with its sentences, and says no others than its own and, rarely, those of a layer below.
 */
import { type Language, type Sentence, type Text, textIn } from '../sentence.ts'
import { orEnglish } from './pending.ts'

type Texts = Readonly<Record<string, string>>
type Tables = Readonly<Record<Language, Texts>>
type Values = Readonly<Record<string, Text | number>>

/** The names in braces of an English sentence; `{count|image|images}` also uses `count`. */
type NamesIn<Message extends string> = Message extends `${string}{${infer Name}}${infer Rest}`
  ? (Name extends `${infer Count}|${string}` ? Count : Name) | NamesIn<Rest>
  : never

type ValuesOf<Message extends string> = { readonly [Name in NamesIn<Message>]: Text | number }

/** The ids that begin with a topic, without it and without those of what to do: `doctor` has `keys-missing`. */
export type MessageOf<English, Topic extends string> = {
  [Id in keyof English]: Id extends `${Topic}-${infer Name}` ? Exclude<Name, `${string}-fix`> : never
}[keyof English]

/**
 * Returns a sentence in every language.
 * @param values for its names in braces; sentences among them get the same language
 */
export type Say<English extends Texts> = <Id extends keyof English & string>(
  id: Id,
  ...[values]: Record<never, never> extends ValuesOf<English[Id]> ? [] : [values: ValuesOf<English[Id]>]
) => Sentence

export interface Catalogue<English extends Texts> {
  readonly say: Say<English>
  /** The message with its names in braces, for a program that fills them in. */
  messageIn(language: Language, id: keyof English & string): string
  /** Returns a message, and as advice what to do about it: the message `ID-fix`, if there is one. */
  advisedIn(
    language: Language,
    id: keyof English & string,
    values: Values,
  ): { readonly sentence: string; readonly advice?: string }
}

const NO_VALUES: Values = {}

/** @param english decides which names there are, and which values each of them needs */
export function catalogue<English extends Texts>(
  english: English,
  others: Readonly<Record<Exclude<Language, 'en'>, Readonly<Record<keyof English, string>>>>,
): Catalogue<English> {
  const tables: Tables = { en: english, ...others }
  return {
    say: (id, ...[values]) => new Said(tables, id, values ?? NO_VALUES),
    messageIn: (language, id) => new Said(tables, id, NO_VALUES).in(language),
    advisedIn(language, id, values) {
      const sentence = new Said(tables, id, values).in(language)
      const fix = `${id}-fix`
      return fix in english ? { sentence, advice: new Said(tables, fix, values).in(language) } : { sentence }
    },
  }
}

/** A class, because a list may have a sentence per bad line and a closure takes three times as much memory. */
class Said implements Sentence {
  readonly tables: Tables
  readonly id: string
  readonly values: Values

  constructor(tables: Tables, id: string, values: Values) {
    this.tables = tables
    this.id = id
    this.values = values
  }

  in(language: Language): string {
    const { [this.id]: english = this.id } = this.tables.en
    const { [this.id]: text = english } = this.tables[language]
    return fill(orEnglish(text, english), language, this.values)
  }
}

/**
 * Replaces `{name}` by its value, and `{count|one|many}` by the second word if the value is 1, else by the third. A name
 * without a value stays as it is.
 */
export function fill(message: string, language: Language, values: Values): string {
  return message.replace(/\{(\w+)(?:\|([^|{}]*)\|([^|{}]*))?\}/g, (whole, name: string, one, many) => {
    const value = values[name]
    if (value === undefined) return whole
    if (one !== undefined) return value === 1 ? one : many
    return typeof value === 'number' ? String(value) : textIn(language, value)
  })
}
