/**
 * Random walks of a schedule against a model that knows the truth: objects are deleted and put back, origins change and
 * go, and runs, checks and acceptances follow each other.
 */
import { hash } from 'node:crypto'
import { mkdir, readdir, readFile, unlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, expect, jest, test } from '@jest/globals'
import { checkWith } from '../../../src/jobs/check/check.ts'
import type { CheckOptions } from '../../../src/jobs/check/check-fields.ts'
import type { Result } from '../../../src/output/result.ts'
import { seeded } from '../../support/random-entries.ts'
import { DAY, HOUR, imageOf, type OpenedMemory, openManifestOf } from '../../support/repeated-runs.ts'
import type { PersistInput } from '../../support/start-job.ts'
import { lengthOf, seedOf } from '../../support/test-length.ts'

afterEach(() => {
  jest.restoreAllMocks()
})

const IMAGES = 12
const STEPS = lengthOf(40, 100)
const SEEDS = lengthOf(2, 20)

/** The place of the images, past every run. */
interface Truth {
  readonly settings: PersistInput
  keys(): Promise<string[]>
  read(key: string): Promise<Buffer>
  remove(key: string): Promise<void>
  put(key: string, bytes: Buffer): Promise<void>
}

const isImage = (key: string) => key.endsWith('.png')

function bucket({ oss }: OpenedMemory): Truth {
  return {
    settings: {},
    keys: async () => [...oss.bucket.objects.keys()].filter(isImage),
    read: async key => oss.bucket.head(key)?.bytes as Buffer,
    remove: async key => void oss.bucket.remove(key),
    put: async (key, bytes) => void oss.bucket.put(key, bytes),
  }
}

function folder({ directory }: OpenedMemory): Truth {
  const path = (key: string) => join(directory, 'images', key)
  return {
    settings: { destination: 'file:./images' },
    keys: () =>
      readdir(path('')).then(
        names => names.filter(isImage),
        () => [],
      ),
    read: key => readFile(path(key)),
    remove: key => unlink(path(key)),
    async put(key, bytes) {
      await mkdir(path(''), { recursive: true })
      await writeFile(path(key), bytes)
    },
  }
}

class Walk {
  readonly #opened: OpenedMemory
  readonly #truth: Truth
  readonly #random: () => number
  /** What each path delivers now; undefined once it is gone. */
  readonly #origins = new Map<string, string | undefined>()
  /** All bytes that were ever stored, by key. */
  readonly #kept = new Map<string, Buffer>()
  readonly log: string[] = []

  constructor(opened: OpenedMemory, truth: Truth, random: () => number) {
    this.#opened = opened
    this.#truth = truth
    this.#random = random
    // Images 10 and 11 have the bytes of 0 and 1.
    for (let at = 0; at < IMAGES; at++) this.#show(at, `image ${at % 10}`)
  }

