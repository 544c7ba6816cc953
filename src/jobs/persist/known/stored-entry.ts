/** From an image to its line in the manifest, and from a line to the outcome of an image. Pure. */

import type { Writable } from '../../../base/defined.ts'
import type { Digests } from '../../../base/digests/digests.ts'
import type { ObjectBody } from '../../../base/digests/file-body.ts'
import { momentText } from '../../../base/messages/duration.ts'
import type { Language } from '../../../base/sentence.ts'
import type { RequestUrl } from '../../../base/url/request-url.ts'
import type { InspectedImage } from '../../../origin/inspect/inspect.ts'
import type { KeptOutcome, Outcome, UnkeptOutcome } from '../../../output/result.ts'
import type { ImageLinks, ObjectKey } from '../../../storage/key/object-key.ts'
import type { FailedEntry, ImageEntry, ProfileName } from '../../../storage/manifest/entries/entry.ts'
import { isGone } from '../../../storage/manifest/entries/lasting-reasons.ts'
import { failureTime } from '../../../storage/manifest/entries/lookup.ts'
import { justAfter, nextLine, timeAfter } from '../../../storage/manifest/entries/losses.ts'
import { say } from '../messages/say.ts'
import { RETRY_SETTING } from '../options/run-fields.ts'
import type { identityFields, manifestNames } from './manifest-names.ts'

export interface PreparedImage extends InspectedImage {
  readonly body: ObjectBody
  readonly digests: Digests
  readonly finalUrl: RequestUrl
  /** Header values of the response that delivered the image, unchanged. */
  readonly originEtag?: string
  readonly originLastModified?: string
}

type ImageFacts = Pick<KeptOutcome, 'sha256' | 'bytes' | 'contentType' | 'width' | 'height'>

/** Returns the facts that results and the manifest contain. */
export function imageFacts({ digests, size, contentType, width, height }: PreparedImage): ImageFacts {
  const { sha256 } = digests
  const facts: Writable<ImageFacts> = sha256
    ? { sha256, bytes: size, contentType }
    : { bytes: size, contentType }
  if (width !== undefined) facts.width = width
  if (height !== undefined) facts.height = height
  return facts
}

/** Returns the manifest's fields for a later conditional request to the origin. */
export function originValidators({ originEtag, originLastModified }: PreparedImage): Partial<ImageEntry> {
  return {
    ...(originEtag !== undefined && { originEtag }),
    ...(originLastModified !== undefined && { originLastModified }),
  }
}

/** Returns the manifest's fields of an image whose bytes are the object. */
function entryFields(image: PreparedImage): Partial<ImageEntry> {
  return { ...imageFacts(image), ...originValidators(image) }
}

/** The outcome of an image that has an object, and the object's entity tag without quotes. */
export interface StoredObject {
  readonly outcome: Outcome
  readonly etag?: string | undefined
}

interface StoredFacts extends Pick<StoredObject, 'etag'> {
  /** ISO 8601. */
  readonly at: string
  /** The line of an earlier run that was due for a check. */
  readonly before: ImageEntry | undefined
  readonly regainedAt: string | undefined
  readonly profile: ProfileName | undefined
  /** Present if this run has seen the bytes. */
  readonly image: PreparedImage | undefined
  /** Id of the run in which the object is new. */
  readonly run: string | undefined
}

/** @returns undefined for an outcome without an object */
export function storedEntry(
  { key, sha256 }: Outcome,
  names: ReturnType<typeof manifestNames>,
  identity: ReturnType<typeof identityFields>,
  { at, before, regainedAt, profile, image, etag, run: newIn }: StoredFacts,
): ImageEntry | undefined {
  if (key === undefined) return undefined
  const regained = regainedAt !== undefined && { regainedAt }
  // `on-collision` kept the existing object: the remembered one, unless that is missing.
  const isOther = image !== undefined && sha256 === undefined
  if (before?.key === key && isOther && !before.loss)
    return { ...nextLine(before, at), ...names, ...regained, ...runOf(newIn, before), lastSeen: at }
  const isSame = !isOther && isSameObject(before, key, image)
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
    ...runOf(newIn, isSame ? before : undefined),
  }
}

/** A line repeats the run of the line before it. */
function runOf(newIn: string | undefined, before: ImageEntry | undefined): Pick<ImageEntry, 'run'> {
  const run = newIn ?? before?.run
  return run === undefined ? {} : { run }
}

/** Other bytes under a key are another object. */
function isSameObject(
  before: ImageEntry | undefined,
  key: string,
  image: PreparedImage | undefined,
): before is ImageEntry {
  if (before === undefined || before.key !== key) return false
  return image === undefined || entryFields(image).sha256 === before.sha256
}

/** Makes the public links of a stored image. */
export type LinksOf = (key: ObjectKey) => ImageLinks

export function keptOutcome(entry: ImageEntry, isNew: boolean, links: ImageLinks): KeptOutcome {
  const outcome = outcomeAt('unchanged', entry.key, links, entry)
  if (isNew) outcome.new = true
  return outcome
}

/** Assigns, since a run may make a million outcomes and six conditional spreads take seven times as long. */
export function outcomeAt(
  outcome: KeptOutcome['outcome'],
  key: ObjectKey,
  { publicUrl, variants }: ImageLinks,
  { sha256, bytes, contentType, width, height }: ImageFacts,
): Writable<KeptOutcome> {
  const made: Writable<KeptOutcome> = { outcome, key, publicUrl }
  if (variants !== undefined) made.variants = variants
  if (sha256 !== undefined) made.sha256 = sha256
  if (bytes !== undefined) made.bytes = bytes
  if (contentType !== undefined) made.contentType = contentType
  if (width !== undefined) made.width = width
  if (height !== undefined) made.height = height
  return made
}

const MINUTE_MS = 60_000

/** @param rest time until the next try with today's settings, milliseconds */
export function failedOutcome(
  entry: FailedEntry,
  rest: number,
  now: number,
  language: Language,
): UnkeptOutcome {
  const { reason, failedSince, tries } = entry
  const values = {
    cause: reason,
    since: failedSince.slice(0, 10),
    times: tries === 1 ? say('tried-once') : say('tried-times', { tries }),
  }
  const known = isGone(reason) ? say('gone-since', values) : say('refused-since', values)
  // Rounded up, so that no time lies in the past.
  const next = momentText(Math.ceil((failureTime(entry) + rest) / MINUTE_MS) * MINUTE_MS, now)
  const at = { next, setting: RETRY_SETTING }
  const sentence = rest > 0 ? say('tried-again-at', { known, ...at }) : known
  return { outcome: 'skipped', reason: 'failed-before', message: sentence.in(language) }
}
