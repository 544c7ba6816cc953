/** What becomes of one image by what the manifest says of it, and the line that the run writes for it. */
import { defined } from '../../../base/defined.ts'
import type { PersistError } from '../../../base/errors.ts'
import { memoizeLast } from '../../../base/memoize-last.ts'
import { asPersistError } from '../../../base/messages/as-persist-error.ts'
import type { Sentence } from '../../../base/sentence.ts'
import { withoutBotToken } from '../../../base/url/signed-urls.ts'
import type { ImageJob, Target } from '../../../input/positions/image-job.ts'
import type { Validators } from '../../../origin/fetch/validators.ts'
import { outcomeOfError } from '../../../output/outcome-of-error.ts'
import type { Outcome, UnkeptOutcome } from '../../../output/result.ts'
import type { Settlement } from '../../../output/settlement.ts'
import type { FailedEntry, ImageEntry, ProfileName } from '../../../storage/manifest/entries/entry.ts'
import { restMs } from '../../../storage/manifest/entries/lookup.ts'
import { nextLine } from '../../../storage/manifest/entries/losses.ts'
import { say } from '../messages/say.ts'
import type { EarlierFailures } from './earlier-failures.ts'
import { comparedBody } from './known-bytes.ts'
import type { KnownTools } from './known-tools.ts'
import { type KnownLookup, Lookups } from './lookups.ts'
import { identityFields, manifestNames } from './manifest-names.ts'
import { MissingImages } from './missing-images.ts'
import {
  failedOutcome,
  keptOutcome,
  originValidators,
  type PreparedImage,
  type StoredObject,
  storedEntry,
} from './stored-entry.ts'

export class KnownImages {
  readonly #tools: KnownTools
  readonly earlierFailures: EarlierFailures
  readonly lookups: Lookups
  readonly missing: MissingImages
  /** Known images that `settlementOf` has judged. */
  judged = 0
  readonly #dateOf = memoizeLast((time: number) => new Date(time).toISOString())

  constructor(tools: KnownTools) {
    this.#tools = tools
    this.lookups = new Lookups(tools)
    this.earlierFailures = this.lookups.earlierFailures
    this.missing = new MissingImages({ ...tools, lookups: this.lookups, kept: entry => this.kept(entry) })
  }

