/**
 * Parsers of values as users write them: counts, sizes, times, switches, lists. They are strict, since a misread size
 * is worse than a refused one. Each takes the text of an input or flag, or a value of a library's caller.
 */
import { types } from 'node:util'
import { PersistError } from '../../base/errors.ts'
import { type ProxyChoice, parseProxyUrl } from '../../base/http/proxy.ts'
import {
  LANGUAGE_CODES,
  type Language,
  type LanguageWord,
  languageMeant,
  type Sentence,
  type Text,
} from '../../base/sentence.ts'
import { say } from '../messages/say.ts'

/**
 * `Given` is the type for a library's caller; inputs and flags arrive as any text.
 * @throws PersistError whose message is the rule that the value breaks
 */
export type Parser<Given, Out> = (value: Given) => Out

/** @param rule completes the sentence "… is needed" */
export function mustBe(rule: Text): PersistError {
  return invalid(say('needed', { rule }))
}

/** For a rule that is a whole sentence. */
export function invalid(rule: Sentence): PersistError {
  return new PersistError('options', 'options-invalid', rule)
}

export const anyText: Parser<string, string> = value => {
  if (typeof value !== 'string') throw neededKind('kind-text')
  return value
}

/** For values that only a program can pass. */
export function neededKind(kind: 'kind-text' | 'kind-lines' | 'kind-pairs' | 'kind-urls'): PersistError {
  return new PersistError('options', 'options-invalid', say('needed', { rule: say(kind) }))
}

/** Text of a scalar. Any other value becomes '', which breaks every rule. */
function scalarText(value: unknown): string {
  return ['string', 'number', 'boolean'].includes(typeof value) ? String(value) : ''
}

function linesIn(value: string | readonly string[], separator: string | RegExp): readonly string[] {
  const items: unknown = typeof value === 'string' ? value.split(separator) : value
  if (!Array.isArray(items) || !items.every(item => typeof item === 'string')) throw neededKind('kind-lines')
  return items.map(item => item.trim()).filter(Boolean)
}

/** `words` are for `scripts/option-types.js`: a value is no name of an option. */
export function oneOf<const Word extends string>(
  ...words: readonly Word[]
): Parser<Word, Word> & { readonly words: readonly Word[] } {
  const parse = (value: Word) => {
    const word = words.find(word => word === value)
    if (word === undefined) throw mustBe(say('rule-one-of', { words: words.join(', ') }))
    return word
  }
  return Object.assign(parse, { words })
}

/** Accepts the word of each language, and common variants such as `zh-CN`, `cn`, `中文` and `en-US`. */
export const languageWord = Object.assign(
  (value: LanguageWord): Language => {
    const language = languageMeant(scalarText(value))
    if (language === undefined) throw mustBe(say('rule-one-of', { words: LANGUAGE_CODES.join(', ') }))
    return language
  },
  { words: LANGUAGE_CODES },
)

/** The YAML 1.2 core schema's words, as in every other action. */
export const trueOrFalse: Parser<boolean | 'true' | 'false', boolean> = value => {
  if (/^(true|True|TRUE)$/.test(scalarText(value))) return true
  if (/^(false|False|FALSE)$/.test(scalarText(value))) return false
  throw mustBe(say('rule-true-or-false'))
}

export function wholeNumber(least: number, most: number): Parser<number | string, number> {
  return value => {
    const number = WHOLE_NUMBER.test(scalarText(value)) ? Number(value) : Number.NaN
    if (!(number >= least && number <= most)) throw mustBe(say('rule-whole-number', { least, most }))
    return number
  }
}

/** `none`, `env`, or a proxy's URL. */
export const proxyChoice: Parser<string | URL, ProxyChoice> = value => {
  if (value === 'none' || value === 'env') return value
  try {
    return parseProxyUrl(String(value))
  } catch {
    throw new PersistError('options', 'options-invalid', say('proxy-needed'))
  }
}

