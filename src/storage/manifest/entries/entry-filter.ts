/**
 * Keeps the parts of a long history that this run may need: lines of its own URLs, profiles of its hosts, and a trace
 * of every digest. Looks at raw bytes, because most of a million lines are about other URLs.
 */
import { TextTable } from '../../../base/buffers/text-table.ts'
import { DigestFilter } from './digest-filter.ts'
import {
  decodeEntry,
  type ImageEntry,
  isFailedEntry,
  isLater,
  type LineRules,
  type ManifestEntry,
  type ProfileName,
} from './entry.ts'
import { parseObject, startsWithAt } from './entry-bytes.ts'
import { KeptLines } from './kept-lines.ts'
import { KeyNames } from './key-names.ts'
import { KeyRuns } from './key-runs.ts'
import { KeySources } from './key-sources.ts'
import type { KeyStarts } from './key-starts.ts'
import { lossEnd } from './losses.ts'
import { RUN_MEMBER_BYTES, runIn } from './run-lines.ts'
import { HostReader, hostnameOf, UrlFilter } from './url-filter.ts'

/** What comes after the brace, or after the id of a run. */
const URL_HEAD = Buffer.from('"url":"')
const REGAINED_HEAD = Buffer.from('","regainedAt":"')
const PROFILE_HEAD = Buffer.from('","profile":"')
const AT_HEAD = Buffer.from('","at":"')
const SHA_HEAD = Buffer.from('","sha256":"')
const QUOTE = 0x22
const BACKSLASH = 0x5c
const KEY_HEAD = Buffer.from('","key":"')
const MISSING_END = lossEnd('missing')
/** Keys of missing objects that are kept: about 20 MB. A run finds any other loss by looking. */
const MAX_MISSING = 100_000
const SHA_DIGITS = 64
/** Images are counted only for hosts with at least this many URLs in the run. */
const MIN_COUNTED_URLS = 20
export class EntryFilter {
  readonly #rules: LineRules
  /** Undefined if any URL may be looked up. */
  readonly #wanted: TextTable | undefined
  readonly #urlFilter: UrlFilter | undefined
  readonly #hosts: ReadonlySet<string> | undefined
  /** Hosts with many wanted URLs. */
  readonly #countedHosts: ReadonlySet<string> | undefined
  /** The wanted URLs, or every URL of the history. */
  readonly #urls: TextTable
  readonly #kept: KeptLines
  readonly #profiles = new Map<string, { readonly profile: ProfileName; readonly at: string }>()
  /** By host name, when the host last gave an image again that it had refused; ISO 8601. */
  readonly regained = new Map<string, string>()
  /**
   * By host name, the count of lines about images, for hosts with many URLs in the run. One image may have several
   * lines.
   */
  readonly imageCounts = new Map<string, number>()
  readonly #hostReader = new HostReader()
  /** The digest of the line that is read. */
  readonly #sha256 = Buffer.alloc(SHA_DIGITS)
  readonly digestFilter = new DigestFilter()
  /** Keys that any line names. */
  readonly keyNames = new KeyNames()
  /** The run in the latest line of each key that has one. */
  readonly keyRuns = new KeyRuns()
  readonly #keyFilter: UrlFilter | undefined
  /** The latest line of each key in `keys`. */
  readonly #byKey = new Map<string, ImageEntry>()
  /** Sources of the objects whose keys are in `keys`. */
  readonly sources = new KeySources()
  /** By key, when the store was last found to lack the object, for any URL; ISO 8601. A line may be later. */
  readonly missingKeys = new Map<string, string>()
  readonly #keys: ReadonlySet<string>
  /** Any line was fed, of whatever URL. */
  hasLines = false

  /**
   * @param urls this run's canonical URLs; undefined while the list is still arriving: every entry is kept
   * @param keys whole keys that the run will look up
   */
  constructor(rules: LineRules, urls: TextTable | undefined, keys: ReadonlySet<string> = NO_KEYS) {
    this.#rules = rules
    this.#wanted = urls
    this.#urlFilter = urls && new UrlFilter(urls)
    const counts = urls && countsByHost(urls)
    this.#hosts = counts && new Set(counts.keys())
    this.#countedHosts = counts && hostsWithMany(counts)
    this.#urls = urls ?? new TextTable()
    this.#kept = new KeptLines(this.#urls, rules.prefix)
    this.#keys = keys
    // The filter compares bytes, and a key may hold any Unicode.
    const asBytes = (key: string) => Buffer.from(key).toString('latin1')
    this.#keyFilter = keys.size > 0 ? new UrlFilter(new TextTable(Array.from(keys, asBytes))) : undefined
  }

