/**
 * One line of the manifest: a URL with one object made of it, or a URL that gives no image. Others may write to the
 * bucket, so a line that is read is judged like any untrusted input. Pure.
 */
import { isImageKey, type KeyPrefix, type ObjectKey } from '../../key/object-key.ts'
import { type FailedReason, failedReasonOf } from './lasting-reasons.ts'

/** An image that is in the store. Times are ISO 8601 in UTC. */
export interface ImageEntry {
  /** Id of the run that stored the object, until a run that ended well has named the key. */
  readonly run?: string
  /**
   * Canonical. An image with an id has `<origin>/#<field>=<id, percent-encoded>`, a form that no canonical URL has.
   */
  readonly url: string
  /** When its host gave the image again after a refusal. */
  readonly regainedAt?: string
  /** The request profile that its host accepted, if it was not the usual one. */
  readonly profile?: ProfileName
  /** Lower-case hex; absent if the bytes were never seen. */
  readonly sha256?: string
  /** The whole object key. */
  readonly key: ObjectKey
  readonly bytes?: number
  readonly contentType?: string
  /** Pixels. */
  readonly width?: number
  readonly height?: number
  /** ETag of the object in the store. */
  readonly etag?: string
  /** The origin's validators, exactly as the origin wrote them. */
  readonly originEtag?: string
  readonly originLastModified?: string
  /** When a run first stored the object with these bytes, or found it in the store. */
  readonly firstSeen: string
  /** When the origin last sent these bytes, confirmed that they are unchanged, or gave suspect ones. */
  readonly lastSeen?: string
  /** When the line was written. The later of two lines for one object counts. */
  readonly at: string
  /** The caller chose the key. */
  readonly chosen?: true
  /** The record's fields in the key. */
  readonly fields?: Readonly<Record<string, string>>
  /** For an image with an id: the canonical URL that last delivered these bytes. */
  readonly fetchedUrl?: string
  /** The link that delivered these bytes was signed, or was to expire. */
  readonly signed?: true
  /** Digest of the suspect bytes that the origin gave instead, and how often in a row. */
  readonly suspectSha256?: string
  readonly suspectTimes?: number
  /** The store has no object under the key, found at the time of the line. The next line does not repeat it. */
  readonly loss?: Loss
}

/** A URL whose origin has no image any more, or lastingly delivers something that cannot be kept. */
export interface FailedEntry {
  readonly url: string
  readonly reason: FailedReason
  readonly failedSince: string
  /** Runs in a row that found it failing. */
  readonly tries: number
  readonly at: string
  /** Time of the failure, if the line was written later: a run has looked for its key since. */
  readonly failedAt?: string
  /** `urlFingerprint` of the requested URL, if it was signed: another signature may give the image. */
  readonly signedUrlHash?: string
  /** Fingerprint of the settings that a refusal depends on: with other settings the image may be kept. */
  readonly settingsHash?: string
}

export type ManifestEntry = ImageEntry | FailedEntry

export type ProfileName = 'plain' | 'browser'

const LOSSES = ['missing', 'accepted'] as const
/** `accepted`: a user has decided that the missing object is not wanted back. */
export type Loss = (typeof LOSSES)[number]

/** A longer line counts as damaged: a URL has at most 8,192 characters, a key 1,023 bytes. */
export const MAX_ENTRY_BYTES = 64 * 1024

/** Hex digits of a run's id. */
export const RUN_DIGITS = 16

export function isFailedEntry(entry: ManifestEntry): entry is FailedEntry {
  return 'failedSince' in entry
}

/** Equal for two lines about the same thing. `fields` must be in a fixed order. */
export function entryIdentity(entry: ManifestEntry): string {
  if (isFailedEntry(entry)) return 'failed-before'
  if (entry.chosen) return `key ${entry.key}`
  return entry.fields ? `fields ${JSON.stringify(entry.fields)}` : ''
}

/**
 * Writes members in a fixed order, so that equal entries give equal lines. Readers take any order.
 */
