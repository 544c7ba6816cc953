/** Objects that no line of the memory names, but that this key template can have made. */

import { KeyHash } from '../../storage/key/key-hash.ts'
import { isImageKey } from '../../storage/key/object-key.ts'
import type { ListedObject, Store } from '../../storage/stores/store.ts'
import { FLAGS, type ObjectTable } from './object-table.ts'
import type { OrphansFile } from './orphans-file.ts'

/** A run writes the line of an object within five seconds, or later where the place of the memory refuses. */
export const LONGEST_HOLD_MS = 3_600_000

export interface OrphanRules {
  /** Undefined if the template's names could be those of any tool: then nothing is an orphan. */
  readonly isName: ((path: string) => boolean) | undefined
  readonly graceMs: number
  /** The time by the store's clock, milliseconds since the epoch. */
  now(): number
}

export class Orphans {
  readonly #table: ObjectTable
  readonly #store: Store
  readonly #rules: OrphanRules
  readonly #file: OrphansFile | undefined
  readonly #hash = new KeyHash()
  #candidates = 0
  /** Objects that are not ours: their names are none of the template. */
  foreign = 0
  /** A run may still hold back the line of a young object. */
  mayBeIncomplete = false

  constructor(table: ObjectTable, store: Store, rules: OrphanRules, file: OrphansFile | undefined) {
    this.#table = table
    this.#store = store
    this.#rules = rules
    this.#file = file
  }

  /** Number of objects that may be orphans. A later reading of the memory decides. */
  get candidates(): number {
    return this.#candidates
  }

  /**
   * Takes an object that no line named so far.
   * @param number of its key in the table; -1 if it is new there
   * @returns a promise to wait for if the disk is slower than the caller
   */
  take(number: number, { key, lastModified }: ListedObject): Promise<unknown> | undefined {
    const { isName, graceMs, now } = this.#rules
    const ageMs = lastModified === undefined ? 0 : now() - +lastModified
    if (ageMs < LONGEST_HOLD_MS) this.mayBeIncomplete = true
    if (number >= 0 && this.#table.has(number, FLAGS.candidate | FLAGS.linked)) return undefined
    const path = key.slice(this.#store.prefix.length)
    if (!isName?.(path) || !isImageKey(key, this.#store.prefix)) {
      this.foreign++
      return undefined
    }
    // Without a date, nothing shows that no run is about to remember it.
    if (lastModified === undefined || ageMs < graceMs) return undefined
    this.#hash.ofText(path)
    this.#table.mark(this.#table.add(this.#hash.low, this.#hash.high), FLAGS.candidate)
    this.#candidates++
    return this.#file?.add(key)
  }

  /** Whether a key is still a candidate: no line names it. */
  isOrphan(key: string): boolean {
    this.#hash.ofText(key.slice(this.#store.prefix.length))
    const number = this.#table.find(this.#hash.low, this.#hash.high)
    return number >= 0 && this.#table.has(number, FLAGS.candidate)
  }

  /** Number of orphans after the last reading of the memory. */
  count(): number {
    let count = 0
    for (let number = 0; number < this.#table.size; number++)
      if (this.#table.has(number, FLAGS.candidate)) count++
    return count
  }
}
