/** Which images of a list a run takes: those that are not excluded, enough of them, and so many new ones. */
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { Summary } from '../../../src/output/summary.ts'
import { image } from '../../images/images.ts'
import { type OpenedRun, openRun } from '../../support/test-run.ts'

let opened: OpenedRun
beforeEach(async () => {
  opened = await openRun()
})
afterEach(() => opened.close())

/** Different bytes for each path, so that each is an object of its own. */
function show(...paths: readonly string[]): string[] {
  const png = image('plain.png')
  return paths.map(path => opened.origin.serve(path, { body: Buffer.concat([png, Buffer.from(path)]) }))
}

const many = (count: number) => show(...Array.from({ length: count }, (_, index) => `/${index}.png`))
const requested = () => opened.origin.requests.map(({ path }) => path)
const numbered = async function* (urls: readonly string[]) {
  yield* urls
}

describe('exclude', () => {
  test('leaves images out by their URL without its query: no request, no failure, not to be tried again', async () => {
    const urls = show('/posts/a.png', '/avatars/b.png', '/posts/avatars/c.png?v=avatars')
    const { report, results } = await opened.run({
      urls: [...urls, ...show('/posts/d.png?x=/avatars/')],
      exclude: '**/avatars/**\n**/nothing-*',
      failOn: '1%',
      failedFile: 'failed.jsonl',
    })
    expect(requested().sort()).toEqual(['/posts/a.png', '/posts/d.png?x=/avatars/'])
    expect(report).toMatchObject({ total: 4, stored: 2, skipped: 2, left: 0, failure: undefined })
    expect(results.map(({ reason }) => reason)).toEqual([undefined, 'excluded', 'excluded', undefined])
    expect(results[1]?.message).toBe('urls, [1]: excluded by `**/avatars/**` (exclude)')
    expect(report.failedFile).toBeUndefined()
  })

  test('counts for no rule of fail-on: of one image that fails beside excluded ones, all have failed', async () => {
    const gone = opened.origin.serve('/gone.png', { status: 404 })
    const urls = [gone, ...show('/avatars/a.png', '/avatars/b.png', '/avatars/c.png')]
    for (const failOn of ['all', '50%'] as const) {
      const { report } = await opened.run({ urls, exclude: '**/avatars/**', failOn, manifest: 'off' })
      expect(report.failure).toMatch(/1 of 1 image is not in the store/)
    }
    const notices: string[] = []
    const watch = { notice: (sentence: string) => notices.push(sentence) }
    const alone = await opened.run({ urls: urls.slice(1), exclude: '**/avatars/**', watch })
    expect([alone.report.failure, notices]).toEqual([undefined, [expect.stringContaining('leaves nothing')]])
  })

  test('leaves the link of a page as it is', async () => {
    const [kept, out] = show('/a.png', '/avatars/b.png')
    await writeFile(join(opened.directory, 'post.md'), `![a](${kept}) ![b](${out})\n`)
    await opened.run({
      urlsFile: 'post.md',
      exclude: ['**/avatars/*'],
      rewriteTo: 'in-place',
      publicUrlBase: 'https://img.test/',
      skipsLinkCheck: true,
    })
    expect(String(await opened.read('post.md'))).toMatch(
      /^!\[a\]\(https:\/\/img\.test\/[^)]+\) !\[b\]\(http:.*avatars\/b\.png\)\n$/,
    )
  })

  test('of a list that arrives, and of each shard: excluded images appear once', async () => {
    const urls = show('/a.png', '/avatars/b.png')
    const arriving = await opened.run({ urls: numbered(urls), exclude: '**/avatars/**' })
    expect(arriving.results.map(({ reason }) => reason)).toEqual([undefined, 'excluded'])
    const shards = await Promise.all(
      [1, 2].map(k => opened.run({ urls, exclude: '**/avatars/**', shard: `${k}/2` })),
    )
    const reasons = shards.flatMap(({ results }) => results.map(({ reason }) => reason))
    expect(reasons.filter(reason => reason === 'excluded')).toEqual(['excluded'])
  })

  test.each(['**/[a', '**/*.{png,jpg', '[a]b['])('%s is not closed, and refused', async exclude => {
    await expect(opened.start({ urls: show('/a.png'), exclude })).rejects.toMatchObject({
      problems: [expect.stringMatching(/^exclude is ".*": a glob in which each bracket and brace is closed/)],
    })
  })

  test.each(['**/[ab].png', '**/{a,b}.png', '**/{a}.png', '**/[]{].png'])('%s is closed', async exclude => {
    expect((await opened.run({ urls: show('/a.png'), exclude })).report.excluded).toBeDefined()
  })

  test.each([false, true])(
    'the number left out is said wherever it is set (arriving: %s)',
    async isArriving => {
      const [a = '', b = ''] = show('/a.png', '/avatars/b.png')
      const urls = () => (isArriving ? numbered([a, b]) : [a, b])
      const notices: string[] = []
      const watch = { notice: (sentence: string) => notices.push(sentence) }
      const excludedBy = async (exclude?: string, dryRun = false) => {
        const { report } = await opened.run({ urls: urls(), dryRun, watch, ...(exclude && { exclude }) })
        const summary = new Summary(report, { destination: 'd', language: 'en', isPublic: false }).text()
        return [report.excluded, /(\d+) excluded/.exec(summary)?.[1]]
      }
      expect(await excludedBy()).toEqual([undefined, undefined])
      expect(await excludedBy('**/avatar/**')).toEqual([0, '0'])
      expect(await excludedBy('**/avatars/**')).toEqual([1, '1'])
      expect(await excludedBy('**/avatars/**', true)).toEqual([1, '1'])
      expect(notices).toEqual([])
      expect(await excludedBy('**')).toEqual([2, '2'])
      expect(notices).toEqual([expect.stringContaining('leaves nothing of the lists, which have 2 images')])
    },
  )

  test.each(['/avatars/**', 'a\\b'])('%s is refused before any request', async exclude => {
    const run = opened.start({ urls: show('/a.png'), exclude })
    await expect(run).rejects.toMatchObject({
      problems: [
        expect.stringMatching(/^exclude is ".*": a glob of whole URLs such as '\*\*\/avatars\/\*\*'/),
      ],
    })
    expect(opened.origin.requests).toEqual([])
  })
})

