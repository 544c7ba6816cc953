/** What became of the URL at a place, as far as a document is concerned. */

export interface StoredLink {
  readonly key: string
  /** What is written: public URL or relative path; absent where documents get keys. */
  readonly url?: string
  /** Pixels, where they are known. */
  readonly width?: number
  readonly height?: number
}

/** `none`: this run has no key for the URL. What an earlier run wrote there stays. */
export type PlaceOutcome = StoredLink | 'none'

/** By the index of a URL in its document. */
export type OutcomeOf = (url: number) => PlaceOutcome
