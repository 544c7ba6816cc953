/** How far a run is, from what its watcher is told: for whoever shows it while it goes. Pure but for the clock given. */
import { hostOf } from '../../../base/url/request-url.ts'
import type { Outcome } from '../../../output/result.ts'
import { HostTimes } from './host-times.ts'
import type { Watcher } from './watcher.ts'

/** The limit that a run waits for: requests at once to this host. */
export interface HeldBy {
  readonly host: string
  readonly requests: number
  readonly setting: Parameters<NonNullable<Watcher['held']>>[2]
}

export interface ProgressReading {
  /** Objects that have their outcome, and objects to be. */
  readonly done: number
  readonly total: number
  /** Of them failed or refused. */
  readonly lost: number
  /** The hosts that lost most, the most first; undefined where none lost any. */
  readonly trouble?: readonly (readonly [host: string, lost: number])[]
  /** Bytes of what this run stored. */
  readonly bytes: number
  /** Images a second, of late; undefined where none has been worked on. */
  readonly perSecond?: number
  readonly leftMs?: number
  /** What half of the images of late, or more, waited for. */
  readonly heldBy?: HeldBy
  /** The host whose images take longest, and how long one of them takes. */
  readonly slowest?: { readonly host: string; readonly ms: number }
}

/** What the progress of a run needs of an outcome. */
type ShownOutcome = Pick<Outcome, 'outcome' | 'bytes' | 'elapsedMs'>

/** Requests held back: fewer say nothing of a run while it goes, or of a whole one. */
const MIN_HELD = 20
const MIN_HELD_OF_ALL = 100
/** Hosts of trouble that are named. */
const MAX_TROUBLE = 3
/** The rate is that of so many milliseconds: an average of hours would not see that a host has stopped. */
const WINDOW_MS = 15_000
/** Between two looks at it. */
const SAMPLE_MS = 1000

export class Progress implements Required<Pick<Watcher, 'planned' | 'started' | 'settled' | 'held'>> {
  readonly #now: () => number
  readonly #hosts = new HostTimes()
  readonly #samples: { readonly at: number; readonly worked: number; readonly held: number }[] = []
  #total = 0
  #done = 0
  /** Without those that the memory knew, which take no time. */
  #worked = 0
  #lost = 0
  readonly #lostBy = new Map<string, number>()
  #bytes = 0
  #held = 0
  #heldBy: HeldBy | undefined

  /** @param now milliseconds, of a clock that only goes forward */
  constructor(now: () => number) {
    this.#now = now
  }

  /** Once for each part, where there are parts. */
  planned(_positions: number, _images: number, objects: number): void {
    this.#total += objects
    this.#samples.push({ at: this.#now(), worked: this.#worked, held: this.#held })
  }

  started(url: string): void {
    this.#hosts.started(url, this.#now())
  }

  settled({ outcome, bytes = 0, elapsedMs }: ShownOutcome, url: string): void {
    this.#done++
    if (outcome === 'failed' || outcome === 'refused') this.#countLost(url)
    if (outcome === 'stored') this.#bytes += bytes
    if (elapsedMs === undefined) return
    this.#worked++
    this.#hosts.settled(url, elapsedMs)
  }

  held(host: string, requests: number, setting: HeldBy['setting']): void {
    this.#held++
    this.#heldBy = { host, requests, setting }
  }

  /** The limit that half of the images of the whole run, or more, waited for. */
  heldBy(): HeldBy | undefined {
    return this.#held >= MIN_HELD_OF_ALL && this.#held * 2 >= this.#worked ? this.#heldBy : undefined
  }

  read(): ProgressReading {
    const now = this.#now()
    const perSecond = this.#rate(now)
    const heldBy = this.#heldByOfLate()
    const slowest = this.#hosts.slowest(now)
    const left = this.#total - this.#done
    return {
      done: this.#done,
      total: this.#total,
      lost: this.#lost,
      bytes: this.#bytes,
      ...(this.#lostBy.size > 0 && { trouble: this.#trouble() }),
      ...(perSecond !== undefined && { perSecond }),
      ...(perSecond && left > 0 && { leftMs: (left / perSecond) * 1000 }),
      ...(heldBy && { heldBy }),
      ...(slowest && { slowest }),
    }
  }

  #countLost(url: string): void {
    this.#lost++
    const host = hostOf(url)
    if (host !== '') this.#lostBy.set(host, (this.#lostBy.get(host) ?? 0) + 1)
  }

  #trouble(): readonly (readonly [string, number])[] {
    return [...this.#lostBy].sort(([, a], [, b]) => b - a).slice(0, MAX_TROUBLE)
  }

  /** Of the same time as the rate. */
  #heldByOfLate(): HeldBy | undefined {
    const [first] = this.#samples
    const held = this.#held - (first?.held ?? 0)
    const worked = this.#worked - (first?.worked ?? 0)
    return held >= MIN_HELD && held * 2 >= worked ? this.#heldBy : undefined
  }

  #rate(now: number): number | undefined {
    const samples = this.#samples
    while ((samples[1]?.at ?? now) <= now - WINDOW_MS) samples.shift()
    const [first] = samples
    if (!first || this.#worked === 0) return undefined
    if ((samples.at(-1)?.at ?? now) <= now - SAMPLE_MS)
      samples.push({ at: now, worked: this.#worked, held: this.#held })
    return now > first.at ? ((this.#worked - first.worked) / (now - first.at)) * 1000 : undefined
  }
}
