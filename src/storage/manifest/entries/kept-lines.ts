/** The latest lines of URLs, one for each object made of a URL. */
import { encodeEntry, entryIdentity, isLater, type ManifestEntry } from './entry.ts'

/** Characters of further lines of URLs with several objects, in all. More are dropped, which costs downloads. */
const MAX_FURTHER = 64 * 1024 * 1024

export class KeptLines {
  /** By URL; of one with several lines, by subject. */
  readonly #lines = new Map<string, ManifestEntry | Map<string, ManifestEntry>>()
  #further = 0

  of(url: string): readonly ManifestEntry[] {
    const lines = this.#lines.get(url)
    if (lines === undefined) return []
    return lines instanceof Map ? [...lines.values()] : [lines]
  }

  *all(): Generator<ManifestEntry> {
    for (const url of this.#lines.keys()) yield* this.of(url)
  }

  keep(entry: ManifestEntry): void {
    const lines = this.#lines.get(entry.url)
    if (lines instanceof Map) return this.#keepFurther(lines, entry)
    if (lines === undefined) return void this.#lines.set(entry.url, entry)
    const [subject, known] = [entryIdentity(entry), entryIdentity(lines)]
    if (subject !== known) this.#lines.set(entry.url, new Map([[known, lines]]).set(subject, entry))
    else if (isLater(entry, lines)) this.#lines.set(entry.url, entry)
  }

  #keepFurther(lines: Map<string, ManifestEntry>, entry: ManifestEntry): void {
    const subject = entryIdentity(entry)
    const known = lines.get(subject)
    if (!known) this.#further += encodeEntry(entry).length
    if (known ? isLater(entry, known) : this.#further <= MAX_FURTHER) lines.set(subject, entry)
  }
}
