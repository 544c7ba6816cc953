/**
 * Results of one part in the store. A part is done when they are whole: a valid line for each of its positions.
 * Anyone with write access may have changed them.
 */
import { gzipSync } from 'node:zlib'
import { formatCounts, ResultCounter } from './part-counts.ts'
import type { PlanFile } from './plan-file.ts'
import { countsKey, type PlanPlace, resultsKey } from './plan-names.ts'
import { positionsDigest } from './positions-digest.ts'
import {
  decodeResultLine,
  encodeResult,
  encodeTotals,
  NO_TOTALS,
  type PartResult,
  type PartTotals,
} from './results-lines.ts'
import { createObject, createText, ifDamaged, linesOf, readText, replaceObject } from './stored-text.ts'

export interface PartResults {
  readonly results: readonly PartResult[]
  readonly totals: PartTotals
}

export interface ReadResults extends PartResults {
  /** Number of lines that were skipped. */
  readonly unreadable: number
}

/**
 * Writes the results, then their counts. The first whole results count.
 * @throws PersistError when the store refuses
 */
export async function writeResults(
  place: PlanPlace,
  plan: PlanFile,
  number: number,
  { results, totals }: PartResults,
  signal: AbortSignal,
): Promise<void> {
  const key = resultsKey(place, number)
  const lines = [...results.map(encodeResult), encodeTotals(totals)]
  const bytes = gzipSync(`${lines.join('\n')}\n`)
  if (!(await createObject(place.store, key, bytes, signal))) {
    if (await readResults(place, plan, number, signal)) return
    // Damaged results would keep the part open for ever.
    await replaceObject(place.store, key, bytes, signal)
  }
  const counter = new ResultCounter()
  for (const { result } of results) counter.add(result)
  const { counts, reasons, resting, undecided, mirrored, owed, lost } = counter
  const name = formatCounts({
    ...{ size: bytes.length, counts, totals, reasons, resting, undecided, mirrored, owed, lost },
  })
  if (name !== undefined) await createText(place.store, countsKey(place, number, name), '', signal)
}

/**
 * @returns undefined if there are no results, or if they are not whole
 * @throws PersistError when the store refuses
 */
export async function readResults(
  place: PlanPlace,
  plan: PlanFile,
  number: number,
  signal: AbortSignal,
): Promise<ReadResults | undefined> {
  return decodeResults(await readResultsText(place, number, signal), place, plan, number)
}

/**
 * @returns undefined if there are no results, or if they cannot be unpacked
 * @throws PersistError when the store refuses
 */
export async function readResultsText(
  place: PlanPlace,
  number: number,
  signal: AbortSignal,
): Promise<string | undefined> {
  return await readText(place.store, resultsKey(place, number), signal).catch(ifDamaged)
}

/** @returns undefined if the results are not whole */
export function decodeResults(
  text: string | undefined,
  { store: { prefix } }: PlanPlace,
  { parts, images }: PlanFile,
  number: number,
): ReadResults | undefined {
  const part = parts[number]
  if (text === undefined || !part) return undefined
  const results = new Map<number, PartResult>()
  let totals = NO_TOTALS
  let unreadable = 0
  for (const line of linesOf(text)) {
    const read = decodeResultLine(line, { prefix, images })
    if (!read) unreadable++
    else if ('totals' in read) totals = read.totals
    else if (!results.has(read.result.position)) results.set(read.result.position, read)
    // More lines than a part has positions may be without end.
    if (results.size > part.images) return undefined
  }
  const isWhole =
    results.size === part.images &&
    (part.positions === undefined || part.positions === positionsDigest(results.keys()))
  return isWhole ? { results: [...results.values()], totals, unreadable } : undefined
}
