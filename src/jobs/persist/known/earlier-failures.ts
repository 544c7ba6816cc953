/**
 * URLs that are gone or permanently refused: the findings of earlier runs and of this run. Also the hosts that deliver
 * images again after having refused them.
 */
import type { PersistError } from '../../../base/errors.ts'
import type { ImageJob } from '../../../input/positions/image-job.ts'
import { manifestUrlOf } from '../../../input/positions/spellings.ts'
import type { FailedEntry } from '../../../storage/manifest/entries/entry.ts'
import { failedReasonOf, refusalOf } from '../../../storage/manifest/entries/lasting-reasons.ts'
import {
  failedEntry,
  failedOfQuestion,
  failedWithSettings,
  failureTime,
  type LastingFailure,
  type Question,
  type UrlEntriesCache,
} from '../../../storage/manifest/entries/lookup.ts'
import type { KnownTools } from './known-tools.ts'
import { askedFingerprint, manifestHostOf } from './manifest-names.ts'

export type EarlierFailures = ReturnType<typeof openEarlierFailures>

export function openEarlierFailures(
  { manifest, clock, settingsFor }: KnownTools,
  urlEntries: UrlEntriesCache,
) {
  /** Whether any origin has answered. If so, a failed DNS lookup is the fault of the name and not of the network. */
  let isOnline = false
  /** DNS failures found before any origin answered: recorded once one does. */
  const unproven: FailedEntry[] = []
  /** Failed URLs that this run found, by URL. */
  const died = new Map<string, FailedEntry>()
  /** Names of hosts that delivered an image in this run after having refused it. */
  const regained = new Set<string>()

  /** Describes the request that would be sent to the origin now, as far as verdicts depend on it. */
  function question(job: ImageJob): Question {
    const asked = { signedUrlHash: askedFingerprint(job), settingsFor: settingsFor.bind(undefined, job) }
    if (job.again) return { ...asked, again: true }
    const regainedAt = manifest.regained.size > 0 ? manifest.regained.get(manifestHostOf(job)) : undefined
    return regainedAt === undefined ? asked : { ...asked, regainedAt }
  }

  /** Whether an earlier run saw the host refuse the image. */
  function isRefused(job: ImageJob): boolean {
    const failedBefore = failedOfQuestion(urlEntries.of(manifestUrlOf(job)), question(job))
    return failedBefore !== undefined && refusalOf(failedBefore) !== undefined
  }

  /** Notes that an origin has answered, and records the DNS failures that waited for that proof. */
  function answered(): void {
    isOnline = true
    for (const entry of unproven.splice(0)) manifest.record(entry)
  }

  function failureOf(job: ImageJob, { reason, details }: PersistError): LastingFailure | undefined {
    // Only ENOTFOUND is about the name. A broken resolver reports EAI_AGAIN.
    if (reason === 'dns-failed' && details.code !== 'ENOTFOUND') return undefined
    // A redirect to a missing page counts as a missing page.
    const lasting = failedReasonOf(reason)
    const refusal = lasting && refusalOf({ reason: lasting })
    return lasting && { reason: lasting, ...(refusal && { settingsHash: settingsFor(job, refusal) }) }
  }

  return {
    question,
    isRefused,
    answered,
    /** Returns the verdict of earlier runs if it still holds with today's settings. */
    before: (job: ImageJob) => failedWithSettings(urlEntries.of(manifestUrlOf(job)), question(job)),
    /** Notes that the host delivered the image. @returns whether the host had refused this image before */
    served(job: ImageJob): boolean {
      answered()
      const isRegained = isRefused(job)
      if (isRegained) regained.add(manifestHostOf(job))
      return isRegained
    },
    /** Whether the job's host delivered an image in this run after having refused it. */
    isRegained: (job: ImageJob) => regained.size > 0 && regained.has(manifestHostOf(job)),
    /** @returns what the failure means for later runs; undefined if it is temporary */
    note(job: ImageJob, error: PersistError, before: FailedEntry | undefined): FailedEntry | undefined {
      const failure = failureOf(job, error)
      if (!failure) return undefined
      const url = manifestUrlOf(job)
      const known = died.get(url)
      if (known) return known
      const entry = failedEntry(url, askedFingerprint(job), failure, before, clock.now())
      died.set(url, entry)
      if (failure.reason !== 'dns-failed' || isOnline) manifest.record(entry)
      else unproven.push(entry)
      return entry
    },
    /** Records that the store has nothing under the image's key: later runs look again only after the next failure. */
    noteLook(entry: FailedEntry): void {
      const failedAt = new Date(failureTime(entry)).toISOString()
      manifest.record({ ...entry, at: new Date(clock.now()).toISOString(), failedAt })
    },
  }
}
