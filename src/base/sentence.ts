/**
 * A sentence is made where the facts are and said where its reader is: errors and notices carry one, the front door
 * knows the language. The sentences themselves are in `messages`.
 */

/** What a person reads: English or Chinese. */
export type Language = 'en' | 'zh'

export const LANGUAGES: readonly Language[] = ['en', 'zh']

/** How a caller may name a language. */
export type LanguageWord = Language | 'zh-CN' | 'cn' | '中文' | 'en-US'

/** @param word `en`, `zh`, `zh-CN`, `zh_TW`, `cn`, `中文`, `en-US`, in any case; undefined where it is none of these */
export function languageMeant(word: string): Language | undefined {
  if (/^(?:zh(?:[-_][a-z\d_-]+)?|cn|中文|简体中文)$/i.test(word)) return 'zh'
  return /^en(?:[-_][a-z\d_-]+)?$/i.test(word) ? 'en' : undefined
}

/** What can be said in each language. */
export interface Sentence {
  /** The sentence in that language. */
  in(language: Language): string
  /** Where what it is about stands, so that it can be shown there. */
  readonly place?: FileLine
}

/** A line of a file. */
export interface FileLine {
  /** Relative to the working directory where it lies there, with '/'. */
  readonly file: string
  /** From 1. */
  readonly line: number
}

/** A sentence that says its place in words already. */
export function placedAt({ file, line }: FileLine, sentence: Sentence): Sentence {
  return { in: language => sentence.in(language), place: { file, line } }
}

/** What is said already, in whatever language: somebody else's words, or a sentence whose reader was known. */
export function asSaid(text: string): Sentence {
  return { in: () => text }
}

/** Plain text is the same in every language: codes, names, a server's own words. */
export type Text = string | Sentence

export function textIn(language: Language, text: Text): string {
  return typeof text === 'string' ? text : text.in(language)
}

/** Texts as one. */
export function joined(separator: Text, ...texts: readonly Text[]): Sentence {
  return { in: language => texts.map(text => textIn(language, text)).join(textIn(language, separator)) }
}

/** A place or a name, and what is wrong there, with the colon of the language. */
export function faultAt(place: Text, fault: Text): Sentence {
  return {
    in: language => `${textIn(language, place)}${language === 'zh' ? '：' : ': '}${textIn(language, fault)}`,
  }
}

/** Texts one behind the other, with the comma of the language between them. */
export function listed(...texts: readonly Text[]): Sentence {
  return { in: language => texts.map(text => textIn(language, text)).join(language === 'zh' ? '，' : ', ') }
}
