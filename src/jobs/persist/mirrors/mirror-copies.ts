/**
 * Copies the images of a run to its mirrors, beside the uploads to the destination. An image enters the memory once
 * each mirror has it or its debt is written, so that a kill at any moment loses no copy.
 */
import { setMaxListeners } from 'node:events'
import { DigestTable } from '../../../base/buffers/digest-table.ts'
import { isFileBody, type ObjectBody } from '../../../base/digests/file-body.ts'
import type { MirrorState, MirrorStates, Outcome } from '../../../output/result.ts'
import type { ImageEntry } from '../../../storage/manifest/entries/entry.ts'
import type { PutOptions } from '../../../storage/stores/store.ts'
import type { Keeper, PlacesFound, StoredImage } from '../keeper.ts'
import type { DebtBook } from './debt-book.ts'
import type { Mirror, Mirrors } from './mirrors.ts'

/** Limits in real milliseconds. */
export interface CopyTiming {
  /** A copy that takes longer gets a debt, so that the memory does not wait for it. */
  readonly holdMs: number
  /** A copy that takes longer is given up, and the next run pays its debt. */
  readonly copyMs: number
  /** Gap between two looks at the copies under way. */
  readonly lookMs: number
  /** For the last debts of a run that has to end at once. */
  readonly lastWriteMs: number
}

const TIMING: CopyTiming = { holdMs: 2000, copyMs: 30_000, lookMs: 500, lastWriteMs: 1500 }

/** An image on its way to the mirrors. */
interface Copying {
  readonly entry: ImageEntry
  readonly group: CopyGroup
  /** Mirrors whose copy is under way. */
  readonly pending: Set<Mirror>
  readonly states: Map<Mirror, MirrorState>
  readonly debts: Promise<boolean>[]
  /** The memory line is written, or waits for debts alone. */
  isKept: boolean
}

/** Copies that began at about the same time share one signal, which costs more than all else about a copy. */
interface CopyGroup {
  readonly startedAt: number
  readonly cancel: AbortController
}

export interface CopyEnd {
  readonly states: MirrorStates
  /** No mirror uses the bytes any longer. */
  readonly isBodyFree: boolean
}

export class MirrorCopies implements Keeper {
  readonly #mirrors: Mirrors
  readonly books: ReadonlyMap<Mirror, DebtBook>
  readonly #prefixLength: number
  readonly #record: (entry: ImageEntry) => void
  readonly #aborting: AbortSignal
  readonly #copying = new Set<Copying>()
  readonly #ends = new Set<Promise<unknown>>()
  readonly #keeping = new Set<Promise<void>>()
  /** By key, copies under way: equal images of two URLs are copied once. */
  readonly #underWay = new Map<string, Promise<CopyEnd>>()
  /** By mirror, keys that this run did not copy. */
  readonly #missed = new Map<Mirror, DigestTable>()
  readonly #timing: CopyTiming
  #timer: NodeJS.Timeout | undefined
  #group: CopyGroup | undefined
  /** No copy begins any more. */
  #isOver = false

  /**
   * @param prefixLength characters of the destination's prefix, which mirrors replace by their own
   * @param record writes a line into the memory
   * @param aborting aborted when work in progress must end
   * @param partition of the memory; undefined outside of a plan
   */
  constructor(
    mirrors: Mirrors,
    prefixLength: number,
    record: (entry: ImageEntry) => void,
    aborting: AbortSignal,
    timing = TIMING,
    partition?: string,
  ) {
    this.#timing = timing
    this.#mirrors = mirrors
    this.books = mirrors.openBooks(partition)
    this.#prefixLength = prefixLength
    this.#record = record
    this.#aborting = aborting
    aborting.addEventListener('abort', this.#cancelAll)
  }

  /** Keeps an image whose bytes are not in hand: every mirror is owed a copy. */
  owe(entry: ImageEntry): MirrorStates {
    for (const { place, owedKeys } of this.#mirrors.all) {
      place.owed++
      owedKeys.add(entry.key)
    }
    this.#keep(
      entry,
      Array.from(this.books.values(), book => book.add(entry)),
      new Map(),
    )
    return this.#mirrors.states(() => 'owed')
  }

