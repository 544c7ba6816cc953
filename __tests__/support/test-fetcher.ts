/** A fetcher as a run opens one, with limits short enough for a test and a clock that does not wait. */

import { ByteBudget } from '../../src/base/concurrency/byte-budget.ts'
import { textIn } from '../../src/base/sentence.ts'
import { addressPolicy, parseAllowed } from '../../src/origin/fetch/address-policy.ts'
import { openAgent, type Resolve } from '../../src/origin/fetch/agent.ts'
import type { FetchedImage, FetchJob, FetchSettings } from '../../src/origin/fetch/fetch-job.ts'
import { Fetcher, type FetchTools } from '../../src/origin/fetch/fetcher.ts'
import { Connections } from '../../src/origin/hosts/connections.ts'
import { HostGate } from '../../src/origin/hosts/gate.ts'
import type { GateLimits } from '../../src/origin/hosts/host.ts'
import { plainAgent } from '../../src/origin/hosts/profiles.ts'
import { hostRules } from '../../src/origin/hosts/rules.ts'
import { isNotEncoded } from '../../src/origin/inspect/inspect.ts'
import { image } from '../images/images.ts'
import { type Origin, startOrigin } from '../servers/origin.ts'
import { NOON, type QuickClock, quickClock } from './clocks.ts'

export const PNG = image('plain.png')

export interface FetchingOptions extends Partial<FetchSettings>, Partial<GateLimits> {
  readonly resolve?: Resolve
  /** Bytes of the budget. */
  readonly capacity?: number
  /** That the process may have. */
  readonly openFiles?: number
  /** Beside 127.0.0.1. */
  readonly allow?: readonly string[]
  /** Faces of earlier runs. */
  readonly profiles?: FetchTools['profiles']
}

export interface Fetching {
  readonly origin: Origin
  readonly budget: ByteBudget
  readonly clock: QuickClock
  /** What was said about hosts. */
  readonly notices: string[]
  /** Room and permit are given back at once; `attempts` counts those made. */
  fetch(url: string, job?: Partial<FetchJob>): Promise<FetchedImage & { readonly attempts: number }>
  /** What the fetcher says of it beside the image: whether it has changed, and the face it was asked with. */
  ask(url: string, job?: Partial<FetchJob>): Promise<Asked>
  /** The same, as the sentence and reason of its failure, with the number of attempts. */
  failure(url: string, job?: Partial<FetchJob>): Promise<Failure>
  close(): Promise<void>
}

export interface Asked {
  readonly unchanged: boolean
  /** Undefined where nothing has changed. */
  readonly image: FetchedImage | undefined
  readonly profile: string | undefined
  readonly attempts: number
}

export interface Failure {
  readonly reason: string
  readonly message: string
  readonly attempts: number
  readonly details: Readonly<Record<string, unknown>>
}

const MAX_BYTES = 1024 * 1024

export const SHORT = { headersMs: 20_000, idleMs: 20_000 }

export async function fetching(options: FetchingOptions = {}): Promise<Fetching> {
  const {
    resolve,
    capacity = 128 * 1024 * 1024,
    allow = [],
    profiles,
    concurrency = 16,
    perHost = 6,
    delayMs = 0,
    openFiles = 1024,
  } = options
  const origin = await startOrigin()
  const clock = quickClock(NOON)
  const connections = new Connections(openFiles)
  const gate = new HostGate<never>(
    { concurrency, perHost, delayMs },
    clock,
    undefined,
    undefined,
    connections,
  )
  const budget = new ByteBudget(capacity)
  const policy = addressPolicy(['127.0.0.1', ...allow].map(parseAllowed))
  const agent = openAgent({
    open: connections,
    policy,
    connections: perHost,
    maxBytes: Math.max(options.maxBytes ?? MAX_BYTES, options.large?.most ?? 0),
    ...(resolve && { resolve }),
  })
  const { signal } = new AbortController()
  const notices: string[] = []
  const fetcher = new Fetcher(
    {
      userAgent: 'persist-images/test',
      accept: 'image/*',
      headers: {},
      referer: 'auto',
      plainAgent: plainAgent('test'),
      rules: hostRules([], []),
      respectRobotsTag: false,
      timeoutMs: 60_000,
      maxBytes: MAX_BYTES,
      policy: { attempts: 4, baseMs: 500, capMs: 10_000 },
      limits: SHORT,
      isImage: isNotEncoded,
      ...options,
    },
    {
      agent,
      connections,
      gate,
      budget,
      clock,
      notice: sentence => void notices.push(textIn('en', sentence)),
      stopping: signal,
      aborting: signal,
      ...(profiles && { profiles }),
    },
  )
  const fetchCounted = async (url: string, job: Partial<FetchJob>, count: (attempt: number) => void) => {
    const permit = await gate.waitForPermit(new URL(url).host)
    const fetched = await fetcher.fetch({ ...job, url: new URL(url) }, permit, async got => got, count)
    fetched.permit.release()
    fetched.bytes.release(false)
    return fetched
  }
  const ask: Fetching['ask'] = async (url, job = {}) => {
    let attempts = 0
    const fetched = await fetchCounted(url, job, number => {
      attempts = number
    })
    const unchanged = 'notModified' in fetched
    const image = unchanged ? undefined : fetched.accepted
    return { unchanged, image, profile: fetched.profile, attempts }
  }
  return {
    origin,
    budget,
    clock,
    notices,
    ask,
    async fetch(url, job) {
      const { image, attempts } = await ask(url, job)
      if (!image) throw new Error('304')
      return { ...image, attempts }
    },
    async failure(url, job = {}) {
      let attempts = 0
      try {
        const fetched = await fetchCounted(url, job, number => {
          attempts = number
        })
        const got = 'notModified' in fetched ? '304' : `${fetched.accepted.bytes.length} bytes`
        return { reason: `none: ${got}`, message: '', attempts, details: {} }
      } catch (error) {
        const { reason = 'none', message, details = {} } = error as Failure
        return { reason, message, attempts, details }
      }
    },
    async close() {
      await agent.destroy()
      await origin.close()
    },
  }
}