/** A single letter is a binary unit, as in rclone and curl. */
const BYTE_UNITS = {
  '': 1,
  B: 1,
  KB: 1e3,
  MB: 1e6,
  GB: 1e9,
  K: 2 ** 10,
  M: 2 ** 20,
  G: 2 ** 30,
  KIB: 2 ** 10,
  MIB: 2 ** 20,
  GIB: 2 ** 30,
}

/** `50MiB`, `50M`, `200 KB`, `4096`; in a library also a number of bytes. */
export function byteSize(least: number, most: number): Parser<number | string, number> {
  return value => {
    const [, digits, unit = ''] = /^(\d{1,12}(?:\.\d{1,3})?) ?([A-Za-z]{0,3})$/.exec(scalarText(value)) ?? []
    const factor = BYTE_UNITS[unit.toUpperCase() as keyof typeof BYTE_UNITS]
    const number = Math.round(Number(digits) * (factor ?? Number.NaN))
    if (!(number >= least && number <= most)) {
      throw mustBe(say('rule-size', { least, most }))
    }
    return number
  }
}

const TIME_UNITS = { ms: 1, s: 1000, m: 60_000, h: 3_600_000, d: 86_400_000 }

/** `30s`, `1m30s`, `0s`, `0`. @returns milliseconds */
export function duration(
  leastMs: number,
  mostMs: number,
  ruleOf = (rule: Text) => rule,
): Parser<string, number> {
  return value => {
    const text = scalarText(value)
    const ms = milliseconds(text)
    if (!(ms >= leastMs && ms <= mostMs)) throw mustBe(ruleOf(timeRule(text, leastMs, mostMs)))
    return ms
  }
}

/**
 * Like `duration`, but text of digits alone is seconds. A JavaScript number is refused: its unit would be unclear.
 * @returns milliseconds
 */
export function durationOrSeconds(leastMs: number, mostMs: number): Parser<string, number> {
  const parse = duration(leastMs, mostMs)
  return value => parse(typeof value === 'string' && WHOLE_NUMBER.test(value) ? `${value}s` : value)
}

/** Like `duration`, or the word `never`, which becomes undefined. */
export function durationOrNever(leastMs: number, mostMs: number): Parser<string, number | undefined> {
  const parse = duration(leastMs, mostMs, rule => say('rule-never-or', { rule }))
  return value => (value === 'never' ? undefined : parse(value))
}

const WHOLE_NUMBER = /^\d{1,9}$/

/** @param text the wrong value; for a bare number the message suggests the likely unit */
function timeRule(text: string, leastMs: number, mostMs: number): Text {
  const range = { least: timeText(leastMs), most: timeText(mostMs) }
  const meant = `${text}${mostMs > TIME_UNITS.d ? 'd' : 'm'}`
  const meantMs = WHOLE_NUMBER.test(text) ? milliseconds(meant) : Number.NaN
  if (meantMs >= leastMs && meantMs <= mostMs) return say('rule-time-unit', { meant, ...range })
  const [first, second] = mostMs < TIME_UNITS.d ? ['30s', '1m30s'] : ['12h', '7d']
  return say('rule-time', { first, second, ...range })
}

/** Formats a time in its largest whole unit. */
function timeText(ms: number): string {
  const { d, h, m, s } = TIME_UNITS
  const [unit, factor] = Object.entries({ d, h, m, s }).find(([, unit]) => ms >= unit && ms % unit === 0) ?? [
    's',
    s,
  ]
  return `${ms / factor}${unit}`
}

/** NaN for text that is not a time. Zero needs no unit. */
function milliseconds(text: string): number {
  if (text === '0') return 0
  const parts = [...text.matchAll(/(\d{1,9}(?:\.\d{1,3})?)(ms|s|m|h|d)/g)]
  if (parts.length === 0 || parts.map(([part]) => part).join('') !== text) return Number.NaN
  return parts.reduce((sum, [, number, unit]) => sum + Number(number) * TIME_UNITS[unit as 's'], 0)
}

