import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { image } from '../../images/images.ts'
import type { OssDouble } from '../../servers/oss.ts'
import { type OpenedRun, openBucket, openRun } from '../../support/test-run.ts'

let opened: OpenedRun
let oss: OssDouble
let bucket: Awaited<ReturnType<typeof openBucket>>['settings']
beforeEach(async () => {
  opened = await openRun()
  ;({ oss, settings: bucket } = await openBucket())
})
afterEach(() => Promise.all([opened.close(), oss.close()]))

const puts = () => oss.requests.filter(({ method }) => method === 'PUT').map(({ key }) => key)
const gets = () => opened.origin.requests.length

describe('one URL', () => {
  test('three times is 1×GET, 1 PUT and three results with the same key', async () => {
    const url = opened.show('/cat.png')
    const { results } = await opened.run({ ...bucket, urls: [url, url, url] })
    expect(gets()).toBe(1)
    expect(puts()).toHaveLength(1)
    expect(results.map(({ key }) => key)).toEqual(Array(3).fill(puts()[0]))
  })

  test('asked for by two lists while the first is in flight is 1×GET', async () => {
    const url = opened.origin.serve('/slow.png', { body: image('plain.png'), delayMs: 80 })
    await writeFile(join(opened.directory, 'list.txt'), `${url}\n${url}#again\n`)
    const { report } = await opened.run({ ...bucket, urls: url, urlsFile: 'list.txt' })
    expect(report).toMatchObject({ total: 3, stored: 3 })
    expect([gets(), puts().length]).toEqual([1, 1])
  })

  test('under two chosen keys is 1×GET and 2 PUTs', async () => {
    const url = opened.show('/cat.png')
    const urls = ['a.png', 'sub/b.png'].map(as => ({ url, as }))
    const { results } = await opened.run({ ...bucket, urls, keyField: 'as' })
    expect(gets()).toBe(1)
    expect(puts()).toEqual(['scraped/a.png', 'scraped/sub/b.png'])
    expect(results.map(({ key }) => key)).toEqual(puts())
  })

  test('with two values of a field that keys are made of is 1×GET and 2 PUTs', async () => {
    const url = opened.show('/cat.png')
    const urls = ['memes', 'cats'].map(sub => ({ url, sub }))
    const { results } = await opened.run({ ...bucket, urls, key: '{field.sub}/{sha256:0:8}.{ext}' })
    expect(gets()).toBe(1)
    expect(results.map(({ key }) => key)).toEqual(puts())
    expect(puts().map(key => key.split('/')[1])).toEqual(['memes', 'cats'])
  })
})

describe('a key that is known before the bytes', () => {
  test.each([
    ['by template', { key: '{url.sha1}.jpg' }],
    ['by date, host and name', { key: '{yyyy}/{host}/{name}' }],
    ['chosen by the caller', { keyField: 'as' }],
  ])('%s, asks the store first and skips the download: 0×GET', async (_how, settings) => {
    const urls = [{ url: opened.show('/cat.png'), as: 'mine.png' }]
    const first = await opened.run({ ...bucket, ...settings, urls })
    expect(first.report.stored).toBe(1)
    const before = gets()
    const { results, report } = await opened.run({ ...bucket, ...settings, urls })
    expect(gets() - before).toBe(0)
    expect(results).toMatchObject([{ outcome: 'unchanged', key: first.results[0]?.key }])
    expect(report).toMatchObject({ bytes: 0, newKeys: [] })
    expect(puts()).toHaveLength(1)
  })

  test('with `overwrite` the image is fetched all the same, and equal bytes are not written again', async () => {
    const urls = [opened.show('/cat.png')]
    const settings = { ...bucket, urls, key: '{name}.png', onCollision: 'overwrite' as const }
    await opened.run(settings)
    const { results } = await opened.run(settings)
    expect(gets()).toBe(2)
    expect(results).toMatchObject([{ outcome: 'unchanged' }])
  })

  test.each([
    ['{path}', 'fail'],
    ['{path}', 'overwrite'],
  ] as const)('%s that is too long is refused before the GET, with `%s`', async (key, onCollision) => {
    const urls = [opened.show(`/${`${encodeURIComponent('猫'.repeat(66))}/`.repeat(6)}x.png`)]
    const { results } = await opened.run({ ...bucket, urls, key, onCollision })
    expect(results).toMatchObject([{ outcome: 'refused', reason: 'key-invalid' }])
    expect(results[0]?.message).toContain('1023 are allowed')
    expect(gets()).toBe(0)
  })

  test('one that needs the bytes is refused before the PUT, and has failed', async () => {
    const urls = [opened.show(`/${`${encodeURIComponent('猫'.repeat(66))}/`.repeat(6)}x.png`)]
    const { results } = await opened.run({ ...bucket, urls, key: '{path}/{sha256}.{ext}' })
    expect(results).toMatchObject([{ outcome: 'failed', reason: 'key-invalid' }])
    expect([gets(), puts().length]).toEqual([1, 0])
  })

  test('a chosen key that breaks a rule costs its own image only', async () => {
    const urls = ['../x', 'a//b', '/x', 'ok.png'].map((as, index) => ({
      url: opened.show(`/${index}.png`),
      as,
    }))
    const { results } = await opened.run({ ...bucket, urls, keyField: 'as' })
    expect(results.map(({ outcome, reason }) => reason ?? outcome)).toEqual([
      'key-invalid',
      'key-invalid',
      'key-invalid',
      'stored',
    ])
    expect(puts()).toEqual(['scraped/ok.png'])
  })
})

test('a record without a field that its key is made of costs its own image only', async () => {
  const urls = [{ url: opened.show('/a.png'), id: 7 }, { url: opened.show('/b.png') }]
  const { results } = await opened.run({ ...bucket, urls, key: '{field.id}.png' })
  expect(results).toMatchObject([{ key: 'scraped/7.png' }, { reason: 'key-invalid' }])
})

test('{run.id} and the date are those of the run', async () => {
  const urls = [opened.show('/a.png')]
  const { results } = await opened.run({ ...bucket, urls, key: '{run.id}/{date}/{name}', runId: '42' })
  expect(results[0]?.key).toBe(`scraped/42/${new Date().toISOString().slice(0, 10)}/a`)
})

test("objects of a list appear under the destination's prefix, byte for byte", async () => {
  const names = ['plain.png', 'baseline.jpg', 'still.gif', 'lossy.webp', 'plain.avif'] as const
  const { results } = await opened.run({ ...bucket, urls: names.map(name => opened.show(`/${name}`, name)) })
  for (const [index, name] of names.entries()) {
    const key = results[index]?.key ?? ''
    expect(key).toMatch(/^scraped\/[0-9a-f]{64}\.[a-z]+$/)
    expect(oss.bucket.head(key)?.bytes).toEqual(image(name))
  }
})

test('a field that a program reads as a BigInt is part of a key as any number', async () => {
  const urls = [{ url: opened.show('/big.png'), id: 2n ** 63n }]
  const { results } = await opened.run({ ...bucket, urls, key: '{field.id}.{ext}' })
  expect(results[0]?.key).toMatch(/9223372036854775808\.png$/)
  expect((await opened.run({ ...bucket, urls, key: '{field.id}.{ext}' })).report.unchanged).toBe(1)
})
