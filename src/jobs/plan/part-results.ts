/**
 * Results of one part in the store: one result a line, with its record if the image is to be tried again, and a last
 * line with totals. A part is done when they are whole: a valid line for each of its positions. Anyone with write
 * access may have changed them.
 */
import { gzipSync } from 'node:zlib'
import { isDeeper, isRecord, MAX_DEPTH } from '../../input/documents/record-values.ts'
import { OUTCOMES, type OutcomeName, type Result } from '../../output/result.ts'
import { isImageKey } from '../../storage/key/object-key.ts'
import { formatCounts, type PartTotals, ResultCounter } from './part-counts.ts'
import { isSourcePosition } from './part-lines.ts'
import { type Plan, positionsDigest } from './plan-file.ts'
import { countsKey, resultsKey } from './plan-names.ts'
import {
  createText,
  FAST,
  ifDamaged,
  isCount,
  like,
  linesOf,
  readText,
  recordIn,
  replaceText,
} from './stored-text.ts'

export interface PartResult {
  readonly result: Result
  /** The record as its list has it, if the image is to be tried again. */
  readonly again?: Readonly<Record<string, unknown>>
}

export interface ReadResults {
  readonly results: readonly PartResult[]
  readonly totals: PartTotals
  /** Number of lines that were skipped. */
  readonly unreadable: number
}

/**
 * Writes the results, then their counts. The first whole results count.
 * @throws PersistError when the store refuses
 */
export async function writeResults(
  plan: Plan,
  number: number,
  results: Iterable<PartResult>,
  totals: PartTotals,
  signal: AbortSignal,
): Promise<void> {
  const { store } = plan
  const key = resultsKey(plan, number)
  const counter = new ResultCounter()
  const lines = Array.from(results, each => {
    counter.add(each.result)
    return `${encodeResult(each)}\n`
  })
  const bytes = gzipSync(`${lines.join('')}${encodeTotals(totals)}\n`, FAST)
  if (!(await createText(store, key, bytes, signal))) {
    if (await readResults(plan, number, signal)) return
    // Damaged results would keep the part open for ever.
    await replaceText(store, key, bytes, signal)
  }
  const name = formatCounts({ ...counter, size: bytes.length, totals })
  if (name !== undefined) await createText(store, countsKey(plan, number, name), '', signal)
}

/**
 * @returns undefined if there are no results, or if they are not whole
 * @throws PersistError when the store refuses
 */
export async function readResults(
  plan: Plan,
  number: number,
  signal: AbortSignal,
): Promise<ReadResults | undefined> {
  return decodeResults(await readResultsText(plan, number, signal), plan, number)
}

/**
 * @returns undefined if there are no results, or if they cannot be unpacked
 * @throws PersistError when the store refuses
 */
export async function readResultsText(plan: Plan, number: number, signal: AbortSignal) {
  return await readText(plan.store, resultsKey(plan, number), signal).catch(ifDamaged)
}

/** @returns undefined if the results are not whole */
export function decodeResults(text: string | undefined, plan: Plan, number: number): ReadResults | undefined {
  const part = plan.parts[number]
  if (text === undefined || !part) return undefined
  const results = new Map<number, PartResult>()
  let totals: PartTotals = totalsOf({})
  let unreadable = 0
  for (const line of linesOf(text)) {
    const read = decodeLine(line, plan)
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

export function encodeResult({ result, again }: PartResult): string {
  return JSON.stringify(again ? { ...result, again } : result)
}

export function encodeTotals(totals: PartTotals): string {
  return JSON.stringify({ end: true, ...totals })
}

/** @returns undefined for a line that is neither a result nor totals */
function decodeLine(
  line: string,
  { store: { prefix }, images }: Plan,
): PartResult | { readonly totals: PartTotals } | undefined {
  const from = recordIn(line)
  if (!from || isDeeper(from, MAX_DEPTH + 2)) return undefined
  if (from.end === true) return { totals: totalsOf(from) }
  const { again, position, outcome, key } = from
  const isKept = outcome === 'stored' || outcome === 'unchanged'
  const isResult =
    NEEDED.every(name => DETAILS[name](from[name])) &&
    (position as number) < images &&
    (isKept ? typeof key === 'string' && isImageKey(key, prefix) : key === undefined)
  if (!isResult) return undefined
  const details = Object.entries(from).filter(
    ([name, value]) => Object.hasOwn(DETAILS, name) && DETAILS[name as keyof Result](value),
  )
  return { result: Object.fromEntries(details) as unknown as Result, ...(isRecord(again) && { again }) }
}

const NEEDED = ['position', 'url', 'outcome'] as const

/** Pages link to it, so a scheme such as `javascript:` must not pass. */
const isLink = like(/^(?:https?:|file:|\/)/i)

/** Checks of the fields, as a worker writes them. A field that fails its check is left out. */
const DETAILS: { readonly [name in keyof Result]-?: (value: unknown) => boolean } = {
  position: isCount,
  url: like(/^/),
  outcome: value => OUTCOMES.includes(value as OutcomeName),
  reason: like(/^[a-z][a-z0-9-]{0,63}$/),
  message: like(/^.{0,20000}$/s),
  key: like(/^/),
  lostKey: like(/^/),
  publicUrl: isLink,
  variants: value => isRecord(value) && Object.values(value).every(isLink),
  finalUrl: like(/^https?:/i),
  sha256: like(/^[0-9a-f]{64}$/),
  bytes: isCount,
  contentType: like(/^[\x20-\x7e]{1,100}$/),
  width: isCount,
  height: isCount,
  endUnknown: value => value === true,
  etag: like(/^[\x20-\x7e]{1,200}$/),
  attempts: isCount,
  elapsedMs: isCount,
  place: isSourcePosition,
  fields: isRecord,
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
