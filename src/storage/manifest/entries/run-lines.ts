/**
 * What lines say of runs. The line of an object has the id of the run that stored it: `{"run":"…","url":…`. Two
 * lines are about a run itself: `{"run":"…","begun":"…"}`, and `{"run":"…","ended":"…"}`, the end mark of a run that ended well.
 *
 * How long a run without an end mark counts: a line with its id makes its key new until a run names it and ends well,
 * however long that takes. Its beginning stands for objects that may have no line. It counts until a run ends well more
 * than eight days later; by then, a list that runs each week has named those objects.
 */
import { randomBytes } from 'node:crypto'
import { hexOf, isFailedEntry, type Line, MAX_AHEAD_MS, type ManifestEntry, RUN_DIGITS } from './entry.ts'

/** Ids that are kept of one file. Others may write to the bucket. */
const MAX_RUNS = 10_000
/** How long a beginning counts although another run has ended well since. */
const BEGINNING_MS = 8 * 24 * 3_600_000

/** Draws an id: all jobs of a matrix share the runner's number. */
export function newRunId(): string {
  return randomBytes(RUN_DIGITS / 2).toString('hex')
}

/** @param at when the run began, milliseconds since the epoch */
export function beginLine(run: string, at: number): string {
  return JSON.stringify({ run, begun: new Date(at).toISOString() })
}

/** @param at when the run ended, milliseconds since the epoch */
export function endMark(run: string, at: number): string {
  return JSON.stringify({ run, ended: new Date(at).toISOString() })
}

/** Ids of runs in a file of the manifest. */
export interface FileRuns {
  /** Runs with an object in the file, or whose beginning it tells. */
  readonly ids: ReadonlySet<string>
  /** Runs whose beginning it tells, and when they began; milliseconds since the epoch. */
  readonly begun: ReadonlyMap<string, number>
  /** Runs whose end mark it has, and when they ended; milliseconds since the epoch. */
  readonly ended: ReadonlyMap<string, number>
}

export const NO_RUNS: FileRuns = { ids: new Set(), begun: new Map(), ended: new Map() }

/** What a file says of the run that writes it. Times are milliseconds since the epoch. */
export type RunNews = { readonly run: string } & ({ readonly begun: number } | { readonly ended: number })

export function newsLine(news: RunNews): string {
  return 'ended' in news ? endMark(news.run, news.ended) : beginLine(news.run, news.begun)
}

/** The runs of a file with these lines. */
export function runsOf(entries: readonly ManifestEntry[], news: RunNews | undefined): FileRuns {
  const ids = new Set(entries.flatMap(entry => (isFailedEntry(entry) ? [] : (entry.run ?? []))))
  if (!news) return { ...NO_RUNS, ids }
  if ('ended' in news) return { ...NO_RUNS, ids, ended: new Map([[news.run, news.ended]]) }
  return { ...NO_RUNS, ids: ids.add(news.run), begun: new Map([[news.run, news.begun]]) }
}

/** Collects the ids of one file, line by line. */
export class RunScan implements FileRuns {
  readonly ids = new Set<string>()
  readonly begun = new Map<string, number>()
  readonly ended = new Map<string, number>()

  /** @returns whether the line is about a run, and has been read */
  take(line: Line): boolean {
    const run = hexOf(line.run, RUN_DIGITS)
    if (run === undefined) return false
    if ('ended' in line) return take(this.ended, run, line.ended)
    if (this.ids.size < MAX_RUNS) this.ids.add(run)
    return 'begun' in line && take(this.begun, run, line.begun)
  }
}

/** @returns whether the time can be read */
function take(times: Map<string, number>, run: string, time: unknown): boolean {
  const at = typeof time === 'string' ? Date.parse(time) : Number.NaN
  if (Number.isNaN(at)) return false
  if (times.size < MAX_RUNS) times.set(run, at)
  return true
}

/** The runs of several files. */
export class Runs {
  readonly #files: readonly FileRuns[]
  readonly #ended: ReadonlyMap<string, number>
  /** When the last run ended well; -Infinity if none did. */
  readonly #lastEnd: number

  constructor(files: readonly FileRuns[], now: number) {
    this.#files = files
    this.#ended = new Map(files.flatMap(({ ended }) => [...ended]))
    const ends = [...this.#ended.values()].filter(at => at <= now + MAX_AHEAD_MS)
    this.#lastEnd = ends.reduce((last, at) => Math.max(last, at), Number.NEGATIVE_INFINITY)
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

  /** Whether a beginning still counts. */
  isBeginning(run: string, at: number): boolean {
    return !this.#ended.has(run) && this.#lastEnd - at <= BEGINNING_MS
  }

  /** Whether any beginning counts. */
  get hasBeginning(): boolean {
    return this.#beginnings().length > 0
  }

  /** Whether a run has begun that did not end well, and none has ended well since. */
  get isInterrupted(): boolean {
    return this.#beginnings().some(([, at]) => at > this.#lastEnd)
  }

  #beginnings(): [string, number][] {
    return this.#files.flatMap(({ begun }) => [...begun]).filter(([run, at]) => this.isBeginning(run, at))
  }
}
