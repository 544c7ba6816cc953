/** Reads the segments that count into a filter, and notes which could not be read. */

import type { Clock } from '../../../base/clock.ts'
import type { PersistError } from '../../../base/errors.ts'
import { asPersistError } from '../../../base/messages/as-persist-error.ts'
import type { KeyPrefix } from '../../key/object-key.ts'
import { MANIFEST_FOLDER } from '../../key/reserved-folder.ts'
import type { Store } from '../../stores/store.ts'
import { StoreHealth } from '../../stores/store-health.ts'
import { decodeEntry, isFailedEntry, type Line } from '../entries/entry.ts'
import { type FileRuns, NO_RUNS, RunScan } from '../entries/run-lines.ts'
import { MERGED, SEGMENTS } from './names.ts'
import { laterVersion, type OutsideLines, type ReadingFaults } from './reading-problem.ts'
import { type ReplacedSegments, VERSION } from './segment.ts'
import {
  type KnownSegment,
  type MergedSegment,
  Replacements,
  type Segment,
  type SegmentList,
  segmentsIn,
  trustedReplaced,
} from './segment-list.ts'
import { SegmentScan } from './segment-scan.ts'
import { type AfterPortion, scanSegment } from './unpack.ts'

/** Segments are small, so more requests at once hardly take more memory. */
const READ_AT_ONCE = 16
/** How often the reader lists again, because a segment disappeared before it was read. */
const LISTINGS = 3
/** Packed bytes of one segment; eight times the limit of a merge. */
const MAX_BYTES = 128 * 1024 * 1024

const ANY_PREFIX = '' as KeyPrefix

interface Contents {
  /** Its last line was present and correct. */
  readonly isClosed: boolean
  /** Every line could be read, and none is missing. */
  readonly isWhole: boolean
  /** Unpacked bytes. */
  readonly textSize: number
  readonly replaced: ReplacedSegments | undefined
  readonly runs: FileRuns
}

/** Values for a segment that cannot be read, so that it is never merged. */
const NOTHING: Contents = {
  isClosed: false,
  isWhole: false,
  textSize: Infinity,
  replaced: undefined,
  runs: NO_RUNS,
}

type ReadState = Contents | 'unread' | 'gone'

/** Receives the lines one by one. */
export interface EntrySink {
  /**
   * @param file key of the segment
   * @returns false for a line that it cannot read
   */
  feed(line: Line, file: string): boolean
  /** Awaited after each portion of lines. */
  readonly afterPortion?: AfterPortion
}

export class SegmentReader {
  readonly #store: Store
  readonly #sink: EntrySink
  readonly #clock: Clock
  readonly #signal: AbortSignal
  /** By path. Segments never change. */
  readonly #found = new Map<string, ReadState>()
  readonly #health = new StoreHealth(({ reason }) => reason === 'cancelled')
  #failure: PersistError | undefined
  #unreadableLines = 0
  /** Sound lines about objects outside of the prefix, and the key of one. */
  #outside: OutsideLines | undefined

  constructor(store: Store, sink: EntrySink, clock: Clock, signal: AbortSignal) {
    this.#store = store
    this.#sink = sink
    this.#clock = clock
    this.#signal = signal
  }

