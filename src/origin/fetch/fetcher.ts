/**
 * Fetches one image for one job, with attempts, redirects, limits and pauses.
 * Must not import stores, key or manifest. The caller decides whether the bytes are an image (`accept`).
 */
import type { Dispatcher } from 'undici'
import type { Clock } from '../../base/clock.ts'
import { andThen } from '../../base/concurrency/and-then.ts'
import type { ByteBudget } from '../../base/concurrency/byte-budget.ts'
import { backoff, type RetryDecision, retry } from '../../base/concurrency/retry.ts'
import { asPersistError } from '../../base/messages/as-persist-error.ts'
import type { Text } from '../../base/sentence.ts'
import type { Connections } from '../hosts/connections.ts'
import type { HostGate } from '../hosts/gate.ts'
import type { HostPermit } from '../hosts/host-permit.ts'
import type { Profile } from '../hosts/profiles.ts'
import type { Attempt, FetchedImage, FetchJob, FetchSettings, OriginResponse } from './fetch-job.ts'
import { HostProfiles } from './host-profiles.ts'
import { ImageBytes } from './image-bytes.ts'
import { LargeBody } from './large-body.ts'
import { MachineFaults } from './machine-faults.ts'
import { PausedOrigins } from './paused-origins.ts'
import { responseReader } from './read-response.ts'
import { imageRequester } from './request-image.ts'
import { decideRetry } from './retry-rules.ts'

export interface FetchTools {
  readonly agent: Dispatcher
  /** The connections of `agent`. */
  readonly connections: Connections
  readonly gate: Pick<HostGate<unknown>, 'waitForPermit' | 'slowDown' | 'speedUp'>
  readonly budget: ByteBudget
  readonly clock: Clock
  /** Called before each request that is sent; an attempt may need several. */
  readonly onSend?: () => void
  /** Called once for each host that needs another profile. */
  readonly notice: (sentence: Text) => void
  /** Profiles that earlier runs found, by `URL.hostname`; used only with the referer policy `auto`. */
  readonly profiles?: ReadonlyMap<string, Profile['name']>
  /** No further attempt begins after this signal. */
  readonly stopping: AbortSignal
  /** Requests under way end at once. */
  readonly aborting: AbortSignal
}

/** What a job still holds after its fetch; the caller gives it back. */
interface WithPermit {
  /** The permit at the host that answered; the caller releases it. */
  readonly permit: HostPermit
  /** The caller releases them after the last use. */
  readonly bytes: ImageBytes
  /** The profile that was sent to the host that answered; undefined for the usual one. */
  readonly profile?: Profile['name'] | undefined
}

export interface Fetched<T> extends WithPermit {
  readonly accepted: T
}

/** The origin answered 304: the known image has not changed. */
export interface NotModified extends WithPermit {
  readonly notModified: true
}

/** Judges the bytes; an error that it throws counts as the attempt's failure. */
export type Accept<T> = (image: FetchedImage) => T | Promise<T>

/** Called with the number of the attempt, from 1, before each of its requests. */
type OnAttempt = (number: number) => void

export interface Fetcher {
  /**
   * @param permit held at the job's host for the first attempt
   * @returns `NotModified` only if the job has `known`
   * @throws PersistError after permit and memory are given back
   */
  fetch<T>(
    job: FetchJob & { readonly known?: never },
    permit: HostPermit,
    accept: Accept<T>,
    onAttempt: OnAttempt,
  ): Promise<Fetched<T>>
  fetch<T>(
    job: FetchJob,
    permit: HostPermit,
    accept: Accept<T>,
    onAttempt: OnAttempt,
  ): Promise<Fetched<T> | NotModified>
}

/**
 * Limits on silence before and within an answer. A body below 1 KiB/s fails (the idea of curl's --speed-limit).
 * A body below 8 KiB/s gives its slot to others.
 */
export const ORIGIN_LIMITS = {
  headersMs: 30_000,
  idleMs: 30_000,
  floor: { bytes: 30 * 1024, windowMs: 30_000 },
  slow: { headMs: 2000, firstMs: 250, largeMs: 100, everyMs: 1000, bytesPerSecond: 8 * 1024 },
} as const satisfies FetchSettings['limits']

