/**
 * What a run keeps of a long history: the lines of its own URLs and keys, profiles of its hosts, and digests and keys of
 * all images.
 */
import {
  decodeEntry,
  decodeTrace,
  type ImageEntry,
  isFailedEntry,
  isLater,
  type Line,
  type LineRules,
  type LineTrace,
  type ManifestEntry,
  type ProfileName,
} from './entry.ts'
import { KeptLines } from './kept-lines.ts'
import { KeySources } from './key-sources.ts'
import { StoredNames } from './stored-names.ts'

/** Keys of missing objects that are kept: about 20 MB. A run finds any other loss by looking. */
const MAX_MISSING = 100_000
/** Keys with a run that are kept: about 1 GB. */
const MAX_KEY_RUNS = 5_000_000
/** Images are counted only for hosts with at least this many URLs in the run. */
const MIN_COUNTED_URLS = 20
const NO_KEYS: ReadonlySet<string> = new Set()

/** Canonical URLs by which a run may look up its images: a set, or the keys of a map. */
export interface UrlSet {
  has(url: string): boolean
  keys(): Iterable<string>
}

export class History {
  readonly #rules: LineRules
  /** Undefined if any URL may be looked up. */
  readonly #urls: UrlSet | undefined
  readonly #keys: ReadonlySet<string>
  readonly #hosts: ReadonlySet<string> | undefined
  /** Hosts with many wanted URLs. */
  readonly #countedHosts: ReadonlySet<string> | undefined
  readonly #kept = new KeptLines()
  readonly #profiles = new Map<string, { readonly profile: ProfileName; readonly at: string }>()
  /** By host name, when the host last gave an image again that it had refused; ISO 8601. */
  readonly regained = new Map<string, string>()
  /**
   * By host name, the count of lines about images, for hosts with many URLs in the run. One image may have several
   * lines.
   */
  readonly imageCounts = new Map<string, number>()
  readonly names = new StoredNames()
  /** By key, the latest of its lines that have a run. */
  readonly #keyRuns = new Map<string, Pick<LineTrace, 'run' | 'at'>>()
  /** The latest line of each key in `keys`. */
  readonly #byKey = new Map<string, ImageEntry>()
  /** Sources of the objects whose keys are in `keys`. */
  readonly sources = new KeySources()
  /** By key, when the store was last found to lack the object, for any URL; ISO 8601. A line may be later. */
  readonly missingKeys = new Map<string, string>()
  /** Any line was fed, of whatever URL. */
  hasLines = false

  /**
   * @param urls this run's canonical URLs; undefined while the list is still arriving: every entry is kept
   * @param keys whole keys that the run will look up
   */
  constructor(rules: LineRules, urls: UrlSet | undefined, keys: ReadonlySet<string> = NO_KEYS) {
    this.#rules = rules
    this.#urls = urls
    this.#keys = keys
    const counts = urls && countsByHost(urls)
    this.#hosts = counts && new Set(counts.keys())
    this.#countedHosts = counts && hostsWithMany(counts)
  }

  /** @returns false for a line that is none */
  feed(line: Line): boolean {
    this.hasLines = true
    const isOfUrl = this.#urls?.has(line.url as string) ?? true
    if (!isOfUrl && !this.#keys.has(line.key as string)) {
      if ('failedSince' in line) return true
      const trace = decodeTrace(line, this.#rules)
      if (trace) this.#note(trace)
      return trace !== undefined
    }
    const entry = decodeEntry(line, this.#rules)
    if (!entry) return false
    if (!isFailedEntry(entry)) {
      this.#note(entry)
      this.#keepKey(entry)
    }
    if (isOfUrl) this.#kept.keep(entry)
    return true
  }

  /** The latest lines that have the id of a run, of the wanted URLs and of the keys in `keys`. */
  *linesWithRun(): Generator<ImageEntry> {
    for (const lines of [this.#kept.all(), this.#byKey.values()])
      for (const line of lines) if (!isFailedEntry(line) && line.run !== undefined) yield line
  }

  /** The latest lines of a URL, one for each subject. */
  linesOf(url: string): readonly ManifestEntry[] {
    return this.#kept.of(url)
  }

  profiles(): ReadonlyMap<string, ProfileName> {
    return new Map([...this.#profiles].map(([host, { profile }]) => [host, profile]))
  }

  /** The latest line of an object whose key is in `keys`. */
  entryOfKey(key: string): ImageEntry | undefined {
    return this.#byKey.get(key)
  }

  /** The run in the latest line of a key that has one. */
  runOfKey(key: string): string | undefined {
    return this.#keyRuns.get(key)?.run
  }

  #note({ url, at, key, sha256, run, profile, regainedAt, loss }: LineTrace): void {
    this.names.add(key, sha256)
    if (run !== undefined) this.#noteRun(key, { run, at })
    if (loss === 'missing') this.#noteLoss(key, at)
    if (this.#countedHosts?.size === 0 && !profile && regainedAt === undefined) return
    const host = hostnameOf(url)
    if (this.#countedHosts?.has(host) ?? true)
      this.imageCounts.set(host, (this.imageCounts.get(host) ?? 0) + 1)
    if (this.#hosts?.has(host) === false) return
    if (regainedAt !== undefined && (this.regained.get(host) ?? '') < regainedAt)
      this.regained.set(host, regainedAt)
    if (profile && (this.#profiles.get(host)?.at ?? '') < at) this.#profiles.set(host, { profile, at })
  }

  #noteRun(key: string, line: Pick<LineTrace, 'run' | 'at'>): void {
    const known = this.#keyRuns.get(key)
    if (known ? known.at <= line.at : this.#keyRuns.size < MAX_KEY_RUNS) this.#keyRuns.set(key, line)
  }

  #noteLoss(key: string, at: string): void {
    const known = this.missingKeys.get(key)
    if (known === undefined ? this.missingKeys.size < MAX_MISSING : known < at) this.missingKeys.set(key, at)
  }

  #keepKey(entry: ImageEntry): void {
    if (!this.#keys.has(entry.key)) return
    this.sources.add(entry)
    const known = this.#byKey.get(entry.key)
    if (!known || isLater(entry, known)) this.#byKey.set(entry.key, entry)
  }
}

/** The host name of a canonical URL, which has no user name; '' if there is no host. */
export function hostnameOf(url: string): string {
  if (!url.startsWith('http')) return ''
  const from = url.indexOf('://') + 3
  const path = url.indexOf('/', from)
  const host = url.slice(from, path < 0 ? url.length : path)
  const port = host.endsWith(']') ? -1 : host.lastIndexOf(':')
  return port < 0 ? host : host.slice(0, port)
}

function countsByHost(urls: UrlSet): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const url of urls.keys()) {
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
