/** Result of one input position. Lines of the results file have this shape; names and meanings are fixed. */
import type { Reason } from '../base/errors.ts'
import { withoutUserinfo } from '../base/messages/printable.ts'
import { shortenDataUri } from '../base/url/data-uri.ts'
import type { SourcePosition } from '../input/documents/source-position.ts'
import type { Position } from '../input/positions/position.ts'
import type { ObjectKey } from '../storage/key/object-key.ts'

export const OUTCOMES = ['stored', 'unchanged', 'skipped', 'refused', 'failed'] as const

/**
 * `stored`: this run wrote the object. `unchanged`: nothing had to be written. `skipped`: not tried this time.
 * `refused`: no request was sent to the origin. `failed`: tried, and not stored.
 */
export type OutcomeName = (typeof OUTCOMES)[number]

/** What is known of an image, whatever became of it. */
export interface OutcomeFacts {
  /** Where redirects led, if they did. */
  readonly finalUrl?: string
  /** Hash of the image's bytes, in lower-case hex. */
  readonly sha256?: string
  /** Size of the image, in bytes. */
  readonly bytes?: number
  /** Detected from the bytes, not from the origin's header: `image/png`. */
  readonly contentType?: string
  /** In pixels, from the image's header. */
  readonly width?: number
  /** In pixels, from the image's header. */
  readonly height?: number
  /** The format does not show its end: the bytes may be cut. Not for a video or sound whose length was announced. */
  readonly endUnknown?: true
}

/** What is known of an image that is in the store. */
export interface KeptFacts extends OutcomeFacts {
  /**
   * The key is new: this run stored it, or an earlier one that did not end well. `unchanged` images can be new.
   */
  readonly new?: true
  /** The object's key. */
  readonly key: ObjectKey
  /** Where the object can be read, encoded. */
  readonly publicUrl: string
  /** Further links of the option `variants`, by name. */
  readonly variants?: Readonly<Record<string, string>>
  /** Absent: only an image that is not kept has a reason. */
  readonly reason?: never
  /** Absent: the object is there. */
  readonly missingKey?: never
  /** Why the origin could not be asked for a newer image, or what is wrong with a kept one. */
  readonly message?: string
}

/** What is known of an image that this run did not keep. */
export interface UnkeptFacts extends OutcomeFacts {
  /** Absent: the image has no object. */
  readonly new?: never
  /** Why, in a word that stays the same between releases. */
  readonly reason: Reason
  /** One sentence, and what to do about it where that is known. */
  readonly message: string
  /** Key under which an earlier run stored the image, and which the store lacks now. */
  readonly missingKey?: ObjectKey
  /** Absent: the image has no object. */
  readonly key?: never
  /** Absent: the image has no object. */
  readonly publicUrl?: never
  /** Absent: the image has no object. */
  readonly variants?: never
}

/** The outcome of an image that this run stored. */
export interface StoredOutcome extends KeptFacts {
  /** This run wrote the object. */
  readonly outcome: 'stored'
}

/** The outcome of an image that was in the store already. */
export interface UnchangedOutcome extends KeptFacts {
  /** Nothing had to be written. */
  readonly outcome: 'unchanged'
}

/** The outcome of an image that this run did not try. */
export interface SkippedOutcome extends UnkeptFacts {
  /** Not tried this time. */
  readonly outcome: 'skipped'
}

/** The outcome of an image that no origin was asked for. */
export interface RefusedOutcome extends UnkeptFacts {
  /** Against a rule before any request. */
  readonly outcome: 'refused'
}

/** The outcome of an image that could not be stored. */
export interface FailedOutcome extends UnkeptFacts {
  /** Tried, and not stored. */
  readonly outcome: 'failed'
}

export type KeptOutcome = StoredOutcome | UnchangedOutcome
export type UnkeptOutcome = SkippedOutcome | RefusedOutcome | FailedOutcome

/** What became of an image; the same for every position that names it. `outcome` tells the forms apart. */
export type Outcome = StoredOutcome | UnchangedOutcome | SkippedOutcome | RefusedOutcome | FailedOutcome

/** Which URL of the list a result belongs to. */
export interface ResultPosition {
  /** Position in the list, from 0. */
  readonly position: number
  /** URL as written in the list; a `data:` URI is shortened, a password left out. */
  readonly url: string
  /** SourcePosition of the URL in a list that is a file. */
  readonly listedAt?: SourcePosition
  /** Other fields of the record, unchanged. */
  readonly fields?: Readonly<Record<string, unknown>>
}

/** What became of one URL of the list; the results file holds these, a JSON line each. */
export type Result = Outcome & ResultPosition

export function resultOf(
  index: number,
  position: Pick<Position, 'url' | 'listedAt' | 'fields'>,
  outcome: Outcome,
): Result {
  const { url, listedAt, fields } = position
  // A refused URL may hold a password, which must not reach files and outputs.
  const shown = outcome.outcome === 'refused' && hasUserinfo(url) ? withoutUserinfo(url) : shortenDataUri(url)
  return { position: index, url: shown, ...outcome, ...(listedAt && { listedAt }), ...(fields && { fields }) }
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
