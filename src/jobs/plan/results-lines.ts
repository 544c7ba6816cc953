/**
 * Lines of a part's results in the store: one result a line, with its record if the image is to be tried again, and a
 * last line with totals. Reading validates every line, since anyone with write access may have changed them. Pure.
 */
import { isDeeper, isRecord, MAX_DEPTH } from '../../input/documents/record-values.ts'
import type { Requests } from '../../output/report.ts'
import { isMirrorState, OUTCOMES, type OutcomeName, type Result } from '../../output/result.ts'
import { isImageKey, type KeyPrefix } from '../../storage/key/object-key.ts'
import { isMirrorName } from '../../storage/manifest/mirrors/names.ts'
import { isSourcePosition } from './part-lines.ts'
import { recordIn } from './stored-text.ts'

/** Totals of a part. */
export interface PartTotals {
  /** Bytes written to the store. */
  readonly bytes: number
  readonly requests: Requests
  /** Milliseconds. */
  readonly elapsedMs: number
}

export const NO_TOTALS: PartTotals = { bytes: 0, requests: { origins: 0, store: 0 }, elapsedMs: 0 }

export interface PartResult {
  readonly result: Result
  /** The record as its list has it, if the image is to be tried again. */
  readonly again?: Readonly<Record<string, unknown>>
}

export function encodeResult({ result, again }: PartResult): string {
  return JSON.stringify({ ...result, ...(again && { again }) })
}

export function encodeTotals(totals: PartTotals): string {
  return JSON.stringify({ end: true, ...totals })
}

/** Limits that every valid result keeps. */
export interface ResultBounds {
  readonly prefix: KeyPrefix
  /** Number of positions of the lists. */
  readonly images: number
}

/** @returns undefined for a line that is neither a result nor totals */
export function decodeResultLine(
  line: string,
  bounds: ResultBounds,
): PartResult | { readonly totals: PartTotals } | undefined {
  const from = recordIn(line)
  if (!from || isDeeper(from, MAX_DEPTH + 2)) return undefined
  if (from.end === true) return { totals: totalsOf(from) }
  const { again, position, outcome, key } = from
  const isKept = outcome === 'stored' || outcome === 'unchanged'
  const isResult =
    NEEDED.every(name => DETAILS[name](from[name])) &&
    (position as number) < bounds.images &&
    (isKept ? typeof key === 'string' && isImageKey(key, bounds.prefix) : key === undefined)
  if (!isResult) return undefined
  const details = Object.entries(from).filter(
    ([name, value]) => Object.hasOwn(DETAILS, name) && DETAILS[name as keyof Result](value),
  )
  return { result: Object.fromEntries(details) as unknown as Result, ...(isRecord(again) && { again }) }
}

const NEEDED = ['position', 'url', 'outcome'] as const

/** Checks of the fields, as a worker writes them. A field that fails its check is left out. */
const DETAILS: { readonly [name in keyof Result]-?: (value: unknown) => boolean } = {
  position: isCount,
  url: like(/^/),
  outcome: value => OUTCOMES.includes(value as OutcomeName),
  reason: like(/^[a-z][a-z0-9-]{0,63}$/),
  message: like(/^.{0,20000}$/s),
  key: like(/^/),
  lostKey: like(/^/),
  // Pages link to it, so a scheme such as `javascript:` must not pass.
  publicUrl: isLink,
  variants: isVariants,
  finalUrl: like(/^https?:/i),
  sha256: like(/^[0-9a-f]{64}$/),
  bytes: isCount,
  contentType: like(/^[\x20-\x7e]{1,100}$/),
  width: isCount,
  height: isCount,
  endUnknown: value => value === true,
  etag: like(/^[\x20-\x7e]{1,200}$/),
  mirrors: value =>
    isRecord(value) &&
    Object.entries(value).every(([name, state]) => isMirrorName(name) && isMirrorState(state)),
  attempts: isCount,
  elapsedMs: isCount,
  place: isSourcePosition,
  fields: isRecord,
}

function isLink(value: unknown): boolean {
  return typeof value === 'string' && /^(?:https?:|file:|\/)/i.test(value)
}

function isVariants(value: unknown): boolean {
  return isRecord(value) && Object.values(value).every(isLink)
}

function like(form: RegExp): (value: unknown) => boolean {
  return value => typeof value === 'string' && form.test(value)
}

function totalsOf({ bytes, requests, elapsedMs }: Readonly<Record<string, unknown>>): PartTotals {
  const { origins, store } = isRecord(requests) ? requests : {}
  return {
    bytes: countOf(bytes),
    requests: { origins: countOf(origins), store: countOf(store) },
    elapsedMs: countOf(elapsedMs),
  }
}

function countOf(value: unknown): number {
  return isCount(value) ? value : 0
}

function isCount(value: unknown): value is number {
  return Number.isSafeInteger(value) && (value as number) >= 0
}