  async step(): Promise<void> {
    const at = this.#upTo(IMAGES)
    const deeds: readonly (() => Promise<void>)[] = [
      ...Array(30).fill(() => this.#run({})),
      ...Array(8).fill(() => this.#run({ refreshAfter: '1h' })),
      ...Array(5).fill(() => this.#run({ retryFailedAfter: '0s' })),
      ...Array(5).fill(() => this.#run({ manifest: 'read-only' })),
      ...Array(24).fill(() => this.#lose(1 + this.#upTo(3))),
      ...Array(6).fill(() => this.#restore()),
      ...Array(7).fill(async () => this.#show(at, `image ${at % 10} changed ${this.#upTo(3)}`)),
      ...Array(14).fill(async () => this.#show(at, undefined)),
      ...Array(7).fill(async () => this.#show(at, `image ${at % 10}`)),
      ...Array(4).fill(() => this.#check({})),
      ...Array(5).fill(() => this.#check({ acceptMissing: true })),
    ]
    await deeds[this.#upTo(deeds.length)]?.()
    this.#opened.pass(this.#upTo(12) * HOUR)
  }

  async #run(options: PersistInput): Promise<void> {
    const urls = Array.from({ length: IMAGES }, (_, at) => `${this.#opened.origin.url}/${at}.png`)
    const listed = this.#random() < 0.7 ? urls : urls.filter(() => this.#random() < 0.6)
    if (listed.length === 0) return
    const before = new Set(await this.#truth.keys())
    const { results, report, images } = await this.#opened.run({
      ...this.#truth.settings,
      ...options,
      urls: listed,
    })
    this.log.push(
      `run ${JSON.stringify(options)} of ${listed.length}: ${results.map(({ url, outcome, reason, missingKey }) => `${url.split('/').at(-1)} ${outcome} ${reason ?? ''}${missingKey ? ' lost' : ''}`).join(', ')}`,
    )
    const after = new Set(await this.#truth.keys())
    const unjudged = this.#isFolderWithout(before, results)
    const named = new Set(results.flatMap(({ key }) => key ?? []))
    // What is in a folder without any known image is not judged.
    for (const result of results)
      if (!unjudged || result.outcome === 'stored') await this.#expectTrue(result, after, options, named)
    expect(report.missing).toBe(results.filter(({ missingKey }) => missingKey !== undefined).length)
    // Nothing that was there is written again, and nothing goes.
    expect(images.filter(key => before.has(key))).toEqual([])
    expect([...before].filter(key => !after.has(key))).toEqual([])
    if (unjudged) return
    const again = await this.#opened.run({ ...this.#truth.settings, urls: listed })
    expect(again.report.stored).toBe(0)
    // What `read-only` stored under another key is not remembered.
    if (options.manifest === 'read-only') return
    for (const [at, { key, url }] of results.entries()) {
      // What another URL of the key brought back while this one rested has its key now.
      if (key === undefined) continue
      const isTwin = /\/1?[01]\.png$/.test(url)
      // The clock stands still, so that of two lines about twins in one run any may be the later one.
      const keys = isTwin ? [...named] : [key]
      expect(keys).toContain(again.results[at]?.key)
    }
  }

  /** A folder without any known image is not judged. */
  #isFolderWithout(before: ReadonlySet<string>, results: readonly Result[]): boolean {
    return this.#truth.settings.destination !== undefined && !results.some(({ key }) => before.has(key ?? ''))
  }

  /** @param named keys of the run's results */
  async #expectTrue(
    result: Result,
    there: ReadonlySet<string>,
    options: PersistInput,
    named: ReadonlySet<string>,
  ): Promise<void> {
    const { key, missingKey, url, outcome, reason } = result
    const seen = this.log.slice(-12).join('\n')
    if (key !== undefined) {
      if (this.#isUnjudged(there)) return
      expect([there.has(key), url, seen]).toEqual([true, url, seen])
      const bytes = await this.#truth.read(key)
      expect(hash('sha256', bytes)).toBe(/\w{64}/.exec(key)?.[0])
      this.#kept.set(key, bytes)
      return
    }
    // While a failure rests, nobody looks under the key again. Another URL may bring it back after this one failed.
    if (missingKey !== undefined && reason !== 'failed-before' && !named.has(missingKey))
      expect([there.has(missingKey), seen]).toEqual([false, seen])
    // An origin that has the image is reason enough, unless its failure rests or its loss is accepted.
    const isThere = this.#origins.get(new URL(url).pathname) !== undefined
    const rests = reason === 'failed-before' && options.retryFailedAfter === undefined
    if (isThere)
      expect([rests || reason === 'accepted', outcome, reason, seen]).toEqual([true, outcome, reason, seen])
  }

  #isUnjudged(there: ReadonlySet<string>): boolean {
    return this.#truth.settings.destination !== undefined && there.size === 0
  }

  async #lose(count: number): Promise<void> {
    const keys = await this.#truth.keys()
    // A folder that holds nothing is not judged.
    for (let left = Math.min(count, keys.length - 1); left > 0; left--) {
      const [key = ''] = keys.splice(this.#upTo(keys.length), 1)
      this.log.push(`lose ${key.slice(-12)}`)
      await this.#truth.remove(key)
    }
  }

  async #restore(): Promise<void> {
    const there = new Set(await this.#truth.keys())
    const [found] = [...this.#kept].filter(([key]) => !there.has(key))
    if (!found) return
    this.log.push(`restore ${found[0].slice(-12)}`)
    await this.#truth.put(...found)
  }

  async #check(options: Partial<CheckOptions>): Promise<void> {
    if (this.#kept.size === 0) return
    const { destination, clock, region, endpoint, accessKeyId, accessKeySecret, ...around } =
      this.#opened.settings
    const login = this.#truth.settings.destination ? {} : { region, endpoint, accessKeyId, accessKeySecret }
    const source = this.#truth.settings.destination ?? destination
    const { cwd } = around
    const report = await checkWith(clock ? { clock } : {}, {
      ...login,
      ...{ cwd, source, failOn: 'none' },
      ...options,
    } as CheckOptions)
    this.log.push(`check ${JSON.stringify(options)}: ${JSON.stringify(report.failure ?? 'fine')}`)
  }

  #show(at: number, text: string | undefined): void {
    const path = `/${at}.png`
    this.#origins.set(path, text)
    this.#opened.origin.serve(path, text === undefined ? { status: 404 } : { body: imageOf(text) })
    this.log.push(`origin ${at}: ${text ?? 'gone'}`)
  }

  #upTo(most: number): number {
    return Math.floor(this.#random() * most)
  }
}

const first = seedOf('missing')
const CASES = Array.from({ length: SEEDS }, (_, at) => [first + at] as const)

for (const [name, truthOf] of [
  ['a bucket', bucket],
  ['a folder', folder],
] as const)
  test.each(CASES)(`${name}: no result names an object that is not there, seed %i`, async seed => {
    // The listing begins before the first known key, so that each run meets each loss.
    jest.spyOn(Math, 'random').mockReturnValue(0)
    const opened = await openManifestOf()
    try {
      // Long ago by the runs' clock, since a check leaves out what is newer than its grace.
      opened.pass(-200 * DAY)
      const walk = new Walk(opened, truthOf(opened), seeded(seed))
      for (let step = 0; step < STEPS; step++)
        await walk.step().catch(error => {
          console.info(walk.log.join('\n'))
          throw error
        })
    } finally {
      await opened.close()
    }
  })
