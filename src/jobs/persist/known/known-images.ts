/**
 * What earlier runs know about this run's images, and what later runs will know. Settles known images without a
 * request, decides which origins to ask again, and records each new finding in the memory.
 * Must not import `process`, `@actions/*`, ali-oss or undici.
 */
import { BitColumn } from '../../../base/buffers/bit-column.ts'
import type { Clock } from '../../../base/clock.ts'
import { defined } from '../../../base/defined.ts'
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
import { mintImageKey } from '../../../storage/key/object-key.ts'
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
import { nextLine } from '../../../storage/manifest/entries/losses.ts'
import type { Manifest } from '../../../storage/manifest/manifest.ts'
import type { Store } from '../../../storage/stores/store.ts'
import type { Mirrors } from '../mirrors/mirrors.ts'
import type { PlanRound } from '../options/context.ts'
import { originValidators, type PreparedImage } from '../steps/image-bytes.ts'
import { Deaths } from './deaths.ts'
import { comparedBody, lookUpBytes } from './known-bytes.ts'
import { deadOutcome, keptOutcome, type LinksOf } from './known-outcomes.ts'
import { identityFields, memoryNames } from './memory-names.ts'
import { storedEntry } from './stored-entry.ts'
import type { VerdictSettings } from './verdict-settings.ts'

export interface KnownImagesTools {
  readonly manifest: Manifest
  readonly rules: LookupRules
  readonly clock: Clock
  readonly store: Pick<Store, 'prefix'>
  /** Names of the record fields that keys contain. */
  readonly keyFields: readonly string[]
  readonly linksOf: LinksOf
  readonly settingsFor: VerdictSettings
  /** Language of the messages in outcomes. */
  readonly language: Language
  readonly mirrors?: Pick<Mirrors, 'statesOf'> | undefined
  /** Undefined outside of a plan. */
  readonly round?: PlanRound | undefined
}

const NEW: LookupResult = { kind: 'new' }
const isStored = ({ kind }: LookupResult) => kind === 'known' || kind === 'due'

export class KnownImages {
  readonly #tools: KnownImagesTools
  readonly #urlEntries: UrlEntriesCache
  readonly #deaths: Deaths
  /** Targets about which nothing is known, by number. Most targets are looked up several times. */
  readonly #isNew = new BitColumn()
  /** One time for all lookups of the run: an image that is due stays due even if the clock changes. */
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

  /** Returns the outcome that the memory knows without a request. */
  outcomeOf(job: Job, target: Target): Outcome | undefined {
    const found = this.#lookUp(job, target)
    if (found.kind === 'known') this.#adopt(job, found.entry)
    return found.kind === 'dead' && this.isDueAgain(job) ? undefined : this.#outcomeOf(found, job)
  }

  /** Whether an earlier run saw the host refuse the image. */
  isRefused(job: Job): boolean {
    return this.#deaths.isRefused(job)
  }

  /** Whether a refused image should be tried again: its host delivered a formerly refused image in this run. */
  isDueAgain(job: Job): boolean {
    return this.#deaths.isRegained(job) && this.isRefused(job)
  }

  /**
   * Whether to look in the store before a resting image is reported as `dead`. One look after each failure is enough,
   * because its answer is recorded.
   */
  isToLookUp(job: Job): boolean {
    return this.#tools.manifest.isWritten && this.#deaths.before(job)?.failedAt === undefined
  }

  /** Records that the store has nothing under the key of a resting image. */
  recordNotStored(job: Job): void {
    const entry = this.#deaths.before(job)
    if (entry) this.#deaths.noteLook(entry)
  }

  /** Returns what earlier runs found. The findings of this run do not change it. */
  recall(job: Job, target: Target): Outcome | undefined {
    return this.#outcomeOf(this.#lookUp(job, target), job)
  }

  /** Whether an earlier run stored the image and it is due for a check with its origin. */
  isStale(job: Job, target: Target): boolean {
    return this.#lookUp(job, target).kind === 'due'
  }

