/**
 * What earlier runs know of this run's images, and what the next ones will: settles what is known without a request,
 * says what is to be asked of an origin again, and hands each new finding to the manifest.
 * Must not import `process`, `@actions/*`, ali-oss or undici.
 */
import { NumberColumn } from '../../../base/buffers/number-column.ts'
import type { Clock } from '../../../base/clock.ts'
import type { PersistError } from '../../../base/errors.ts'
import { memoizeLast } from '../../../base/memoize-last.ts'
import { asPersistError } from '../../../base/messages/as-persist-error.ts'
import { say } from '../../../base/messages/say.ts'
import type { Language } from '../../../base/sentence.ts'
import { withoutBotToken } from '../../../base/url/signed-urls.ts'
import type { Job, Target } from '../../../input/plan/job.ts'
import { memoryUrlOf, spellingsOf } from '../../../input/plan/spellings.ts'
import type { Validators } from '../../../origin/fetch/validators.ts'
import type { Outcome } from '../../../output/result.ts'
import { mintImageKey, type ObjectKey } from '../../../storage/key/object-key.ts'
import type { DeadEntry, ImageEntry, ProfileName } from '../../../storage/manifest/entries/entry.ts'
import {
  failureTime,
  isNothing,
  type LookupResult,
  type LookupRules,
  type LookupSubject,
  lookUp,
  restMs,
  UrlEntriesCache,
} from '../../../storage/manifest/entries/lookup.ts'
import type { Manifest } from '../../../storage/manifest/manifest.ts'
import type { Store } from '../../../storage/stores/store.ts'
import { entryFields, originValidators, type PreparedImage } from '../steps/image-bytes.ts'
import { Deaths } from './deaths.ts'
import { deadOutcome, unchangedOutcome } from './known-outcomes.ts'
import { identityFields, memoryNames } from './memory-names.ts'
import type { VerdictSettings } from './verdict-settings.ts'

export interface KnownImagesTools {
  readonly manifest: Manifest
  readonly rules: LookupRules
  readonly clock: Clock
  readonly store: Pick<Store, 'prefix'>
  /** Record fields that keys are made of. */
  readonly keyFields: readonly string[]
  readonly publicUrlOf: (key: ObjectKey) => string
  readonly settingsFor: VerdictSettings
  /** Of the sentences in outcomes. */
  readonly language: Language
}

const NEW: LookupResult = { kind: 'new' }

export class KnownImages {
  readonly #tools: KnownImagesTools
  readonly #urlEntries: UrlEntriesCache
  readonly #deaths: Deaths
  /** By target, 1 where nothing is known of it: most are asked about several times. */
  readonly #isNew = new NumberColumn()
  /** All is judged by one time: what is due stays so, whatever the clock does meanwhile. */
  readonly #openedAt: number
  readonly #keyFields: readonly string[]
  readonly #dateOf = memoizeLast((time: number) => new Date(time).toISOString())

  constructor(tools: KnownImagesTools) {
    this.#tools = tools
    this.#urlEntries = new UrlEntriesCache(url => tools.manifest.entriesOf(url))
    this.#deaths = new Deaths(tools, this.#urlEntries)
    this.#openedAt = tools.clock.now()
    this.#keyFields = tools.keyFields.toSorted()
  }

  /** What is known without asking anybody. */
  outcomeOf(job: Job, target: Target): Outcome | undefined {
    const found = this.#lookUp(job, target)
    if (found.kind === 'known') this.#adopt(job, found.entry)
    return found.kind === 'dead' && this.isDueAgain(job) ? undefined : this.#outcomeOf(found)
  }

  /** Earlier runs saw its host refuse the image. */
  isRefused(job: Job): boolean {
    return this.#deaths.isRefused(job)
  }

  /** A refused image whose host this run saw give another one again that it had refused. */
  isDueAgain(job: Job): boolean {
    return this.#deaths.isRegained(job) && this.isRefused(job)
  }

