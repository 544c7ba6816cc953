/** Adds up the parts of a plan, and keeps their results on disk to sort them. */
import { resolve } from 'node:path'
import type { Reason } from '../../base/errors.ts'
import { LineSorter } from '../../base/files/line-sorter.ts'
import { openWholeJsonLines } from '../../output/json-lines-file.ts'
import type { Result } from '../../output/result.ts'
import { type PartCounts, type PartTotals, ResultCounter } from '../plan/part-counts.ts'
import type { PartResult, ReadResults } from '../plan/part-results.ts'

/** Digits of the largest position. */
const DIGITS = 16
/** Sorts the lines of a position: only the first one is written. */
const CURRENT = '0'
const EARLIER = '1'

/** Which lines are kept beside the counts, and where they go. */
interface ResultFiles {
  readonly resultsFile: string | undefined
  readonly failedFile: string | undefined
}

export class CollectedResults {
  readonly #files: ResultFiles
  readonly #results: LineSorter | undefined
  readonly #again: LineSorter | undefined
  readonly images = new ResultCounter()
  bytes = 0
  /** Requests of all parts. */
  readonly requests = { origins: 0, store: 0 }
  /** Time of the slowest part, milliseconds. */
  longestMs = 0
  #isToTryAgain = false

  constructor(files: ResultFiles) {
    this.#files = files
    this.#results = files.resultsFile === undefined ? undefined : new LineSorter()
    this.#again = files.failedFile === undefined ? undefined : new LineSorter()
  }

  /** Whether the counts of a part do not suffice. */
  get needsResults(): boolean {
    return this.#results !== undefined || this.#again !== undefined
  }

  addCounts(counts: PartCounts): void {
    this.images.addCounts(counts)
    this.#addTotals(counts.totals)
  }

  async addPart({ results, totals }: Omit<ReadResults, 'unreadable'>): Promise<void> {
    this.#addTotals(totals)
    for (const result of results) {
      const written = this.add(result)
      if (written !== undefined) await written
    }
  }

  /** @returns a promise to wait for if the disk is slower than the caller */
  add({ result, again }: PartResult): Promise<unknown> | undefined {
    this.images.add(result)
    if (again) this.#isToTryAgain = true
    const added = [
      this.#results?.add(sortable(result.position, result, CURRENT)),
      again && this.#again?.add(sortable(result.position, again, CURRENT)),
    ].filter(wait => wait !== undefined)
    return added.length > 0 ? Promise.all(added) : undefined
  }

  /** Counts images without lines. */
  addFailed(count: number, reason: Reason): void {
    for (let image = 0; image < count; image++) this.images.add({ outcome: 'failed', reason })
  }

  /** Keeps a result of an earlier round, which counts for nothing. */
  addEarlier(result: Result, round: number): Promise<void> | undefined {
    return this.#results?.add(sortable(result.position, { ...result, round }, EARLIER))
  }

  /**
   * Writes the results in the order of the lists.
   * @returns the paths; one is undefined without a file name, and that of `failedFile` if nothing is to be tried again
   */
  async write(directory: string): Promise<ResultFiles> {
    const { resultsFile, failedFile } = this.#files
    const results = await writeSorted(this.#results, resultsFile, directory)
    const again = await writeSorted(this.#again, failedFile, directory)
    return { resultsFile: results, failedFile: this.#isToTryAgain ? again : undefined }
  }

  async close(): Promise<void> {
    await Promise.all([this.#results?.close(), this.#again?.close()])
  }

  #addTotals({ bytes, requests, elapsedMs }: PartTotals): void {
    this.bytes += bytes
    this.requests.origins += requests.origins
    this.requests.store += requests.store
    this.longestMs = Math.max(this.longestMs, elapsedMs)
  }
}

function sortable(position: number, record: object, order: string): string {
  return `${String(position).padStart(DIGITS, '0')}${order}${JSON.stringify(record)}`
}

async function writeSorted(
  sorter: LineSorter | undefined,
  name: string | undefined,
  directory: string,
): Promise<string | undefined> {
  if (!sorter || name === undefined) return undefined
  const path = resolve(directory, name)
  const file = await openWholeJsonLines(path)
  try {
    let last = ''
    for await (const lines of sorter.sorted())
      for (const line of lines) {
        // A second result for a position would shift every later line.
        const position = line.slice(0, DIGITS)
        if (position === last) continue
        last = position
        const written = file.write(JSON.parse(line.slice(DIGITS + 1)))
        if (written !== undefined) await written
      }
    await file.end()
  } finally {
    await file.close()
  }
  return path
}