export function encodeEntry(entry: ManifestEntry): string {
  return JSON.stringify(isFailedEntry(entry) ? failedFields(entry) : imageFields(entry))
}

/**
 * Decides which of two lines about the same thing counts: the later one, then the one that names a loss, since a look
 * at the store corrects it, then the greater text. So every reader reaches the same result, in any order of lines and
 * segments.
 */
export function isLater(a: ManifestEntry, b: ManifestEntry): boolean {
  if (a.at !== b.at) return a.at > b.at
  const namesLoss = hasLoss(a)
  return namesLoss === hasLoss(b) ? encodeEntry(a) > encodeEntry(b) : namesLoss
}

function hasLoss(entry: ManifestEntry): boolean {
  return !isFailedEntry(entry) && entry.loss !== undefined
}

/** The clocks of machines that share a manifest differ by less. */
export const MAX_AHEAD_MS = 24 * 3_600_000

/** A line as JSON has it, before it is judged. */
export type Line = Readonly<Record<string, unknown>>

/** What the lines of a manifest may have. */
export interface LineRules {
  readonly prefix: KeyPrefix
  /** The last time, ISO 8601. */
  readonly last: string
}

export function lineRules(prefix: KeyPrefix, now: number): LineRules {
  return { prefix, last: new Date(now + MAX_AHEAD_MS).toISOString() }
}

/**
 * A line from further ahead gets a time in the past, so that it loses against every other line of its image.
 * @returns undefined for a line that is not ours, or whose key is no image below the prefix
 */
export function decodeEntry(line: Line, { prefix, last }: LineRules): ManifestEntry | undefined {
  return inTime(validEntry(line, prefix), last)
}

/** What a run keeps of a line about an image that it does not ask for. */
export interface LineTrace
  extends Pick<ImageEntry, 'url' | 'key' | 'sha256' | 'run' | 'profile' | 'regainedAt' | 'loss'> {
  /** '' if only the key and the digest are kept. */
  readonly at: string
}

/** Like `decodeEntry`. No other member is judged: most lines of a long manifest are about other URLs. */
export function decodeTrace(line: Line, { prefix, last }: LineRules): LineTrace | undefined {
  const run = hexOf(line.run, RUN_DIGITS)
  const regainedAt = timeOf(line.regainedAt)
  const profile = profileOf(line.profile)
  const loss = lossOf(line.loss)
  const isDated = (run ?? regainedAt ?? profile ?? loss) !== undefined
  const trace = {
    run,
    regainedAt,
    profile,
    loss,
    url: asciiOf(line.url, MOST.url),
    at: isDated ? timeOf(line.at) : '',
    sha256: hexOf(line.sha256, 64),
    key: keyOf(line.key, prefix),
  }
  const isOurs = trace.url !== undefined && trace.at !== undefined && trace.key !== undefined
  return isOurs ? inTime(trace as LineTrace, last) : undefined
}

/** Two lines from further ahead keep their order. */
function inTime<Dated extends LineTrace | ManifestEntry>(line: Dated | undefined, last: string) {
  return line && line.at > last ? { ...line, at: `1${line.at.slice(1)}` } : line
}

function validEntry(value: Line, prefix: KeyPrefix): ManifestEntry | undefined {
  if ('failedSince' in value) {
    const line = failedFields(value)
    return FAILED_NEEDS.every(name => line[name] !== undefined) ? (line as FailedEntry) : undefined
  }
  const line = imageFields(value)
  const isOurs = keyOf(line.key, prefix) !== undefined
  return isOurs && IMAGE_NEEDS.every(name => line[name] !== undefined) ? (line as ImageEntry) : undefined
}

/** An object that may be a line. */
type Claimed<L> = { readonly [name in keyof L]?: unknown }
/** The valid members of a line. All names are present, so that a million lines share one hidden class. */
type Passed<L> = { readonly [name in keyof L]-?: L[name] | undefined }