  /** Returns the origin's validators of the image that these targets share; undefined if a target needs the bytes. */
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
    return defined({ etag, lastModified })
  }

  /**
   * Confirms a stored image after the origin answered "not modified" or delivered the same bytes. The key stays, even
   * if today's template would make a different key.
   * @param image absent if the origin sent no bytes
   * @returns undefined if the bytes differ or no stored image is due
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
    const at = this.#now()
    const { profile: _, ...rest } = nextLine(entry, at)
    const isRegained = this.#deaths.served(job)
    this.#tools.manifest.record({
      ...rest,
      ...memoryNames(job),
      ...(image && originValidators(image)),
      ...(profile && { profile }),
      ...(isRegained && { regainedAt: at }),
      lastSeen: at,
    })
    return this.#kept(entry)
  }

  /** Records an image under its id if earlier runs knew it by its URL. */
  #adopt(job: Job, entry: ImageEntry): void {
    if (job.idUrl === undefined || entry.url === job.idUrl) return
    this.#tools.manifest.record({
      ...nextLine(entry, this.#now()),
      url: job.idUrl,
      fetchedUrl: withoutBotToken(entry.url),
    })
  }

  /** Records that the object is in the store. @param image present if this run has seen its bytes */
  recordStored(
    job: Job,
    target: Target,
    outcome: Outcome,
    image?: PreparedImage,
    profile?: ProfileName,
  ): void {
    const entry = this.storedEntry(job, target, outcome, image, profile)
    if (entry) this.#tools.manifest.record(entry)
  }

  /** Returns the line of an object that is in the store, for a caller that records it later. */
  storedEntry(
    job: Job,
    target: Target,
    outcome: Outcome,
    image?: PreparedImage,
    profile?: ProfileName,
  ): ImageEntry | undefined {
    const isRegained = job.body === undefined && image !== undefined && this.#deaths.served(job)
    if (!this.#tools.manifest.isWritten) return undefined
    const [at, before] = [this.#now(), this.#dueLine(job, target)]
    const regainedAt = isRegained ? at : before?.regainedAt
    const identity = identityFields(target, this.#keyFields)
    const round = this.#tools.round?.mark
    return storedEntry(outcome, memoryNames(job), identity, { at, before, regainedAt, profile, image, round })
  }

  /**
   * Returns a milder outcome for a failure if the memory knows more. An image of an earlier run is still in the store,
   * and a URL that was dead before, with these settings, does not fail a run again. Undefined for any other failure.
   */
  outcomeOfFailure(job: Job, target: Target, thrown: unknown): Outcome | undefined {
    const error = asPersistError(thrown, 'fetch')
    if (error.stage === 'fetch' && error.details.status !== undefined) this.#deaths.answered()
    // These failures say nothing about the origin. The run's own deadline has the stage `plan` and is not among them.
    if (error.stage === 'store' || error.stage === 'key' || error.stage === 'credentials') return undefined
    // A caller's bytes prove nothing about their URL.
    if (comparedBody(job)) return this.keptOutcome(job, target, error)
    const before = this.#deaths.before(job)
    const entry = this.#deaths.note(job, error, before)
    const kept = this.keptOutcome(job, target, error)
    return kept ?? (entry && before && this.#deadOutcome(entry))
  }

  /** Returns the stored image of an earlier run if its origin could not confirm it. */
  keptOutcome(job: Job, target: Target, { sentence }: PersistError): Outcome | undefined {
    const entry = this.#dueLine(job, target)
    const message = say('stored-image-stays', { why: sentence }).in(this.#tools.language)
    return entry && { ...this.#kept(entry), message }
  }

  #lookUp(job: Job, target: Target): LookupResult {
    if (this.#hasNoEntry(job, target)) return NEW
    const subject = this.#subject(target)
    if (!subject) return NEW
    const body = comparedBody(job)
    if (body) return lookUpBytes(job, body, subject, url => this.#urlEntries.of(url))
    return this.#lookUpUrls(job, subject)
  }

  /** The usual case: no entry for the URL, and no id, which may have entries of other URLs. Kept by target. */
  #hasNoEntry(job: Job, target: Target): boolean {
    if (this.#isNew.has(target.number)) return true
    const isNew = job.idUrl === undefined && isNothing(this.#urlEntries.of(job.url))
    if (isNew) this.#isNew.set(target.number)
    return isNew
  }

  /** Looks under the image's id or URL, and for an image with an id under its URLs, too. */
  #lookUpUrls(job: Job, subject: LookupSubject): LookupResult {
    const { rules } = this.#tools
    // The name of a `data:` URI is its digest, so the image cannot have changed.
    const within = job.body === undefined ? rules : { ...rules, refreshAfterMs: undefined }
    const question = this.#deaths.question(job)
    const ask = (url: string) => lookUp(this.#urlEntries.of(url), subject, within, this.#openedAt, question)
    const found = ask(memoryUrlOf(job))
    if (job.idUrl === undefined || isStored(found)) return found
    // Earlier runs may have known the image by its URLs, before it had an id.
    const byUrl = spellingsOf(job).map(({ url }) => ask(url))
    return byUrl.find(isStored) ?? found
  }

  #outcomeOf(found: LookupResult, job: Job): Outcome | undefined {
    if (found.kind === 'known')
      return comparedBody(job) ? { ...this.#kept(found.entry), attempts: 0 } : this.#kept(found.entry)
    return found.kind === 'dead' ? this.#deadOutcome(found.entry) : undefined
  }

  #dueLine(job: Job, target: Target): ImageEntry | undefined {
    const found = this.#lookUp(job, target)
    return found.kind === 'due' ? found.entry : undefined
  }

  /** Undefined for an invalid key: the image itself fails with that problem later. */
  #subject(target: Target): LookupSubject | undefined {
    const marks = identityFields(target, this.#keyFields)
    if (target.key === undefined) return marks
    try {
      return { key: mintImageKey(this.#tools.store.prefix, target.key), ...marks }
    } catch {
      return undefined
    }
  }

  /** An image that an earlier worker stored in this round of a plan is new in the round. */
  #kept(entry: ImageEntry): Outcome {
    const { linksOf, mirrors, round } = this.#tools
    const isNew = entry.round !== undefined && round?.marks.has(entry.round) === true
    return keptOutcome(entry, isNew, linksOf(entry.key), mirrors?.statesOf(entry))
  }

  #deadOutcome(entry: DeadEntry): Outcome {
    const { rules, language } = this.#tools
    return deadOutcome(entry, failureTime(entry) + restMs(entry, rules), language)
  }

  #now(): string {
    return this.#dateOf(this.#tools.clock.now())
  }
}