  statesOf(entry: ImageEntry): MirrorStates {
    return this.#mirrors.statesOf(entry)
  }

  found(entry: ImageEntry): PlacesFound {
    return { mirrors: this.owe(entry) }
  }

  /** Copies an image where its bytes are the object. */
  stored(
    entry: ImageEntry,
    { sha256 }: Outcome,
    { accepted, bytes }: Parameters<Keeper['stored']>[2],
    stored: StoredImage,
  ): Promise<PlacesFound> {
    // `on-collision` kept another image under the key. A line of an earlier run has its copies or debts.
    const isKnown = entry.firstSeen !== entry.at
    if (sha256 === undefined && isKnown) this.#record(entry)
    if (sha256 === undefined)
      return Promise.resolve({ mirrors: isKnown ? this.statesOf(entry) : this.owe(entry) })
    bytes.use()
    const copied = this.copy(entry, accepted.body, stored).then(({ states, isBodyFree }) => {
      bytes.release(isBodyFree)
      return { mirrors: states }
    })
    this.#ends.add(copied)
    void copied.then(() => this.#ends.delete(copied))
    return copied
  }

  /**
   * Copies an image and keeps its memory line. Never rejects.
   * @param body must not change until the promise resolves, and longer unless it says that the body is free
   */
  copy(entry: ImageEntry, body: ObjectBody, stored: StoredImage): Promise<CopyEnd> {
    const { key } = entry
    const before = this.#underWay.get(key)
    const begin = () => this.#begin(entry, body, stored)
    const end = before !== undefined ? before.then(begin) : begin()
    this.#underWay.set(key, end)
    this.#ends.add(end)
    void end.then(() => {
      this.#ends.delete(end)
      if (this.#underWay.get(key) === end) this.#underWay.delete(key)
    })
    return end
  }

  /** Resolves when no copy is under way. Each takes 30 s at most. */
  async ended(): Promise<void> {
    while (this.#ends.size > 0) await Promise.all(this.#ends)
  }

  /**
   * Ends every copy, and writes all debts. Call it before the memory closes.
   * @param isHurried the run has to end at once: copies under way become debts
   */
  async close(isHurried: boolean): Promise<void> {
    this.#isOver = isHurried
    if (isHurried) this.#cancelAll()
    await this.ended()
    clearInterval(this.#timer)
    this.#timer = undefined
    this.#aborting.removeEventListener('abort', this.#cancelAll)
    const signal = isHurried ? AbortSignal.timeout(this.#timing.lastWriteMs) : new AbortController().signal
    await Promise.all(Array.from(this.books.values(), book => book.close(signal)))
    await Promise.all(this.#keeping)
  }

  async #begin(entry: ImageEntry, body: ObjectBody, { options, isAgain }: StoredImage): Promise<CopyEnd> {
    const copying: Copying = {
      entry,
      group: this.#groupNow(),
      pending: new Set(),
      states: new Map(),
      debts: [],
      isKept: false,
    }
    const isOver = this.#isOver || this.#aborting.aborted
    for (const mirror of this.#mirrors.all) {
      const isThere = isAgain && !((this.#missed.get(mirror)?.numberOf(entry.key) ?? -1) >= 0)
      if (isThere) copying.states.set(mirror, 'unchanged')
      else if (mirror.place.isUp && !isOver) copying.pending.add(mirror)
      else this.#owe(copying, mirror)
    }
    const isBodyFree = copying.pending.size === 0 || (await this.#copyHeld(copying, body, options))
    if (!copying.isKept) this.#keep(entry, copying.debts, copying.states)
    return {
      states: this.#mirrors.states(mirror => copying.states.get(mirror) ?? 'owed'),
      isBodyFree,
    }
  }

  /** @returns whether no mirror uses the bytes any longer */
  async #copyHeld(copying: Copying, body: ObjectBody, options: PutOptions): Promise<boolean> {
    const inMemory = isFileBody(body) ? 0 : body.length
    const mirrors = [...copying.pending]
    if (!this.#mirrors.hold(inMemory)) {
      copying.pending.clear()
      for (const mirror of mirrors) this.#owe(copying, mirror)
      return true
    }
    this.#copying.add(copying)
    this.#timer ??= setInterval(this.#look, this.#timing.lookMs).unref()
    const copies = mirrors.map(mirror => this.#copyTo(mirror, copying, body, options))
    const free = copies.length === 1 ? [await copies[0]] : await Promise.all(copies)
    this.#copying.delete(copying)
    this.#mirrors.release(inMemory)
    return free.every(Boolean)
  }

  async #copyTo(mirror: Mirror, copying: Copying, body: ObjectBody, options: PutOptions): Promise<boolean> {
    const { entry, group, pending, states } = copying
    const path = entry.key.slice(this.#prefixLength)
    const { state, isBodyFree } = await mirror.place.copy(path, body, options, group.cancel.signal)
    pending.delete(mirror)
    if (state === 'owed') this.#owe(copying, mirror)
    else {
      states.set(mirror, state)
      if (state === 'failed') this.#miss(mirror, entry)
      // A line that was written before names this mirror, so that its debt stays.
      else if (copying.isKept) this.#bookOf(mirror).paid(entry)
    }
    return isBodyFree
  }

  /** Notes that a mirror does not get an image in this run. */
  #owe(copying: Copying, mirror: Mirror): void {
    this.#miss(mirror, copying.entry)
    mirror.place.owed++
    mirror.owedKeys.add(copying.entry.key)
    // A copy that took long has its debt already.
    if (!copying.isKept) copying.debts.push(this.#bookOf(mirror).add(copying.entry))
  }

  #miss(mirror: Mirror, { key }: ImageEntry): void {
    const missed = this.#missed.get(mirror) ?? new DigestTable()
    this.#missed.set(mirror, missed)
    missed.add(key)
  }

  #groupNow(): CopyGroup {
    const now = performance.now()
    if (this.#group && now - this.#group.startedAt < this.#timing.lookMs) return this.#group
    this.#group = { startedAt: now, cancel: new AbortController() }
    setMaxListeners(0, this.#group.cancel.signal)
    return this.#group
  }

  #bookOf(mirror: Mirror): DebtBook {
    return this.books.get(mirror) as DebtBook
  }

  /** Writes the memory line after the debts, with the names of all mirrors but those that hold other bytes. */
  #keep(
    image: ImageEntry,
    debts: readonly Promise<boolean>[],
    states: ReadonlyMap<Mirror, MirrorState>,
  ): void {
    const entry = { ...image, ...this.#mirrors.namesOf(image, states) }
    if (debts.length === 0) return this.#record(entry)
    const keeping = Promise.all(debts).then(written => {
      this.#keeping.delete(keeping)
      // Without its debt an image is not remembered, so the next run stores it again.
      if (written.every(Boolean)) this.#record(entry)
    })
    this.#keeping.add(keeping)
  }

  readonly #look = () => {
    const now = performance.now()
    const { holdMs, copyMs } = this.#timing
    for (const copying of this.#copying) {
      const age = now - copying.group.startedAt
      if (age > copyMs) copying.group.cancel.abort(new Error('the copy took too long'))
      if (age < holdMs || copying.isKept) continue
      copying.isKept = true
      const ahead = [...copying.pending].map(mirror => this.#bookOf(mirror).add(copying.entry, true))
      this.#keep(copying.entry, [...copying.debts, ...ahead], copying.states)
    }
  }

  readonly #cancelAll = () => {
    for (const { group } of this.#copying) group.cancel.abort(new Error('the run ends'))
  }
}
