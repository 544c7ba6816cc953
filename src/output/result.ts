/** Result of one input position. Lines of the results file have this shape; names and meanings are fixed. */
import type { Reason } from '../base/errors.ts'
import { withoutUserinfo } from '../base/messages/printable.ts'
import { shortenDataUri } from '../base/url/data-uri.ts'
import type { Place } from '../input/documents/place.ts'
import type { Position } from '../input/plan/position-table.ts'
import type { ObjectKey } from '../storage/key/object-key.ts'

export const OUTCOMES = ['stored', 'unchanged', 'skipped', 'refused', 'failed'] as const

/**
 * `stored`: this run wrote the object. `unchanged`: nothing had to be written. `skipped`: not tried this time.
 * `refused`: no request was sent to the origin. `failed`: tried, and not stored.
 */
export type OutcomeName = (typeof OUTCOMES)[number]

/** Outcome of a target object; all positions of the target share it. */
export interface Outcome {
  /** Outcome in one word. */
  readonly outcome: OutcomeName
  /** Present with `skipped`, `refused` and `failed`. */
  readonly reason?: Reason
  /** One sentence, with advice where there is any. */
  readonly message?: string
  /** Present only if the image is in the store. */
  readonly key?: ObjectKey
  /** Encoded URL of the object; present with `key`. */
  readonly publicUrl?: string
  /** URL after redirects, if there were any. */
  readonly finalUrl?: string
  /** SHA-256 of the image's bytes, in lower-case hex. */
  readonly sha256?: string
  /** Size of the image, in bytes. */
  readonly bytes?: number
  /** Detected from the bytes, not from the origin's header: `image/png`. */
  readonly contentType?: string
  /** In pixels, from the image's header. */
  readonly width?: number
  /** In pixels, from the image's header. */
  readonly height?: number
  /** The store's entity tag, without quotes. */
  readonly etag?: string
  /** Attempts at the origin; redirects do not count. */
  readonly attempts?: number
  /** Time from the first attempt to the outcome, in milliseconds. */
  readonly elapsedMs?: number
}

/** Result of one URL of the list; a line of the results file. */
export interface Result extends Outcome {
  /** Position in the list, from 0. */
  readonly position: number
  /** URL as written in the list; a `data:` URI is shortened, a password left out. */
  readonly url: string
  /** Place of the URL in a list that is a file. */
  readonly place?: Place
  /** Other fields of the record, unchanged. */
  readonly fields?: Readonly<Record<string, unknown>>
}

export function resultOf(
  index: number,
  position: Pick<Position, 'url' | 'place' | 'fields'>,
  outcome: Outcome,
): Result {
  const { url, place, fields } = position
  // A refused URL may hold a password, which must not reach files and outputs.
  const shown = outcome.outcome === 'refused' && hasUserinfo(url) ? withoutUserinfo(url) : shortenDataUri(url)
  return { position: index, url: shown, ...outcome, ...(place && { place }), ...(fields && { fields }) }
}

/** Also finds userinfo in text that is not a URL: between a colon or slashes and the end of the host. */
function hasUserinfo(text: string): boolean {
  const url = URL.parse(text)
  return url ? url.username !== '' || url.password !== '' : /^[^/?#]*[:/]\/{0,2}[^/?#]*@/.test(text)
}

/** Formats bytes in a readable unit. Pure. */
export function sizeText(bytes: number): string {
  if (bytes < 1024) return `${bytes} B`
  const kibibytes = bytes / 1024
  return kibibytes < 1024 ? `${kibibytes.toFixed(0)} KiB` : `${(kibibytes / 1024).toFixed(1)} MiB`
}