  /**
   * Whether the store is to be looked into before a resting image is called `dead`: once after each failure, as the
   * answer is written down.
   */
  isToLookUp(job: Job): boolean {
    return this.#tools.manifest.isWritten && this.#deaths.before(job)?.failedAt === undefined
  }

  /** The store has nothing under the key of a resting image. */
  recordNotStored(job: Job): void {
    const entry = this.#deaths.before(job)
    if (entry) this.#deaths.noteLook(entry)
  }

  /** The same once more: nothing that this run finds changes it. */
  recall(job: Job, target: Target): Outcome | undefined {
    return this.#outcomeOf(this.#lookUp(job, target))
  }

  /** Whether the store has an image of an earlier run there, of which only the origin is to be asked. */
  isStale(job: Job, target: Target): boolean {
    return this.#lookUp(job, target).kind === 'due'
  }

  /** What the origin said of an image that all these targets have; undefined where one still needs its bytes. */
  validators(job: Job, targets: readonly Target[]): Validators | undefined {
    let first: ImageEntry | undefined
    for (const target of targets) {
      const line = this.#dueLine(job, target)
      if (!line || (first && line.sha256 !== first.sha256)) return undefined
      first ??= line
    }
    if (!first) return undefined
    const { originEtag: etag, originLastModified: lastModified } = first
    if (etag === undefined && lastModified === undefined) return undefined
    return { ...(etag !== undefined && { etag }), ...(lastModified !== undefined && { lastModified }) }
  }

