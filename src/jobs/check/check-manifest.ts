/** The manifest as a check reads it, several times, and the lines that it writes there. */
import type { PersistError } from '../../base/errors.ts'
import { asPersistError } from '../../base/messages/as-persist-error.ts'
import type { Text } from '../../base/sentence.ts'
import type { KeyPrefix } from '../../storage/key/object-key.ts'
import { type ImageEntry, type LineRules, lineRules } from '../../storage/manifest/entries/entry.ts'
import { MAX_LINES, type SegmentPlace, writeSegment } from '../../storage/manifest/journal.ts'
import type { EntrySink } from '../../storage/manifest/segments/segment-reader.ts'
import { readWholeManifest } from '../../storage/manifest/whole-manifest.ts'
import type { Store } from '../../storage/stores/store.ts'
import { KnownLines, type KnownObject, type KnownObjects } from './known-objects.ts'
import { WantedLines } from './wanted-lines.ts'

export class CheckManifest {
  readonly #store: Store
  readonly #prefix: KeyPrefix
  readonly #context: Pick<SegmentPlace, 'clock' | 'runId'>
  readonly #unproven = new Set<string>()
  /** Names of further files must sort after this. */
  #before = ''
  /** Files that cannot be read in full. */
  readonly unreadable = new Set<string>()
  /** What to say about lines of another prefix, if there are any. */
  outside: Text | undefined
  /** Why the manifest took a line of this check no more. */
  refusal: PersistError | undefined

  /** @param prefix of the keys that the manifest names */
  constructor(store: Store, prefix: KeyPrefix, context: Pick<SegmentPlace, 'clock' | 'runId'>) {
    this.#store = store
    this.#prefix = prefix
    this.#context = context
  }

  /** @returns undefined if there is no manifest */
  async readObjects(signal: AbortSignal): Promise<KnownObjects | undefined> {
    const lines = new KnownLines(this.#rules)
    const files = await this.#read(lines, signal)
    return files === 0 ? undefined : lines.objects
  }

  /**
   * Reads the lines of these objects.
   * @param candidates loses the keys that a line names
   */
  async readWanted(
    objects: readonly KnownObject[],
    candidates: Set<string>,
    signal: AbortSignal,
  ): Promise<WantedLines> {
    const urls = new Set(objects.map(({ url }) => url))
    for (;;) {
      const lines = new WantedLines(this.#rules, { objects, urls, candidates, unproven: this.#unproven })
      await this.#read(lines, signal)
      lines.isComplete = this.unreadable.size === 0
      const further = lines.furtherUrls()
      if (further.length === 0) return lines
      // An object has most often one URL. Another one may have a newer line, in a file that was read before.
      for (const url of further) urls.add(url)
    }
  }

  /** @returns false if the manifest refuses the lines */
  async write(lines: readonly ImageEntry[], signal: AbortSignal): Promise<boolean> {
    const place = { ...this.#context, store: this.#store, before: this.#before }
    try {
      for (let at = 0; at < lines.length && !this.refusal; at += MAX_LINES)
        await writeSegment(place, lines.slice(at, at + MAX_LINES), signal)
    } catch (error) {
      signal.throwIfAborted()
      this.refusal = asPersistError(error, 'store')
    }
    return this.refusal === undefined
  }

  /** A check may take days. */
  get #rules(): LineRules {
    return lineRules(this.#prefix, this.#context.clock.now())
  }

  /** @returns the number of files */
  async #read(sink: EntrySink, signal: AbortSignal): Promise<number> {
    const read = await readWholeManifest(this.#store, sink, this.#context.clock, signal)
    this.#before = read.before
    this.outside ??= read.outside
    for (const key of read.unreadable) this.unreadable.add(key)
    for (const key of read.unproven) this.#unproven.add(key)
    return read.files
  }
}
