/** How long the images of each host take. Pure. */
import { hostOf } from '../../../base/url/request-url.ts'

interface HostTime {
  meanMs: number
  count: number
}

/** Later images count for more: a mean of so many of the last ones. */
const MEMORY = 20
/** How long an answer stands, milliseconds: one that changes with each image cannot be read. */
const HOLD_MS = 1000

export class HostTimes {
  readonly #times = new Map<string, HostTime>()
  /** When work on each image under way began, the oldest first. */
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

  /** An image that has been under way for longer than others took speaks for its host. */
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
