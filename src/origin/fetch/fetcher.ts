/**
 * Bytes from an origin: one job in, one image out, through attempts, hops, limits and pauses.
 * Must not import stores, key or manifest. Whether the bytes are an image is the caller's question (`accept`).
 */
import type { Dispatcher } from 'undici'
import type { Clock } from '../../base/clock.ts'
import type { ByteBudget, Share } from '../../base/concurrency/byte-budget.ts'
import { retry } from '../../base/concurrency/retry.ts'
import { asPersistError } from '../../base/messages/as-persist-error.ts'
import type { Text } from '../../base/sentence.ts'
import type { Connections } from '../hosts/connections.ts'
import type { HostGate } from '../hosts/gate.ts'
import type { Place } from '../hosts/place.ts'
import type { Profile } from '../hosts/profiles.ts'
import type { Attempt, FetchedImage, FetchJob, FetchSettings } from './fetch-job.ts'
import { HostProfiles } from './host-profiles.ts'
import { MachineFaults } from './machine-faults.ts'
import { PausedOrigins } from './paused-origins.ts'
import { responseReader } from './read-response.ts'
import { imageRequester } from './request-image.ts'
import { decideRetry } from './retry-rules.ts'

export interface FetchTools {
  readonly agent: Dispatcher
  /** Those of the agent. */
  readonly connections: Connections
  readonly gate: Pick<HostGate<unknown>, 'waitForPlace' | 'slowDown' | 'speedUp'>
  readonly budget: ByteBudget
  readonly clock: Clock
  /** Told before each request that is sent, of which an attempt may need several. */
  readonly onSend?: () => void
  /** Told once of each host that wants another profile. */
  readonly notice: (sentence: Text) => void
  /** The profiles that earlier runs found for hosts, by `URL.hostname`; with a referer policy other than `auto`, none. */
  readonly profiles?: ReadonlyMap<string, Profile['name']>
  /** No further attempt begins after it. */
  readonly stopping: AbortSignal
  /** What is under way ends at once. */
  readonly aborting: AbortSignal
}

/** What a job holds when its bytes have been asked for. */
interface HeldPlace {
  /** At the host that answered; to be given back. */
  readonly place: Place
  /** The room its bytes take; to be closed when they are let go. */
  readonly share: Share
  /** The profile with which the host that answered was asked, where earlier images had found it; not the usual one. */
  readonly profile?: Profile['name'] | undefined
}

export interface Fetched<T> extends HeldPlace {
  readonly accepted: T
}

/** The origin answered 304: the image is the one that is known. */
export interface NotModified extends HeldPlace {
  readonly notModified: true
}

/** Judges the bytes; what it throws counts as the attempt's failure. */
export type Accept<T> = (image: FetchedImage) => T | Promise<T>

/** Told the number of each attempt, from 1, once or more; of one that asked nobody not at all. */
type OnAttempt = (number: number) => void

export interface Fetcher {
  /**
   * @param place held at the job's host for the first attempt
   * @returns `NotModified` only where the job says what is known
   * @throws PersistError with places and room given back
   */
  fetch<T>(job: UnconditionalJob, place: Place, accept: Accept<T>, onAttempt: OnAttempt): Promise<Fetched<T>>
  fetch<T>(
    job: FetchJob,
    place: Place,
    accept: Accept<T>,
    onAttempt: OnAttempt,
  ): Promise<Fetched<T> | NotModified>
}

interface UnconditionalJob extends FetchJob {
  readonly known?: never
}

/**
 * Silence before and within an answer, and the slowest body worth waiting for: 1 KiB/s (curl's --speed-limit in idea).
 * What brings less than 8 KiB/s gives its slot to others.
 */
export const ORIGIN_LIMITS = {
  headersMs: 30_000,
  idleMs: 30_000,
  floor: { bytes: 30 * 1024, windowMs: 30_000 },
  slow: { headMs: 2000, firstMs: 250, largeMs: 100, everyMs: 1000, bytesPerSecond: 8 * 1024 },
} as const satisfies FetchSettings['limits']

export function openFetcher(settings: FetchSettings, tools: FetchTools): Fetcher {
  const {
    agent,
    connections,
    gate,
    budget,
    clock,
    notice,
    profiles,
    stopping,
    aborting,
    onSend = () => {},
  } = tools
  const pausedOrigins = new PausedOrigins(clock)
  const faults = new MachineFaults(clock, connections, stopping)
  const hostProfiles = new HostProfiles(settings, notice, profiles)
  const requestImage = imageRequester(settings, {
    faults,
    agent,
    connections,
    gate,
    aborting,
    pausedOrigins,
    hostProfiles,
    onSend,
  })
  const readResponse = responseReader(settings, { gate, pausedOrigins, clock })

  const attempt = async <T>(
    job: FetchJob,
    place: Place,
    accept: Accept<T>,
    onRequest: () => void,
  ): Promise<Fetched<T> | NotModified> => {
    const share = budget.open(settings.maxBytes)
    try {
      const visit: Attempt = { job, share, place, onRequest }
      const first = await requestImage(visit)
      const trial = hostProfiles.nextTrial(job, first)
      const response = trial ? await requestImage(visit, trial) : first
      const read = readResponse(response, visit)
      const taken = read instanceof Promise ? await read : read
      const accepting = taken === 'not-modified' ? undefined : accept(taken)
      const accepted = accepting instanceof Promise ? await accepting : accepting
      hostProfiles.confirm(response)
      const profile = response.profile?.name
      if (taken === 'not-modified') return { notModified: true, place, share, profile }
      return { accepted: accepted as T, place, share, profile }
    } catch (error) {
      // Waiting for the next attempt holds neither a place nor bytes.
      share.close()
      place.release()
      throw error
    }
  }

  const fetch = <T>(job: FetchJob, place: Place, accept: Accept<T>, onAttempt: OnAttempt) => {
    const { host } = job.url
    const startedAt = clock.now()
    return retry(
      number => {
        const begin = (held: Place) => attempt(job, held, accept, () => onAttempt(number))
        return number === 1 ? begin(place) : gate.waitForPlace(host).then(begin)
      },
      {
        policy: settings.policy,
        clock,
        signal: stopping,
        decide: (thrown, number) => {
          const error = asPersistError(thrown, 'fetch')
          const { hop } = error.details
          if (job.expiresAt !== undefined && job.expiresAt <= clock.now()) return { again: false }
          if (pausedOrigins.isGivenUp(hop === undefined ? job.url : new URL(hop))) return { again: false }
          return decideRetry(error, number, clock.now() - startedAt)
        },
      },
    )
  }
  // A 304 to a job that says nothing of what is known has been refused.
  return { fetch: fetch as Fetcher['fetch'] }
}
