/**
 * From results to new segments: a line is noted when its object is in the store and verified, and written with up to
 * 200 others or before it is 5 s old, whichever comes first. So the memory may lag behind the store and never leads it.
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

const MAX_LINES = 200
/** Five seconds less what a segment takes on its way: what a kill may cost of what was fetched. */
const MAX_WAIT_MS = 4500
/** What is left of the runner's patience once the run's own grace is over. */
const LAST_WRITE_MS = 2000

export interface JournalSettings {
  readonly store: Store
  readonly runId: string
  readonly clock: Clock
  readonly notice: (sentence: Text) => void
  /** Names that sort before it are not looked at any more, so none is given, whatever the clock says. */
  readonly before: string
  /** Of the memory, below the prefix. */
  readonly folder: string
  /** Told what has been written. */
  readonly onWritten?: (entries: readonly ManifestEntry[]) => void
}

export class Journal {
  readonly #settings: JournalSettings
  readonly #ending = new AbortController()
  #entries: ManifestEntry[] = []
  /** So many lines are written at once; after a failure not before as many more. */
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
   * Writes what is left. Never throws.
   * @param isHurried there is little time
   * @param cancelling there is little time once this is aborted
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

  /** One segment, and further ones as long as there is enough for them. */
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

  /** @returns false when the store would not take them; they stay for the next time */
  async #writeSome(): Promise<boolean> {
    const { store, runId, clock, before, folder, onWritten } = this.#settings
    const entries = this.#entries.slice(0, MAX_LINES)
    if (entries.length === 0) return true
    try {
      const now = Math.max(clock.now(), before === '' ? 0 : timeOfName(before) + 1)
      const key = segmentKey(store.prefix, now, runId, randomUUID(), folder)
      const { body, textSize } = encodeSegment(entries)
      await store.put(key, body, PUT_OPTIONS, this.#ending.signal)
      this.segments.push({
        key,
        isClosed: true,
        path: pathOf(store.prefix, key, folder),
        size: body.length,
        textSize,
      })
    } catch (error) {
      this.#failure = asPersistError(error, 'store')
      return false
    }
    this.#entries = this.#entries.slice(entries.length)
    onWritten?.(entries)
    return true
  }
}
