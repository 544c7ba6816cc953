/**
 * Known images whose objects are missing: what earlier runs wrote down, and what this run finds. A loss counts for every
 * URL of the key.
 */

import {
  entryIdentity,
  type ImageEntry,
  isFailedEntry,
  type ManifestEntry,
} from '../../../storage/manifest/entries/entry.ts'
import { nextLine } from '../../../storage/manifest/entries/losses.ts'
import type { KnownTools } from './known-tools.ts'

type Tools = Pick<KnownTools, 'manifest' | 'clock'>

export class Losses {
  readonly #tools: Tools
  readonly #changed: () => void
  /** By key, when this run found that the store lacks the object. */
  readonly #gone = new Map<string, string>()
  /** Keys that this run was the first to find gone. */
  readonly #found = new Set<string>()
  /** Keys that this run found or stored again. */
  readonly #there = new Set<string>()
  /** Keys that this run stored again. */
  readonly #newAgain = new Set<string>()
  /** Missing images that this run stored under another key: their old lines are over. */
  readonly #replaced = new Set<string>()
  /** Lines that name a missing object, by key and then by URL and subject: they change when it is there again. */
  readonly #lines = new Map<string, Map<string, ImageEntry>>()
  /**
   * Whether a listing or a folder lacks the object of a known image; its result is undefined where none has said so.
   * Undefined where nothing points to a loss.
   */
  lacks: ((key: string) => boolean | undefined) | undefined

  /** @param changed called when `withLosses` gives other lines from now on */
  constructor(tools: Tools, changed: () => void) {
    this.#tools = tools
    this.#changed = changed
  }

  /** Adds what is known of losses to the lines of a URL or a key. */
  withLosses<Entry extends ManifestEntry>(entries: readonly Entry[]): readonly Entry[] {
    const { missingKeys } = this.#tools.manifest
    if (missingKeys.size + this.#gone.size + this.#there.size === 0) return entries
    return entries.map(entry => (isFailedEntry(entry) ? entry : (this.#withLoss(entry) as Entry)))
  }

  /** Whether this run may not trust that the object of a known image is there. */
  isSuspect({ key }: ImageEntry): boolean {
    return this.lacks !== undefined && this.lacks(key) !== false && !this.#there.has(key)
  }

  /** Whether a listing or a folder lacks the object. */
  isUnlisted({ key }: ImageEntry): boolean {
    return this.lacks?.(key) === true
  }

  /** Whether this run has proved that the store lacks the object. */
  isProved({ key }: ImageEntry): boolean {
    return this.#gone.has(key)
  }

  /** Whether this run found or stored the object. */
  isThere({ key }: ImageEntry): boolean {
    return this.#there.has(key)
  }

  /** Notes that the store lacks the object. @param at when it said so, ISO 8601 */
  gone(entry: ImageEntry, at: string): void {
    const isNew = entry.loss === undefined
    const line = isNew ? nextLine(entry, at, 'missing') : entry
    this.#noteLine(line)
    this.#gone.set(entry.key, this.#gone.get(entry.key) ?? line.at)
    this.#changed()
    // A second line about the same loss would end the rest of a failure after it.
    if (!isNew) return
    this.#found.add(entry.key)
    this.#tools.manifest.record(line)
  }

  /** Number of objects that this run was the first to find gone, and that are neither there again nor replaced. */
  get left(): number {
    const names = (key: string) => [...(this.#lines.get(key)?.keys() ?? [])]
    return [...this.#found].filter(key => names(key).some(name => !this.#replaced.has(name))).length
  }

  /** Whether this run stored the object again. */
  isNewAgain({ key }: ImageEntry): boolean {
    return this.#newAgain.size > 0 && this.#newAgain.has(key)
  }

  /**
   * Notes that the object is there again, for each URL of the key that the run knows.
   * @param isRecorded the caller writes the line of this entry
   * @param isNew the run stored the object
   */
  there(entry: ImageEntry, isRecorded = false, isNew = false): void {
    const at = new Date(this.#tools.clock.now()).toISOString()
    if (isNew) this.#newAgain.add(entry.key)
    const newIn = isNew ? { run: this.#tools.manifest.run } : {}
    const lines = this.#lines.get(entry.key) ?? new Map([[nameOf(entry), entry]])
    for (const [name, line] of lines)
      if (!this.#replaced.has(name) && (!isRecorded || name !== nameOf(entry)))
        this.#tools.manifest.record({ ...nextLine(line, at), ...newIn })
    this.#gone.delete(entry.key)
    this.#lines.delete(entry.key)
    this.trust(entry)
  }

  /** Notes that the image of this line has other bytes now, under another key. */
  replaced(entry: ImageEntry): void {
    this.#replaced.add(nameOf(entry))
  }

  /** Believes for the rest of the run that the object is there. */
  trust({ key }: ImageEntry): void {
    this.#there.add(key)
    this.#changed()
  }

  #withLoss(entry: ImageEntry): ImageEntry {
    const { key } = entry
    const loss = entry.loss
    if (this.#there.has(key)) return loss ? nextLine(entry, entry.at) : entry
    const line = loss ? entry : this.#missingLine(entry)
    if (line.loss) this.#noteLine(line)
    return line
  }

  /** What this run has proved counts, whatever the clock of the line's writer said. */
  #missingLine(entry: ImageEntry): ImageEntry {
    const proved = this.#gone.get(entry.key)
    const at = proved ?? this.#tools.manifest.missingKeys.get(entry.key) ?? ''
    return proved !== undefined || at >= entry.at ? nextLine(entry, at, 'missing') : entry
  }

  #noteLine(line: ImageEntry): void {
    const lines = this.#lines.get(line.key) ?? new Map<string, ImageEntry>()
    this.#lines.set(line.key, lines.set(nameOf(line), line))
  }
}

function nameOf(entry: ImageEntry): string {
  return `${entry.url} ${entryIdentity(entry)}`
}
