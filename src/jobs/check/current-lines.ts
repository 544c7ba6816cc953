/** Which images still have a key: the newest line of each URL and subject that ever named it. */
import type { TextTable } from '../../base/buffers/text-table.ts'
import type { KeyPrefix } from '../../storage/key/object-key.ts'
import { type ImageEntry, isDead } from '../../storage/manifest/entries/entry.ts'
import { EntryFilter } from '../../storage/manifest/entries/entry-filter.ts'
import type { EntrySink } from '../../storage/manifest/segments/segment-reader.ts'

export class CurrentLines implements EntrySink {
  readonly #filter: EntryFilter
  readonly #unproven: ReadonlySet<string>
  readonly #lines = new Map<string, ImageEntry[]>()
  /** Every file of the memory was read: no other line is newer. */
  isComplete = false

  /**
   * @param urls those that ever named one of the keys
   * @param unproven keys of files whose lines may be anybody's
   */
  constructor(prefix: KeyPrefix, urls: TextTable, unproven: ReadonlySet<string>) {
    this.#filter = new EntryFilter(prefix, urls)
    this.#unproven = unproven
  }

  feed(bytes: Buffer, start: number, end: number, file: string): boolean {
    return this.#unproven.has(file) || this.#filter.feed(bytes, start, end)
  }

  /** Call after the last line. */
  end(urls: TextTable, keys: ReadonlySet<string>, isComplete: boolean): this {
    for (const url of urls)
      for (const line of this.#filter.linesOf(url)) {
        if (isDead(line) || !keys.has(line.key)) continue
        const lines = this.#lines.get(line.key)
        if (lines) lines.push(line)
        else this.#lines.set(line.key, [line])
      }
    this.isComplete = isComplete
    return this
  }

  /** Lines of images whose newest line names the key of the source. */
  of(key: string): readonly ImageEntry[] {
    return this.#lines.get(key) ?? []
  }
}
