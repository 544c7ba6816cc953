/** Which images still have a key: the newest line of each URL and subject that ever named it. */

import { urlHash } from '../../storage/key/key-hash.ts'
import type { KeyPrefix } from '../../storage/key/object-key.ts'
import {
  decodeEntry,
  entryIdentity,
  type ImageEntry,
  isDead,
  isLater,
} from '../../storage/manifest/entries/entry.ts'
import { parseObject } from '../../storage/manifest/entries/entry-bytes.ts'
import type { EntrySink } from '../../storage/manifest/segments/segment-reader.ts'
import { LineCursor } from './line-cursor.ts'

export class CurrentLines implements EntrySink {
  readonly #prefix: KeyPrefix
  readonly #hashes: ReadonlySet<number>
  readonly #unproven: ReadonlySet<string>
  readonly #cursor = new LineCursor()
  /** By URL, then by subject. */
  readonly #newest = new Map<string, Map<string, ImageEntry>>()
  #byKey: ReadonlyMap<string, readonly ImageEntry[]> | undefined
  /** Every file of the memory was read: no other line is newer. */
  isComplete = false

  /**
   * @param hashes of the URLs that may have named the keys in question
   * @param unproven keys of files whose lines may be anybody's
   */
  constructor(prefix: KeyPrefix, hashes: Iterable<number>, unproven: ReadonlySet<string>) {
    this.#prefix = prefix
    this.#hashes = new Set(hashes)
    this.#unproven = unproven
  }

  /** @param url hash of a URL */
  wants(url: number): boolean {
    return this.#hashes.has(url)
  }

  feed(bytes: Buffer, start: number, end: number, file: string): boolean {
    if (this.#cursor.read(bytes, start, end) && !this.wants(this.#cursor.url)) return true
    const entry = decodeEntry(parseObject(bytes, start, end), this.#prefix)
    if (entry && !isDead(entry)) this.take(entry, file)
    return entry !== undefined
  }

  take(entry: ImageEntry, file: string): void {
    if (!this.wants(urlHash(entry.url)) || this.#unproven.has(file)) return
    const lines = this.#newest.get(entry.url)
    const subject = entryIdentity(entry)
    if (!lines) {
      this.#newest.set(entry.url, new Map([[subject, entry]]))
      return
    }
    const known = lines.get(subject)
    if (!known || isLater(entry, known)) lines.set(subject, entry)
  }

  /**
   * Lines of the images whose newest line names the key. Call after the last line.
   * @param key of the source
   */
  of(key: string): readonly ImageEntry[] {
    this.#byKey ??= Map.groupBy(
      [...this.#newest.values()].flatMap(lines => [...lines.values()]),
      line => line.key as string,
    )
    return this.#byKey.get(key) ?? []
  }
}
