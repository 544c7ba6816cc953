/** Objects that no line of the manifest names, but that this key template can have made. */
import { LineSorter } from '../../base/files/line-sorter.ts'
import { KeyHash } from '../../storage/key/key-hash.ts'
import { isImageKey } from '../../storage/key/object-key.ts'
import { RESERVED_FOLDER } from '../../storage/key/reserved-folder.ts'
import type { ListedObject, Store } from '../../storage/stores/store.ts'
import { FLAGS, type ObjectTable } from './object-table.ts'

/** A younger object is no orphan: a run may still be about to remember it. */
const GRACE_MS = 24 * 3_600_000

export interface OrphanRules {
  /** Undefined if the template's names could be those of any tool: then nothing is an orphan. */
  readonly isName: ((path: string) => boolean) | undefined
  /** The time by the store's clock, milliseconds since the epoch. */
  now(): number
}

export class Orphans {
  readonly #table: ObjectTable
  readonly #store: Store
  readonly #rules: OrphanRules
  /** Keys of candidates: there may be more than fit in memory. */
  readonly #keys: LineSorter
  readonly #hash = new KeyHash()
  /** Number of objects that may be orphans. A later reading of the manifest decides. */
  candidates = 0
  /** Objects that are not ours: their names are none of the template. */
  foreign = 0
  /** Folders below the prefix that are destinations of their own: their manifests name what lies there. */
  readonly #destinations = new Set<string>()
  /** Until the end of the listing, numbers of candidates by folder: it may turn out to be another destination's. */
  readonly #byFolder = new Map<string, number[]>()

  /** @param folder parent of a temporary folder */
  constructor(table: ObjectTable, store: Store, rules: OrphanRules, folder: string | undefined) {
    this.#table = table
    this.#store = store
    this.#rules = rules
    this.#keys = new LineSorter(undefined, folder)
  }

  /**
   * Takes an object that no line named so far.
   * @param number of its key in the table; -1 if it is new there
   * @returns a promise to wait for if the disk is slower than the caller
   */
  take(number: number, { key, lastModified }: ListedObject): Promise<unknown> | undefined {
    const { isName, now } = this.#rules
    const ageMs = lastModified === undefined ? 0 : now() - +lastModified
    if (number >= 0 && this.#table.has(number, FLAGS.candidate | FLAGS.linked)) return undefined
    const path = key.slice(this.#store.prefix.length)
    if (!isName?.(path) || !isImageKey(key, this.#store.prefix) || this.#isOfOther(path)) {
      this.foreign++
      return undefined
    }
    // Without a date, nothing shows that no run is about to remember it.
    if (lastModified === undefined || ageMs < GRACE_MS) return undefined
    this.#hash.ofText(path)
    const candidate = this.#table.add(this.#hash.low, this.#hash.high)
    this.#table.mark(candidate, FLAGS.candidate)
    this.candidates++
    const folder = path.slice(0, path.lastIndexOf('/') + 1)
    const others = this.#byFolder.get(folder)
    if (others) others.push(candidate)
    else this.#byFolder.set(folder, [candidate])
    return this.#keys.add(key)
  }

  /**
   * Notes that files of ours lie below the prefix.
   * @param folder from `reservedFolderIn`
   */
  sawManifest(folder: string): void {
    if (folder !== RESERVED_FOLDER) this.#destinations.add(folder.slice(0, -RESERVED_FOLDER.length))
  }

  /** Call after the listing: some names come before those of the manifest in their folder. */
  endListing(): void {
    for (const [folder, candidates] of this.#byFolder) {
      if (!this.#isOfOther(folder)) continue
      for (const number of candidates) this.#table.unmark(number, FLAGS.candidate)
      this.candidates -= candidates.length
      this.foreign += candidates.length
    }
    this.#byFolder.clear()
  }

  /** Yields the orphans after the last reading of the manifest. */
  async *keys(): AsyncGenerator<string> {
    for await (const keys of this.#keys.sorted()) for (const key of keys) if (this.#isOrphan(key)) yield key
  }

  async close(): Promise<void> {
    await this.#keys.close()
  }

  /** Whether a key is still a candidate: no line names it. */
  #isOrphan(key: string): boolean {
    this.#hash.ofText(key.slice(this.#store.prefix.length))
    const number = this.#table.find(this.#hash.low, this.#hash.high)
    return number >= 0 && this.#table.has(number, FLAGS.candidate)
  }

  /** Whether an object or a folder lies below another destination. */
  #isOfOther(path: string): boolean {
    if (this.#destinations.size === 0) return false
    for (let end = path.lastIndexOf('/'); end > 0; end = path.lastIndexOf('/', end - 1))
      if (this.#destinations.has(path.slice(0, end + 1))) return true
    return false
  }

  /** Number of orphans after the last reading of the manifest. */
  count(): number {
    let count = 0
    for (let number = 0; number < this.#table.size; number++)
      if (this.#table.has(number, FLAGS.candidate)) count++
    return count
  }
}
