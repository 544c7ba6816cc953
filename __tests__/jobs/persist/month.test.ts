import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { conditional } from '../../servers/origin-validators.ts'
import type { StoreRequest } from '../../servers/oss.ts'
import { expectAgreement, linesIn } from '../../support/manifest-contents.ts'
import { seeded } from '../../support/random-faults.ts'
import {
  HOUR,
  imageOf,
  type MemoryRun,
  type OpenedMemory,
  openManifestOf,
} from '../../support/repeated-runs.ts'
import { quiet } from '../../support/run-process.ts'
import { lengthOf, seedOf } from '../../support/test-length.ts'
import { isMemory } from '../../support/watch-uploads.ts'

/** Four days, a day more than a refresh takes to come, or a month. */
const RUNS = lengthOf(96, 720)
const AT_FIRST = 20
/** Segments beyond which somebody merges. */
const MOST_SEGMENTS = 64

let opened: OpenedMemory
beforeEach(async () => {
  opened = await openManifestOf()
})
afterEach(() => opened.close())

/** What a run asked the store for. */
function costOf({ store }: Pick<MemoryRun, 'store'>) {
  const count = (is: (request: StoreRequest) => boolean) => store.filter(is).length
  return {
    lists: count(({ method, key }) => method === 'GET' && key === ''),
    reads: count(({ method, key }) => method === 'GET' && isMemory(key)),
    segments: count(({ method, key }) => method === 'PUT' && isMemory(key)),
    merges: count(({ method, key }) => method === 'PUT' && key.includes('/merged/')),
    images: count(({ method, key }) => (method === 'PUT' || method === 'HEAD') && !isMemory(key)),
    removed: count(({ method }) => method === 'DELETE'),
    all: store.length,
  }
}

/** A URL's fate: it comes, and later it may go, or show something else. */
class Picture {
  readonly path: string
  readonly url: string
  #version = 0

  constructor(number: number) {
    this.path = `/${number}.png`
    this.url = opened.origin.url + this.path
    this.#show()
  }

  /** @returns what it showed before */
  change(): Buffer {
    const before = imageOf(this.#text())
    this.#version++
    this.#show()
    return before
  }

  die(): void {
    opened.serve(this.path, { status: this.url.length % 2 ? 404 : 410 })
  }

  #text(): string {
    return `${this.path} ${this.#version}`
  }

  #show(): void {
    const text = this.#text()
    opened.serve(this.path, conditional({ body: imageOf(text), headers: { ETag: `"${text}"` } }))
  }
}

test(`${RUNS} runs, one an hour: what is asked for is what is new, and bucket and memory agree in the end`, async () => {
  const random = seeded(seedOf('month'))
  const { oss, uploads } = opened
  const fates = new Map<number, (() => void)[]>()
  const pictures: Picture[] = []
  const gone = new Set<string>()
  const superseded: Buffer[] = []
  const add = (hour: number) => {
    const picture = new Picture(pictures.length)
    pictures.push(picture)
    // Not before a run that was not killed has surely seen it.
    const later = hour + 24 + Math.floor(random() * (RUNS - hour))
    const fate = random()
    const happen = (what: () => void) => fates.set(later, [...(fates.get(later) ?? []), what])
    if (fate < 0.03)
      happen(() => {
        picture.die()
        gone.add(picture.url)
      })
    else if (fate < 0.04) happen(() => superseded.push(picture.change()))
  }
  let cancel: AbortController | undefined
  let last = Number.POSITIVE_INFINITY
  const isOver = () => {
    if (oss.requests.length <= last) return false
    cancel?.abort()
    return true
  }
  // Whoever is cancelled may go on asking; else the store has fallen away for good.
  oss.fault(() => isOver() && !cancel, { reset: true, times: Number.POSITIVE_INFINITY })
  /** The next run ends at one of its requests to the store. */
  const trouble = () => {
    last = oss.requests.length + Math.floor(random() * 80)
    cancel = random() < 0.5 ? new AbortController() : undefined
    return cancel && { signal: cancel.signal }
  }

  let idle = 0
  let most = 0
  for (let hour = 0; hour < RUNS; hour++) {
    for (let count = hour === 0 ? AT_FIRST : Math.floor(random() * 3); count > 0; count--) add(hour)
    for (const happen of fates.get(hour) ?? []) happen()
    const isKilled = hour % 10 === 7 && hour < RUNS - 10
    const urls = pictures.map(({ url }) => url)
    const run = await opened.run({
      urls,
      refreshAfter: '3d',
      failOn: 'none',
      ...(isKilled && trouble()),
    })
    if (isKilled) await quiet(oss)
    last = Number.POSITIVE_INFINITY
    opened.pass(HOUR)
    if (isKilled) continue
    const cost = costOf(run)
    const { asked, report } = run
    most = Math.max(most, cost.reads)
    const seen = { hour, asked: asked.length, ...cost }
    if (cost.merges === 0) {
      // Two lists of the manifest, one of images where some are known, and what is new.
      expect(seen).toEqual({ ...seen, lists: hour === 0 ? 2 : 3, removed: 0 })
      expect(cost.reads).toBeLessThanOrEqual(MOST_SEGMENTS + 6)
    } else {
      // Each small one once more, and those merged before that are not much larger.
      expect(cost.reads).toBeLessThanOrEqual(2 * (MOST_SEGMENTS + 6))
    }
    expect(cost.images).toBeLessThanOrEqual(2 * asked.length)
    expect(report.failed).toBeLessThanOrEqual(gone.size)
    if (asked.length === 0 && report.newKeys.length === 0) {
      idle++
      expect(seen).toEqual({ ...seen, lists: 3, segments: 0, images: 0, removed: 0, all: 3 + cost.reads })
    }
  }
  console.info(
    `month: ${pictures.length} URLs, ${gone.size} gone, ${idle} idle runs, at most ${most} reads, ${oss.requests.length} store requests, ${opened.origin.requests.length} at the origin`,
  )
  // Refreshes are spread over the hours, so that few runs have nothing to do.
  expect(idle).toBeGreaterThan(5)
  expectAgreement(oss.bucket, superseded)
  expect(uploads.twice()).toEqual([])
  expect(new Set(linesIn(oss.bucket).map(({ url }) => url))).toEqual(new Set(pictures.map(({ url }) => url)))
}, 180_000)
