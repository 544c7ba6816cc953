/** The mirrors of a run or of a worker: what they have, and the bytes that wait for them. */
import type { DigestTable } from '../../../base/buffers/digest-table.ts'
import { say } from '../../../base/messages/say.ts'
import type { Text } from '../../../base/sentence.ts'
import type { MirrorState, MirrorStates } from '../../../output/result.ts'
import type { ImageEntry } from '../../../storage/manifest/entries/entry.ts'
import type { DebtBook } from './debt-book.ts'
import type { MirrorPlace } from './mirror-place.ts'

/** One mirror with what the memory knows of it. */
export interface Mirror {
  readonly place: MirrorPlace
  /** When its first run began; ISO 8601. Older lines with its name are of another place. */
  readonly since: string
  /** This run is its first. */
  readonly isNew: boolean
  /** A check found every image there that was first seen before this time; ISO 8601. */
  readonly wholeBefore: string | undefined
  /** False if a damaged debt file may have named any image. */
  namesProve: boolean
  /** Keys that earlier runs owe. */
  readonly owedKeys: DigestTable
}

export interface MirrorsTools {
  /** Bytes that may wait for mirrors at once. */
  readonly room: number
  /** Opens a book for the debts of a run, or of a part in this partition of the memory. */
  openBook(mirror: string, partition: string | undefined): DebtBook
  /** Reads debts of a partition that were written since the mirrors were opened. */
  readonly readDebts?: (mirror: Mirror, partition: string) => Promise<void>
  /** Marks that are being written; never rejects. */
  readonly marking?: Promise<unknown>
}

export class Mirrors {
  readonly all: readonly Mirror[]
  readonly #tools: MirrorsTools
  #held = 0
  /** Equal states share one object, since a run may have a million results. */
  readonly #states = new Map<string, MirrorStates>()
  readonly #unproven = new Map<string, number>()
  readonly #failures = new Map<string, Text>()
  #isOldMemory = false

  constructor(all: readonly Mirror[], tools: MirrorsTools) {
    this.all = all
    this.#tools = tools
  }

  openBooks(partition?: string): ReadonlyMap<Mirror, DebtBook> {
    return new Map(this.all.map(mirror => [mirror, this.#tools.openBook(mirror.place.name, partition)]))
  }

  /**
   * Learns what other workers owe. Call it after the partition is read: a debt is written before its line.
   * @throws PersistError if the place of the memory refuses
   */
  async learn(partition: string): Promise<void> {
    await Promise.all(this.all.map(mirror => this.#tools.readDebts?.(mirror, partition)))
  }

  /** @returns false if there is no room; call `release` after a true */
  hold(bytes: number): boolean {
    if (this.#held + bytes > this.#tools.room) return false
    this.#held += bytes
    return true
  }

  release(bytes: number): void {
    this.#held -= bytes
  }

  /** Returns what the mirrors have of an image of an earlier run, without a request. */
  statesOf({
    key,
    firstSeen,
    at,
    mirrors,
  }: Pick<ImageEntry, 'key' | 'firstSeen' | 'at' | 'mirrors'>): MirrorStates {
    return this.states(({ place, since, owedKeys, wholeBefore, namesProve }) => {
      if (owedKeys.size > 0 && owedKeys.numberOf(key) >= 0) return 'owed'
      const isProved = wholeBefore !== undefined && firstSeen < wholeBefore
      // A run without this mirror leaves no name in its lines.
      const isNamed = namesProve && at >= since && mirrors?.split(',').includes(place.name)
      return isProved || isNamed ? 'unchanged' : 'unproven'
    })
  }

  states(stateOf: (mirror: Mirror) => MirrorState): MirrorStates {
    const states = this.all.map(stateOf)
    const name = states.join()
    const known = this.#states.get(name)
    if (known) return known
    const made = Object.fromEntries(this.all.map(({ place }, index) => [place.name, states[index]]))
    this.#states.set(name, made as MirrorStates)
    return made as MirrorStates
  }

  /**
   * Which mirrors a line of the memory names: those that have the object or a debt for it, and those of earlier runs.
   * @param states what copies have come to; a mirror that is still missing has a debt
   */
  namesOf(
    { mirrors = '' }: ImageEntry,
    states: ReadonlyMap<Mirror, MirrorState>,
  ): Pick<ImageEntry, 'mirrors'> {
    const names = new Set(mirrors.split(',').filter(Boolean))
    for (const mirror of this.all) {
      if (states.get(mirror) === 'failed') names.delete(mirror.place.name)
      else names.add(mirror.place.name)
    }
    return names.size > 0 ? { mirrors: [...names].sort().join() } : {}
  }

  /**
   * Notes what a run, or a part of a plan, found out, for the warnings.
   * @param unproven by mirror, images that nothing proves to be there
   * @param isOldMemory the memory has lines of earlier runs
   */
  note(unproven: ReadonlyMap<string, number>, isOldMemory: boolean, books: Iterable<DebtBook>): void {
    for (const [name, count] of unproven) this.#unproven.set(name, (this.#unproven.get(name) ?? 0) + count)
    this.#isOldMemory ||= isOldMemory
    for (const { mirror, problem } of books) if (problem) this.#failures.set(mirror, problem)
  }

  /** One or two sentences for each mirror with a problem, at the end. */
  warnings(): readonly Text[] {
    return this.all.flatMap(({ place, isNew }) => {
      const { name } = place
      const count = this.#unproven.get(name)
      const failure = this.#failures.get(name)
      const warnings = [...place.warnings(), ...(failure ? [failure] : [])]
      if (count !== undefined) warnings.push(say('mirror-unproven', { name, count }))
      else if (isNew && this.#isOldMemory) warnings.push(say('mirror-unproven-memory', { name }))
      return warnings
    })
  }

  async close(): Promise<void> {
    await this.#tools.marking
    await Promise.all(this.all.map(({ place }) => place.store.close()))
  }
}
