/** What a check says of an object. */

export const OBJECT_STATES = [
  'whole',
  'missing',
  'changed',
  'dangling',
  'accepted',
  'superseded',
  'archived',
  'unknown',
  'no-digest',
] as const
/**
 * State of a remembered object. `dangling`: missing, and its origin does not have it any more. `accepted`: missing, and
 * a user has accepted that. `superseded`: missing or changed, and every image that it was stored for has another key by
 * now. `archived`: in a cold class that cannot be read. `unknown`: the store refused to answer. `no-digest`: nothing to
 * compare its bytes with.
 */
export type ObjectState = (typeof OBJECT_STATES)[number]

/** By what an object is known to be changed. */
export type ChangedWhy = 'size' | 'etag' | 'digest' | 'type'

/** Facts of an object; those that are not known are absent. */
export interface CheckFacts {
  /** Size in bytes. */
  readonly bytes?: number
  /** As the store gives it, without quotes. */
  readonly etag?: string
  /** Lower-case hex. */
  readonly sha256?: string
  /** Content-Type of the object. */
  readonly contentType?: string
}

/** One result of a check: an object, an orphan, or a file of the manifest that cannot be read. */
export interface CheckResult {
  /** The object's key with its prefix. */
  readonly key: string
  /** `unreadable` is a file of the manifest; `orphan` is an object that no line of it names. */
  readonly state: ObjectState | 'unreadable' | 'orphan'
  /** By what a `changed` object is known. */
  readonly why?: ChangedWhy
  /** The image's URL in the manifest. */
  readonly url?: string
  /** What the manifest says of the object. */
  readonly expected?: CheckFacts
  /** What the store has. */
  readonly found?: CheckFacts
  /** A sentence about it, such as why it is unknown. */
  readonly message?: string
}