describe('min-urls', () => {
  test('ends a run of fewer images before anything is written, excluded ones not counted', async () => {
    const urls = show('/a.png', '/b.png', '/avatars/c.png')
    const options = { exclude: '**/avatars/**', resultsFile: 'results.jsonl' }
    await expect(opened.start({ urls, minUrls: 3, ...options })).rejects.toMatchObject({
      stage: 'sources',
      problems: [
        expect.stringMatching(
          /^the lists have 2 distinct images, and 1 that `exclude` leaves out, fewer than `min-urls` \(3\)/,
        ),
      ],
    })
    expect([opened.origin.requests, await opened.read('results.jsonl')]).toEqual([[], undefined])
    expect((await opened.run({ urls, minUrls: 2, ...options })).report.stored).toBe(2)
  })

  test('counts each image once: repeats, an id with several URLs, and URLs that are refused', async () => {
    const [a = '', b = ''] = show('/a.png', '/other/a.png')
    const lists = [
      () => ({ urls: [a, a, `${a}#again`] }),
      () => ({ urls: numbered([a, a]) }),
      () => ({ urls: [a, b].map(url => ({ id: '1', url })), idField: 'id' }),
      () => ({ urls: ['nonsense', 'nonsense'] }),
    ]
    for (const list of lists) {
      await expect(opened.start({ ...list(), minUrls: 2 })).rejects.toMatchObject({
        problems: [expect.stringMatching(/^the lists have 1 distinct image, fewer/)],
      })
      await expect(opened.start({ ...list(), minUrls: 1, failOn: 'none' })).resolves.toBeDefined()
    }
  })

  test('counts before `shard`', async () => {
    const urls = many(4)
    const { report } = await opened.run({ urls, minUrls: 4, shard: '1/2' })
    expect(report.failure).toBeUndefined()
  })

  test('holds the first images of an arriving list back until so many are there', async () => {
    const urls = many(5)
    const before: number[] = []
    async function* crawl() {
      for (const url of urls) {
        before.push(opened.origin.requests.length)
        yield url
      }
    }
    const { report } = await opened.run({ urls: crawl(), minUrls: 4 })
    expect([report.stored, before.slice(0, 4)]).toEqual([5, [0, 0, 0, 0]])
  })

  test('an arriving list that ends early ends the run, and nothing was requested', async () => {
    const urls = many(3)
    await expect(opened.start({ urls: numbered(urls), minUrls: 4 })).rejects.toMatchObject({
      problems: [expect.stringMatching(/^the lists have 3 distinct images, fewer/)],
    })
    expect(opened.origin.requests).toEqual([])
  })
})