  /** @returns false for a line that cannot be read */
  feed(bytes: Buffer, start: number, end: number): boolean {
    this.hasLines = true
    const filter = this.#urlFilter
    const run = filter && runIn(bytes, start, end)
    const head = start + 1 + (run === undefined ? 0 : RUN_MEMBER_BYTES)
    if (!filter || !startsWithAt(bytes, head, end, URL_HEAD)) return this.#read(bytes, start, end)
    const isOther = filter.find(bytes, head + URL_HEAD.length, end) === 'other'
    return isOther ? this.#skim(bytes, start, head, end, run) : this.#read(bytes, start, end, filter.number)
  }

  /**
   * Notes the profile, the digest and the key of a line about another URL. Its members come in the order of
   * `encodeEntry`; each may be missing.
   * @param head where the member with the URL begins
   * @param run id of the run that stored the object
   */
  #skim(bytes: Buffer, start: number, head: number, end: number, run: string | undefined): boolean {
    const urlStart = head + URL_HEAD.length
    const urlEnd = this.#urlFilter?.end ?? urlStart
    let at = urlEnd
    if (startsWithAt(bytes, at, end, REGAINED_HEAD)) return this.#read(bytes, start, end)
    if (startsWithAt(bytes, at, end, PROFILE_HEAD)) {
      at = bytes.indexOf(QUOTE, at + PROFILE_HEAD.length)
      const host = this.#hostReader.of(bytes, urlStart, urlEnd)
      if (this.#mayBeNews(host, timeAfter(bytes, at))) return this.#read(bytes, start, end)
    }
    const timeStart = at + AT_HEAD.length
    if (startsWithAt(bytes, at, end, AT_HEAD)) at = bytes.indexOf(QUOTE, timeStart)
    const timeEnd = at
    if (startsWithAt(bytes, at, end, SHA_HEAD) && at + SHA_HEAD.length + SHA_DIGITS < end) {
      this.digestFilter.add(bytes, at + SHA_HEAD.length)
      if (this.#countedHosts?.size !== 0) this.#countImage(this.#hostReader.of(bytes, urlStart, urlEnd))
      at += SHA_HEAD.length + SHA_DIGITS
    }
    if (startsWithAt(bytes, at, end, KEY_HEAD)) {
      const [from, to] = [at + KEY_HEAD.length, bytes.indexOf(QUOTE, at + KEY_HEAD.length)]
      // An escaped quote is a part of the key.
      if (to < 0 || to >= end || bytes[to - 1] === BACKSLASH) return this.#read(bytes, start, end, -1, true)
      this.keyNames.addBytes(bytes, from, to)
      if (run !== undefined) {
        const time = bytes.toString('latin1', timeStart, timeEnd)
        if (time > this.#rules.last) return this.#read(bytes, start, end, -1, true)
        this.keyRuns.note(bytes.subarray(from, to), run, time)
      }
    }
    const isWanted =
      (this.#keyFilter && this.#mayHaveKey(this.#keyFilter, bytes, at, end)) ||
      startsWithAt(bytes, Math.max(at, end - MISSING_END.length), end, MISSING_END)
    return isWanted ? this.#read(bytes, start, end, -1, true) : true
  }

  /** The latest lines that have the id of a run, of the wanted URLs and of the keys in `keys`. */
  *linesWithRun(): Generator<ImageEntry> {
    yield* this.#kept.withRun()
    for (const line of this.#byKey.values()) if (line.run !== undefined) yield line
  }

  /** The latest lines of a URL, one for each subject. */
  linesOf(url: string): readonly ManifestEntry[] {
    return this.#kept.of(url)
  }

  profiles(): ReadonlyMap<string, ProfileName> {
    return new Map([...this.#profiles].map(([host, { profile }]) => [host, profile]))
  }

  #countImage(host: string): void {
    if (this.#countedHosts?.has(host) ?? true)
      this.imageCounts.set(host, (this.imageCounts.get(host) ?? 0) + 1)
  }

  /** The latest line of an object whose key is in `keys`. */
  entryOfKey(key: string): ImageEntry | undefined {
    return this.#byKey.get(key)
  }

  /** Where the keys of the latest lines lie in the order of keys, by the number of their URL. */
  get keyStarts(): KeyStarts {
    return this.#kept.keyStarts
  }

  #mayHaveKey(filter: UrlFilter, bytes: Buffer, at: number, end: number): boolean {
    return startsWithAt(bytes, at, end, KEY_HEAD) && filter.find(bytes, at + KEY_HEAD.length, end) !== 'other'
  }

  /**
   * @param number of the URL; -1 if it has to be looked up
   * @param isCounted the host, the profile and the digest of the line are already noted
   */
  #read(bytes: Buffer, start: number, end: number, number = -1, isCounted = false): boolean {
    const entry = decodeEntry(parseObject(bytes, start, end), this.#rules)
    if (!entry) return false
    if (!isFailedEntry(entry)) {
      const host = hostnameOf(entry.url)
      this.keyNames.add(entry.key)
      if (entry.run !== undefined) this.keyRuns.note(entry.key, entry.run, entry.at)
      // An empty set would still hash the key.
      if (this.#keys.size > 0) this.#keepKey(entry)
      this.#noteRegained(host, entry.regainedAt)
      if (entry.loss === 'missing') this.#noteLoss(entry.key, entry.at)
      if (!isCounted) {
        this.#countImage(host)
        if (this.#sha256.write(entry.sha256 ?? '', 'latin1') > 0) this.digestFilter.add(this.#sha256, 0)
        this.#noteProfile(host, entry.profile, entry.at)
      }
    }
    const of = number < 0 ? this.#numberOf(entry.url) : number
    if (of >= 0) this.#kept.keep(of, entry, end - start)
    return true
  }

  /** -1 for a URL that is not wanted. */
  #numberOf(url: string): number {
    return this.#wanted ? this.#wanted.numberOf(url) : this.#urls.add(url)
  }

  #keepKey(entry: ImageEntry): void {
    if (!this.#keys.has(entry.key)) return
    this.sources.add(entry)
    const known = this.#byKey.get(entry.key)
    if (!known || isLater(entry, known)) this.#byKey.set(entry.key, entry)
  }

  #noteLoss(key: string, at: string): void {
    const known = this.missingKeys.get(key)
    if (known === undefined ? this.missingKeys.size < MAX_MISSING : known < at) this.missingKeys.set(key, at)
  }

  #noteRegained(host: string, regainedAt: string | undefined): void {
    if (regainedAt === undefined) return
    if (this.#hosts?.has(host) !== false && (this.regained.get(host) ?? '') < regainedAt)
      this.regained.set(host, regainedAt)
  }

  /** Whether a line of this time is newer than the known profile of its host. */
  #mayBeNews(host: string, time: string): boolean {
    return this.#hosts?.has(host) !== false && (this.#profiles.get(host)?.at ?? '') < time
  }

  #noteProfile(host: string, profile: ProfileName | undefined, at: string): void {
    if (profile && this.#mayBeNews(host, at)) this.#profiles.set(host, { profile, at })
  }
}

/** Returns the time of a line whose profile ends at this index. */
function timeAfter(bytes: Buffer, profileEnd: number): string {
  const start = profileEnd + AT_HEAD.length
  return bytes.toString('latin1', start, bytes.indexOf(QUOTE, start))
}

const NO_KEYS: ReadonlySet<string> = new Set()

/** Counts URLs by host. */
function countsByHost(urls: TextTable): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const url of urls) {
    const host = hostnameOf(url)
    counts.set(host, (counts.get(host) ?? 0) + 1)
  }
  return counts
}

function hostsWithMany(counts: ReadonlyMap<string, number>): ReadonlySet<string> {
  return new Set(
    [...counts].flatMap(([host, count]) => (host !== '' && count >= MIN_COUNTED_URLS ? [host] : [])),
  )
}
