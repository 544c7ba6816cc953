/**
 * Turns results into new segments. A line is noted once its object is in the store and verified. It is written with up
 * to 200 others, or within 5 s, whichever comes first. So the memory may lack an object that the store has, but it
 * never names one that the store lacks.
 */
import { randomUUID } from 'node:crypto'
import type { Clock } from '../../base/clock.ts'
import { descriptionOf, PersistError } from '../../base/errors.ts'
import { asPersistError } from '../../base/messages/as-persist-error.ts'
import { say } from '../../base/messages/say.ts'
import type { Text } from '../../base/sentence.ts'
import type { Store } from '../stores/store.ts'
import type { ManifestEntry } from './entries/entry.ts'
import { pathOf, segmentKey, timeOfName } from './segments/names.ts'
import { encodeSegment, PUT_OPTIONS } from './segments/segment.ts'
import type { KnownSegment } from './segments/segment-list.ts'

export const MAX_LINES = 200
/** A kill may cost the lines of five seconds; this leaves half a second to send a segment. */
const MAX_WAIT_MS = 4500
/** The time that the runner leaves after the run's own grace period. */
const LAST_WRITE_MS = 2000

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
}

export class Journal {
  readonly #settings: JournalSettings
  readonly #ending = new AbortController()
  #entries: ManifestEntry[] = []
  /** Writes at this many lines. After a failure, waits for as many more. */
  #due = MAX_LINES
  #timer: AbortController | undefined
  /** The oldest lines have waited long enough. */
  #isTime = false
  #writing: Promise<void> | undefined
  #failure: PersistError | undefined
  readonly segments: KnownSegment[] = []

  constructor(settings: JournalSettings) {
    this.#settings = settings
  }

  note(entry: ManifestEntry): void {
    this.#entries.push(entry)
    if (this.#entries.length >= this.#due) this.#write()
    else this.#writeLater()
  }

  /**
   * Writes the remaining lines. Never throws.
   * @param isHurried there is little time
   * @param cancelling there is little time once this aborts
   */
  async close(isHurried: boolean, cancelling?: AbortSignal): Promise<void> {
    const tooLate = new PersistError('store', 'cancelled', say('manifest-too-late'))
    let limit: NodeJS.Timeout | undefined
    const hurry = () => {
      limit ??= setTimeout(() => this.#ending.abort(tooLate), LAST_WRITE_MS)
    }
    if (isHurried) hurry()
    else cancelling?.addEventListener('abort', hurry)
    await this.#writing
    this.#rest()
    while (this.#entries.length > 0 && (await this.#writeSome()));
    cancelling?.removeEventListener('abort', hurry)
    clearTimeout(limit)
    const { length } = this.#entries
    if (length === 0 || !this.#failure) return
    this.#settings.notice(say('manifest-unwritten', { count: length, refusal: descriptionOf(this.#failure) }))
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
    } while (isTaken && (this.#isTime || this.#entries.length >= MAX_LINES))
    this.#due = MAX_LINES + (isTaken ? 0 : this.#entries.length)
    if (this.#entries.length > 0) this.#writeLater()
  }

  #writeLater(): void {
    if (this.#timer) return
    const timer = new AbortController()
    this.#timer = timer
    this.#settings.clock.sleep(MAX_WAIT_MS, timer.signal).then(
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
    try {
      this.segments.push(await writeSegment(this.#settings, entries, this.#ending.signal))
    } catch (error) {
      this.#failure = asPersistError(error, 'store')
      return false
    }
    this.#entries = this.#entries.slice(entries.length)
    return true
  }
}

/**
 * @param entries at most `MAX_LINES`
 * @throws PersistError if the store refuses
 */
export async function writeSegment(
  { store, runId, clock, before }: SegmentPlace,
  entries: readonly ManifestEntry[],
  signal: AbortSignal,
): Promise<KnownSegment> {
  const now = Math.max(clock.now(), before === '' ? 0 : timeOfName(before) + 1)
  const key = segmentKey(store.prefix, now, runId, randomUUID())
  const { body, textSize } = encodeSegment(entries)
  await store.put(key, body, PUT_OPTIONS, signal)
  return { key, isClosed: true, path: pathOf(store.prefix, key), size: body.length, textSize }
}
