/** Outcome of a URL as far as a document needs it, and the link that an edit adds for it. */
import type { Edit, Shape } from '../../input/documents/edit.ts'
import { quoteLink } from './quote-link.ts'

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
 * beside the URL is missing, or another URL's image.
 */
export type PlaceOutcome = StoredLink | 'none' | 'gone'

/** Returns the outcome of a URL by its index in the document. */
export type OutcomeOf = (url: number) => PlaceOutcome

/** The URLs of an edit, by their index in the document. */
export function urlsOf(edit: Edit): readonly number[] {
  switch (edit.kind) {
    case 'text':
    case 'removal':
      return []
    case 'member':
      return urlsIn(edit.shape)
    case 'replace':
      return [edit.url]
    case 'cells':
      return edit.url === undefined ? [] : [edit.url]
  }
}

function urlsIn(shape: Shape): readonly number[] {
  if (shape === null) return []
  return typeof shape === 'number' ? [shape] : shape.flatMap(urlsIn)
}

/**
 * The link that an edit writes for one of its URLs, if the document does not have it yet. Existing cells are left out,
 * since only the text of the document shows their content.
 */
export function newLink(edit: Edit, outcome: PlaceOutcome): string | undefined {
  if (typeof outcome === 'string' || outcome.url === undefined) return undefined
  const { url } = outcome
  switch (edit.kind) {
    case 'text':
    case 'removal':
      return undefined
    case 'replace':
      return quoteLink(url, edit.quoting) === undefined ? undefined : url
    case 'member':
      return JSON.stringify(edit.stored ?? null).includes(JSON.stringify(url)) ? undefined : url
    case 'cells':
      return edit.isNew && edit.fields.includes('url') ? url : undefined
  }
}
