/** What a check says of an object, and what a repair makes of it. */
import type { Text } from '../../base/sentence.ts'
import type { ObjectKey } from '../../storage/key/object-key.ts'
import type { ImageEntry } from '../../storage/manifest/entries/entry.ts'

export const OBJECT_STATES = [
  'whole',
  'repaired',
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
 * State of a remembered object. `dangling`: missing, and its origin does not have it any more. `accepted`:
 * missing, and a user has accepted that. `superseded`: missing or
 * changed, and every image that it was stored for has another key by now. `archived`: in a cold class that cannot be
 * read. `unknown`: the store refused to answer. `no-digest`: nothing to compare its bytes with.
 */
export type ObjectState = (typeof OBJECT_STATES)[number]

/** By what an object is known to be changed. */
export type ChangedWhy = 'size' | 'etag' | 'digest' | 'type'

/** States that a repair may be called for. */
export type DamagedState = Extract<ObjectState, 'missing' | 'changed' | 'dangling'>

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
  /** A sentence about it: why it is unknown, or what a repair came to. */
  readonly message?: string
}

/** An object that is to be repaired. */
export interface DamagedObject {
  readonly key: ObjectKey
  readonly state: DamagedState
  readonly why: ChangedWhy | undefined
  /** The manifest's lines of this key, the latest first; those of other URLs are among them. */
  readonly entries: readonly [ImageEntry, ...ImageEntry[]]
  readonly found: CheckFacts | undefined
  /** Its origin gave other bytes since: only copies may have these. */
  readonly isSuperseded: boolean
}

/** The final state of an object. */
export interface RepairOutcome {
  /** The old state if nothing was repaired; `dangling` if the origin does not have the image any more. */
  readonly state: ObjectState
  readonly message?: Text
}
