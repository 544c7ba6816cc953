/**
 * The results of a part as they lie in the store: those of a results file, what is to be tried again with its record,
 * and a last line about the part as a whole. Read back they are judged, as anybody may have written them. Pure.
 */
import { isDeeper, isRecord, MAX_DEPTH } from '../../input/documents/records.ts'
import type { Requests } from '../../output/report.ts'
import { OUTCOMES, type OutcomeName, type Result } from '../../output/result.ts'

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

/** @returns undefined for what is neither */
export function decodeResultLine(line: string): PartResult | { readonly totals: PartTotals } | undefined {
  let from: unknown
  try {
    from = JSON.parse(line)
  } catch {
    return undefined
  }
  if (!isRecord(from) || isDeeper(from, MAX_DEPTH + 2)) return undefined
  if (from.end === true) return { totals: totalsOf(from) }
  const { again, ...result } = from
  const { position, url, outcome } = result
  const isResult =
    countOf(position) === position && typeof url === 'string' && OUTCOMES.includes(outcome as OutcomeName)
  if (!isResult) return undefined
  return { result: result as unknown as Result, ...(isRecord(again) && { again }) }
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
  return Number.isSafeInteger(value) && (value as number) >= 0 ? (value as number) : 0
}
