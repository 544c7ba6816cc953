/**
 * URLs that are gone or lastingly refused: what earlier runs found, what this run finds, and which hosts give images
 * again that they had refused.
 */
import type { Clock } from '../../../base/clock.ts'
import type { PersistError } from '../../../base/errors.ts'
import type { Job } from '../../../input/plan/job.ts'
import { memoryUrlOf } from '../../../input/plan/spellings.ts'
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
  /** Some origin has answered, so that a name which does not resolve is the name's fault. */
  #isOnline = false
  readonly #unproven: DeadEntry[] = []
  /** Found by this run, by URL. */
  readonly #died = new Map<string, DeadEntry>()
  /** By name, hosts that this run saw give an image again that they had refused. */
  readonly #regained = new Set<string>()

  constructor(tools: DeathsTools, urlEntries: UrlEntriesCache) {
    this.#tools = tools
    this.#urlEntries = urlEntries
  }

  /** What would be requested of the origin now, as far as verdicts depend on it. */
  question(job: Job): Question {
    const { settingsFor, manifest } = this.#tools
    const question = { asked: askedFingerprint(job), settingsFor: settingsFor.bind(undefined, job) }
    if (job.again) return { ...question, again: true }
    const regainedAt = manifest.regained.size > 0 ? manifest.regained.get(memoryHostOf(job)) : undefined
    return regainedAt === undefined ? question : { ...question, regainedAt }
  }

  /** What earlier runs found, where it still holds by today's settings. */
  before(job: Job): DeadEntry | undefined {
    return deadWithSettings(this.#urlEntries.of(memoryUrlOf(job)), this.question(job))
  }

  /** Earlier runs saw its host refuse the image. */
  isRefused(job: Job): boolean {
    return deadOfQuestion(this.#urlEntries.of(memoryUrlOf(job)), this.question(job))?.cause !== undefined
  }

  /** The host gave the image. @returns whether it had refused this image before */
  served(job: Job): boolean {
    this.answered()
    const isRegained = this.isRefused(job)
    if (isRegained) this.#regained.add(memoryHostOf(job))
    return isRegained
  }

  /** This run saw the job's host give an image again that it had refused. */
  isRegained(job: Job): boolean {
    return this.#regained.size > 0 && this.#regained.has(memoryHostOf(job))
  }

  /** Some origin has answered. */
  answered(): void {
    this.#isOnline = true
    for (const entry of this.#unproven.splice(0)) this.#tools.manifest.record(entry)
  }

  /** @returns what the failure says of the URL beyond this run; undefined where it is of the moment */
  note(job: Job, error: PersistError, before: DeadEntry | undefined): DeadEntry | undefined {
    const death = this.#deathOf(job, error)
    return death && this.#deadEntry(job, death, before)
  }

  /** A run looked under the image's key and found nothing: no other run looks there before the next failure. */
  noteLook(entry: DeadEntry): void {
    const { manifest, clock } = this.#tools
    const failedAt = new Date(failureTime(entry)).toISOString()
    manifest.record({ ...entry, at: new Date(clock.now()).toISOString(), failedAt })
  }

  #deathOf(job: Job, { reason, details }: PersistError): Death | undefined {
    // A resolver that is out of order says EAI_AGAIN.
    if (reason === 'dns-failed' && details.code !== 'ENOTFOUND') return undefined
    // A redirect into nothing is nothing as well.
    const gone = deadReasonOf(reason)
    if (gone) return { reason: gone }
    const cause = lastingReasonOf(reason)
    return cause && { reason: 'http-404', cause, settings: this.#tools.settingsFor(job, cause) }
  }

  #deadEntry(job: Job, death: Death, before: DeadEntry | undefined): DeadEntry {
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
