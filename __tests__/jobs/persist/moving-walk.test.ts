/** A random walk: posts are written, stored, renamed, moved to another bucket, undone, and objects are lost. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { type OssDouble, startOss } from '../../servers/oss.ts'
import { pick, seeded } from '../../support/random-faults.ts'
import { HOUR, type MemoryRun, type OpenedMemory, openManifestOf } from '../../support/repeated-runs.ts'
import { cellsOf, lengthOf, seedOf } from '../../support/test-length.ts'
import { isMemory } from '../../support/watch-uploads.ts'

const STEPS = lengthOf(40, 200)
const PREFIX = 'pre/'

let opened: OpenedMemory
let other: OssDouble
beforeEach(async () => {
  opened = await openManifestOf()
  other = await startOss()
})
afterEach(async () => {
  await Promise.all([opened.close(), other.close()])
})

type Shape = (urls: readonly string[]) => string
const SHAPES: readonly Shape[] = [
  urls => urls.map(url => `![](${url})\n\n`).join(''),
  urls => `---\ncover: "${urls[0]}"\n---\n\n${urls.map(url => `<img src="${url}">`).join('\n')}\n`,
  urls => urls.map(url => `[![a](${url} 'title')](https://blog.example/)\n`).join(''),
]

class Walk {
  readonly #random: () => number
  readonly #posts: { readonly shape: Shape; readonly sources: readonly string[] }[] = []
  /** By source. */
  readonly #keys = new Map<string, string>()
  /** Sources that no run has stored, or whose object is missing. */
  readonly #wanted = new Set<string>()
  readonly #bases = ['https://img0.example/']
  #at: OssDouble = opened.oss
  #count = 0

  constructor(random: () => number) {
    this.#random = random
  }

  add(): void {
    const sources = Array.from({ length: 1 + Math.floor(this.#random() * 3) }, () => {
      const known = [...this.#keys.keys()]
      if (known.length > 0 && this.#random() < 0.2) return pick(this.#random, known)
      const url = opened.show(`/${this.#count++}.png?a=1&b=${this.#count}`)
      this.#wanted.add(url)
      return url
    })
    const post = { shape: pick(this.#random, SHAPES), sources }
    this.#posts.push(post)
    writeFileSync(this.#pathOf(this.#posts.length - 1), post.shape(sources))
  }

  /** Loses an object without a word. */
  lose(): void {
    const [source, key] = pick(this.#random, [...this.#keys, ['', '']])
    if (key === '') return
    this.#at.bucket.remove(key)
    this.#wanted.add(source)
  }

  async rename(): Promise<void> {
    this.#bases.push(`https://img${this.#bases.length}.example/`)
    await this.run()
  }

  async move(): Promise<void> {
    const to = this.#at === other ? opened.oss : other
    for (const key of [...to.bucket.objects.keys()]) to.bucket.remove(key)
    for (const [key, { bytes, contentType }] of this.#at.bucket.objects)
      to.bucket.put(key, bytes, { contentType })
    this.#at = to
    await this.rename()
  }

  /** Every link leads to its object, and only what is new or lost is fetched. */
  async run(): Promise<void> {
    const { asked, report, results } = await this.#start({})
    for (const path of asked) expect([...this.#wanted].map(pathOf)).toContain(path.replace(/^GET /, ''))
    for (const { url, key = '' } of results) if (this.#wanted.has(url)) this.#keys.set(url, key)
    for (const source of this.#wanted)
      if (this.#at.bucket.head(this.#keys.get(source) ?? '')) this.#wanted.delete(source)
    expect(report).toMatchObject({ failed: 0, refused: 0, missing: 0 })
    const [base] = this.#bases.slice(-1)
    this.#expect(source => `${base}${this.#keys.get(source)}`)
  }

  /** Every link is as it was written, and nobody is asked. */
  async undo(): Promise<void> {
    const run = await this.#start({ rewriteLink: 'origin' })
    expect([run.asked, run.objects, run.report.failed]).toEqual([[], [], 0])
    this.#expect(source => source)
  }

  #expect(link: (source: string) => string): void {
    for (const [at, { shape, sources }] of this.#posts.entries()) {
      const text = readFileSync(this.#pathOf(at), 'utf8')
      expect(text.replaceAll('&amp;', '&')).toBe(shape(sources.map(link)))
    }
  }

  async #start(more: {
    rewriteLink?: 'origin'
  }): Promise<MemoryRun & { readonly objects: readonly string[] }> {
    const { accessKeyId, accessKeySecret, region } = this.#at.account
    const [publicUrlBase = ''] = this.#bases.slice(-1)
    const from = this.#at.requests.length
    const run = await opened.run({
      urlsFile: 'posts/*.md',
      rewriteTo: 'in-place',
      skipsLinkCheck: true,
      destination: `oss://memes/${PREFIX}`,
      ...{ accessKeyId, accessKeySecret, region, endpoint: this.#at.endpoint },
      publicUrlBase,
      formerPublicUrlBases: this.#bases.slice(0, -1),
      minUrls: 0,
      ...more,
    })
    const objects = this.#at.requests.slice(from).map(({ key }) => key)
    return { ...run, objects: objects.filter(key => key !== '' && !isMemory(key)) }
  }

  readonly #pathOf = (at: number) => join(opened.directory, 'posts', `${at}.md`)
}

const pathOf = (url: string) => url.replace(/^https?:\/\/[^/]+/, '')

test.each(cellsOf([1], [2, 3, 4]))(
  'walk %d',
  async number => {
    const random = seeded(seedOf('moving') + number)
    mkdirSync(join(opened.directory, 'posts'))
    const walk = new Walk(random)
    const steps = [walk.add, walk.add, walk.run, walk.run, walk.rename, walk.move, walk.undo, walk.lose]
    const taken: string[] = []
    walk.add()
    for (let step = 0; step < STEPS; step++) {
      const next = pick(random, steps)
      taken.push(next.name)
      opened.pass(HOUR)
      try {
        await next.call(walk)
      } catch (error) {
        throw new Error(`after ${taken.join(' ')}`, { cause: error })
      }
    }
    await walk.undo()
  },
  120_000,
)
