/**
 * The results of a part as they lie in the store: those of a results file, what is to be tried again with its record,
 * and a last line about the part as a whole. Read back they are judged, as anybody may have written them. Pure.
 */
import { isDeeper, isRecord, MAX_DEPTH } from '../../input/documents/records.ts'
import type { Requests } from '../../output/report.ts'
import { OUTCOMES, type OutcomeName, type Result } from '../../output/result.ts'
import { isImageKey, type KeyPrefix } from '../../storage/key/object-key.ts'
import { isPlace } from './part-lines.ts'

/** What is known of a part as a whole. */
export interface PartTotals {
  /** Written to the store. */
  readonly bytes: number
  readonly requests: Requests
  /** Milliseconds. */
  readonly elapsedMs: number
}

export interface PartResult {
  readonly result: Result
  /** As its list had it, where it is to be tried again. */
  readonly again?: Readonly<Record<string, unknown>>
}

export function encodeResult({ result, again }: PartResult): string {
  return JSON.stringify({ ...result, ...(again && { again }) })
}

export function encodeTotals(totals: PartTotals): string {
  return JSON.stringify({ end: true, ...totals })
}

/** What results have to keep to. */
export interface ResultBounds {
  readonly prefix: KeyPrefix
  /** Positions of the lists. */
  readonly images: number
}

/** @returns undefined for what is neither */
export function decodeResultLine(
  line: string,
  bounds: ResultBounds,
): PartResult | { readonly totals: PartTotals } | undefined {
  let from: unknown
  try {
    from = JSON.parse(line)
  } catch {
    return undefined
  }
  if (!isRecord(from) || isDeeper(from, MAX_DEPTH + 2)) return undefined
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

/** What a result may say, each as a worker would have put it; the rest is left out. */
const DETAILS: { readonly [name in keyof Result]-?: (value: unknown) => boolean } = {
  position: isCount,
  url: like(/^/),
  outcome: value => OUTCOMES.includes(value as OutcomeName),
  reason: like(/^[a-z][a-z0-9-]{0,63}$/),
  message: like(/^.{0,20000}$/s),
  key: like(/^/),
  // A page leads there.
  publicUrl: like(/^(?:https?:|file:|\/)/i),
  finalUrl: like(/^https?:/i),
  sha256: like(/^[0-9a-f]{64}$/),
  bytes: isCount,
  contentType: like(/^[\x20-\x7e]{1,100}$/),
  width: isCount,
  height: isCount,
  etag: like(/^[\x20-\x7e]{1,200}$/),
  attempts: isCount,
  elapsedMs: isCount,
  place: isPlace,
  fields: isRecord,
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
