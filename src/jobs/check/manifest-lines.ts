/**
 * The lines of the manifest as a check reads them: first all into a table, later the entries that are wanted, and the newest
 * lines of the images that had a key.
 */

import { KeyHash, urlHash } from '../../storage/key/key-hash.ts'
import {
  decodeEntry,
  entryIdentity,
  type FailedEntry,
  type ImageEntry,
  isFailedEntry,
  isLater,
  type Line,
  type LineRules,
} from '../../storage/manifest/entries/entry.ts'
import { isGone } from '../../storage/manifest/entries/lasting-reasons.ts'
import type { EntrySink } from '../../storage/manifest/segments/segment-reader.ts'
import { KeySample } from './list-ranges.ts'
import { etagBits, FLAGS, type LineFacts, type ObjectTable } from './object-table.ts'

export class CurrentLines implements EntrySink {
  readonly #rules: LineRules
  readonly #hashes: ReadonlySet<number>
  readonly #unproven: ReadonlySet<string>
  /** By URL and subject. */
  readonly #newest = new Map<string, ImageEntry>()
  #byKey: ReadonlyMap<string, readonly ImageEntry[]> | undefined
  /** Every file of the manifest was read: no other line is newer. */
  isComplete = false

  /**
   * @param hashes of the URLs that may have named the keys in question
   * @param unproven keys of files whose lines may be anybody's
   */
  constructor(rules: LineRules, hashes: Iterable<number>, unproven: ReadonlySet<string>) {
    this.#rules = rules
    this.#hashes = new Set(hashes)
    this.#unproven = unproven
  }

  /** @param url hash of a URL */
  wants(url: number): boolean {
    return this.#hashes.has(url)
  }

