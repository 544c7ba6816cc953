/**
 * Writes down what one mirror lacks, up to 200 images a file. The memory may name an image as stored only after its
 * debt is written, so each debt is a promise.
 */
import type { Clock } from '../../../base/clock.ts'
import { descriptionOf, type PersistError } from '../../../base/errors.ts'
import { asPersistError } from '../../../base/messages/as-persist-error.ts'
import { say } from '../../../base/messages/say.ts'
import type { Text } from '../../../base/sentence.ts'
import type { ImageEntry } from '../../../storage/manifest/entries/entry.ts'
import { settleDebt, writeDebt } from '../../../storage/manifest/mirrors/debts.ts'
import type { DebtFile } from '../../../storage/manifest/mirrors/listing.ts'
import type { Store } from '../../../storage/stores/store.ts'

const MAX_LINES = 200
/** Real milliseconds: a killed run loses the memory lines that wait for a debt. */
const MAX_WAIT_MS = 500

interface Open {
  readonly entry: ImageEntry
  /** Whether the copy is still under way, so that the debt may soon be paid. */
  readonly isAhead: boolean
  readonly written: (isWritten: boolean) => void
}

/** A file of this run that names copies which were under way. */
interface Ahead {
  readonly file: DebtFile
  readonly left: Set<ImageEntry>
}

export class DebtBook {
  readonly mirror: string
  readonly #memory: Store
  readonly #clock: Clock
  readonly #partition: string | undefined
  #open: Open[] = []
  #timer: NodeJS.Timeout | undefined
  #writing: Promise<void> | undefined
  readonly #ahead = new Map<ImageEntry, Ahead>()
  /** Copies that ended before their debt was written. */
  readonly #early = new Set<ImageEntry>()
  readonly #settling = new Set<Promise<void>>()
  /** The error of the last file that could not be written, and the images that it named. */
  #failure: PersistError | undefined
  #unwritten = 0

  /** @param partition of the memory; undefined outside of a plan */
  constructor(mirror: string, memory: Store, clock: Clock, partition?: string) {
    this.mirror = mirror
    this.#memory = memory
    this.#clock = clock
    this.#partition = partition
  }

  /**
   * @param isAhead the copy is still under way: call `paid` when it has succeeded
   * @returns whether the debt is written; never rejects
   */
  add(entry: ImageEntry, isAhead = false): Promise<boolean> {
    return new Promise(written => {
      this.#open.push({ entry, isAhead, written })
      if (this.#open.length >= MAX_LINES) void this.flush()
      else this.#timer ??= setTimeout(() => void this.flush(), MAX_WAIT_MS).unref()
    })
  }

  /** Notes that the mirror has an image after all. */
  paid(entry: ImageEntry): void {
    const ahead = this.#ahead.get(entry)
    if (!ahead) return void this.#early.add(entry)
    this.#ahead.delete(entry)
    ahead.left.delete(entry)
    if (ahead.left.size > 0) return
    const settling = this.#settle(ahead.file).finally(() => this.#settling.delete(settling))
    this.#settling.add(settling)
  }

  /** One sentence if debts could not be written. */
  get problem(): Text | undefined {
    if (!this.#failure) return undefined
    const refusal = descriptionOf(this.#failure)
    return say('mirror-debts-unwritten', { name: this.mirror, count: this.#unwritten, refusal })
  }

  /** Writes everything that waits. Never rejects. */
  async flush(signal: AbortSignal = NEVER): Promise<void> {
    clearTimeout(this.#timer)
    this.#timer = undefined
    // One file after the other: a flush that comes meanwhile finds what is left.
    while (this.#writing !== undefined) await this.#writing
    this.#writing = this.#writeAll(signal).finally(() => {
      this.#writing = undefined
    })
    await this.#writing
  }

  /**
   * Settles the files of this run whose copies have ended in part: what is left gets a new file. Never rejects.
   * Call it after the last copy.
   */
  async close(signal: AbortSignal): Promise<void> {
    await this.flush(signal)
    const files = new Map<DebtFile, Ahead>()
    for (const ahead of this.#ahead.values()) files.set(ahead.file, ahead)
    const partly = [...files.values()].filter(({ file, left }) => left.size < file.lines)
    try {
      const rest = partly.flatMap(({ left }) => [...left])
      if (rest.length > 0) await this.#writeFile(rest, signal)
      for (const { file } of partly) await settleDebt(this.#memory, this.mirror, file, signal)
    } catch {
      // The files stay, and the next run finds some of their images at the mirror.
    }
    await Promise.all(this.#settling)
  }

  async #writeAll(signal: AbortSignal): Promise<void> {
    while (this.#open.length > 0) {
      const batch: Open[] = []
      for (const open of this.#open.splice(0, MAX_LINES))
        if (this.#early.delete(open.entry)) open.written(true)
        else batch.push(open)
      if (batch.length === 0) continue
      try {
        await this.#write(batch, signal)
        for (const { written } of batch) written(true)
      } catch (error) {
        this.#failure = asPersistError(error, 'store')
        this.#unwritten += batch.length
        for (const { written } of batch) written(false)
      }
    }
  }

  async #write(batch: readonly Open[], signal: AbortSignal): Promise<void> {
    const entries = batch.map(({ entry }) => entry)
    const file = await this.#writeFile(entries, signal)
    const isAhead = batch.some(open => open.isAhead)
    if (!isAhead) return
    const ahead = { file, left: new Set(entries) }
    for (const entry of entries) this.#ahead.set(entry, ahead)
    for (const entry of entries) if (this.#early.delete(entry)) this.paid(entry)
  }

  #writeFile(entries: readonly ImageEntry[], signal: AbortSignal): Promise<DebtFile> {
    return writeDebt(this.#memory, this.mirror, entries, this.#clock.now(), signal, this.#partition)
  }

  async #settle(file: DebtFile): Promise<void> {
    try {
      await settleDebt(this.#memory, this.mirror, file, NEVER)
    } catch {
      // It stays, and the next run finds its images at the mirror.
    }
  }
}

const NEVER = new AbortController().signal
