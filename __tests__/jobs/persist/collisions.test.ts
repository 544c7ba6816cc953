import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { systemClock } from '../../../src/base/clock.ts'
import { image } from '../../images/images.ts'
import type { OssDouble } from '../../servers/oss.ts'
import type { StoreRequest } from '../../servers/store-request.ts'
import { type OpenedRun, openBucket, openRun } from '../../support/test-run.ts'

let opened: OpenedRun
let oss: OssDouble
let bucket: Awaited<ReturnType<typeof openBucket>>['settings']
beforeEach(async () => {
  opened = await openRun()
  ;({ oss, settings: bucket } = await openBucket())
})
afterEach(() => Promise.all([opened.close(), oss.close()]))

const KEY = 'scraped/same.png'
const [png, gif] = [image('plain.png'), image('still.gif')]
const storedBytes = () => oss.bucket.head(KEY)?.bytes
const puts = () => oss.requests.filter(({ method }) => method === 'PUT').length

/** Two images that the template gives the same key; the second answers later, or the first does. */
function pair(slow: 'first' | 'second', second: Buffer = gif): string[] {
  const delays = slow === 'first' ? [300, 0] : [0, 300]
  return [png, second].map((body, index) =>
    opened.origin.serve(`/${index}/same.jpg`, { body, delayMs: delays[index] ?? 0 }),
  )
}

describe.each([
  ['known before the bytes', '{name}.png'],
  // No image is that wide: the slice adds nothing but the need for the bytes.
  ['known with the bytes', '{name}{width:8:9}.png'],
])('two images of one run with one key, %s', (_when, key) => {
  test.each(['first', 'second'] as const)(
    '`fail` is the default: the later one fails, the stored one is untouched (the %s is slow)',
    async slow => {
      const { results } = await opened.run({ ...bucket, urls: pair(slow), key })
      const [winner, loser] = slow === 'first' ? [1, 0] : [0, 1]
      expect(results[winner]).toMatchObject({ outcome: 'stored', key: KEY })
      expect(results[loser]).toMatchObject({ outcome: 'failed', reason: 'key-collision' })
      expect(results[loser]?.key).toBeUndefined()
      expect(results[loser]?.message).toMatch(/"scraped\/same.png".*on-collision/)
      expect(storedBytes()).toEqual([png, gif][winner])
      expect(puts()).toBe(1)
    },
  )

  test.each(['first', 'second'] as const)('`keep` keeps the stored one (the %s is slow)', async slow => {
    const { results } = await opened.run({ ...bucket, urls: pair(slow), key, onCollision: 'keep' })
    const [winner, loser] = slow === 'first' ? [1, 0] : [0, 1]
    expect(results[winner]?.outcome).toBe('stored')
    expect(results[loser]).toMatchObject({ outcome: 'unchanged', key: KEY })
    expect(results[loser]?.sha256).toBeUndefined()
    expect(storedBytes()).toEqual([png, gif][winner])
  })

  test.each(['first', 'second'] as const)(
    '`overwrite` lets the later one win (the %s is slow)',
    async slow => {
      const { results, report } = await opened.run({
        ...bucket,
        urls: pair(slow),
        key,
        onCollision: 'overwrite',
      })
      expect(results.map(({ outcome }) => outcome)).toEqual(['stored', 'stored'])
      expect(storedBytes()).toEqual([png, gif][slow === 'first' ? 0 : 1])
      expect(report.newKeys).toEqual([KEY])
    },
  )

  test('equal bytes are never a collision, and go up once', async () => {
    const { results } = await opened.run({ ...bucket, urls: pair('second', png), key })
    expect(results.map(({ outcome }) => outcome)).toEqual(['stored', 'unchanged'])
    expect(results[1]).toMatchObject({ key: KEY, sha256: results[0]?.sha256 })
    expect(puts()).toBe(1)
  })
})

