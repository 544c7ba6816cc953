/**
 * Fetches one image for one job, with attempts, redirects, limits and pauses.
 * Must not import stores, key or manifest. The caller decides whether the bytes are an image (`accept`).
 */
import type { Dispatcher } from 'undici'
import type { Clock } from '../../base/clock.ts'
import type { ByteBudget } from '../../base/concurrency/byte-budget.ts'
import { type RetryDecision, retry } from '../../base/concurrency/retry.ts'
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
  /** Called for each request that is sent; an attempt may need several. */
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

/** A job without `known` gets an image. */
type FetchAnswer<T, Job> = Fetched<T> | ('known' extends keyof Job ? NotModified : never)

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

export class Fetcher {
  readonly #settings: FetchSettings
  readonly #tools: FetchTools
  readonly #pausedOrigins: PausedOrigins
  readonly #hostProfiles: HostProfiles
  readonly #requestImage: ReturnType<typeof imageRequester>
  readonly #readResponse: ReturnType<typeof responseReader>

  constructor(settings: FetchSettings, tools: FetchTools) {
    const { gate, clock, notice, profiles } = tools
    const pausedOrigins = new PausedOrigins(clock)
    const hostProfiles = new HostProfiles(settings, notice, profiles)
    const faults = new MachineFaults(tools)
    this.#settings = settings
    this.#tools = tools
    this.#pausedOrigins = pausedOrigins
    this.#hostProfiles = hostProfiles
    this.#requestImage = imageRequester(settings, {
      onSend: () => {},
      ...tools,
      faults,
      pausedOrigins,
      hostProfiles,
    })
    this.#readResponse = responseReader(settings, { gate, pausedOrigins, clock })
  }

  /**
   * @param permit taken at the job's host for the first attempt
   * @param onAttempt called with the number of the attempt, from 1, before each of its requests
   * @returns `NotModified` only if the job has `known`
   * @throws PersistError after permit and memory are given back
   */
  async fetch<T, Job extends FetchJob>(
    job: Job,
    permit: HostPermit,
    accept: Accept<T>,
    onAttempt: (number: number) => void,
  ): Promise<FetchAnswer<T, Job>> {
    const { gate, budget, clock: ofRun, stopping } = this.#tools
    const { during = wait => wait } = job
    const sleep: Clock['sleep'] = (ms, signal) => during(ofRun.sleep(ms, signal), () => {})
    const clock: Clock = { now: () => ofRun.now(), random: () => ofRun.random(), sleep }
    const { large: files, policy, maxBytes } = this.#settings
    const large = files && new LargeBody(files, job.onReceived)
    let first: HostPermit | undefined = permit
    let startedAt = clock.now()
    const attempt = async (number: number) => {
      const current = first ?? (await during(gate.waitForPermit(job.url.host), waited => waited.release()))
      first = undefined
      const share = budget.open(maxBytes)
      return await this.#attempt(
        { job, share, permit: current, large, onRequest: () => onAttempt(number) },
        accept,
      )
    }
    /** An attempt that brought much of a large body does not. Bytes that are whole and wrong are no progress. */
    const counts = (thrown: unknown): boolean => {
      const isBroken = asPersistError(thrown, 'fetch').stage === 'fetch'
      if (!isBroken || !large?.earnsAttempt()) return true
      startedAt = clock.now()
      return false
    }
    const decide = (thrown: unknown, number: number): RetryDecision => {
      const error = asPersistError(thrown, 'fetch')
      const { hop } = error.details
      if (job.expiresAt !== undefined && job.expiresAt <= clock.now()) return { again: false }
      if (this.#pausedOrigins.isGivenUp(hop === undefined ? job.url : new URL(hop))) return { again: false }
      return decideRetry(error, number, clock.now() - startedAt)
    }
    try {
      const answer = await retry(attempt, { policy, clock, signal: stopping, decide, counts })
      return answer as FetchAnswer<T, Job>
    } catch (error) {
      large?.drop()
      throw error
    }
  }

  async #attempt<T>(visit: Attempt, accept: Accept<T>): Promise<Fetched<T> | NotModified> {
    try {
      const first = await this.#requestImage(visit)
      const trial = this.#hostProfiles.nextTrial(visit.job, first)
      const response = trial ? await this.#requestImage(visit, trial) : first
      const taken = await this.#readResponse(response, visit)
      if (taken === 'not-modified') return { notModified: true, ...this.#withPermit(response, visit) }
      const accepted = await accept(taken)
      return { accepted, ...this.#withPermit(response, visit, taken.bytes) }
    } catch (error) {
      // A job that waits for its next attempt holds neither a permit nor bytes.
      visit.share.close()
      visit.permit.release()
      throw error
    }
  }

  #withPermit(response: OriginResponse, { share, permit, large }: Attempt, inMemory?: Buffer): WithPermit {
    this.#hostProfiles.confirm(response)
    const bytes = new ImageBytes(share, this.#settings.memory, inMemory, large)
    return { permit, bytes, profile: response.profile?.name }
  }
}
