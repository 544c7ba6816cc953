/** What is remembered of a URL, found quickly: it may be in the store under thousands of keys, each of which asks. */
import { type DeadEntry, type ImageEntry, isDead, type ManifestEntry, subjectOf } from './entry.ts'
import { deathOf } from './lookup.ts'

export interface History {
  /** By subject. */
  readonly images: ReadonlyMap<string, ImageEntry>
  readonly death: DeadEntry | undefined
}

export class Histories {
  readonly #recall: (url: string) => readonly ManifestEntry[]
  /** Of URLs with several objects. */
  readonly #known = new Map<string, History>()

  /** @param recall gives the latest lines of a URL, one for each subject */
  constructor(recall: (url: string) => readonly ManifestEntry[]) {
    this.#recall = recall
  }

  of(url: string): History {
    const known = this.#known.get(url)
    if (known) return known
    const lines = this.#recall(url)
    const images = new Map<string, ImageEntry>()
    for (const line of lines) if (!isDead(line)) images.set(subjectOf(line), line)
    const history = { images, death: deathOf(lines) }
    if (images.size > 1) this.#known.set(url, history)
    return history
  }
}
