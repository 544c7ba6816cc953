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
  readonly book: DebtBook
  /** When its first run began; ISO 8601. */
  readonly since: string
  /** This run is its first. */
  readonly isNew: boolean
  /** A check has found the images from before `since` there, too. */
  readonly isWhole: boolean
  /** Keys that earlier runs owe. */
  readonly owedKeys: DigestTable
  /** Keys that this run has copied. */
  readonly copied: DigestTable
}

export class Mirrors {
  readonly all: readonly Mirror[]
  readonly #room: number
  #held = 0
  /** Equal states share one object, since a run may have a million results. */
  readonly #states = new Map<string, MirrorStates>()

  /** @param room bytes that may wait for mirrors at once */
  constructor(all: readonly Mirror[], room: number) {
    this.all = all
    this.#room = room
  }

  /** @returns false if there is no room; call `release` after a true */
  hold(bytes: number): boolean {
    if (this.#held + bytes > this.#room) return false
    this.#held += bytes
    return true
  }

  release(bytes: number): void {
    this.#held -= bytes
  }

  /** Returns what the mirrors have of an image of an earlier run, without a request. */
  statesOf({ key, firstSeen }: Pick<ImageEntry, 'key' | 'firstSeen'>): MirrorStates {
    return this.states(({ owedKeys, isWhole, since }) => {
      if (owedKeys.size > 0 && owedKeys.numberOf(key) >= 0) return 'owed'
      return isWhole || firstSeen >= since ? 'unchanged' : 'unproven'
    })
  }

  states(stateOf: (mirror: Mirror, index: number) => MirrorState): MirrorStates {
    const states = this.all.map(stateOf)
    const name = states.join()
    const known = this.#states.get(name)
    if (known) return known
    const made = Object.fromEntries(this.all.map(({ place }, index) => [place.name, states[index]]))
    this.#states.set(name, made as MirrorStates)
    return made as MirrorStates
  }

  /**
   * Warnings at the end of a run.
   * @param unproven by mirror, images of this run that nothing proves to be there
   * @param isOldMemory the memory has lines of earlier runs
   */
  warnings(unproven: ReadonlyMap<string, number>, isOldMemory: boolean): readonly Text[] {
    return this.all.flatMap(({ place, book, isNew }) => {
      const { name } = place
      const count = unproven.get(name)
      const warnings = [...place.warnings(), ...book.warnings()]
      if (count !== undefined) warnings.push(say('mirror-unproven', { name, count }))
      else if (isNew && isOldMemory) warnings.push(say('mirror-unproven-memory', { name }))
      return warnings
    })
  }

  async close(): Promise<void> {
    await Promise.all(this.all.map(({ place }) => place.store.close()))
  }
}
