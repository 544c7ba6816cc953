/** Turns an entry of the memory into the outcome of an image of this run. Pure. */

import { say } from '../../../base/messages/say.ts'
import type { Language } from '../../../base/sentence.ts'
import type { KeptOutcome, LostOutcome, MirrorStates } from '../../../output/result.ts'
import type { ImageLinks } from '../../../storage/key/image-links.ts'
import type { ObjectKey } from '../../../storage/key/object-key.ts'
import type { DeadEntry, ImageEntry } from '../../../storage/manifest/entries/entry.ts'

/** Makes the public links of a stored image. */
export type LinksOf = (key: ObjectKey) => ImageLinks

type Writable<T> = { -readonly [name in keyof T]: T[name] }

/** @param isNew the object was stored in this round of a plan */
export function keptOutcome(
  entry: ImageEntry,
  isNew: boolean,
  links: ImageLinks,
  mirrors?: MirrorStates,
): KeptOutcome {
  const { key, sha256, bytes, contentType, width, height, etag } = entry
  // Assignments, since a run may make a million outcomes and six conditional spreads take seven times as long.
  const outcome: Writable<KeptOutcome> = {
    outcome: isNew ? 'stored' : 'unchanged',
    key,
    publicUrl: links.publicUrl,
  }
  if (links.variants !== undefined) outcome.variants = links.variants
  if (sha256 !== undefined) outcome.sha256 = sha256
  if (bytes !== undefined) outcome.bytes = bytes
  if (contentType !== undefined) outcome.contentType = contentType
  if (width !== undefined) outcome.width = width
  if (height !== undefined) outcome.height = height
  if (etag !== undefined) outcome.etag = etag
  if (mirrors !== undefined) outcome.mirrors = mirrors
  if (isNew) outcome.attempts = 0
  return outcome
}

/** @param next end of the rest with today's settings, Unix milliseconds */
export function deadOutcome(entry: DeadEntry, next: number, language: Language): LostOutcome {
  const { cause, tries } = entry
  const values = {
    cause: cause ?? entry.reason,
    since: entry.deadSince.slice(0, 10),
    times: tries === 1 ? say('tried-once') : say('tried-times', { tries }),
    next: `${new Date(next).toISOString().slice(0, 16)}Z`,
  }
  const sentence = cause ? say('refused-since', values) : say('gone-since', values)
  return { outcome: 'skipped', reason: 'dead', message: sentence.in(language) }
}
