/** What is remembered of a URL, found quickly: it may be in the store under thousands of keys, each of which asks. */
import { type DeadEntry, entryIdentity, type ImageEntry, isDead, type ManifestEntry } from './entry.ts'
import { deadEntryOf } from './lookup.ts'

export interface UrlEntries {
  /** By subject. */
  readonly images: ReadonlyMap<string, ImageEntry>
  readonly dead: DeadEntry | undefined
}

export class UrlEntriesCache {
  readonly #recall: (url: string) => readonly ManifestEntry[]
  /** Of URLs with several objects. */
  readonly #known = new Map<string, UrlEntries>()

  /** @param recall gives the latest lines of a URL, one for each subject */
  constructor(recall: (url: string) => readonly ManifestEntry[]) {
    this.#recall = recall
  }

  of(url: string): UrlEntries {
    const known = this.#known.get(url)
    if (known) return known
    const entries = this.#recall(url)
    const images = new Map<string, ImageEntry>()
    for (const entry of entries) if (!isDead(entry)) images.set(entryIdentity(entry), entry)
    const history = { images, dead: deadEntryOf(entries) }
    if (images.size > 1) this.#known.set(url, history)
    return history
  }
}
