/** Parsers of a check's own options. */
import { say } from '../../base/messages/say.ts'
import { anyText, listOf, mustBe, type Parser, trueOrFalse } from '../options/parsers.ts'

/** `false`: nothing. `true`: what is missing. `replace`: what is changed as well. */
export type RepairChoice = 'false' | 'true' | 'replace'

export const repairChoice: Parser<boolean | 'true' | 'false' | 'replace', RepairChoice> = value => {
  if (value === 'replace') return value
  try {
    return trueOrFalse(value) ? 'true' : 'false'
  } catch {
    throw mustBe(say('rule-one-of', { words: ['false', 'true', 'replace'].join(', ') }))
  }
}

const PLACES = ['mirror', 'origin'] as const
export type RepairPlace = (typeof PLACES)[number]

export const repairPlaces: Parser<string | readonly RepairPlace[], readonly RepairPlace[]> = value => {
  const places = listOf(value).map(word => PLACES.find(place => place === word))
  if (places.length === 0 || places.includes(undefined)) throw mustBe(say('rule-repair-from'))
  return [...new Set(places.filter(place => place !== undefined))]
}

/** The objects for which the first 32 bits of the key's SHA-256, modulo `count`, equal `index`. */
export interface BytesShare {
  readonly count: number
  /** Undefined for the share of the day. */
  readonly index: number | undefined
}

/** Ten years of days. */
const MAX_SHARES = 3650

/** `30`, or `7/30`: in a matrix from 1 to 30 the last one, `30/30`, is the share with the remainder 0. */
export const bytesShare: Parser<number | string, BytesShare> = value => {
  const [, index, count] = /^(?:(\d{1,4})\/)?(\d{1,4})$/.exec(String(value)) ?? []
  const shares = Number(count)
  if (!(shares >= 1 && shares <= MAX_SHARES) || Number(index ?? 0) > shares)
    throw mustBe(say('rule-bytes-share', { most: MAX_SHARES }))
  return { count: shares, index: index === undefined ? undefined : Number(index) % shares }
}

/** When a check fails; `percent` is a share of the remembered objects. */
export type CheckFailOn = 'any' | 'none' | { readonly percent: number }

export const checkFailOn: Parser<'any' | 'none' | `${number}%`, CheckFailOn> = value => {
  if (value === 'any' || value === 'none') return value
  const percent = /^(\d{1,3}(?:\.\d{1,3})?)%$/.exec(anyText(value))?.[1]
  if (percent === undefined || Number(percent) > 100) throw mustBe(say('rule-check-fail-on'))
  return { percent: Number(percent) }
}
