/** The line of the memory for an object that this run has stored or found. Pure. */
import type { Outcome } from '../../../output/result.ts'
import type { ImageEntry, ProfileName } from '../../../storage/manifest/entries/entry.ts'
import { justAfter, nextLine, timeAfter } from '../../../storage/manifest/entries/losses.ts'
import { entryFields, originValidators, type PreparedImage } from '../steps/image-bytes.ts'
import type { identityFields, memoryNames } from './memory-names.ts'

export interface StoredFacts {
  /** ISO 8601. */
  readonly at: string
  /** The line of an earlier run that was due for a check. */
  readonly before: ImageEntry | undefined
  readonly regainedAt: string | undefined
  readonly profile: ProfileName | undefined
  /** Present if this run has seen the bytes. */
  readonly image: PreparedImage | undefined
  /** Mark of the plan's round that the object is new in; undefined outside of a plan. */
  readonly round: string | undefined
}

/** @returns undefined for an outcome without an object */
export function storedEntry(
  { outcome, key, etag, sha256 }: Outcome,
  names: ReturnType<typeof memoryNames>,
  identity: ReturnType<typeof identityFields>,
  { at, before, regainedAt, profile, image, round }: StoredFacts,
): ImageEntry | undefined {
  if (key === undefined) return undefined
  const regained = regainedAt !== undefined && { regainedAt }
  // `on-collision` kept the existing object, so the remembered object is still there.
  if (before?.key === key && image && sha256 === undefined)
    return { ...nextLine(before, at), ...names, ...regained, lastSeen: at }
  const isSame = isSameObject(before, key, image)
  const newIn = outcome === 'stored' ? round : isSame ? before.round : undefined
  return {
    ...names,
    ...regained,
    ...(profile && { profile }),
    key,
    // If `on-collision` kept another image, the object does not have these bytes.
    ...(image && (sha256 === undefined ? originValidators(image) : entryFields(image))),
    ...(etag && { etag }),
    firstSeen: isSame ? before.firstSeen : at,
    // An image whose bytes changed in a refresh has had its first refresh: the times differ.
    ...(image && { lastSeen: before && !isSame ? justAfter(at) : at }),
    at: before ? timeAfter(before, at) : at,
    ...identity,
    ...(isSame && before.mirrors !== undefined && { mirrors: before.mirrors }),
    ...(newIn !== undefined && { round: newIn }),
  }
}

/** Other bytes under a key are another object, which mirrors do not have and no check has seen. */
function isSameObject(
  before: ImageEntry | undefined,
  key: string,
  image: PreparedImage | undefined,
): before is ImageEntry {
  if (before === undefined || before.key !== key) return false
  return image === undefined || entryFields(image).sha256 === before.sha256
}
