/** Looks up in the manifest, without a request, what is known of each target, with the losses found so far. */

import type { ImageJob, Target } from '../../../input/positions/image-job.ts'
import { manifestUrlOf, spellingsOf } from '../../../input/positions/spellings.ts'
import { mintImageKey, type ObjectKey } from '../../../storage/key/object-key.ts'
import type { ImageEntry } from '../../../storage/manifest/entries/entry.ts'
import {
  isNothing,
  type LookupResult,
  type LookupSubject,
  lookUp,
  restingEntry,
  UrlEntriesCache,
} from '../../../storage/manifest/entries/lookup.ts'
import type { Manifest } from '../../../storage/manifest/manifest.ts'
import { type EarlierFailures, openEarlierFailures } from './earlier-failures.ts'
import { comparedBody, lookUpBytes } from './known-bytes.ts'
import type { KnownTools } from './known-tools.ts'
import { Losses } from './losses.ts'
import { identityFields } from './manifest-names.ts'

/** `suspect`: the manifest knows the image, and a listing or a folder lacks its object. */
export type KnownLookup = LookupResult | { readonly kind: 'suspect'; readonly entry: ImageEntry }

const NEW: LookupResult = { kind: 'new' }
/** Whether the manifest has an object of the image, perhaps a missing one. */
export const hasImage = ({ kind }: KnownLookup) => kind !== 'new' && kind !== 'failed-before'

export class Lookups {
  readonly #tools: KnownTools
  readonly #urlEntries: UrlEntriesCache
  /** Without the losses that are known by key, or that this run finds. */
  readonly #entriesAtOpening: UrlEntriesCache
  readonly earlierFailures: EarlierFailures
  readonly losses: Losses
  /** Lines of missing images that own links lead to, by the number of the links' target. */
  readonly #restored = new Map<number, ImageEntry>()
  /** The manifest of further URLs, which missing images came from. */
  #sources: Pick<Manifest, 'entriesOf'> | undefined
  /** One time for all lookups of the run: an image that is due stays due even if the clock changes. */
  readonly openedAt: number

  constructor(tools: KnownTools) {
    this.#tools = tools
    this.losses = new Losses(tools, () => this.#urlEntries.clear())
    const entriesOf = (url: string) => {
      const entries = tools.manifest.entriesOf(url)
      return entries.length > 0 ? entries : (this.#sources?.entriesOf(url) ?? [])
    }
    this.#entriesAtOpening = new UrlEntriesCache(entriesOf)
    this.#urlEntries = new UrlEntriesCache(url => this.losses.withLosses(entriesOf(url)))
    this.earlierFailures = openEarlierFailures(tools, this.#urlEntries)
    this.openedAt = tools.clock.now()
  }

  lookUp(job: ImageJob, target: Target): KnownLookup {
    const found = this.#lookUp(job, target)
    const isSuspect = (found.kind === 'known' || found.kind === 'due') && this.losses.isSuspect(found.entry)
    return isSuspect ? { kind: 'suspect', entry: found.entry } : found
  }

  /** Returns the line that a known image had when the manifest was read, whatever the run has found since. */
  lineAtOpening(job: ImageJob, target: Target): ImageEntry | undefined {
    const found = this.#lookUp(job, target, this.#entriesAtOpening)
    if (found.kind === 'new') return undefined
    return found.kind === 'failed-before' ? found.missing : found.entry
  }

  /** Returns the latest line of a key that the run looks up. */
  entryOfKey(key: ObjectKey): ImageEntry | undefined {
    return this.losses.withLosses([this.#tools.manifest.entryOfKey(key) ?? []].flat())[0]
  }

  /** Returns the line of a stored image that is due for a check with its origin. */
  dueLine(job: ImageJob, target: Target): ImageEntry | undefined {
    const found = this.lookUp(job, target)
    return found.kind === 'due' ? found.entry : undefined
  }

  /** Returns the line of an image whose object is missing. */
  lossOf(job: ImageJob, target: Target): ImageEntry | undefined {
    const found = this.lookUp(job, target)
    if (found.kind === 'missing' || found.kind === 'accepted') return found.entry
    return found.kind === 'failed-before' ? found.missing : undefined
  }

  /** Takes what the manifest knows of the URLs that missing images came from. */
  readSources(manifest: Pick<Manifest, 'entriesOf'>): void {
    this.#sources = manifest
    this.#urlEntries.clear()
  }

  /** Takes a job that fetches a missing image for links to its key. Only its very bytes are stored. */
  restore(job: ImageJob, entry: ImageEntry): void {
    for (const { number } of job.targets) this.#restored.set(number, entry)
  }

  /** Returns the line of the missing image that the job fetches for links to its key. */
  restored({ targets }: ImageJob): ImageEntry | undefined {
    return this.#restored.size > 0 && targets[0] ? this.#restored.get(targets[0].number) : undefined
  }

  #lookUp(job: ImageJob, target: Target, entries = this.#urlEntries): LookupResult {
    const entry = this.restored(job)
    if (entry) return this.#lookUpRestored(job, entry)
    // The usual case. Entries of other URLs may be about an image with an id.
    if (job.idUrl === undefined && isNothing(entries.of(job.url))) return NEW
    const subject = this.#subject(target)
    if (!subject) return NEW
    const body = comparedBody(job)
    if (!body) return this.#lookUpUrls(job, subject, entries)
    const isToRetry = job.again !== undefined || this.#tools.rules.retryFailedAfterMs === 0
    return lookUpBytes(job, body, subject, url => entries.of(url), isToRetry)
  }

  #lookUpRestored(job: ImageJob, missing: ImageEntry): LookupResult {
    if (this.losses.isThere(missing)) return { kind: 'known', entry: missing }
    const entries = this.#urlEntries.of(manifestUrlOf(job))
    const failedBefore = restingEntry(
      entries,
      this.#tools.rules,
      this.openedAt,
      this.earlierFailures.question(job),
    )
    return failedBefore
      ? { kind: 'failed-before', entry: failedBefore, missing }
      : { kind: 'missing', entry: missing }
  }

  /** Looks under the image's id or URL, and for an image with an id under its URLs, too. */
  #lookUpUrls(job: ImageJob, subject: LookupSubject, entries: UrlEntriesCache): LookupResult {
    const { rules } = this.#tools
    // The name of a `data:` URI is its digest, so the image cannot have changed.
    const within = job.body === undefined ? rules : { ...rules, refreshAfterMs: undefined }
    const question = this.earlierFailures.question(job)
    const ask = (url: string) => lookUp(entries.of(url), subject, within, this.openedAt, question)
    const found = ask(manifestUrlOf(job))
    if (job.idUrl === undefined || hasImage(found)) return found
    // Earlier runs may have known the image by its URLs, before it had an id.
    const byUrl = spellingsOf(job).map(({ url }) => ask(url))
    return byUrl.find(hasImage) ?? found
  }

  /** Undefined for an invalid key: the image itself fails with that problem later. */
  #subject(target: Target): LookupSubject | undefined {
    const marks = identityFields(target, this.#tools.keyFields)
    if (target.key === undefined) return marks
    try {
      return { key: mintImageKey(this.#tools.store.prefix, target.key), ...marks }
    } catch {
      return undefined
    }
  }
}