  /**
   * @returns undefined if a part could not be read: no run may merge an incomplete list
   * @throws PersistError for an error that every request would meet, and for a file of a later version
   */
  async readAll(): Promise<SegmentList | undefined> {
    for (let listing = 1; ; listing++) {
      const segmentList = await this.#readListed()
      const states = [...this.#found.values()]
      // A run removed the segment after this list. The next list shows the merged one that replaces it.
      if (!states.includes('gone') || listing === LISTINGS)
        return states.some(state => typeof state === 'string') ? undefined : segmentList
      for (const [path, state] of this.#found) if (state === 'gone') this.#found.delete(path)
    }
  }

  async #readListed(): Promise<SegmentList> {
    const startedAt = this.#clock.now()
    const found = await Array.fromAsync(segmentsIn(this.#store, MERGED, '', this.#signal))
    const replacements = new Replacements()
    const merged = await this.#readMerged(found, replacements)
    // In a long history, replaced segments are not even listed.
    const plain = await Array.fromAsync(segmentsIn(this.#store, SEGMENTS, replacements.before, this.#signal))
    const segments = await this.#readTogether(plain.filter(segment => !replacements.has(segment)))
    const replacedSegments = [...found, ...plain].filter(segment => replacements.has(segment))
    const seenUntil = Math.min(startedAt, newestOf([...found, ...plain]))
    return { merged, segments, replacedSegments, before: replacements.before, seenUntil }
  }

  /** Reads one after the other: two at once are hardly faster, and take 20 MB more. */
  async #readMerged(found: readonly Segment[], replacements: Replacements): Promise<MergedSegment[]> {
    const merged: MergedSegment[] = []
    // The newest merged segment replaces most others.
    for (const segment of found.toReversed()) {
      if (replacements.has(segment)) continue
      const state = await this.#readOnce(segment)
      if (state === 'gone') continue
      // A damaged segment replaces nothing; its readable lines count.
      const { isClosed, textSize, runs, replaced: said } = state === 'unread' ? NOTHING : state
      const replaced = trustedReplaced(segment, said, this.#clock.now())
      replacements.add(replaced)
      merged.push({ ...segment, isClosed, textSize, runs, replaced })
    }
    return merged
  }

  async #readTogether(segments: readonly Segment[]): Promise<KnownSegment[]> {
    const read: KnownSegment[] = []
    const queue = segments.entries()
    const work = async () => {
      for (const [index, segment] of queue) {
        const state = await this.#readOnce(segment)
        if (typeof state !== 'object') continue
        const { isClosed, textSize, runs } = state
        read[index] = { ...segment, isClosed, textSize, runs }
      }
    }
    const works = await Promise.allSettled(Array.from({ length: READ_AT_ONCE }, work))
    // All workers have ended by now, so none continues after the error.
    for (const outcome of works) if (outcome.status === 'rejected') throw outcome.reason
    return read.filter(segment => segment !== undefined)
  }

  async #readOnce(segment: Segment): Promise<ReadState> {
    const state = this.#found.get(segment.path) ?? (await this.#read(segment))
    this.#found.set(segment.path, state)
    return state
  }

  async #read({ key, size }: Segment): Promise<ReadState> {
    if (size > MAX_BYTES) return NOTHING
    if (this.#health.isGone && this.#failure) throw this.#failure
    const { afterPortion } = this.#sink
    let runs = new RunScan()
    const feed = (line: Line) => runs.take(line) || this.#sink.feed(line, key) || this.#isOutside(line)
    const open = () => {
      runs = new RunScan()
      return new SegmentScan(feed)
    }
    try {
      const { scan, isWhole } = await scanSegment(this.#store, key, { open, afterPortion }, this.#signal)
      this.#health.worked()
      this.#unreadableLines += scan.unreadable
      if (isWhole && scan.version > VERSION) throw laterVersion(key, scan.version)
      const { isClosed, bytes: textSize } = scan
      return { isClosed, isWhole, textSize, replaced: isWhole ? scan.replaced : undefined, runs }
    } catch (error) {
      this.#signal.throwIfAborted()
      const refusal = asPersistError(error, 'store')
      if (refusal.reason === 'http-404') return 'gone'
      if (refusal.reason === 'manifest-version') throw refusal
      this.#failure = refusal
      if (this.#health.failed(refusal) === 'fatal') throw refusal
      return 'unread'
    }
  }

  /** Whether a line that the sink refused is one of another prefix. */
  #isOutside(line: Line): boolean {
    const entry = decodeEntry(line, { prefix: ANY_PREFIX, last: '' })
    if (!entry || isFailedEntry(entry)) return false
    this.#outside = { count: (this.#outside?.count ?? 0) + 1, key: this.#outside?.key ?? entry.key }
    return true
  }

  /** Paths of the segments that were looked at so far. */
  get paths(): Iterable<string> {
    return this.#found.keys()
  }

  /** Paths of segments that could not be read, or not in full. */
  unreadablePaths(): string[] {
    return this.#pathsWhere(state => typeof state === 'string' || !state.isWhole)
  }

  /** Paths of segments whose digest is wrong or was not reached: their lines may be anybody's. */
  unprovenPaths(): string[] {
    return this.#pathsWhere(state => typeof state === 'string' || !state.isClosed)
  }

  #pathsWhere(isMeant: (state: ReadState) => boolean): string[] {
    return [...this.#found].filter(([, state]) => isMeant(state)).map(([path]) => path)
  }

  get faults(): ReadingFaults {
    const unread = this.#pathsWhere(state => typeof state === 'string').length
    const damaged = this.#pathsWhere(state => typeof state === 'object' && !state.isWhole)
    const prefix = this.#store.prefix + MANIFEST_FOLDER
    return {
      hasRead: this.#found.size > unread,
      unread,
      failure: this.#failure,
      damaged: damaged.map(path => prefix + path),
      lines: this.#unreadableLines,
      outside: this.#outside,
    }
  }
}

function newestOf(segments: readonly Segment[]): number {
  return segments.reduce((newest, { lastModified }) => Math.max(newest, +(lastModified ?? 0)), 0)
}
