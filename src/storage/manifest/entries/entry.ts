/**
 * One line of the memory: what is known of a URL and of one object made of it, or that the URL gives none. Lines come
 * back from a bucket that others may write to, so what is read is judged like anything scraped. Pure.
 */
import { hexCaseOf } from '../../../base/buffers/hex-case.ts'
import { isImageKey, type KeyPrefix, type ObjectKey } from '../../key/object-key.ts'
import { type LastingReason, lastingReasonOf } from './lasting-reasons.ts'

/** An image that is in the store. Times are ISO 8601 in UTC. */
export interface ImageEntry {
  /** Canonical; of an image with an id `<origin>/#<field>=<id, percent-encoded>`, which no canonical URL looks like. */
  readonly url: string
  /** When its host gave the image again after it had refused it. Older releases drop it. */
  readonly regainedAt?: string
  /** The profile its host wanted to see, where it was not the usual one. */
  readonly profile?: ProfileName
  /** Lower-case hex; absent where the bytes were never seen. */
  readonly sha256?: string
  /** The whole object key. */
  readonly key: ObjectKey
  readonly bytes?: number
  readonly contentType?: string
  /** Pixels. */
  readonly width?: number
  readonly height?: number
  /** Of the object. */
  readonly etag?: string
  /** The origin's validators, as it wrote them. */
  readonly originEtag?: string
  readonly originLastModified?: string
  /** When a run first stored it or found it in the store. */
  readonly firstSeen: string
  /** When the origin last gave these bytes, or said that they are still the same. */
  readonly lastSeen?: string
  /** When the line was written: of two lines for the same object the later one counts. */
  readonly at: string
  /** The caller chose the key. */
  readonly chosen?: true
  /** The record's fields that the key was made of. */
  readonly fields?: Readonly<Record<string, string>>
  /** The canonical URL that last gave these bytes, of an image with an id. Older releases drop it. */
  readonly fetchedUrl?: string
}

/** A URL whose origin says that there is nothing any more, or lastingly gives what cannot be kept. */
export interface DeadEntry {
  readonly url: string
  /** Always one of these: earlier releases drop a line with any other. Where the URL is not gone, `cause` is the true one. */
  readonly reason: DeadReason
  readonly deadSince: string
  /** Not to be requested before: by the `retry-dead-after` of the failure, for older releases and for readers. */
  readonly nextTry: string
  /** Runs that found it dead, one after the other. */
  readonly tries: number
  readonly at: string
  /** When it failed, where the line is later: a run has looked under its key since. Older releases drop it. */
  readonly failedAt?: string
  /** `urlFingerprint` what was asked, where that was signed: with another signature the image may be there. */
  readonly asked?: string
  /** Why it was not kept, where something is there. */
  readonly cause?: LastingReason
  /** Fingerprint of the settings that `cause` hangs on: with others it may be kept. */
  readonly settings?: string
}

export type ManifestEntry = ImageEntry | DeadEntry

export type ProfileName = 'plain' | 'browser'

const DEAD_REASONS = ['http-404', 'http-410', 'dns-failed'] as const
export type DeadReason = (typeof DEAD_REASONS)[number]

/** Longer ones are read as damage: a URL has at most 8,192 characters, a key 1,023 bytes. */
export const MAX_ENTRY_BYTES = 64 * 1024

export function isDead(entry: ManifestEntry): entry is DeadEntry {
  return 'deadSince' in entry
}

export function deadReasonOf(text: unknown): DeadReason | undefined {
  return DEAD_REASONS.find(reason => reason === text)
}

/** What two lines have in common that speak of the same thing. `fields` have to be in one order. */
export function entryIdentity(entry: ManifestEntry): string {
  if (isDead(entry)) return 'dead'
  if (entry.chosen) return `key ${entry.key}`
  return entry.fields ? `fields ${JSON.stringify(entry.fields)}` : ''
}

