/** Decides what to do about a URL, from what is remembered of it. Pure. */
import { hash } from 'node:crypto'
import { type DeadEntry, entryIdentity, type ImageEntry, isDead, type ManifestEntry } from './entry.ts'
import { type LastingReason, refusalOf } from './lasting-reasons.ts'

/** The wanted object of a URL: the one with the caller's key, or the one made with these fields. */
export type LookupSubject = Partial<Pick<ImageEntry, 'key'>> & Pick<ImageEntry, 'chosen' | 'fields'>

export type LookupResult =
  /** Unknown, or due for another try. */
  | { readonly kind: 'new' }
  | { readonly kind: 'known'; readonly entry: ImageEntry }
  /** In the store; the run asks its origin for changes. */
  | { readonly kind: 'due'; readonly entry: ImageEntry }
  /** `lost`: the line of its missing object, if it had one. */
  | { readonly kind: 'dead'; readonly entry: DeadEntry; readonly lost?: ImageEntry }
  /** The store lacked the object: it is fetched again. */
  | { readonly kind: 'lost'; readonly entry: ImageEntry }
  /** A user has accepted that the object is missing. */
  | { readonly kind: 'accepted'; readonly entry: ImageEntry }

export interface LookupRules {
  /** Milliseconds; undefined for never. */
  readonly refreshAfterMs: number | undefined
  /** Milliseconds: the first gap before a dead URL is tried again, and the longest gap for a refused one. */
  readonly retryDeadAfterMs: number
}

/** The present request for a URL. A verdict of an earlier run counts only if it answers the same request. */
export interface Question {
  /** `urlFingerprint` of the URL to request, if it is signed. */
  readonly signedUrlHash?: string | undefined
  /** The list demands a request, whatever rests. */
  readonly again?: boolean | undefined
  /** When the host last gave an image again that it had refused; ISO 8601. */
  readonly regainedAt?: string | undefined
  /** Fingerprint of the settings that a verdict with this reason depends on. */
  settingsFor(refusal: LastingReason): string
}

/** The lasting part of a failure. */
export interface Death extends Pick<DeadEntry, 'reason' | 'settingsHash'> {}

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
  const dead = restingEntry(entries, rules, now, question)
  if (!entry) return dead ? { kind: 'dead', entry: dead } : { kind: 'new' }
  const { loss } = entry
  if (loss === 'accepted' && !question.again && rules.retryDeadAfterMs > 0) return { kind: 'accepted', entry }
  if (loss) return dead ? { kind: 'dead', entry: dead, lost: entry } : { kind: 'lost', entry }
  if (refreshAfterMs === undefined || dead) return { kind: 'known', entry }
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
): DeadEntry | undefined {
  if (question.again) return undefined
  const dead = deadOfQuestion(entries, question)
  if (!dead) return undefined
  const failedAt = failureTime(dead)
  const regained = Date.parse(question.regainedAt ?? '')
  if (refusalOf(dead) && failedAt < regained && regained <= now) return undefined
  const since = now - failedAt
  // A failure more than a day ahead comes from a wrong clock. A little ahead is usual, and must not outlast `0s`.
  return since > -ONE_DAY_MS && Math.max(since, 0) < restMs(dead, rules) ? dead : undefined
}

/** Returns the verdict of earlier runs on exactly the present request. */
export function deadOfQuestion(entries: UrlEntries, question: Question): DeadEntry | undefined {
  const dead = deadWithSettings(entries, question)
  return dead?.signedUrlHash === question.signedUrlHash ? dead : undefined
}

/** Unix milliseconds. */
export function failureTime({ failedAt, at }: Pick<DeadEntry, 'failedAt' | 'at'>): number {
  return Date.parse(failedAt ?? at)
}

/** How long a URL rests after its last failure: twice as long each time, up to a limit. */
export function restMs(
  dead: Pick<DeadEntry, 'reason' | 'tries'>,
  { retryDeadAfterMs }: Pick<LookupRules, 'retryDeadAfterMs'>,
): number {
  // The cap exceeds any gap, and prevents Infinity * 0, which is NaN.
  const growth = 2 ** Math.min(Math.max(dead.tries - 1, 0), 40)
  return refusalOf(dead)
    ? Math.min(FIRST_REST_MS * growth, retryDeadAfterMs)
    : Math.min(retryDeadAfterMs * growth, MAX_GAP_MS)
}

/** Returns the verdict that a URL is dead, unless a later line has an image. */
export function deadEntryOf(entries: readonly ManifestEntry[]): DeadEntry | undefined {
  const dead = entries.find(isDead)
  return dead && entries.every(entry => entry.at <= dead.at) ? dead : undefined
}

/** Returns the verdict of earlier runs; undefined if today's settings may lead to another one. */
export function deadWithSettings(
  { dead }: UrlEntries,
  { settingsFor }: Pick<Question, 'settingsFor'>,
): DeadEntry | undefined {
  const refusal = dead && refusalOf(dead)
  const isOfOthers = refusal !== undefined && dead?.settingsHash !== settingsFor(refusal)
  return isOfOthers ? undefined : dead
}

/** Identifies a signed URL in the memory, which must not hold the URL itself. */
export function urlFingerprint(fetchUrl: string): string {
  return hash('sha256', fetchUrl).slice(0, 16)
}

/**
 * Makes the line about a failure.
 * @param fingerprint `urlFingerprint` of the requested URL, if another URL may give the image
 * @param before the remembered failure
 */
export function deadEntry(
  url: string,
  fingerprint: string | undefined,
  death: Death,
  before: DeadEntry | undefined,
  now: number,
): DeadEntry {
  const at = new Date(now).toISOString()
  const tries = Math.min((before?.tries ?? 0) + 1, MAX_TRIES)
  return {
    url,
    ...death,
    deadSince: before?.deadSince ?? at,
    tries,
    at,
    ...(fingerprint !== undefined && { signedUrlHash: fingerprint }),
  }
}

export interface UrlEntries {
  /** By subject. */
  readonly images: ReadonlyMap<string, ImageEntry>
  readonly dead: DeadEntry | undefined
}

/** Whether nothing is remembered of a URL. */
export function isNothing({ images, dead }: UrlEntries): boolean {
  return images.size === 0 && dead === undefined
}

/** Most URLs of most runs have no entry. */
const NOTHING_KNOWN: UrlEntries = { images: new Map(), dead: undefined }

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
    for (const entry of entries) if (!isDead(entry)) images.set(entryIdentity(entry), entry)
    const dead = images.size < entries.length ? deadEntryOf(entries) : undefined
    const found = { images, dead }
    if (images.size > 1) this.#known.set(url, found)
    return found
  }
}
