/** Measures how long the images of each host take. Pure. */
import { hostOf } from '../../../base/url/request-url.ts'

interface HostTime {
  meanMs: number
  count: number
}

/** Number of recent images that the running mean covers: later images count for more. */
const MEMORY = 20
/** Milliseconds that an answer stays the same: a display that changes with each image is unreadable. */
const HOLD_MS = 1000

export class HostTimes {
  readonly #times = new Map<string, HostTime>()
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
