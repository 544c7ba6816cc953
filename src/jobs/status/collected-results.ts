/** Collects the results of a plan's parts: counts them as they arrive, and keeps them on disk to sort them. */
import { resolve } from 'node:path'
import { LineSorter } from '../../base/files/line-sorter.ts'
import { type Counts, sumOfCounts } from '../../output/counts.ts'
import { openJsonLines } from '../../output/json-lines-file.ts'
import type { Requests } from '../../output/report.ts'
import type { Result } from '../../output/result.ts'
import {
  decodeResultLine,
  type PartResult,
  type PartTotals,
  type ResultBounds,
} from '../plan/results-lines.ts'

/** Digits of the largest position. */
const DIGITS = 16

export class CollectedResults {
  readonly #results: LineSorter | undefined
  readonly #again: LineSorter | undefined
  readonly #counts: Record<keyof Counts, number> = { ...sumOfCounts([]) }
  readonly #reasons = new Map<string, number>()
  #resting = 0
  #undecided = 0
  #bytes = 0
  #origins = 0
  #store = 0
  #longestMs = 0
  #isToTryAgain = false

  /** @param kept what to keep beside the counts */
  constructor(kept: { readonly results: boolean; readonly again: boolean }) {
    this.#results = kept.results ? new LineSorter() : undefined
    this.#again = kept.again ? new LineSorter() : undefined
  }

  get counts(): Counts {
    return { ...this.#counts }
  }

  /** Images that failed or were refused, by reason; the most frequent first. */
  get reasons(): Readonly<Record<string, number>> {
    return Object.fromEntries([...this.#reasons].sort(([, a], [, b]) => b - a))
  }

  /** Images skipped as `dead`. */
  get resting(): number {
    return this.#resting
  }

  /** Images skipped that a later run may still store. */
  get undecided(): number {
    return this.#undecided
  }

  get bytes(): number {
    return this.#bytes
  }

  get requests(): Requests {
    return { origins: this.#origins, store: this.#store }
  }

  /** Time of the slowest part, milliseconds. */
  get longestMs(): number {
    return this.#longestMs
  }

  /** @param text the stored results of a part. @returns the number of unreadable lines */
  async addPart(text: string, bounds: ResultBounds): Promise<number> {
    let unreadable = 0
    for (const line of text.split('\n')) {
      if (line === '') continue
      const read = decodeResultLine(line, bounds)
      if (!read) unreadable++
      else if ('totals' in read) this.#addTotals(read.totals)
      else {
        const written = this.add(read)
        if (written !== undefined) await written
      }
    }
    return unreadable
  }

  /** @returns a promise to wait for if the disk is slower than the caller */
  add({ result, again }: PartResult): Promise<unknown> | undefined {
    const { outcome, reason = 'unexpected' } = result
    this.#counts.total++
    this.#counts[outcome]++
    if (outcome === 'failed' || outcome === 'refused')
      this.#reasons.set(reason, (this.#reasons.get(reason) ?? 0) + 1)
    if (outcome === 'skipped' && reason === 'dead') this.#resting++
    if (outcome === 'skipped' && reason !== 'dead' && reason !== 'url-expired') this.#undecided++
    if (again) this.#isToTryAgain = true
    const added = [
      this.#results?.add(sortable(result.position, result)),
      again && this.#again?.add(sortable(result.position, again)),
    ].filter(wait => wait !== undefined)
    return added.length > 0 ? Promise.all(added) : undefined
  }

  /** Writes the results in the order of the lists. @returns the path; undefined without a file name */
  async writeResults(name: string | undefined, directory: string): Promise<string | undefined> {
    return await writeSorted(this.#results, name, directory)
  }

  /** @returns the path; undefined without a file name, or if nothing is to be tried again */
  async writeAgain(name: string | undefined, directory: string): Promise<string | undefined> {
    const path = await writeSorted(this.#again, name, directory)
    return this.#isToTryAgain ? path : undefined
  }

  async close(): Promise<void> {
    await Promise.all([this.#results?.close(), this.#again?.close()])
  }

  #addTotals({ bytes, requests, elapsedMs }: PartTotals): void {
    this.#bytes += bytes
    this.#origins += requests.origins
    this.#store += requests.store
    this.#longestMs = Math.max(this.#longestMs, elapsedMs)
  }
}

function sortable(position: number, record: Result | Readonly<Record<string, unknown>>): string {
  return `${String(position).padStart(DIGITS, '0')}${JSON.stringify(record)}`
}

async function writeSorted(
  sorter: LineSorter | undefined,
  name: string | undefined,
  directory: string,
): Promise<string | undefined> {
  if (!sorter || name === undefined) return undefined
  const file = openJsonLines(resolve(directory, name))
  try {
    let last = ''
    for await (const lines of sorter.sorted())
      for (const line of lines) {
        // A second result for a position would shift every later line.
        const position = line.slice(0, DIGITS)
        if (position === last) continue
        last = position
        const written = file.write(JSON.parse(line.slice(DIGITS)))
        if (written !== undefined) await written
      }
    await file.end()
  } finally {
    await file.close()
  }
  return file.path
}
