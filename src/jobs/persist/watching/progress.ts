/** Progress of a run for displays, computed from the watcher's events. Pure except for the clock it is given. */
import { defined } from '../../../base/defined.ts'
import { hostOf } from '../../../base/url/request-url.ts'
import type { Outcome } from '../../../output/result.ts'
import type { Watcher } from './watcher.ts'

/** Number of recent images that the running mean covers: later images count for more. */
const MEMORY = 20
/** Milliseconds that an answer stays the same: a display that changes with each image is unreadable. */
const HOLD_MS = 1000

class HostTimes {
  readonly #times = new Map<string, { meanMs: number; count: number }>()
  /** Start times of the images in progress, by URL, oldest first. */
  readonly #underWay = new Map<string, number>()
  #answer: { readonly at: number; readonly host: string; readonly ms: number } | undefined

  started(url: string, at: number): void {
    this.#underWay.set(url, at)
  }

  settled(url: string, ms: number): void {
    this.#underWay.delete(url)
    const host = hostOf(url)
    const time = this.#times.get(host)
    if (time === undefined) {
      this.#times.set(host, { meanMs: ms, count: 1 })
      return
    }
    time.count++
    time.meanMs += (ms - time.meanMs) / Math.min(time.count, MEMORY)
  }

  /**
   * Returns the host with the longest mean time. An image in progress counts for its host once it takes longer than
   * every mean.
   */
  slowest(now: number): { readonly host: string; readonly ms: number } | undefined {
    if (this.#answer && now - this.#answer.at < HOLD_MS) return this.#answer
    let [host, ms] = ['', 0]
    for (const [name, { meanMs }] of this.#times) if (name !== '' && meanMs > ms) [host, ms] = [name, meanMs]
    for (const [url, startedAt] of this.#underWay) {
      const name = hostOf(url)
      if (name !== '' && now - startedAt > ms) [host, ms] = [name, now - startedAt]
    }
    this.#answer = host === '' ? undefined : { at: now, host, ms }
    return this.#answer
  }
}

/** The limit that a run waits for: the number of concurrent requests to this host. */
export interface Limit {
  readonly host: string
  readonly requests: number
  readonly setting: Parameters<NonNullable<Watcher['limited']>>[2]
}

export interface ProgressReading {
  /** Number of objects with an outcome, and number of all planned objects. */
  readonly done: number
  readonly total: number
  /** No image has begun: the run waits for the store. */
  readonly isWaiting?: boolean
  /** Number of done objects that failed or were refused. */
  readonly lost: number
  /** The hosts with the most missing objects, in descending order; undefined if none was lost. */
  readonly trouble?: readonly (readonly [host: string, lost: number])[]
  /** Bytes that this run stored. */
  readonly bytes: number
  /** Recent images per second; undefined before the first image has been worked on. */
  readonly perSecond?: number
  /** Estimated milliseconds to the end of the run. */
  readonly leftMs?: number
  /** The limit that at least half of the recent images waited for. */
  readonly limit?: Limit
  /** The large body that is coming for the longest time; `length` in bytes if it was announced. */
  readonly large?: { readonly host: string; readonly bytes: number; readonly length?: number }
  /** The host whose images take longest, and the time for one of them. */
  readonly slowest?: { readonly host: string; readonly ms: number }
}

/** What the progress of a run needs of an outcome. */
type ShownOutcome = Pick<Outcome, 'outcome' | 'bytes'>

/** Fewer limited requests than this say nothing about a running run, or about a whole run. */
const MIN_LIMITED = 20
const MIN_OF_ALL = 100
/** Maximum number of hosts in `trouble`. */
const MAX_TROUBLE = 3
/** Milliseconds that the rate covers: an average over hours would hide that a host has stopped. */
const WINDOW_MS = 15_000
/** Milliseconds between two samples. */
const SAMPLE_MS = 1000

export class Progress
  implements Required<Pick<Watcher, 'planned' | 'started' | 'received' | 'settled' | 'limited'>>
{
  readonly #now: () => number
  readonly #hosts = new HostTimes()
  readonly #samples: { readonly at: number; readonly worked: number; readonly limited: number }[] = []
  #total = 0
  #done = 0
  /** Done objects without those that the manifest knew, which take no time. */
  #worked = 0
  #lost = 0
  readonly #lostBy = new Map<string, number>()
  #bytes = 0
  /** Large bodies that are coming, by URL. */
  readonly #large = new Map<string, { readonly bytes: number; readonly length: number | undefined }>()
  #limited = 0
  #limit: Limit | undefined

  /** @param now returns milliseconds of a monotonic clock */
  constructor(now: () => number) {
    this.#now = now
  }

  planned(_positions: number, _images: number, objects: number): void {
    this.#total = objects
    this.#samples.push({ at: this.#now(), worked: this.#worked, limited: this.#limited })
  }

  readonly started = (url: string): void => {
    this.#hosts.started(url, this.#now())
  }

  readonly received = (url: string, bytes: number, length: number | undefined): void => {
    this.#large.set(url, { bytes, length })
  }

  readonly settled = ({ outcome, bytes = 0 }: ShownOutcome, url: string, elapsedMs?: number): void => {
    this.#done++
    this.#large.delete(url)
    if (outcome === 'failed' || outcome === 'refused') this.#countLost(url)
    if (outcome === 'stored') this.#bytes += bytes
    if (elapsedMs === undefined) return
    this.#worked++
    this.#hosts.settled(url, elapsedMs)
  }

  readonly limited = (host: string, requests: number, setting: Limit['setting']): void => {
    this.#limited++
    this.#limit = { host, requests, setting }
  }

  /** Returns the limit that at least half of the images of the whole run waited for. */
  readonly limit = (): Limit | undefined => {
    return this.#limited >= MIN_OF_ALL && this.#limited * 2 >= this.#worked ? this.#limit : undefined
  }

  readonly read = (): ProgressReading => {
    const now = this.#now()
    const perSecond = this.#rate(now)
    const limit = this.#recentLimit()
    const slowest = this.#hosts.slowest(now)
    const large = this.#oldestLarge()
    const left = this.#total - this.#done
    return {
      done: this.#done,
      total: this.#total,
      lost: this.#lost,
      bytes: this.#bytes,
      ...(this.#lostBy.size > 0 && { trouble: this.#trouble() }),
      ...(perSecond && left > 0 && { leftMs: (left / perSecond) * 1000 }),
      ...(this.#done === 0 && !large && !slowest && { isWaiting: true }),
      ...defined({ perSecond, limit, large, slowest }),
    }
  }

  #oldestLarge(): ProgressReading['large'] {
    for (const [url, { bytes, length }] of this.#large)
      return { host: hostOf(url), bytes, ...defined({ length }) }
    return undefined
  }

  #countLost(url: string): void {
    this.#lost++
    const host = hostOf(url)
    if (host !== '') this.#lostBy.set(host, (this.#lostBy.get(host) ?? 0) + 1)
  }

  #trouble(): readonly (readonly [string, number])[] {
    return [...this.#lostBy].sort(([, a], [, b]) => b - a).slice(0, MAX_TROUBLE)
  }

  /** Covers the same period as the rate. */
  #recentLimit(): Limit | undefined {
    const [first] = this.#samples
    const limited = this.#limited - (first?.limited ?? 0)
    const worked = this.#worked - (first?.worked ?? 0)
    return limited >= MIN_LIMITED && limited * 2 >= worked ? this.#limit : undefined
  }

  #rate(now: number): number | undefined {
    const samples = this.#samples
    while ((samples[1]?.at ?? now) <= now - WINDOW_MS) samples.shift()
    const [first] = samples
    if (!first || this.#worked === 0) return undefined
    if ((samples.at(-1)?.at ?? now) <= now - SAMPLE_MS)
      samples.push({ at: now, worked: this.#worked, limited: this.#limited })
    return now > first.at ? ((this.#worked - first.worked) / (now - first.at)) * 1000 : undefined
  }
}