/** In one order, whoever made the line; first what a reader looks for in every line of a long history. */
export function encodeEntry(entry: ManifestEntry): string {
  return JSON.stringify(isDead(entry) ? deadFields(entry) : imageFields(entry))
}

/**
 * Of two lines for the same thing the one that counts: by its own time, then by what it says, so that every reader
 * comes to the same, in whatever order and in whatever segment it meets them.
 */
export function isLater(a: ManifestEntry, b: ManifestEntry): boolean {
  return a.at === b.at ? encodeEntry(a) > encodeEntry(b) : a.at > b.at
}

/** @returns undefined for what is no line of ours, or leads to a key outside the images below the prefix */
export function decodeEntry(value: unknown, prefix: KeyPrefix): ManifestEntry | undefined {
  if (typeof value !== 'object' || value === null) return undefined
  if ('deadSince' in value) {
    const line = deadFields(value)
    return DEAD_NEEDS.every(name => line[name] !== undefined) ? (line as DeadEntry) : undefined
  }
  const line = imageFields(value)
  const isOurs = line.key !== undefined && isImageKey(line.key, prefix)
  return isOurs && IMAGE_NEEDS.every(name => line[name] !== undefined) ? (line as ImageEntry) : undefined
}

/** Anything that may claim to be a line. */
type Claimed<L> = { readonly [name in keyof L]?: unknown }
/** What passes of it. All names are there, so that a million lines have one shape. */
type Passed<L> = { readonly [name in keyof L]?: L[name] | undefined }

const IMAGE_NEEDS = ['url', 'firstSeen', 'at'] as const

/** Characters of texts that are taken. */
const MOST = {
  url: 9000,
  contentType: 100,
  etag: 200,
  originEtag: 1024,
  originLastModified: 100,
} as const

function imageFields(from: Claimed<ImageEntry>): Passed<ImageEntry> {
  return {
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
  }
}

const DEAD_NEEDS = ['url', 'reason', 'deadSince', 'nextTry', 'tries', 'at'] as const

function deadFields(from: Claimed<DeadEntry>): Passed<DeadEntry> {
  return {
    url: asciiOf(from.url, MOST.url),
    at: timeOf(from.at),
    reason: deadReasonOf(from.reason),
    deadSince: timeOf(from.deadSince),
    nextTry: timeOf(from.nextTry),
    tries: countOf(from.tries),
    asked: hexOf(from.asked, 16),
    cause: lastingReasonOf(from.cause),
    settings: hexOf(from.settings, 8),
    failedAt: timeOf(from.failedAt),
  }
}

/** Printable ASCII, which is what canonical URLs and headers that may be sent again are made of. */
function asciiOf(value: unknown, most: number): string | undefined {
  return typeof value === 'string' && value.length <= most && /^[\x20-\x7e]+$/.test(value) ? value : undefined
}

/** Lower case. */
function hexOf(value: unknown, digits: number): string | undefined {
  return typeof value === 'string' && value.length === digits && hexCaseOf(value) === 'lower'
    ? value
    : undefined
}

function profileOf(value: unknown): ProfileName | undefined {
  return value === 'plain' || value === 'browser' ? value : undefined
}

function countOf(value: unknown): number | undefined {
  return Number.isSafeInteger(value) && (value as number) >= 0 ? (value as number) : undefined
}

/** The last that passed: a line says most of its times three times. */
let lastTime: string | undefined

function timeOf(value: unknown): string | undefined {
  if (typeof value !== 'string') return undefined
  if (value !== lastTime) {
    if (!/^\d{4}-\d\d-\d\dT[\d:.]{8,12}Z$/.test(value) || Number.isNaN(Date.parse(value))) return undefined
    lastTime = value
  }
  return value
}

function fieldsOf(value: unknown): Readonly<Record<string, string>> | undefined {
  if (typeof value !== 'object' || value === null) return undefined
  const entries = Object.entries(value)
  return entries.every(([, text]) => typeof text === 'string') ? Object.fromEntries(entries) : undefined
}
