/** Decides what to do about a URL, from what is remembered of it. Pure. */
import { hash } from 'node:crypto'
import {
  entryIdentity,
  type FailedEntry,
  type ImageEntry,
  isFailedEntry,
  type ManifestEntry,
} from './entry.ts'
import { type LastingReason, refusalOf } from './lasting-reasons.ts'

/** The wanted object of a URL: the one with the caller's key, or the one made with these fields. */
export type LookupSubject = Partial<Pick<ImageEntry, 'key'>> & Pick<ImageEntry, 'chosen' | 'fields'>

export type LookupResult =
  /** Unknown, or due for another try. */
  | { readonly kind: 'new' }
  | { readonly kind: 'known'; readonly entry: ImageEntry }
  /** In the store; the run asks its origin for changes. */
  | { readonly kind: 'due'; readonly entry: ImageEntry }
  /** `missing`: the line of its missing object, if it had one. */
  | { readonly kind: 'failed-before'; readonly entry: FailedEntry; readonly missing?: ImageEntry }
  /** The store lacked the object: it is fetched again. */
  | { readonly kind: 'missing'; readonly entry: ImageEntry }
  /** A user has accepted that the object is missing. */
  | { readonly kind: 'accepted'; readonly entry: ImageEntry }

export interface LookupRules {
  /** Milliseconds; undefined for never. */
  readonly refreshAfterMs: number | undefined
  /** Milliseconds: the first gap before a URL that failed before is tried again, and the longest gap for a refused one. */
  readonly retryFailedAfterMs: number
}

/** The present request for a URL. A verdict of an earlier run counts only if it answers the same request. */
export interface Question {
  /** `urlFingerprint` of the URL to request, if it is signed. */
  readonly signedUrlHash?: string | undefined
  /** The list demands a request, whatever failed before. */
  readonly again?: boolean | undefined
  /** When the host last gave an image again that it had refused; ISO 8601. */
  readonly regainedAt?: string | undefined
  /** Fingerprint of the settings that a verdict with this reason depends on. */
  settingsFor(refusal: LastingReason): string
}

/** The lasting part of a failure. */
export interface LastingFailure extends Pick<FailedEntry, 'reason' | 'settingsHash'> {}

/** A cap, because a number from a bucket may be of any size. */
const MAX_TRIES = 1000

const ONE_DAY_MS = 24 * 3_600_000
const MAX_GAP_MS = 30 * ONE_DAY_MS
/** First rest of a refused image. A refusal is more likely to change soon than a missing image is to return. */
const FIRST_REST_MS = 6 * 3_600_000

export function lookUp(
  entries: UrlEntries,
  subject: LookupSubject,
  rules: LookupRules,
  now: number,
  question: Question,
): LookupResult {
  const { refreshAfterMs } = rules
  const entry = imageEntry(entries, subject)
  const failedBefore = restingEntry(entries, rules, now, question)
  if (!entry) return failedBefore ? { kind: 'failed-before', entry: failedBefore } : { kind: 'new' }
  const { loss } = entry
  if (loss === 'accepted' && !question.again && rules.retryFailedAfterMs > 0)
    return { kind: 'accepted', entry }
  if (loss)
    return failedBefore
      ? { kind: 'failed-before', entry: failedBefore, missing: entry }
      : { kind: 'missing', entry }
  if (refreshAfterMs === undefined || failedBefore) return { kind: 'known', entry }
  const age = now - Date.parse(entry.lastSeen ?? entry.firstSeen)
  // A time more than a day ahead comes from a wrong clock.
  const isDue = age >= refreshAfterMs || age <= -ONE_DAY_MS || age >= firstRefreshMs(entry, refreshAfterMs)
  return { kind: isDue ? 'due' : 'known', entry }
}

/** A shorter gap is not spread. */
const LEAST_SPREAD_MS = 6 * 3_600_000

/** Images that were stored at once must not be due at once: the first refresh comes earlier, by the URL's hash. */
function firstRefreshMs(
  { url, firstSeen, lastSeen = firstSeen }: ImageEntry,
  refreshAfterMs: number,
): number {
  if (lastSeen !== firstSeen || refreshAfterMs < LEAST_SPREAD_MS) return refreshAfterMs
  return (Number.parseInt(hash('sha256', url).slice(0, 8), 16) / 2 ** 32) * refreshAfterMs
}

/** Returns the line about the stored object, however old it is. */
export function imageEntry({ images }: UrlEntries, subject: LookupSubject): ImageEntry | undefined {
  return images.get(entryIdentity(subject as ImageEntry))
}

/** Returns the verdict that forbids a request now. */
export function restingEntry(
  entries: UrlEntries,
  rules: LookupRules,
  now: number,
  question: Question,
): FailedEntry | undefined {
  if (question.again) return undefined
  const failedBefore = failedOfQuestion(entries, question)
  if (!failedBefore) return undefined
  const failedAt = failureTime(failedBefore)
  const regained = Date.parse(question.regainedAt ?? '')
  if (refusalOf(failedBefore) && failedAt < regained && regained <= now) return undefined
  const since = now - failedAt
  // A failure more than a day ahead comes from a wrong clock. A little ahead is usual, and must not outlast `0s`.
  return since > -ONE_DAY_MS && Math.max(since, 0) < restMs(failedBefore, rules) ? failedBefore : undefined
}