/** A moment, `2026-11-01` or `2026-11-01T08:00:00Z` (UTC without a zone), or an age before now. */
export type DateOrAge = { readonly at: Date } | { readonly ageMs: number }

/** Largest time of a Date: https://tc39.es/ecma262/#sec-time-values-and-time-range */
const MAX_AGE_MS = 8.64e15

export const dateOrAge: Parser<Date | string, DateOrAge> = value => {
  if (typeof value !== 'string') return { at: realDate(value) }
  const ageMs = milliseconds(value)
  if (ageMs <= MAX_AGE_MS) return { ageMs }
  const [, day = '', clock = 'T00:00:00', zone = 'Z'] =
    /^(\d{4}-\d\d-\d\d)(T\d\d:\d\d(?::\d\d(?:\.\d{1,3})?)?)?(Z|[+-]\d\d:\d\d)?$/.exec(value) ?? []
  const midnight = realDate(new Date(`${day}T00:00:00Z`))
  // Date turns 30 February into 2 March.
  if (!midnight.toISOString().startsWith(day)) throw noMoment()
  return { at: realDate(new Date(`${day}${clock}${zone}`)) }
}

function realDate(date: Date): Date {
  if (types.isDate(date) && !Number.isNaN(date.getTime())) return date
  throw noMoment()
}

function noMoment(): PersistError {
  return mustBe(say('rule-moment'))
}

/** Comma or line separated; empty items are dropped. */
export const listOf: Parser<string | readonly string[], readonly string[]> = value => linesIn(value, /[,\n]/)

/** One item a line. */
export const lineList: Parser<string | readonly string[], readonly string[]> = value => linesIn(value, '\n')

function pairRecord(value: unknown): Readonly<Record<string, string>> {
  const isRecord = typeof value === 'object' && value !== null && !Array.isArray(value)
  if (!isRecord || !Object.values(value).every(text => typeof text === 'string'))
    throw neededKind('kind-pairs')
  return value as Readonly<Record<string, string>>
}

/** `Name: value` lines, or a record of a library's caller. Returns names in lower case. */
export const pairs: Parser<
  string | Readonly<Record<string, string>>,
  Readonly<Record<string, string>>
> = value => {
  const entries = pairsIn(value)
  // RFC 9110 §5.6.2 token.
  const bad = entries.findIndex(([name, text]) => !/^[!#$%&'*+.^_`|~\w-]+$/.test(name) || text === '')
  // The message names the line by number, since its text may be a token.
  if (bad >= 0) throw mustBe(say('rule-pairs', { line: bad + 1 }))
  return Object.fromEntries(entries.map(([name, text]) => [name.toLowerCase(), text]))
}

/**
 * @param isGood whether a line follows the rule
 * @param rule says the rule, with the number of the first line that breaks it
 */
export function namedLines(
  most: number,
  isGood: (name: string, value: string) => boolean,
  rule: (line: number) => Text,
): Parser<string | Readonly<Record<string, string>>, Readonly<Record<string, string>>> {
  return given => {
    const entries = pairsIn(given)
    const names = new Set<string>()
    for (const [index, [name, value]] of entries.entries()) {
      if (!isGood(name, value) || names.has(name)) throw mustBe(rule(index + 1))
      names.add(name)
    }
    if (entries.length > most) throw mustBe(say('rule-at-most', { most, count: entries.length }))
    return Object.fromEntries(entries)
  }
}

/** The name of a line ends at its first colon; a line without one has an empty name. */
function pairsIn(given: string | Readonly<Record<string, string>>): readonly (readonly [string, string])[] {
  if (typeof given !== 'string') return Object.entries(pairRecord(given))
  return lineList(given).map(line => {
    const colon = line.indexOf(':')
    return colon < 0 ? ['', line] : [line.slice(0, colon).trim(), line.slice(colon + 1).trim()]
  })
}
