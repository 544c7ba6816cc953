/**
 * Turns results into new segments. A line is noted once its object is in the store and verified. It is written with up
 * to 200 others, or within 5 s, whichever comes first; the first ones sooner. So the manifest may lack an object that the
 * store has, but it never names one that the store lacks.
 */
import { randomUUID } from 'node:crypto'
import type { Clock } from '../../base/clock.ts'
import { descriptionOf, PersistError } from '../../base/errors.ts'
import { asPersistError } from '../../base/messages/as-persist-error.ts'
import type { Text } from '../../base/sentence.ts'
import { say } from '../messages/say.ts'
import type { Store } from '../stores/store.ts'
import { encodeEntry, type ManifestEntry } from './entries/entry.ts'
import { newRunId, newsLine, type RunNews, runsOf } from './entries/run-lines.ts'
import { pathOf, segmentKey, timeOfName, uuidOf } from './segments/names.ts'
import { encodeSegment, MAX_TEXT_OF_ONE, PUT_OPTIONS } from './segments/segment.ts'
import type { KnownSegment } from './segments/segment-list.ts'

export const MAX_LINES = 200
/** A kill may cost the lines of five seconds; this leaves half a second to send a segment. */
const MAX_WAIT_MS = 4500
/** The first lines are written at this many, or within a second: an image that crashes each run may come early. */
const FIRST_LINES = 10
const FIRST_WAIT_MS = 900
/** The next segments of a run that follows one without an end mark, which may have crashed. */
const NEXT_LINES = [20, 40, 80]
/** The longest wait for the line that the run has begun. */
const MAX_BEGIN_MS = 5000
/** The time that the runner leaves after the run's own grace period. */
const LAST_WRITE_MS = 2000
/** Room for the end mark and the last line of a segment. */
const MAX_TEXT = MAX_TEXT_OF_ONE - 1024

/** Where segments are written, and how they are named. */
export interface SegmentPlace {
  readonly store: Store
  readonly runId: string
  readonly clock: Clock
  /**
   * Segments whose names sort before this are no longer read, so new names sort after it, whatever the clock says.
   */
  readonly before: string
}

export interface JournalSettings extends SegmentPlace {
  readonly notice: (sentence: Text) => void
  /** The last run did not end well. */
  readonly followsOpenRun: boolean
  /** The run writes its lines before the lists, and its end mark after them. */
  readonly isRewriting: boolean
}

export class Journal {
  readonly #settings: JournalSettings
  readonly #ending = new AbortController()
  /** Id of this run, in the lines of what it stores. */
  readonly run = newRunId()
  #entries: ManifestEntry[] = []
  /** Counts of lines that the next segments wait for, before the usual ones. */
  readonly #early: number[]
  /** Writes at this many lines. After a failure, waits for as many more. */
  #due: number
  #timer: AbortController | undefined
  /** The oldest lines have waited long enough. */
  #isTime = false
  #writing: Promise<void> | undefined
  #failure: PersistError | undefined
  #beginning: Promise<void> | undefined
  #hasBegun = false
  /** Uuids of the segments that this run has written or is writing. */
  readonly #names = new Set<string>()
  /** The run's beginning, until it is written. */
  #owed: RunNews | undefined
  /** The manifest may have the run's id. */
  #isNamed = false
  readonly segments: KnownSegment[] = []

  constructor(settings: JournalSettings) {
    this.#settings = settings
    this.#early = settings.followsOpenRun ? [...NEXT_LINES] : []
    // No run writes more than two files for its beginning, its first lines and its end, or five after an open run.
    if (!settings.isRewriting) this.#early.unshift(FIRST_LINES)
    this.#due = this.#early.shift() ?? MAX_LINES
  }

