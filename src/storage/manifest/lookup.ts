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
  /** First gap before a dead URL is tried again, milliseconds. */
  readonly retryDeadAfterMs: number
}

/** What would be asked of the origin now, as far as a verdict on another question does not hold for it. */
export interface Question {
  /** `urlFingerprint` the URL that would be fetched, where it is signed. */
  readonly asked?: string | undefined
  /** Fingerprint of the settings that such a verdict hangs on. */
  settingsFor(cause: LastingReason): string
}

/** What a failure says of a URL beyond this run. */
export interface Death extends Pick<DeadEntry, 'reason' | 'cause' | 'settings'> {}

/** More would be counted by nobody; a number from a bucket may be any. */
const MAX_TRIES = 1000

const ONE_DAY_MS = 24 * 3_600_000
const MAX_GAP_MS = 30 * ONE_DAY_MS
/** What is there and was not kept is mended sooner than what is gone comes back. */
const MAX_FIRST_REST_MS = 6 * 3_600_000

export function lookUp(
  entries: UrlEntries,
  subject: LookupSubject,
  { refreshAfterMs }: LookupRules,
  now: number,
  question: Question,
): LookupResult {
  const entry = entries.images.get(entryIdentity(subject as ImageEntry))
  const death = deadWithSettings(entries, question)
  const dead = death?.asked === question.asked ? death : undefined
  const wait = dead ? Date.parse(dead.nextTry) - now : 0
  // Nobody writes down a longer one: it would be damage, or a clock that ran ahead.
  const isQuiet = wait > 0 && wait <= MAX_GAP_MS
  if (!entry) return dead && isQuiet ? { kind: 'dead', entry: dead } : { kind: 'new' }
  if (refreshAfterMs === undefined || isQuiet) return { kind: 'known', entry }
  const age = now - Date.parse(entry.lastSeen ?? entry.firstSeen)
  // What was seen tomorrow was seen by a clock that is wrong.
  return { kind: age < refreshAfterMs && age > -ONE_DAY_MS ? 'known' : 'due', entry }
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
 * The gap before a dead URL is tried again doubles each time.
 * @param asked `urlFingerprint` what was asked, where another URL may give the image
 * @param before what was remembered of it
 */
export function deadEntry(
  url: string,
  asked: string | undefined,
  death: Death,
  before: DeadEntry | undefined,
  { retryDeadAfterMs }: LookupRules,
  now: number,
): DeadEntry {
  const at = new Date(now).toISOString()
  const tries = Math.min((before?.tries ?? 0) + 1, MAX_TRIES)
  // Beyond any gap, and no infinity that a zero would make no number.
  const doublings = Math.min(tries - 1, 40)
  const first = death.cause ? Math.min(retryDeadAfterMs, MAX_FIRST_REST_MS) : retryDeadAfterMs
  const gap = Math.min(first * 2 ** doublings, MAX_GAP_MS)
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
