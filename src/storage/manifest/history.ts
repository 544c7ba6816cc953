/** What is remembered of a URL, found quickly: it may be in the store under thousands of keys, each of which asks. */
import { type DeadLine, type ImageLine, isDead, type Line, subjectOf } from './entry.ts'
import { deathOf } from './lookup.ts'

export interface History {
  /** By subject. */
  readonly images: ReadonlyMap<string, ImageLine>
  readonly death: DeadLine | undefined
}

export class Histories {
  readonly #recall: (url: string) => readonly Line[]
  /** Of URLs with several objects. */
  readonly #known = new Map<string, History>()

  /** @param recall gives the latest lines of a URL, one for each subject */
  constructor(recall: (url: string) => readonly Line[]) {
    this.#recall = recall
  }

  of(url: string): History {
    const known = this.#known.get(url)
    if (known) return known
    const lines = this.#recall(url)
    const images = new Map<string, ImageLine>()
    for (const line of lines) if (!isDead(line)) images.set(subjectOf(line), line)
    const history = { images, death: deathOf(lines) }
    if (images.size > 1) this.#known.set(url, history)
    return history
  }
}