describe('an object that was there before the run', () => {
  const needsBytes = { key: '{name}.{ext}' }
  beforeEach(() => {
    oss.bucket.put(KEY, png)
  })
  const show = (body: Buffer) => [{ url: opened.origin.serve('/same.png', { body }) }]
  const other = image('alpha.png')

  test('`fail`: another image fails and the object is untouched', async () => {
    const { results } = await opened.run({ ...bucket, ...needsBytes, urls: show(other) })
    expect(results).toMatchObject([{ outcome: 'failed', reason: 'key-collision' }])
    expect(storedBytes()).toEqual(png)
  })

  test('`keep`: the object wins, and what is reported for it is not the new image', async () => {
    const { results } = await opened.run({ ...bucket, ...needsBytes, urls: show(other), onCollision: 'keep' })
    expect(results).toMatchObject([{ outcome: 'unchanged', key: KEY }])
    expect(results[0]?.sha256).toBeUndefined()
    expect(storedBytes()).toEqual(png)
  })

  test('`keep`: a second image of the run is compared with the object, not with the first image', async () => {
    const urls = [other, other, png].map((body, index) => opened.origin.serve(`/${index}/same.png`, { body }))
    const settings = { ...bucket, ...needsBytes, urls, onCollision: 'keep' as const, concurrency: 1 }
    const { results } = await opened.run(settings)
    expect(results.map(({ sha256 }) => sha256 !== undefined)).toEqual([false, false, true])
    expect(storedBytes()).toEqual(png)
  })

  test('`overwrite`: the new image wins', async () => {
    const { results } = await opened.run({
      ...bucket,
      ...needsBytes,
      urls: show(other),
      onCollision: 'overwrite',
    })
    expect(results).toMatchObject([{ outcome: 'stored' }])
    expect(storedBytes()).toEqual(other)
  })

  test.each(['fail', 'keep', 'overwrite'] as const)('`%s`: equal bytes are unchanged', async onCollision => {
    const { results } = await opened.run({ ...bucket, ...needsBytes, urls: show(png), onCollision })
    expect(results).toMatchObject([{ outcome: 'unchanged', key: KEY, bytes: png.length }])
  })

  test.each(['first', 'second'] as const)(
    'two images of the run that share its key are told apart by their bytes (the %s is slow)',
    async slow => {
      const { results } = await opened.run({ ...bucket, urls: pair(slow), key: '{name}.png' })
      expect(results).toMatchObject([{ outcome: 'unchanged', key: KEY }, { reason: 'key-collision' }])
      expect(storedBytes()).toEqual(png)
    },
  )
})

test('`keep`: a file where a key needs a folder is no image that is there', async () => {
  await writeFile(join(opened.directory, 'taken'), 'a file')
  const settings = { destination: 'file:.', key: 'taken/{sha256}.{ext}', onCollision: 'keep' as const }
  const { results } = await opened.run({ urls: [opened.show('/cat.png')], ...settings })
  expect(results).toMatchObject([
    { outcome: 'failed', reason: 'key-collision', message: expect.stringContaining('A file stands where ') },
  ])
})

test.each(['a bucket', 'a folder'])('an empty object of %s is not taken for an image', async place => {
  const path = join(opened.directory, 'images/same.png')
  await mkdir(dirname(path), { recursive: true })
  await writeFile(path, '')
  oss.bucket.put(KEY, '')
  const [url = ''] = pair('first')
  const options = { ...(place === 'a bucket' && bucket), urls: [url], key: '{name}.png' }
  const { results } = await opened.run(options)
  expect(results).toMatchObject([{ outcome: 'failed', reason: 'key-collision' }])
  expect((await opened.run({ ...options, onCollision: 'overwrite' })).results).toMatchObject([
    { outcome: 'stored', sha256: expect.any(String) },
  ])
})

test('an object whose size the store does not say is not taken for an empty one', async () => {
  oss.bucket.put(KEY, png)
  const isLook = ({ method, key }: StoreRequest) => method === 'HEAD' && key === KEY
  oss.fault(isLook, { status: 200, headers: { ETag: '"A"' } })
  const [url = ''] = pair('first')
  const { results } = await opened.run({ ...bucket, urls: [url], key: '{name}.png' })
  expect(results).toMatchObject([{ outcome: 'unchanged', key: KEY }])
  expect(opened.origin.requests).toEqual([])
})

test('a chosen key and a rendered one meet like any two', async () => {
  const urls = [
    { url: opened.show('/a.png'), as: 'b.gif' },
    { url: opened.origin.serve('/b.gif', { body: gif, delayMs: 60 }) },
  ]
  const { results } = await opened.run({ ...bucket, urls, keyField: 'as', key: '{name}.{ext}' })
  expect(results).toMatchObject([{ outcome: 'stored', key: 'scraped/b.gif' }, { reason: 'key-collision' }])
})

test('a chosen key that a rendered one of this run has by now is no object from before', async () => {
  const urls = [{ url: opened.show('/b.gif', 'still.gif') }, { url: opened.show('/a.png'), as: 'b.gif' }]
  const settings = {
    ...bucket,
    keyField: 'as',
    key: '{name}.{ext}',
    perHostDelay: '150ms',
    clock: systemClock,
  }
  const { results } = await opened.run({ ...settings, urls })
  expect(results).toMatchObject([{ outcome: 'stored', key: 'scraped/b.gif' }, { reason: 'key-collision' }])
})
