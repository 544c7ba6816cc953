/** What is to be done about a URL, given what is remembered of it. Pure. */
import { hash } from 'node:crypto'
import { type DeadEntry, entryIdentity, type ImageEntry, isDead, type ManifestEntry } from './entry.ts'
import type { LastingReason } from './lasting-reasons.ts'

/** The object that a caller wants of a URL: under a key of its own, or made with these fields. */
export type LookupSubject = Partial<Pick<ImageEntry, 'key'>> & Pick<ImageEntry, 'chosen' | 'fields'>

export type LookupResult =
  /** Never seen, or to be tried again. */
  | { readonly kind: 'new' }
  | { readonly kind: 'known'; readonly entry: ImageEntry }
  /** In the store; the origin is to be asked whether it has changed. */
  | { readonly kind: 'due'; readonly entry: ImageEntry }
  | { readonly kind: 'dead'; readonly entry: DeadEntry }

export interface LookupRules {
  /** Undefined for never, milliseconds. */
  readonly refreshAfterMs: number | undefined
  /** First gap before a dead URL is tried again, and the longest before a refused one is; milliseconds. */
  readonly retryDeadAfterMs: number
}

/** What would be asked of the origin now, as far as a verdict on another question does not hold for it. */
export interface Question {
  /** `urlFingerprint` the URL that would be fetched, where it is signed. */
  readonly asked?: string | undefined
  /** The list says that the URL is to be requested whatever rests. */
  readonly again?: boolean | undefined
  /** When its host last gave an image again that it had refused, ISO 8601. */
  readonly regainedAt?: string | undefined
  /** Fingerprint of the settings that such a verdict hangs on. */
  settingsFor(cause: LastingReason): string
}

/** What a failure says of a URL beyond this run. */
export interface Death extends Pick<DeadEntry, 'reason' | 'cause' | 'settings'> {}

/** More would be counted by nobody; a number from a bucket may be any. */
const MAX_TRIES = 1000

const ONE_DAY_MS = 24 * 3_600_000
const MAX_GAP_MS = 30 * ONE_DAY_MS
/** First rest of a refused image: a refusal is mended sooner than what is gone comes back. */
const FIRST_REST_MS = 6 * 3_600_000

export function lookUp(
  entries: UrlEntries,
  subject: LookupSubject,
  rules: LookupRules,
  now: number,
  question: Question,
): LookupResult {
  const { refreshAfterMs } = rules
  const entry = entries.images.get(entryIdentity(subject as ImageEntry))
  const dead = restingEntry(entries, rules, now, question)
  if (!entry) return dead ? { kind: 'dead', entry: dead } : { kind: 'new' }
  if (refreshAfterMs === undefined || dead) return { kind: 'known', entry }
  const age = now - Date.parse(entry.lastSeen ?? entry.firstSeen)
  // What was seen tomorrow was seen by a clock that is wrong.
  return { kind: age < refreshAfterMs && age > -ONE_DAY_MS ? 'known' : 'due', entry }
}

/** The verdict that keeps a URL from being requested now. */
function restingEntry(
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
  if (dead.cause && failedAt < regained && regained <= now) return undefined
  const since = now - failedAt
  // A failure of tomorrow comes from a clock that is wrong. A little ahead is usual: it must not outlast `0s`.
  return since > -ONE_DAY_MS && Math.max(since, 0) < restMs(dead, rules) ? dead : undefined
}

/** The verdict of earlier runs on just what would be requested now. */
export function deadOfQuestion(entries: UrlEntries, question: Question): DeadEntry | undefined {
  const dead = deadWithSettings(entries, question)
  return dead?.asked === question.asked ? dead : undefined
}

/** Unix milliseconds. */
export function failureTime({ failedAt, at }: Pick<DeadEntry, 'failedAt' | 'at'>): number {
  return Date.parse(failedAt ?? at)
}

/** How long a URL rests after its last failure: twice as long each time, up to a limit. */
export function restMs(
  { cause, tries }: Pick<DeadEntry, 'cause' | 'tries'>,
  { retryDeadAfterMs }: Pick<LookupRules, 'retryDeadAfterMs'>,
): number {
  // Beyond any gap, and no infinity that a zero would make no number.
  const growth = 2 ** Math.min(Math.max(tries - 1, 0), 40)
  return cause
    ? Math.min(FIRST_REST_MS * growth, retryDeadAfterMs)
    : Math.min(retryDeadAfterMs * growth, MAX_GAP_MS)
}

/** That a URL is gone, as long as no later line says that it is there. */
export function deadEntryOf(entries: readonly ManifestEntry[]): DeadEntry | undefined {
  const dead = entries.find(isDead)
  return dead && entries.every(entry => entry.at <= dead.at) ? dead : undefined
}

/** The verdict of earlier runs; undefined where today's settings may come to another one. */
export function deadWithSettings(
  { dead }: UrlEntries,
  { settingsFor }: Pick<Question, 'settingsFor'>,
): DeadEntry | undefined {
  const isOfOthers = dead?.cause !== undefined && dead.settings !== settingsFor(dead.cause)
  return isOfOthers ? undefined : dead
}

/** What a signed URL is known by, which itself is not written down. */
export function urlFingerprint(fetchUrl: string): string {
  return hash('sha256', fetchUrl).slice(0, 16)
}

/**
 * The line about a failure.
 * @param asked `urlFingerprint` what was asked, where another URL may give the image
 * @param before what was remembered of it
 */
export function deadEntry(
  url: string,
  asked: string | undefined,
  death: Death,
  before: DeadEntry | undefined,
  rules: LookupRules,
  now: number,
): DeadEntry {
  const at = new Date(now).toISOString()
  const tries = Math.min((before?.tries ?? 0) + 1, MAX_TRIES)
  const gap = restMs({ ...death, tries }, rules)
  return {
    url,
    ...death,
    deadSince: before?.deadSince ?? at,
    nextTry: new Date(now + gap).toISOString(),
    tries,
    at,
    ...(asked !== undefined && { asked }),
  }
}

export interface UrlEntries {
  /** By subject. */
  readonly images: ReadonlyMap<string, ImageEntry>
  readonly dead: DeadEntry | undefined
}

/** Nothing is remembered of a URL. */
export function isNothing({ images, dead }: UrlEntries): boolean {
  return images.size === 0 && dead === undefined
}

/** Of most URLs of most runs. */
const NOTHING_KNOWN: UrlEntries = { images: new Map(), dead: undefined }

export class UrlEntriesCache {
  readonly #entriesOf: (url: string) => readonly ManifestEntry[]
  /** Of URLs with several objects. */
  readonly #known = new Map<string, UrlEntries>()
  /** Most are asked about several times, one after the other. */
  #last: { readonly url: string; readonly entries: UrlEntries } | undefined

  /** @param entriesOf gives the latest entries of a URL, one for each subject */
  constructor(entriesOf: (url: string) => readonly ManifestEntry[]) {
    this.#entriesOf = entriesOf
  }

  of(url: string): UrlEntries {
    if (this.#last?.url === url) return this.#last.entries
    // Where there are none, to look for it would still hash it.
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