/** Returns the verdict of earlier runs on exactly the present request. */
export function failedOfQuestion(entries: UrlEntries, question: Question): FailedEntry | undefined {
  const failedBefore = failedWithSettings(entries, question)
  return failedBefore?.signedUrlHash === question.signedUrlHash ? failedBefore : undefined
}

/** Unix milliseconds. */
export function failureTime({ failedAt, at }: Pick<FailedEntry, 'failedAt' | 'at'>): number {
  return Date.parse(failedAt ?? at)
}

/** How long a URL rests after its last failure: twice as long each time, up to a limit. */
export function restMs(
  failedBefore: Pick<FailedEntry, 'reason' | 'tries'>,
  { retryFailedAfterMs }: Pick<LookupRules, 'retryFailedAfterMs'>,
): number {
  // The cap exceeds any gap, and prevents Infinity * 0, which is NaN.
  const growth = 2 ** Math.min(Math.max(failedBefore.tries - 1, 0), 40)
  return refusalOf(failedBefore)
    ? Math.min(FIRST_REST_MS * growth, retryFailedAfterMs)
    : Math.min(retryFailedAfterMs * growth, MAX_GAP_MS)
}

/** Returns the verdict that a URL failed before, unless a later line has an image. */
export function failedEntryOf(entries: readonly ManifestEntry[]): FailedEntry | undefined {
  const failedBefore = entries.find(isFailedEntry)
  return failedBefore && entries.every(entry => entry.at <= failedBefore.at) ? failedBefore : undefined
}

/** Returns the verdict of earlier runs; undefined if today's settings may lead to another one. */
export function failedWithSettings(
  { failedBefore }: UrlEntries,
  { settingsFor }: Pick<Question, 'settingsFor'>,
): FailedEntry | undefined {
  const refusal = failedBefore && refusalOf(failedBefore)
  const isOfOthers = refusal !== undefined && failedBefore?.settingsHash !== settingsFor(refusal)
  return isOfOthers ? undefined : failedBefore
}

/** Identifies a signed URL in the manifest, which must not hold the URL itself. */
export function urlFingerprint(fetchUrl: string): string {
  return hash('sha256', fetchUrl).slice(0, 16)
}

/**
 * Makes the line about a failure.
 * @param fingerprint `urlFingerprint` of the requested URL, if another URL may give the image
 * @param before the remembered failure
 */
export function failedEntry(
  url: string,
  fingerprint: string | undefined,
  failure: LastingFailure,
  before: FailedEntry | undefined,
  now: number,
): FailedEntry {
  const at = new Date(now).toISOString()
  const tries = Math.min((before?.tries ?? 0) + 1, MAX_TRIES)
  return {
    url,
    ...failure,
    failedSince: before?.failedSince ?? at,
    tries,
    at,
    ...(fingerprint !== undefined && { signedUrlHash: fingerprint }),
  }
}

export interface UrlEntries {
  /** By subject. */
  readonly images: ReadonlyMap<string, ImageEntry>
  readonly failedBefore: FailedEntry | undefined
}

/** Whether nothing is remembered of a URL. */
export function isNothing({ images, failedBefore }: UrlEntries): boolean {
  return images.size === 0 && failedBefore === undefined
}

/** Most URLs of most runs have no entry. */
const NOTHING_KNOWN: UrlEntries = { images: new Map(), failedBefore: undefined }

export class UrlEntriesCache {
  readonly #entriesOf: (url: string) => readonly ManifestEntry[]
  /** Entries of URLs with several objects. */
  readonly #known = new Map<string, UrlEntries>()
  /** Most URLs are looked up several times in a row. */
  #last: { readonly url: string; readonly entries: UrlEntries } | undefined

  /** @param entriesOf returns the latest entries of a URL, one for each subject */
  constructor(entriesOf: (url: string) => readonly ManifestEntry[]) {
    this.#entriesOf = entriesOf
  }

  /** Forgets what `entriesOf` has returned. */
  clear(): void {
    this.#known.clear()
    this.#last = undefined
  }

  of(url: string): UrlEntries {
    if (this.#last?.url === url) return this.#last.entries
    // An empty map would still hash the URL.
    const known = this.#known.size > 0 ? this.#known.get(url) : undefined
    const entries = known ?? this.#read(url)
    this.#last = { url, entries }
    return entries
  }

  #read(url: string): UrlEntries {
    const entries = this.#entriesOf(url)
    if (entries.length === 0) return NOTHING_KNOWN
    const images = new Map<string, ImageEntry>()
    for (const entry of entries) if (!isFailedEntry(entry)) images.set(entryIdentity(entry), entry)
    const failedBefore = images.size < entries.length ? failedEntryOf(entries) : undefined
    const found = { images, failedBefore }
    if (images.size > 1) this.#known.set(url, found)
    return found
  }
}