  feed(line: Line, file: string): boolean {
    const entry = decodeEntry(line, this.#rules)
    if (entry && !isFailedEntry(entry)) this.take(entry, file)
    return entry !== undefined
  }

  take(entry: ImageEntry, file: string): void {
    if (!this.wants(urlHash(entry.url)) || this.#unproven.has(file)) return
    const image = JSON.stringify([entry.url, entryIdentity(entry)])
    const known = this.#newest.get(image)
    if (!known || isLater(entry, known)) this.#newest.set(image, entry)
  }

  /**
   * Lines of the images whose newest line names the key. Call after the last line.
   * @param key of the source
   */
  of(key: string): readonly ImageEntry[] {
    this.#byKey ??= Map.groupBy(this.#newest.values(), line => line.key as string)
    return this.#byKey.get(key) ?? []
  }
}

/** Takes every line into the table. */
export class ManifestLines implements EntrySink {
  readonly sample = new KeySample()
  readonly #isInShare: ((key: Uint8Array) => boolean) | undefined
  readonly #table: ObjectTable
  readonly #rules: LineRules
  readonly #hash = new KeyHash()

  /** @param isInShare which keys to mark as a part of the share that is read; undefined for none */
  constructor(table: ObjectTable, rules: LineRules, isInShare: ((key: Uint8Array) => boolean) | undefined) {
    this.#table = table
    this.#rules = rules
    this.#isInShare = isInShare
  }

  feed(line: Line): boolean {
    const entry = decodeEntry(line, this.#rules)
    if (entry && !isFailedEntry(entry)) {
      const path = entry.key.slice(this.#rules.prefix.length)
      this.#hash.ofText(path)
      this.#remember(factsOf(entry), () => Buffer.from(entry.key))
      const { low } = this.#hash
      if (this.sample.wants(low)) this.sample.take(path, low)
    }
    return entry !== undefined
  }

  #remember(facts: LineFacts, keyBytes: () => Uint8Array): void {
    const number = this.#table.add(this.#hash.low, this.#hash.high)
    this.#table.remember(number, facts)
    if (this.#isInShare?.(keyBytes())) this.#table.mark(number, FLAGS.inShare)
  }
}

function factsOf(entry: ImageEntry): LineFacts {
  return {
    size: entry.bytes,
    etag: etagBits(entry.etag),
    at: Date.parse(entry.at),
    url: urlHash(entry.url),
    isLoss: entry.loss !== undefined,
  }
}

/** The manifest's lines of one key: those that a digest proves first, then the latest first. */
export type KeyEntries = readonly [ImageEntry, ...ImageEntry[]]

/** A wanted key that a line of the manifest still names. */
export interface WantedObject {
  /** In the table. */
  readonly number: number
  readonly entries: KeyEntries
}

/** Further lines of a key, such as those of other URLs with the same bytes. */
const MAX_ENTRIES = 8

/** Takes the entries of keys that are marked as wanted, and notes candidates that are remembered by now. */
export class WantedEntries implements EntrySink {
  readonly #table: ObjectTable
  readonly #rules: LineRules
  readonly #hash = new KeyHash()
  /** By number in the table. */
  readonly #entries = new Map<number, ImageEntry[]>()
  /** By URL, when its origin was last found not to have it. */
  readonly #gone = new Map<string, string>()
  readonly #unproven: ReadonlySet<string>
  readonly #unprovenEntries = new WeakSet<ImageEntry>()
  readonly #suspicious: ReadonlySet<number>
  /** The newest lines of the images that the suspicious objects were stored for, by the URLs that are known before. */
  readonly current: CurrentLines
  /** Further URLs that name such an object, or one with very many lines. */
  readonly otherUrls = new Set<string>()

  /**
   * @param unproven keys of files whose lines only name objects
   * @param suspicious numbers of wanted objects that may be damaged
   */
  constructor(
    table: ObjectTable,
    rules: LineRules,
    unproven: ReadonlySet<string> = new Set(),
    suspicious: readonly number[] = [],
  ) {
    this.#suspicious = new Set(suspicious)
    const urls = suspicious.map(number => table.urlOf(number))
    this.current = new CurrentLines(rules, urls, unproven)
    this.#table = table
    this.#rules = rules
    this.#unproven = unproven
  }

  feed(line: Line, file = ''): boolean {
    const entry = decodeEntry(line, this.#rules)
    if (!entry) return false
    if (isFailedEntry(entry)) this.#takeFailed(entry)
    else {
      if (this.#unproven.has(file)) this.#unprovenEntries.add(entry)
      this.current.take(entry, file)
      this.#takeImage(entry)
    }
    return true
  }

  /** The entries of wanted keys, in the order of their keys. A key that no line names any more is left out. */
  objects(): readonly WantedObject[] {
    const all = Array.from(this.#entries, ([number, entries]) => ({
      number,
      entries: entries as [ImageEntry, ...ImageEntry[]],
    }))
    return all.sort(({ entries: [a] }, { entries: [b] }) => (a.key < b.key ? -1 : 1))
  }

  /** Whether the origin of every URL of a key was found not to have the image, after it had been stored. */
  isGone(entries: KeyEntries): boolean {
    return entries.every(entry => (this.#gone.get(entry.url) ?? '') >= servedAt(entry))
  }

  /** Whether a digest proves the line. */
  isProven(entry: ImageEntry): boolean {
    return !this.#unprovenEntries.has(entry)
  }

  /** Whether `current` has all lines of these objects. */
  hasCurrent(objects: readonly { readonly number: number }[]): boolean {
    return this.otherUrls.size === 0 && objects.every(({ number }) => this.#suspicious.has(number))
  }

  #takeFailed({ url, at, reason }: FailedEntry): void {
    if (isGone(reason) && (this.#gone.get(url) ?? '') < at) this.#gone.set(url, at)
  }

  #takeImage(entry: ImageEntry): void {
    this.#hash.ofText(entry.key.slice(this.#rules.prefix.length))
    const number = this.#table.find(this.#hash.low, this.#hash.high)
    if (number < 0) return
    this.#table.unmark(number, FLAGS.candidate)
    if (!this.#table.has(number, FLAGS.wanted)) return
    const known = this.#entries.get(number) ?? []
    const isUnforeseen = this.#suspicious.has(number) && !this.current.wants(urlHash(entry.url))
    if (isUnforeseen || known.length === MAX_ENTRIES) this.otherUrls.add(entry.url)
    const same = known.find(other => other.url === entry.url && other.sha256 === entry.sha256)
    if (same && !this.#isBefore(entry, same)) return
    const others = known.filter(other => other !== same)
    const at = others.findIndex(other => this.#isBefore(entry, other))
    const entries = others.toSpliced(at < 0 ? others.length : at, 0, entry)
    this.#entries.set(number, entries.slice(0, MAX_ENTRIES))
  }

  /** Proven lines come first, then later ones. */
  #isBefore(a: ImageEntry, b: ImageEntry): boolean {
    const isProven = this.isProven(a)
    return isProven === this.isProven(b) ? isLater(a, b) : isProven
  }
}

/** When the origin last gave the image, as far as this line knows. A loss says nothing of the origin. */
function servedAt(entry: ImageEntry): string {
  return entry.loss === undefined ? entry.at : (entry.lastSeen ?? entry.firstSeen)
}
