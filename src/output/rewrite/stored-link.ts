/** Outcome of a URL, as far as a document needs it. */

export interface StoredLink {
  readonly key: string
  /** Public URL or relative path to write; absent if documents get keys. */
  readonly url?: string
  /** Further links of the same kind as `url`, by name. */
  readonly variants?: Readonly<Record<string, string>>
  /** Pixels, if known. */
  readonly width?: number
  readonly height?: number
}

/**
 * `none`: this run has no key for the URL, and the text of an earlier run stays. `gone`: what an earlier run wrote
 * beside the URL is lost, or another URL's image.
 */
export type PlaceOutcome = StoredLink | 'none' | 'gone'

/** Returns the outcome of a URL by its index in the document. */
export type OutcomeOf = (url: number) => PlaceOutcome