  /** Returns what the manifest knows without a request. */
  settlementOf(job: ImageJob, target: Target): Settlement | undefined {
    const found = this.lookups.lookUp(job, target)
    if (found.kind === 'known' || found.kind === 'suspect') this.judged++
    if (found.kind === 'failed-before' && this.isDueAgain(job)) return undefined
    const outcome = this.#outcomeOf(found, job, target)
    if (!outcome) return undefined
    return found.kind === 'known' ? { outcome, line: this.#lineOfId(job, found.entry) } : { outcome }
  }

  /** Whether a refused image should be tried again: its host delivered a formerly refused image in this run. */
  isDueAgain(job: ImageJob): boolean {
    return this.earlierFailures.isRegained(job) && this.earlierFailures.isRefused(job)
  }

  /**
   * Whether to look in the store before a resting image is reported as `failed-before`. One look after each failure is enough,
   * because its answer is recorded. An image whose loss was accepted is looked for once in each first gap.
   */
  isToLookUp(job: ImageJob): boolean {
    return (
      job.targets.some(target => this.missing.isAcceptedLongAgo(job, target)) ||
      (this.#tools.manifest.isWritten && this.earlierFailures.before(job)?.failedAt === undefined)
    )
  }

  /** Records that the store has nothing under the key of a resting image. */
  recordNotStored(job: ImageJob): void {
    const entry = this.earlierFailures.before(job)
    if (entry) this.earlierFailures.noteLook(entry)
  }

  /** Returns what earlier runs found, and the losses that this run has found. */
  recall(job: ImageJob, target: Target): Outcome | undefined {
    return this.#outcomeOf(this.lookups.lookUp(job, target), job, target)
  }

  /** Returns the origin's validators of the image that these targets share; undefined if a target needs the bytes. */
  validators(job: ImageJob, targets: readonly Target[]): Validators | undefined {
    let first: ImageEntry | undefined
    for (const target of targets) {
      const line = this.lookups.dueLine(job, target)
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
    job: ImageJob,
    target: Target,
    profile: ProfileName | undefined,
    image?: PreparedImage,
  ): Settlement | undefined {
    this.earlierFailures.answered()
    const entry = this.lookups.dueLine(job, target)
    if (!entry || (image && image.digests.sha256 !== entry.sha256)) return undefined
    const at = this.#now()
    const { profile: _, suspectSha256: __, suspectTimes: ___, ...rest } = nextLine(entry, at)
    const isRegained = this.earlierFailures.served(job)
    const outcome = this.kept(entry)
    const line = {
      ...rest,
      ...this.#runIf(outcome.new),
      ...manifestNames(job),
      ...(image && originValidators(image)),
      ...(profile && { profile }),
      ...(isRegained && { regainedAt: at }),
      lastSeen: at,
    }
    return { outcome, line }
  }

  /**
   * Keeps a stored image whose origin gave suspect bytes, until the next look.
   * @returns undefined if no stored image is due
   */
  suspect(job: ImageJob, target: Target, suspectSha256: string, why: Sentence): Settlement | undefined {
    const entry = this.lookups.dueLine(job, target)
    if (!entry) return undefined
    const at = this.#now()
    const suspectTimes = entry.suspectSha256 === suspectSha256 ? (entry.suspectTimes ?? 0) + 1 : 1
    const outcome = { ...this.kept(entry), message: why.in(this.#tools.language) }
    return { outcome, line: { ...nextLine(entry, at), suspectSha256, suspectTimes, lastSeen: at } }
  }

  /** The line of an image under its id if earlier runs knew it by its URL. */
  #lineOfId(job: ImageJob, entry: ImageEntry): ImageEntry | undefined {
    if (job.idUrl === undefined || entry.url === job.idUrl) return undefined
    const fetchedUrl = withoutBotToken(entry.url)
    const newIn = this.#runIf(this.#isNew(entry))
    return { ...nextLine(entry, this.#now()), ...newIn, url: job.idUrl, fetchedUrl }
  }

  /**
   * Returns the manifest's line of an object that is in the store; undefined if the manifest is not written.
   * @param image present if this run has seen its bytes
   */
  storedEntry(
    job: ImageJob,
    target: Target,
    { outcome, etag }: StoredObject,
    image?: PreparedImage,
    profile?: ProfileName,
  ): ImageEntry | undefined {
    const isRegained = job.body === undefined && image !== undefined && this.earlierFailures.served(job)
    if (!this.#tools.manifest.isWritten) return undefined
    const [at, before] = [this.#now(), this.lookups.dueLine(job, target) ?? this.lookups.lossOf(job, target)]
    const newIn = this.#runIf(outcome.new)
    if (before && this.lookups.restored(job)) return { ...nextLine(before, at), ...newIn, lastSeen: at }
    const regainedAt = isRegained ? at : before?.regainedAt
    const identity = identityFields(target, this.#tools.keyFields)
    const facts = { at, before, regainedAt, profile, image, etag, run: newIn.run }
    return storedEntry(outcome, manifestNames(job), identity, facts)
  }

  /**
   * Returns the outcome of a failure, which is milder if the manifest knows more. An image of an earlier run is still in
   * the store, and a URL that failed before, with these settings, does not fail a run again.
   * @param attempts at the origin
   */
  outcomeOfFailure(job: ImageJob, target: Target, thrown: unknown, attempts: number): Outcome {
    const error = asPersistError(thrown, 'fetch')
    const outcome = this.#milderOutcome(job, target, error)
    const restored = this.lookups.restored(job)
    if (!outcome && restored) return this.missing.outcome(restored, error.sentence)
    return (
      outcome ?? this.missing.withLoss(job, target, outcomeOfError(error, attempts, this.#tools.language))
    )
  }

  #milderOutcome(job: ImageJob, target: Target, error: PersistError): Outcome | undefined {
    if (error.stage === 'fetch' && error.details.status !== undefined) this.earlierFailures.answered()
    // These failures say nothing about the origin. The run's own deadline has the stage `plan` and is not among them.
    if (error.stage === 'store' || error.stage === 'key' || error.stage === 'credentials') return undefined
    // A caller's bytes prove nothing about their URL.
    if (comparedBody(job)) return this.keptOutcome(job, target, error)
    const before = this.earlierFailures.before(job)
    const entry = this.earlierFailures.note(job, error, before)
    const kept = this.keptOutcome(job, target, error)
    // A typed URL is requested each time: it does not rest.
    if (kept || !entry || !before || job.again === 'typed') return kept
    return this.missing.withLoss(job, target, this.#failedOutcome(entry))
  }

  /** Returns the stored image of an earlier run if its origin could not confirm it. */
  keptOutcome(job: ImageJob, target: Target, { sentence }: PersistError): Outcome | undefined {
    const entry = this.lookups.dueLine(job, target) ?? this.#foundMeanwhile(job, target)
    const message = say('stored-image-stays', { why: sentence }).in(this.#tools.language)
    return entry && { ...this.kept(entry), message }
  }

  /** Another URL of the key has brought the object back while this one failed. */
  #foundMeanwhile(job: ImageJob, target: Target): ImageEntry | undefined {
    const found = this.lookups.lookUp(job, target)
    return found.kind === 'known' ? found.entry : undefined
  }

  #outcomeOf(found: KnownLookup, job: ImageJob, target: Target): Outcome | undefined {
    if (found.kind === 'known') return this.kept(found.entry)
    if (found.kind === 'accepted') return this.missing.accepted(found.entry)
    return found.kind === 'failed-before'
      ? this.missing.withLoss(job, target, this.#failedOutcome(found.entry))
      : undefined
  }

  kept(entry: ImageEntry): Outcome {
    return keptOutcome(entry, this.#isNew(entry), this.#tools.linksOf(entry.key))
  }

  #isNew(entry: ImageEntry): boolean {
    return this.#tools.newKeys.hasLine(entry) || this.lookups.losses.isNewAgain(entry)
  }

  /**
   * The id of this run for the line of a key that it names. If it ends well, no run names the key again; if not, every
   * later run does.
   */
  #runIf(isNew: boolean | undefined): Pick<ImageEntry, 'run'> {
    return isNew ? { run: this.#tools.manifest.run } : {}
  }

  #failedOutcome(entry: FailedEntry): UnkeptOutcome {
    const { rules, language, clock } = this.#tools
    return failedOutcome(entry, restMs(entry, rules), clock.now(), language)
  }

  #now(): string {
    return this.#dateOf(this.#tools.clock.now())
  }
}
