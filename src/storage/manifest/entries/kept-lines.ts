/** The latest lines of URLs, one for each object made of a URL. Packed, because a run may need a million. */
import { ByteBlocks } from '../../../base/buffers/byte-blocks.ts'
import { BitColumn, NumberColumn } from '../../../base/buffers/number-column.ts'
import type { TextTable } from '../../../base/buffers/text-table.ts'
import type { KeyPrefix } from '../../key/object-key.ts'
import { entryIdentity, type ImageEntry, isFailedEntry, isLater, type ManifestEntry } from './entry.ts'
import { KeyStarts } from './key-starts.ts'
import { MAX_PACKED_BYTES, packEntry, unpackEntry } from './packed-entry.ts'

/** Bytes of further lines of URLs with several objects, in all. More are dropped, which costs downloads. */
const MAX_FURTHER = 64 * 1024 * 1024

/** Numbers per place. */
const PLACE = 2
const ROOM = 1

export class KeptLines {
  readonly #urls: TextTable
  readonly #blocks = new ByteBlocks()
  /** Per URL: offset of its only line + 1 (0: none), and its capacity in bytes. */
  readonly #places = new NumberColumn()
  /** By URL, for a URL with several lines: its lines by subject. */
  readonly #several = new Map<number, Map<string, ManifestEntry>>()
  readonly #packed = Buffer.allocUnsafeSlow(MAX_PACKED_BYTES)
  #further = 0
  readonly keyStarts: KeyStarts
  /** By number, URLs with a line that has had the id of a run. */
  readonly #withRun = new BitColumn()

  constructor(urls: TextTable, prefix: KeyPrefix) {
    this.#urls = urls
    this.keyStarts = new KeyStarts(prefix)
  }

  /** The latest lines of a URL, one for each subject. */
  of(url: string): readonly ManifestEntry[] {
    const number = this.#urls.numberOf(url)
    if (number < 0) return []
    const several = this.#several.get(number)
    if (several) return [...several.values()]
    const only = this.#onlyOf(number, url)
    return only ? [only] : []
  }

  /** The latest lines that have the id of a run. */
  *withRun(): Generator<ImageEntry> {
    for (let number = 0; number < this.#urls.size; number++) {
      if (!this.#withRun.has(number)) continue
      for (const line of this.of(this.#urls.at(number)))
        if (!isFailedEntry(line) && line.run !== undefined) yield line
    }
  }

  /**
   * @param number of the URL
   * @param bytes length of the line
   */
  keep(number: number, entry: ManifestEntry, bytes: number): void {
    if (!isFailedEntry(entry) && entry.run !== undefined) this.#withRun.set(number)
    const several = this.#several.get(number)
    if (several) return this.#keepFurther(several, entry, bytes)
    const only = this.#onlyOf(number, entry.url)
    if (!only) return this.#keepOnly(number, entry)
    const [subject, known] = [entryIdentity(entry), entryIdentity(only)]
    if (subject === known) {
      if (isLater(entry, only)) this.#keepOnly(number, entry)
      return
    }
    this.#several.set(number, new Map([[known, only]]).set(subject, entry))
    this.keyStarts.setAny(number)
  }

  #keepFurther(several: Map<string, ManifestEntry>, entry: ManifestEntry, bytes: number): void {
    const subject = entryIdentity(entry)
    const known = several.get(subject)
    if (!known) this.#further += bytes
    if (known ? isLater(entry, known) : this.#further <= MAX_FURTHER) several.set(subject, entry)
  }

  #keepOnly(number: number, entry: ManifestEntry): void {
    if (!isFailedEntry(entry)) this.keyStarts.set(number, entry.key)
    const length = packEntry(entry, this.#packed)
    let start = this.#places.at(PLACE * number) - 1
    if (this.#places.at(PLACE * number + ROOM) < length) {
      start = this.#blocks.reserve(length)
      this.#places.set(PLACE * number, start + 1)
      this.#places.set(PLACE * number + ROOM, length)
    }
    this.#packed.copy(this.#blocks.blockAt(start), this.#blocks.offsetOf(start), 0, length)
  }

  #onlyOf(number: number, url: string): ManifestEntry | undefined {
    const start = this.#places.at(PLACE * number) - 1
    if (start < 0) return undefined
    const from = this.#blocks.offsetOf(start)
    return unpackEntry(this.#blocks.blockAt(start), from, from + this.#places.at(PLACE * number + ROOM), url)
  }
}