export function openFetcher(settings: FetchSettings, tools: FetchTools): Fetcher {
  const { gate, budget, clock, notice, profiles, stopping } = tools
  const pausedOrigins = new PausedOrigins(clock)
  const faults = new MachineFaults(tools)
  const hostProfiles = new HostProfiles(settings, notice, profiles)
  const asking = { onSend: () => {}, ...tools, faults, pausedOrigins, hostProfiles }
  const requestImage = imageRequester(settings, asking)
  const readResponse = responseReader(settings, { gate, pausedOrigins, clock })

  const attempt = <T>(
    job: FetchJob,
    permit: HostPermit,
    accept: Accept<T>,
    large: LargeBody | undefined,
    onRequest: () => void,
  ): Promise<Fetched<T> | NotModified> => {
    const share = budget.open(settings.maxBytes)
    const visit: Attempt = { job, share, permit, large, onRequest }
    const fail = (error: unknown): never => {
      // A job that waits for its next attempt holds neither a permit nor bytes.
      share.close()
      permit.release()
      throw error
    }
    const held = (response: OriginResponse, inMemory?: Buffer): ImageBytes => {
      hostProfiles.confirm(response)
      return new ImageBytes(share, settings.memory, inMemory, large)
    }
    const judge = (response: OriginResponse) => {
      const profile = response.profile?.name
      return andThen(readResponse(response, visit), taken =>
        taken === 'not-modified'
          ? { notModified: true as const, permit, bytes: held(response), profile }
          : andThen(accept(taken), accepted => {
              return { accepted, permit, bytes: held(response, taken.bytes), profile }
            }),
      )
    }
    const take = (first: OriginResponse) => {
      try {
        const trial = hostProfiles.nextTrial(job, first)
        const judged = trial ? requestImage(visit, trial).then(judge) : judge(first)
        return judged instanceof Promise ? judged.catch(fail) : judged
      } catch (error) {
        return fail(error)
      }
    }
    try {
      return requestImage(visit).then(take, fail)
    } catch (error) {
      return fail(error)
    }
  }

  const fetch = <T>(job: FetchJob, permit: HostPermit, accept: Accept<T>, onAttempt: OnAttempt) => {
    const { host } = job.url
    const large = settings.large && new LargeBody(settings.large, job.onReceived)
    let startedAt = clock.now()
    const decide = (thrown: unknown, number: number): RetryDecision => {
      const error = asPersistError(thrown, 'fetch')
      const { hop } = error.details
      if (job.expiresAt !== undefined && job.expiresAt <= clock.now()) return { again: false }
      if (pausedOrigins.isGivenUp(hop === undefined ? job.url : new URL(hop))) return { again: false }
      return decideRetry(error, number, clock.now() - startedAt)
    }
    /** Attempts that brought much of a large body count as one. */
    const attempts = async (held: HostPermit, number: number): Promise<Fetched<T> | NotModified> => {
      try {
        return await attempt(job, held, accept, large, () => onAttempt(number))
      } catch (error) {
        // Bytes that are whole and wrong are no progress.
        const isBroken = asPersistError(error, 'fetch').stage === 'fetch'
        if (!isBroken || !large?.earnsAttempt()) throw error
        startedAt = clock.now()
        const decision = decide(error, 1)
        if (!decision.again) throw error
        await clock.sleep(decision.afterMs ?? backoff(settings.policy, 1, clock.random()), stopping)
        return await attempts(await gate.waitForPermit(host), number)
      }
    }
    const once = (held: HostPermit, number: number) =>
      attempt(job, held, accept, undefined, () => onAttempt(number))
    const begin = large ? attempts : once
    const fetching = retry(
      number =>
        number === 1 ? begin(permit, 1) : gate.waitForPermit(host).then(held => begin(held, number)),
      { policy: settings.policy, clock, signal: stopping, decide },
    )
    if (!large) return fetching
    return fetching.catch(error => {
      large.drop()
      throw error
    })
  }
  // The cast holds: `readResponse` refuses a 304 for a job without `known`.
  return { fetch: fetch as Fetcher['fetch'] }
}
