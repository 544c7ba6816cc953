/** Objects that no line of the memory names, but that this key template can have made, and the file with their keys. */
import { once } from 'node:events'
import { createReadStream, createWriteStream, type WriteStream } from 'node:fs'
import { rm } from 'node:fs/promises'
import { finished, pipeline } from 'node:stream/promises'
import { keepFresh, removeIfEmpty, temporaryFor, writeWhole } from '../../base/files/atomic-file.ts'
import { KeyHash } from '../../storage/key/key-hash.ts'
import { isImageKey } from '../../storage/key/object-key.ts'
import { RESERVED_FOLDER } from '../../storage/key/reserved-folder.ts'
import type { ListedObject, Store } from '../../storage/stores/store.ts'
import { FLAGS, type ObjectTable } from './object-table.ts'

export class OrphansFile {
  readonly path: string
  readonly #candidates: string
  readonly #stream: WriteStream
  readonly #done: Promise<void>
  readonly #endTouching: () => void
  #isWhole = false

  /** @param path absolute */
  constructor(path: string) {
    this.path = path
    this.#candidates = temporaryFor(path)
    this.#stream = createWriteStream(this.#candidates)
    this.#endTouching = keepFresh(this.#candidates)
    this.#done = finished(this.#stream)
    // `add` or `end` awaits it; until then its rejection must not count as unhandled.
    this.#done.catch(() => {})
  }

  /** @returns a promise to wait for before the next key if the disk is slower than the caller */
  add(key: string): Promise<unknown> | undefined {
    if (this.#stream.write(`${key}\n`)) return undefined
    return Promise.race([once(this.#stream, 'drain').catch(() => this.#done), this.#done])
  }

  /**
   * Completes the file.
   * @param isOrphan whether a key that was added stays
   */
  async end(isOrphan: (key: string) => boolean): Promise<void> {
    this.#stream.end()
    await this.#done
    const candidates = this.#candidates
    // A `readline` interface loses lines that come before its iteration begins, and errors of the file.
    async function* orphans(chunks: AsyncIterable<string>) {
      let rest = ''
      for await (const chunk of chunks) {
        const keys = (rest + chunk).split('\n')
        rest = keys.pop() ?? ''
        for (const key of keys) if (isOrphan(key)) yield `${key}\n`
      }
    }
    await writeWhole(this.path, path =>
      pipeline(createReadStream(candidates, 'utf8'), orphans, createWriteStream(path)),
    )
    this.#isWhole = true
  }

  /** Removes what is left of an incomplete file. */
  async close(): Promise<void> {
    this.#endTouching()
    this.#stream.destroy()
    await this.#done.catch(() => {})
    await rm(this.#candidates, { force: true })
    // The check before the first request made an empty file, which would pass for no orphans.
    if (!this.#isWhole) await removeIfEmpty(this.path)
  }
}

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
  /** Number of objects that may be orphans. A later reading of the memory decides. */
  candidates = 0
  /** Objects that are not ours: their names are none of the template. */
  foreign = 0
  /** Folders below the prefix that are destinations of their own: their memories name what lies there. */
  readonly #destinations = new Set<string>()
  /** Until the end of the listing, numbers of candidates by folder: it may turn out to be another destination's. */
  readonly #byFolder = new Map<string, number[]>()

  constructor(table: ObjectTable, store: Store, rules: OrphanRules, file: OrphansFile | undefined) {
    this.#table = table
    this.#store = store
    this.#rules = rules
    this.#file = file
  }

  /**
   * Takes an object that no line named so far.
   * @param number of its key in the table; -1 if it is new there
   * @returns a promise to wait for if the disk is slower than the caller
   */
  take(number: number, { key, lastModified }: ListedObject): Promise<unknown> | undefined {
    const { isName, graceMs, now } = this.#rules
    const ageMs = lastModified === undefined ? 0 : now() - +lastModified
    if (number >= 0 && this.#table.has(number, FLAGS.candidate | FLAGS.linked)) return undefined
    const path = key.slice(this.#store.prefix.length)
    if (!isName?.(path) || !isImageKey(key, this.#store.prefix) || this.#isOfOther(path)) {
      this.foreign++
      return undefined
    }
    // Without a date, nothing shows that no run is about to remember it.
    if (lastModified === undefined || ageMs < graceMs) return undefined
    this.#hash.ofText(path)
    const candidate = this.#table.add(this.#hash.low, this.#hash.high)
    this.#table.mark(candidate, FLAGS.candidate)
    this.candidates++
    const folder = path.slice(0, path.lastIndexOf('/') + 1)
    const others = this.#byFolder.get(folder)
    if (others) others.push(candidate)
    else this.#byFolder.set(folder, [candidate])
    return this.#file?.add(key)
  }

  /**
   * Notes that files of ours lie below the prefix.
   * @param folder from `reservedFolderIn`
   */
  sawMemory(folder: string): void {
    if (folder !== RESERVED_FOLDER) this.#destinations.add(folder.slice(0, -RESERVED_FOLDER.length))
  }

  /** Call after the listing: some names come before those of the memory in their folder. */
  endListing(): void {
    for (const [folder, candidates] of this.#byFolder) {
      if (!this.#isOfOther(folder)) continue
      for (const number of candidates) this.#table.unmark(number, FLAGS.candidate)
      this.candidates -= candidates.length
      this.foreign += candidates.length
    }
    this.#byFolder.clear()
  }

  /** Whether a key is still a candidate: no line names it. */
  isOrphan(key: string): boolean {
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

  /** Number of orphans after the last reading of the memory. */
  count(): number {
    let count = 0
    for (let number = 0; number < this.#table.size; number++)
      if (this.#table.has(number, FLAGS.candidate)) count++
    return count
  }
}