  /**
   * The origin says that nothing has changed, or gives the same bytes again: the key stays, also where the template
   * makes another one today. Undefined where the bytes are others.
   * @param image left out where the origin gave none
   */
  confirm(
    job: Job,
    target: Target,
    profile: ProfileName | undefined,
    image?: PreparedImage,
  ): Outcome | undefined {
    this.#deaths.answered()
    const entry = this.#dueLine(job, target)
    if (!entry || (image && image.digests.sha256 !== entry.sha256)) return undefined
    const { profile: _, ...rest } = entry
    const at = this.#now()
    const isRegained = this.#deaths.served(job)
    this.#tools.manifest.record({
      ...rest,
      ...memoryNames(job),
      ...(image && originValidators(image)),
      ...(profile && { profile }),
      ...(isRegained && { regainedAt: at }),
      lastSeen: at,
      at,
    })
    return this.#unchanged(entry)
  }

  /** What was known by its URL before it had an id is known by that from now on. */
  #adopt(job: Job, entry: ImageEntry): void {
    if (job.idUrl === undefined || entry.url === job.idUrl) return
    this.#tools.manifest.record({
      ...entry,
      url: job.idUrl,
      fetchedUrl: withoutBotToken(entry.url),
      at: this.#now(),
    })
  }

  /** The object is in the store. @param image where its bytes were seen */
  recordStored(
    job: Job,
    target: Target,
    outcome: Outcome,
    image?: PreparedImage,
    profile?: ProfileName,
  ): void {
    const { key, etag, sha256 } = outcome
    const isRegained = job.dataUri === undefined && image !== undefined && this.#deaths.served(job)
    if (key === undefined || !this.#tools.manifest.isWritten) return
    const at = this.#now()
    const before = this.#dueLine(job, target)
    const regainedAt = isRegained ? at : before?.regainedAt
    // `on-collision` kept what was there: the object is still the one that is remembered.
    if (before?.key === key && image && sha256 === undefined)
      return this.#tools.manifest.record({
        ...before,
        ...memoryNames(job),
        ...(regainedAt !== undefined && { regainedAt }),
        lastSeen: at,
        at,
      })
    this.#tools.manifest.record({
      ...memoryNames(job),
      ...(regainedAt !== undefined && { regainedAt }),
      ...(profile && { profile }),
      key,
      // Where `on-collision` kept another image, the object is not made of these bytes.
      ...(image && (sha256 === undefined ? originValidators(image) : entryFields(image))),
      ...(etag && { etag }),
      firstSeen: before?.key === key ? before.firstSeen : at,
      ...(image && { lastSeen: at }),
      at,
      ...identityFields(target, this.#keyFields),
    })
  }

  /**
   * What a failure comes to where more is known than that it failed: an image of an earlier run is in the store all
   * the same, and what was dead before, by these settings, does not fail a run again. Undefined where it is a failure like any other.
   */
  outcomeOfFailure(job: Job, target: Target, thrown: unknown): Outcome | undefined {
    const error = asPersistError(thrown, 'fetch')
    if (error.stage === 'fetch' && error.details.status !== undefined) this.#deaths.answered()
    // The run's own deadline belongs to the plan.
    if (error.stage === 'store' || error.stage === 'key' || error.stage === 'credentials') return undefined
    const before = this.#deaths.before(job)
    const entry = this.#deaths.note(job, error, before)
    const kept = this.keptOutcome(job, target, error)
    return kept ?? (entry && before && this.#deadOutcome(entry))
  }

  /** An image of an earlier run, whose origin could not be asked whether it has changed. */
  keptOutcome(job: Job, target: Target, { sentence }: PersistError): Outcome | undefined {
    const entry = this.#dueLine(job, target)
    const message = say('stored-image-stays', { why: sentence }).in(this.#tools.language)
    return entry && { ...this.#unchanged(entry), message }
  }

  #lookUp(job: Job, target: Target): LookupResult {
    if (this.#isNew.at(target.number) > 0) return NEW
    const { rules } = this.#tools
    // As most images are: whatever is asked of it, nothing comes of it.
    if (job.idUrl === undefined && isNothing(this.#urlEntries.of(job.url))) {
      this.#isNew.set(target.number, 1)
      return NEW
    }
    const subject = this.#subject(target)
    if (!subject) return NEW
    // What the list itself holds cannot have changed.
    const refreshAfterMs = job.dataUri === undefined ? rules.refreshAfterMs : undefined
    const within = { ...rules, refreshAfterMs }
    const question = this.#deaths.question(job)
    const ask = (url: string) => lookUp(this.#urlEntries.of(url), subject, within, this.#openedAt, question)
    const found = ask(memoryUrlOf(job))
    if (job.idUrl === undefined || found.kind === 'known' || found.kind === 'due') return found
    // Earlier runs knew no ids.
    const byUrl = spellingsOf(job)
      .map(({ url }) => ask(url))
      .find(({ kind }) => kind === 'known' || kind === 'due')
    return byUrl ?? found
  }

  #outcomeOf(found: LookupResult): Outcome | undefined {
    if (found.kind === 'known') return this.#unchanged(found.entry)
    return found.kind === 'dead' ? this.#deadOutcome(found.entry) : undefined
  }

  #dueLine(job: Job, target: Target): ImageEntry | undefined {
    const found = this.#lookUp(job, target)
    return found.kind === 'due' ? found.entry : undefined
  }

  /** Undefined for a key that breaks a rule, which its turn will tell. */
  #subject(target: Target): LookupSubject | undefined {
    const marks = identityFields(target, this.#keyFields)
    if (target.key === undefined) return marks
    try {
      return { key: mintImageKey(this.#tools.store.prefix, target.key), ...marks }
    } catch {
      return undefined
    }
  }

  #unchanged(entry: ImageEntry): Outcome {
    return unchangedOutcome(entry, this.#tools.publicUrlOf(entry.key))
  }

  #deadOutcome(entry: DeadEntry): Outcome {
    const { rules, language } = this.#tools
    return deadOutcome(entry, failureTime(entry) + restMs(entry, rules), language)
  }

  #now(): string {
    return this.#dateOf(this.#tools.clock.now())
  }
}
