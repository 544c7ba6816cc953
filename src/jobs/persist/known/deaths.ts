/**
 * URLs that are gone or permanently refused: the findings of earlier runs and of this run. Also the hosts that deliver
 * images again after having refused them.
 */
import type { Clock } from '../../../base/clock.ts'
import type { PersistError } from '../../../base/errors.ts'
import type { ImageJob } from '../../../input/positions/image-job.ts'
import { memoryUrlOf } from '../../../input/positions/spellings.ts'
import { type DeadEntry, deadReasonOf } from '../../../storage/manifest/entries/entry.ts'
import { lastingReasonOf } from '../../../storage/manifest/entries/lasting-reasons.ts'
import {
  type Death,
  deadEntry,
  deadOfQuestion,
  deadWithSettings,
  failureTime,
  type LookupRules,
  type Question,
  type UrlEntriesCache,
} from '../../../storage/manifest/entries/lookup.ts'
import type { Manifest } from '../../../storage/manifest/manifest.ts'
import { askedFingerprint, memoryHostOf } from './memory-names.ts'
import type { VerdictSettings } from './verdict-settings.ts'

export interface DeathsTools {
  readonly manifest: Pick<Manifest, 'record' | 'regained'>
  readonly rules: LookupRules
  readonly clock: Pick<Clock, 'now'>
  readonly settingsFor: VerdictSettings
}

export class Deaths {
  readonly #tools: DeathsTools
  readonly #urlEntries: UrlEntriesCache
  /** Whether any origin has answered. If so, a failed DNS lookup is the fault of the name and not of the network. */
  #isOnline = false
  /** DNS failures found before any origin answered: recorded once one does. */
  readonly #unproven: DeadEntry[] = []
  /** Dead URLs that this run found, by URL. */
  readonly #died = new Map<string, DeadEntry>()
  /** Names of hosts that delivered an image in this run after having refused it. */
  readonly #regained = new Set<string>()

  constructor(tools: DeathsTools, urlEntries: UrlEntriesCache) {
    this.#tools = tools
    this.#urlEntries = urlEntries
  }

  /** Describes the request that would be sent to the origin now, as far as verdicts depend on it. */
  question(job: ImageJob): Question {
    const { settingsFor, manifest } = this.#tools
    const question = { asked: askedFingerprint(job), settingsFor: settingsFor.bind(undefined, job) }
    if (job.again) return { ...question, again: true }
    const regainedAt = manifest.regained.size > 0 ? manifest.regained.get(memoryHostOf(job)) : undefined
    return regainedAt === undefined ? question : { ...question, regainedAt }
  }

  /** Returns the verdict of earlier runs if it still holds with today's settings. */
  before(job: ImageJob): DeadEntry | undefined {
    return deadWithSettings(this.#urlEntries.of(memoryUrlOf(job)), this.question(job))
  }

  /** Whether an earlier run saw the host refuse the image. */
  isRefused(job: ImageJob): boolean {
    return deadOfQuestion(this.#urlEntries.of(memoryUrlOf(job)), this.question(job))?.cause !== undefined
  }

  /** Notes that the host delivered the image. @returns whether the host had refused this image before */
  served(job: ImageJob): boolean {
    this.answered()
    const isRegained = this.isRefused(job)
    if (isRegained) this.#regained.add(memoryHostOf(job))
    return isRegained
  }

  /** Whether the job's host delivered an image in this run after having refused it. */
  isRegained(job: ImageJob): boolean {
    return this.#regained.size > 0 && this.#regained.has(memoryHostOf(job))
  }

  /** Notes that an origin has answered, and records the DNS failures that waited for that proof. */
  answered(): void {
    this.#isOnline = true
    for (const entry of this.#unproven.splice(0)) this.#tools.manifest.record(entry)
  }

  /** @returns what the failure means for later runs; undefined if it is temporary */
  note(job: ImageJob, error: PersistError, before: DeadEntry | undefined): DeadEntry | undefined {
    const death = this.#deathOf(job, error)
    return death && this.#deadEntry(job, death, before)
  }

  /** Records that the store has nothing under the image's key: later runs look again only after the next failure. */
  noteLook(entry: DeadEntry): void {
    const { manifest, clock } = this.#tools
    const failedAt = new Date(failureTime(entry)).toISOString()
    manifest.record({ ...entry, at: new Date(clock.now()).toISOString(), failedAt })
  }

  #deathOf(job: ImageJob, { reason, details }: PersistError): Death | undefined {
    // Only ENOTFOUND is about the name. A broken resolver reports EAI_AGAIN.
    if (reason === 'dns-failed' && details.code !== 'ENOTFOUND') return undefined
    // A redirect to a missing page counts as a missing page.
    const gone = deadReasonOf(reason)
    if (gone) return { reason: gone }
    const cause = lastingReasonOf(reason)
    return cause && { reason: 'http-404', cause, settings: this.#tools.settingsFor(job, cause) }
  }

  #deadEntry(job: ImageJob, death: Death, before: DeadEntry | undefined): DeadEntry {
    const { manifest, rules, clock } = this.#tools
    const url = memoryUrlOf(job)
    const known = this.#died.get(url)
    if (known) return known
    const entry = deadEntry(url, askedFingerprint(job), death, before, rules, clock.now())
    this.#died.set(url, entry)
    if (death.reason !== 'dns-failed' || this.#isOnline) manifest.record(entry)
    else this.#unproven.push(entry)
    return entry
  }
}
