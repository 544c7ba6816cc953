/** The lines of the manifest about some of its objects, and the newest lines of the images that they were stored for. */
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
import type { KnownObject } from './known-objects.ts'

/** A wanted object that a line of the manifest still names. */
export interface WantedObject {
  readonly known: KnownObject
  /** The line that counts: one that a digest proves comes first, then the latest. */
  readonly entry: ImageEntry
}

export interface Wanted {
  readonly objects: readonly KnownObject[]
  /** URLs whose newest lines are kept. */
  readonly urls: ReadonlySet<string>
  /** Files whose lines only name objects: what else they say makes an object suspicious, and accuses none. */
  readonly unproven: ReadonlySet<string>
  /** Keys of objects that no line named so far. A line that names one removes it. */
  readonly candidates: Set<string>
}

export class WantedLines implements EntrySink {
  readonly #rules: LineRules
  readonly #wanted: Wanted
  /** By key. */
  readonly #objects: ReadonlyMap<string, KnownObject>
  /** By key, the line that counts. */
  readonly #entries = new Map<string, ImageEntry>()
  /** By key, its URLs, each with the time when its origin last gave the image. */
  readonly #urls = new Map<string, Map<string, string>>()
  /** By URL, when its origin was last found not to have it. */
  readonly #gone = new Map<string, string>()
  readonly #unproven = new WeakSet<ImageEntry>()
  /** By URL and subject. */
  readonly #newest = new Map<string, ImageEntry>()
  #newestOfKey: ReadonlyMap<string, readonly ImageEntry[]> | undefined
  /** Every file of the manifest was read: no other line is newer. */
  isComplete = false

  constructor(rules: LineRules, wanted: Wanted) {
    this.#rules = rules
    this.#wanted = wanted
    this.#objects = new Map(wanted.objects.map(known => [known.key, known]))
  }

  feed(line: Line, file: string): boolean {
    // The first reading has judged this line, and to judge it again takes as long as to parse it.
    if (!('failedSince' in line) && !this.#concerns(line)) return true
    const entry = decodeEntry(line, this.#rules)
    if (!entry) return false
    if (isFailedEntry(entry)) this.#takeFailed(entry)
    else this.#takeImage(entry, file)
    return true
  }

  /** In the order of their keys. An object that no line names any more is left out. */
  objects(): readonly WantedObject[] {
    return this.#wanted.objects
      .flatMap(known => {
        const entry = this.#entries.get(known.key)
        return entry ? [{ known, entry }] : []
      })
      .sort((a, b) => (a.known.key < b.known.key ? -1 : 1))
  }

  /** URLs of wanted objects whose newest lines were not kept. */
  furtherUrls(): readonly string[] {
    const urls = [...this.#urls.values()].flatMap(urls => [...urls.keys()])
    return urls.filter(url => !this.#wanted.urls.has(url))
  }

  /** Whether the origin of every URL of a key was found not to have the image, after it had been stored. */
  isGone(key: string): boolean {
    return [...(this.#urls.get(key) ?? [])].every(([url, at]) => (this.#gone.get(url) ?? '') >= at)
  }

  /** Whether a digest proves the line. */
  isProven(entry: ImageEntry): boolean {
    return !this.#unproven.has(entry)
  }

  /** Lines of the images whose newest line names the key. Call after the last line. */
  newestOf(key: string): readonly ImageEntry[] {
    this.#newestOfKey ??= Map.groupBy(this.#newest.values(), line => line.key as string)
    return this.#newestOfKey.get(key) ?? []
  }

  #concerns({ key, url }: { readonly key?: unknown; readonly url?: unknown }): boolean {
    const { urls, candidates } = this.#wanted
    return this.#objects.has(key as string) || urls.has(url as string) || candidates.has(key as string)
  }

  #takeFailed({ url, at, reason }: FailedEntry): void {
    if (isGone(reason) && (this.#gone.get(url) ?? '') < at) this.#gone.set(url, at)
  }

  #takeImage(entry: ImageEntry, file: string): void {
    const { key, url } = entry
    const isProven = !this.#wanted.unproven.has(file)
    if (!isProven) this.#unproven.add(entry)
    else if (this.#wanted.urls.has(url)) {
      const image = JSON.stringify([url, entryIdentity(entry)])
      const newest = this.#newest.get(image)
      if (!newest || isLater(entry, newest)) this.#newest.set(image, entry)
    }
    this.#wanted.candidates.delete(key)
    if (!this.#objects.has(key)) return
    const known = this.#entries.get(key)
    if (!known || this.#isBefore(entry, known)) this.#entries.set(key, entry)
    const urls = this.#urls.get(key) ?? new Map<string, string>()
    const at = servedAt(entry)
    if ((urls.get(url) ?? '') < at) this.#urls.set(key, urls.set(url, at))
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
