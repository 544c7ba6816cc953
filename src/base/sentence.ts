/**
 * A sentence is made where the facts are known and written out where its language is known: errors and notices carry
 * sentences, and the entry point picks the language. The texts themselves are in `messages`.
 */

/** Languages of everything a user reads: English or Chinese. */
export type Language = 'en' | 'zh'

/** How a language writes. */
interface LanguageRules {
  /** What users write for this language as a whole word, in any case. */
  readonly words: RegExp
  /** The language tag of an HTML page. */
  readonly htmlLang: string
  readonly colon: string
  readonly comma: string
  readonly stop: string
  /** Between two sentences; empty where the full stop is as wide as a character. */
  readonly space: string
  inParentheses(text: string): string
  inQuotes(text: string): string
  /** @param locale e.g. `zh_CN.UTF-8`, `zh-Hant-TW` */
  isLocale(locale: string): boolean
}

/** One record per language. The rest of the source asks these records and never compares languages. */
export const LANGUAGES: Readonly<Record<Language, LanguageRules>> = {
  en: {
    words: /^en(?:[-_][a-z\d_-]+)?$/i,
    htmlLang: 'en',
    colon: ': ',
    comma: ', ',
    stop: '.',
    space: ' ',
    inParentheses: text => ` (${text})`,
    inQuotes: text => `"${text}"`,
    isLocale: locale => locale.startsWith('en'),
  },
  zh: {
    words: /^(?:zh(?:[-_][a-z\d_-]+)?|cn|中文|简体中文)$/i,
    htmlLang: 'zh-CN',
    colon: '：',
    comma: '，',
    stop: '。',
    space: '',
    inParentheses: text => `（${text}）`,
    inQuotes: text => `“${text}”`,
    isLocale: locale => locale.startsWith('zh'),
  },
}

/** The codes of all languages; the first is the default. */
export const LANGUAGE_CODES = Object.keys(LANGUAGES) as readonly Language[]

/** How a caller may name a language. */
export type LanguageWord = Language | 'zh-CN' | 'cn' | '中文' | 'en-US'

/** @param word `en`, `zh`, `zh-CN`, `zh_TW`, `cn`, `中文`, `en-US`, in any case; undefined for any other word */
export function languageMeant(word: string): Language | undefined {
  return LANGUAGE_CODES.find(code => LANGUAGES[code].words.test(word))
}

/** A text that exists in every language. */
export interface Sentence {
  /** The sentence in that language. */
  in(language: Language): string
  /** The line that the sentence is about, so that it can be shown there. */
  readonly place?: FileLine
  /** The options that have no effect, if that is what the sentence says. */
  readonly idle?: readonly string[]
  /** The sentence without its place. */
  readonly fault?: Text | undefined
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
  return { in: language => sentence.in(language), place: { file, line }, fault: sentence.fault }
}

/** A sentence that says that these options have no effect. */
export function saysIdle(idle: readonly string[], sentence: Sentence): Sentence {
  return { in: language => sentence.in(language), idle }
}

/** The options that this text says have no effect. */
export function idleIn(text: Text): readonly string[] {
  return typeof text === 'string' ? [] : (text.idle ?? [])
}

/** A text whose language is fixed: a server's own words, or a sentence that was written out before. */
export function asSaid(text: string): Sentence {
  return { in: () => text }
}

/** Plain text is the same in every language: codes, names, a server's own words. */
export type Text = string | Sentence

export function textIn(language: Language, text: Text): string {
  return typeof text === 'string' ? text : text.in(language)
}

/** Joins texts to one. */
export function joined(separator: Text, ...texts: readonly Text[]): Sentence {
  return { in: language => texts.map(text => textIn(language, text)).join(textIn(language, separator)) }
}

/** A text in the quotes of the language. Control characters, and straight quotes in it, are escaped. */
export function quoted(text: string): Sentence {
  const escaped = JSON.stringify(text).slice(1, -1)
  return { in: language => LANGUAGES[language].inQuotes(escaped) }
}

/** A place or a name and the fault found there, with the colon of the language between them. */
export function faultAt(place: Text, fault: Text): Sentence {
  return {
    fault,
    in: language => `${textIn(language, place)}${LANGUAGES[language].colon}${textIn(language, fault)}`,
  }
}

/** Joins texts with the comma of the language. */
export function listed(...texts: readonly Text[]): Sentence {
  return { in: language => texts.map(text => textIn(language, text)).join(LANGUAGES[language].comma) }
}