  /**
   * Writes that the run has begun: an object that it stores may never get its line. Never rejects.
   * @returns undefined once that is written, or has taken too long
   */
  begin(): Promise<void> | undefined {
    if (this.#hasBegun) return undefined
    this.#beginning ??= this.#begin()
    return this.#beginning
  }

  async #begin(): Promise<void> {
    this.#isNamed = true
    const { promise: enough, resolve } = Promise.withResolvers<void>()
    // The manifest may stall: that must not keep images from their store.
    const limit = setTimeout(resolve, MAX_BEGIN_MS)
    this.#owed = { run: this.run, begun: this.#settings.clock.now() }
    await Promise.race([this.#put([], this.#owed), enough])
    clearTimeout(limit)
    this.#hasBegun = true
  }

  note(entry: ManifestEntry): void {
    this.#entries.push(entry)
    if ('run' in entry && entry.run === this.run) this.#isNamed = true
    if (this.#entries.length >= this.#due) this.#write()
    else this.#writeLater()
  }

  /** Whether this run has named a segment, and maybe not written it yet. */
  hasNamed(path: string): boolean {
    return this.#names.has(uuidOf(path))
  }

  /** Writes the lines that wait. Never rejects. */
  async flush(): Promise<void> {
    await this.#writing
    this.#rest()
    while (this.#entries.length > 0 && (await this.#writeSome()));
  }

  /**
   * Writes the remaining lines. Never rejects.
   * @param isHurried there is little time
   * @param cancelling there is little time once this aborts
   * @param last lines that come before the end mark; undefined unless the run has ended well
   */
  async close(isHurried: boolean, cancelling?: AbortSignal, last?: Iterable<ManifestEntry>): Promise<void> {
    const tooLate = new PersistError('store', 'cancelled', say('manifest-too-late'))
    let limit: NodeJS.Timeout | undefined
    const hurry = () => {
      limit ??= setTimeout(() => this.#ending.abort(tooLate), LAST_WRITE_MS)
    }
    if (isHurried) hurry()
    else cancelling?.addEventListener('abort', hurry)
    if (last) await this.#end(last)
    else await this.flush()
    cancelling?.removeEventListener('abort', hurry)
    clearTimeout(limit)
    const { length } = this.#entries
    if (length === 0 || !this.#failure) return
    this.#settings.notice(say('manifest-unwritten', { count: length, refusal: descriptionOf(this.#failure) }))
  }

  /** Writes the remaining lines, these ones, and the end mark if the manifest has the run's id. */
  async #end(last: Iterable<ManifestEntry>): Promise<void> {
    await this.#writing
    this.#rest()
    let isTaken = true
    let lines: ManifestEntry[] = []
    let text = 0
    const write = async (news?: RunNews) => {
      isTaken = await this.#put(lines, news)
      if (isTaken) this.#entries.splice(0, lines.length)
      lines = []
      text = 0
    }
    for (const some of [[...this.#entries], last])
      for (const entry of some) {
        const length = Buffer.byteLength(encodeEntry(entry)) + 1
        if (text + length > MAX_TEXT) await write()
        if (!isTaken) return
        if ('run' in entry && entry.run === this.run) this.#isNamed = true
        lines.push(entry)
        text += length
      }
    if (this.#isNamed) await write({ run: this.run, ended: this.#settings.clock.now() })
    else if (lines.length > 0) await write()
  }

  #write(): void {
    this.#writing ??= this.#writeFull().finally(() => {
      this.#writing = undefined
    })
  }

  /** Writes one segment, and further ones while there are enough lines. */
  async #writeFull(): Promise<void> {
    let isTaken: boolean
    do {
      this.#rest()
      isTaken = await this.#writeSome()
    } while (isTaken && (this.#isTime || this.#entries.length >= this.#due))
    if (!isTaken) this.#due = MAX_LINES + this.#entries.length
    if (this.#entries.length > 0) this.#writeLater()
  }

  #writeLater(): void {
    if (this.#timer) return
    const timer = new AbortController()
    this.#timer = timer
    const wait = this.#due === FIRST_LINES ? FIRST_WAIT_MS : MAX_WAIT_MS
    this.#settings.clock.sleep(wait, timer.signal).then(
      () => {
        if (this.#timer !== timer) return
        this.#timer = undefined
        this.#isTime = true
        this.#write()
      },
      () => {},
    )
  }

  #rest(): void {
    this.#timer?.abort()
    this.#timer = undefined
    this.#isTime = false
  }

  /** @returns false if the store refused the lines; they stay for the next attempt */
  async #writeSome(): Promise<boolean> {
    const entries = this.#entries.slice(0, MAX_LINES)
    if (entries.length === 0) return true
    if (!(await this.#put(entries, this.#owed))) return false
    this.#entries.splice(0, entries.length)
    this.#due = this.#early.shift() ?? MAX_LINES
    return true
  }

  /** @returns whether the store took the segment */
  async #put(entries: readonly ManifestEntry[], news?: RunNews): Promise<boolean> {
    try {
      const name = randomUUID()
      this.#names.add(name)
      this.segments.push(await writeSegment(this.#settings, entries, this.#ending.signal, news, name))
      if (news === this.#owed) this.#owed = undefined
      return true
    } catch (error) {
      this.#failure = asPersistError(error, 'store')
      return false
    }
  }
}

/**
 * @param entries at most `MAX_LINES`, or few enough for `MAX_TEXT_OF_ONE`
 * @param news what the segment says of the run that writes it
 * @throws PersistError if the store refuses
 */
export async function writeSegment(
  { store, runId, clock, before }: SegmentPlace,
  entries: readonly ManifestEntry[],
  signal: AbortSignal,
  news?: RunNews,
  name: string = randomUUID(),
): Promise<KnownSegment> {
  const now = Math.max(clock.now(), before === '' ? 0 : timeOfName(before) + 1)
  const key = segmentKey(store.prefix, now, runId, name)
  const { body, textSize } = encodeSegment(entries, news ? [newsLine(news)] : [])
  await store.put(key, body, PUT_OPTIONS, signal)
  const path = pathOf(store.prefix, key)
  return { key, isClosed: true, path, size: body.length, textSize, runs: runsOf(entries, news) }
}