const IMAGE_NEEDS = ['url', 'firstSeen', 'at'] as const

/** Limits of texts, in characters. */
const MOST = {
  url: 9000,
  contentType: 100,
  etag: 200,
  originEtag: 1024,
  originLastModified: 100,
} as const

function imageFields(from: Claimed<ImageEntry>): Passed<ImageEntry> {
  return {
    run: hexOf(from.run, RUN_DIGITS),
    url: asciiOf(from.url, MOST.url),
    regainedAt: timeOf(from.regainedAt),
    profile: profileOf(from.profile),
    at: timeOf(from.at),
    sha256: hexOf(from.sha256, 64),
    key: typeof from.key === 'string' ? (from.key as ObjectKey) : undefined,
    bytes: countOf(from.bytes),
    contentType: asciiOf(from.contentType, MOST.contentType),
    width: countOf(from.width),
    height: countOf(from.height),
    etag: asciiOf(from.etag, MOST.etag),
    originEtag: asciiOf(from.originEtag, MOST.originEtag),
    originLastModified: asciiOf(from.originLastModified, MOST.originLastModified),
    firstSeen: timeOf(from.firstSeen),
    lastSeen: timeOf(from.lastSeen),
    chosen: from.chosen === true ? true : undefined,
    fields: fieldsOf(from.fields),
    fetchedUrl: asciiOf(from.fetchedUrl, MOST.url),
    signed: from.signed === true ? true : undefined,
    suspectSha256: hexOf(from.suspectSha256, 64),
    suspectTimes: countOf(from.suspectTimes),
    loss: lossOf(from.loss),
  }
}

const FAILED_NEEDS = ['url', 'reason', 'failedSince', 'tries', 'at'] as const

function failedFields(from: Claimed<FailedEntry>): Passed<FailedEntry> {
  return {
    url: asciiOf(from.url, MOST.url),
    at: timeOf(from.at),
    reason: failedReasonOf(from.reason),
    failedSince: timeOf(from.failedSince),
    tries: countOf(from.tries),
    signedUrlHash: hexOf(from.signedUrlHash, 16),
    settingsHash: hexOf(from.settingsHash, 8),
    failedAt: timeOf(from.failedAt),
  }
}

/** Printable ASCII: canonical URLs and reusable headers consist of nothing else. */
function asciiOf(value: unknown, most: number): string | undefined {
  return typeof value === 'string' && value.length <= most && /^[\x20-\x7e]+$/.test(value) ? value : undefined
}

/** Lower case. */
export function hexOf(value: unknown, digits: number): string | undefined {
  return typeof value === 'string' && value.length === digits && /^[\da-f]*$/.test(value) ? value : undefined
}

function keyOf(value: unknown, prefix: KeyPrefix): ObjectKey | undefined {
  return typeof value === 'string' && isImageKey(value, prefix) ? value : undefined
}

function lossOf(value: unknown): Loss | undefined {
  return LOSSES.find(loss => loss === value)
}

function profileOf(value: unknown): ProfileName | undefined {
  return value === 'plain' || value === 'browser' ? value : undefined
}

function countOf(value: unknown): number | undefined {
  return Number.isSafeInteger(value) && (value as number) >= 0 ? (value as number) : undefined
}

/** The last valid time. Most lines repeat one time three times. */
let validTime: string | undefined

function timeOf(value: unknown): string | undefined {
  if (typeof value !== 'string') return undefined
  if (value !== validTime) {
    if (!/^\d{4}-\d\d-\d\dT[\d:.]{8,12}Z$/.test(value) || Number.isNaN(Date.parse(value))) return undefined
    validTime = value
  }
  // One text in place of three.
  return validTime
}

function fieldsOf(value: unknown): Readonly<Record<string, string>> | undefined {
  if (typeof value !== 'object' || value === null) return undefined
  const entries = Object.entries(value)
  return entries.every(([, text]) => typeof text === 'string') ? Object.fromEntries(entries) : undefined
}
