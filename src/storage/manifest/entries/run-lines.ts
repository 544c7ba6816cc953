/**
 * What lines say of runs. The line of an object begins with the id of the run that stored it: `{"run":"…","url":…`. Two
 * lines are about a run itself: `{"run":"…"}`, that it began, and `{"run":"…","ended":"…"}`, the end mark of a run that
 * ended well.
 */
import { randomBytes } from 'node:crypto'
import { hexCaseOf } from '../../../base/buffers/hex-case.ts'
import { isDead, type ManifestEntry, RUN_DIGITS } from './entry.ts'
import { parseObject, startsWithAt } from './entry-bytes.ts'

const HEAD = Buffer.from('{"run":"')
const ENDED = Buffer.from(',"ended":')
const QUOTE = 0x22
const BRACE = 0x7d
/** Bytes of `"run":"…",` in a line. */
export const RUN_MEMBER_BYTES = HEAD.length + RUN_DIGITS + 1
/** Ids that are kept of one file. Others may write to the bucket. */
const MAX_RUNS = 10_000

/** Draws an id: all jobs of a matrix share the runner's number. */
export function newRunId(): string {
  return randomBytes(RUN_DIGITS / 2).toString('hex')
}

export function beginLine(run: string): string {
  return JSON.stringify({ run })
}

/** @param at when the run ended, milliseconds since the epoch */
export function endMark(run: string, at: number): string {
  return JSON.stringify({ run, ended: new Date(at).toISOString() })
}

/** Returns the id that a line begins with. */
export function runIn(bytes: Buffer, start: number, end: number): string | undefined {
  if (!startsWithAt(bytes, start, end, HEAD)) return undefined
  const from = start + HEAD.length
  const id = bytes.toString('latin1', from, from + RUN_DIGITS)
  return bytes[from + RUN_DIGITS] === QUOTE && hexCaseOf(id) === 'lower' ? id : undefined
}

/** Ids of runs in a file of the manifest. */
export interface FileRuns {
  /** Runs with an object in the file, or whose beginning it tells. */
  readonly ids: ReadonlySet<string>
  /** Runs whose beginning it tells. */
  readonly begun: ReadonlySet<string>
  /** Runs whose end mark it has, and when they ended; milliseconds since the epoch. */
  readonly ended: ReadonlyMap<string, number>
}

export const NO_RUNS: FileRuns = { ids: new Set(), begun: new Set(), ended: new Map() }

/** What a file says of the run that writes it. @param ended milliseconds since the epoch */
export type RunNews = { readonly run: string } & ({ readonly begun: true } | { readonly ended: number })

export function newsLine(news: RunNews): string {
  return 'ended' in news ? endMark(news.run, news.ended) : beginLine(news.run)
}

/** The runs of a file with these lines. */
export function runsOf(entries: readonly ManifestEntry[], news: RunNews | undefined): FileRuns {
  const ids = new Set(entries.flatMap(entry => (isDead(entry) ? [] : (entry.run ?? []))))
  if (!news) return { ...NO_RUNS, ids }
  if ('ended' in news) return { ...NO_RUNS, ids, ended: new Map([[news.run, news.ended]]) }
  return { ...NO_RUNS, ids: ids.add(news.run), begun: new Set([news.run]) }
}

/** Collects the ids of one file, line by line. */
export class RunScan implements FileRuns {
  readonly ids = new Set<string>()
  readonly begun = new Set<string>()
  readonly ended = new Map<string, number>()

  /** @returns whether the line is about a run, and has been read */
  take(bytes: Buffer, start: number, end: number): boolean {
    const run = runIn(bytes, start, end)
    if (run === undefined) return false
    const rest = start + RUN_MEMBER_BYTES
    if (startsWithAt(bytes, rest, end, ENDED))
      return this.#takeMark(run, parseObject(bytes, start, end)?.ended)
    const isBegin = bytes[rest] === BRACE && rest + 1 === end
    if (this.ids.size < MAX_RUNS) this.ids.add(run)
    if (isBegin && this.begun.size < MAX_RUNS) this.begun.add(run)
    return isBegin
  }

  #takeMark(run: string, ended: unknown): boolean {
    const at = typeof ended === 'string' ? Date.parse(ended) : Number.NaN
    if (Number.isNaN(at)) return false
    if (this.ended.size < MAX_RUNS) this.ended.set(run, at)
    return true
  }
}

/** The runs of several files. */
export class Runs {
  readonly #files: readonly FileRuns[]
  readonly #ended: ReadonlyMap<string, number>

  constructor(files: readonly FileRuns[]) {
    this.#files = files
    this.#ended = new Map(files.flatMap(({ ended }) => [...ended]))
  }

  hasEnded(run: string): boolean {
    return this.#ended.has(run)
  }

  /** Runs without an end mark. */
  open(): ReadonlySet<string> {
    const open = new Set<string>()
    for (const { ids } of this.#files) for (const run of ids) if (!this.#ended.has(run)) open.add(run)
    return open
  }
}