describe('max-new', () => {
  test('writes at most so many objects; the next run goes on', async () => {
    const urls = many(40)
    const options = { urls, maxNew: 10, failOn: 'all', manifest: 'on' } as const
    const first = await opened.run({ ...options, failedFile: 'failed.jsonl' })
    expect(first.report.stored).toBe(10)
    expect(first.report.failure).toBeUndefined()
    expect(first.report.left).toBe(40 - first.report.stored)
    expect(opened.origin.requests).toHaveLength(first.report.stored)
    const left = first.results.find(({ reason }) => reason === 'max-new')
    expect(left).toMatchObject({
      outcome: 'skipped',
      message: 'not fetched: the run has stored 10 objects (max-new)',
    })
    expect(await opened.lines('failed.jsonl')).toEqual([])
    const rounds = [first.report.stored]
    while (rounds.reduce((sum, stored) => sum + stored, 0) < 40) {
      const { report } = await opened.run(options)
      rounds.push(report.stored)
      expect(report.unchanged + report.stored + report.left).toBe(40)
    }
    expect(rounds).toEqual([10, 10, 10, 10])
    expect(new Set(requested()).size).toBe(opened.origin.requests.length)
  })

  test('keeps known images, also those whose refresh is due, without a request', async () => {
    const urls = many(6)
    await opened.run({ urls: urls.slice(0, 3), manifest: 'on' })
    const before = opened.origin.requests.length
    const { report } = await opened.run({
      urls: [...urls.slice(3), ...urls.slice(0, 3)],
      maxNew: 1,
      concurrency: 1,
      refreshAfter: '0s',
      manifest: 'on',
    })
    expect(report.stored + report.unchanged + report.left).toBe(6)
    expect(report.unchanged).toBe(3)
    expect(opened.origin.requests.length - before).toBeLessThanOrEqual(4)
  })

  test('of a list that arrives: it is read to its end', async () => {
    const urls = many(30)
    const { report, results } = await opened.run({ urls: numbered(urls), maxNew: 3, concurrency: 2 })
    expect(results).toHaveLength(30)
    expect([report.stored, report.left]).toEqual([3, 27])
  })

  test('an image that fails or is unchanged makes place for another one', async () => {
    const urls = many(12)
    for (const n of [0, 1, 2, 3]) opened.origin.serve(`/${n}.png`, { status: 404 })
    const { report } = await opened.run({ urls, maxNew: 5, failOn: 'none' })
    expect(report).toMatchObject({ stored: 5, failed: 4, left: 3 })
  })

  test('counts bytes that the list holds, and each object of one image', async () => {
    const data = Array.from({ length: 8 }, (_, n) => {
      const bytes = Buffer.concat([image('plain.png'), Buffer.from([n])])
      return `data:image/png;base64,${bytes.toString('base64')}`
    })
    const lists = { whole: [...many(8), ...data], arriving: numbered([...data, ...many(8)]) }
    for (const [name, urls] of Object.entries(lists)) {
      const { report } = await opened.run({ urls, maxNew: 6, destination: `file:./${name}` })
      expect([report.stored, report.left]).toEqual([6, 10])
    }
    const [url = ''] = many(1)
    const records = Array.from({ length: 8 }, (_, n) => ({ url, n }))
    const several = await opened.run({ urls: records, maxNew: 3, key: '{field.n}.{ext}' })
    expect([several.report.stored, several.report.left, several.report.refused]).toEqual([3, 5, 0])
  })

  test('images that wait for a paused host, or for a redirect to one that is busy, hold no place for long', async () => {
    const [a = '', b = '', ...others] = many(30)
    opened.origin.serve(
      '/0.png',
      { status: 429, headers: { 'Retry-After': '20' } },
      { body: image('plain.png') },
    )
    opened.origin.serve('/far.png', { status: 302, headers: { Location: b } })
    const far = `${opened.origin.url.replace('127.0.0.1', 'localhost')}/far.png`
    const urls = [a, far, ...others]
    const { report } = await opened.run({
      urls,
      maxNew: 2,
      perHostConcurrency: 1,
      allowAddresses: ['127.0.0.1', '::1'],
    })
    expect(report.stored).toBe(2)
  })

  test('does not wait out the pace of a host for images that it leaves', async () => {
    const urls = many(50)
    const { report } = await opened.run({ urls, maxNew: 1, concurrency: 1, perHostDelay: '1m' })
    expect([report.stored, report.left]).toEqual([1, 49])
  })
})
