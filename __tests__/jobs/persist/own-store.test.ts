/** A store of the caller's own: a map in memory, as a library's user would write it. */
import { hash } from 'node:crypto'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { persist, type Store, type StorePut } from '../../../src/entry/index.ts'
import { mintKey, mintPrefix } from '../../../src/storage/key/object-key.ts'
import { adaptStore } from '../../../src/storage/stores/own-store.ts'
import { image } from '../../images/images.ts'
import { type Origin, startOrigin } from '../../servers/origin.ts'

let origin: Origin
let objects: Map<string, Uint8Array>
let puts: [string, StorePut][]
beforeEach(async () => {
  origin = await startOrigin()
  objects = new Map()
  puts = []
})
afterEach(() => origin.close())

const byBytes = (a: string, b: string) => Buffer.compare(Buffer.from(a), Buffer.from(b))

function mapStore(more: Partial<Store> = {}): Store {
  return {
    async head(key) {
      const bytes = objects.get(key)
      return bytes && { size: bytes.length }
    },
    async put(key, bytes, options) {
      puts.push([key, options])
      if (options.ifAbsent && objects.has(key)) return { stored: false }
      objects.set(key, bytes)
      return { stored: true, etag: `e${puts.length}` }
    },
    get: async key => objects.get(key),
    async *list({ prefix, startAfter }) {
      for (const key of [...objects.keys()].sort(byBytes))
        if (key.startsWith(prefix) && byBytes(key, startAfter) > 0)
          yield { key, size: objects.get(key)?.length ?? 0 }
    },
    ...more,
  }
}

const run = (urls: string[], store: Store, more = {}) =>
  persist({ urls, store, allowAddresses: ['127.0.0.1'], retries: 0, ...more })
const images = () => [...objects.keys()].filter(key => !key.startsWith('.persist/'))

/** Large enough that buffers are used again while it goes. */
function showMany(count: number): string[] {
  return Array.from({ length: count }, (_, index) =>
    origin.serve(`/${index}.png`, {
      body: Buffer.concat([image('plain.png'), Buffer.alloc(300_000, index)]),
    }),
  )
}

test('takes plain keys, and bytes that stay what they were', async () => {
  const report = await run(showMany(40), mapStore(), { key: 'memes/{sha256}.{ext}' })
  expect([report.failure, report.stored, images().length]).toEqual([undefined, 40, 40])
  for (const key of images()) expect(key).toBe(`memes/${hash('sha256', objects.get(key) ?? '')}.png`)
  const [first] = report.results
  expect(first).toMatchObject({ key: expect.any(String), publicUrl: first?.key })
  expect(puts.find(([key]) => key.startsWith('memes/'))?.[1]).toMatchObject({
    ifAbsent: true,
    contentType: 'image/png',
    cacheControl: 'public, max-age=31536000, immutable',
    signal: expect.any(AbortSignal),
  })
})

test('is given bytes that do not change again', async () => {
  const bytes = Uint8Array.from(image('plain.png'))
  const digests = {}
  const options = { contentType: 'image/png', digests, mode: 'keep-existing' } as const
  const key = mintKey(mintPrefix(''), 'a.png')
  await adaptStore(mapStore()).put(key, bytes, options, new AbortController().signal)
  bytes.fill(0)
  expect(objects.get('a.png')).toEqual(Uint8Array.from(image('plain.png')))
})

test('holds the manifest', async () => {
  const urls = showMany(3)
  await run(urls, mapStore())
  const requests = origin.requests.length
  const report = await run(urls, mapStore(), { publicUrlBase: 'https://img.example/' })
  expect([report.unchanged, origin.requests.length]).toEqual([3, requests])
  expect([...report.results][0]?.publicUrl).toMatch(/^https:\/\/img\.example\/[0-9a-f]{64}\.png$/)
})

test('is never made to replace what is there', async () => {
  objects.set('a.png', Buffer.from('another'))
  objects.set('b.png', image('plain.png'))
  const urls = ['/a.png', '/b.png'].map(path => origin.serve(path, { body: image('plain.png') }))
  const records = urls.map((url, index) => ({ url, key: ['a.png', 'b.png'][index] }))
  const report = await persist({
    urls: records,
    keyField: 'key',
    store: mapStore({ head: async () => undefined }),
    allowAddresses: ['127.0.0.1'],
    manifest: 'off',
  })
  expect([...report.results].map(({ outcome, reason }) => reason ?? outcome)).toEqual([
    'key-collision',
    'unchanged',
  ])
  expect(String(objects.get('a.png'))).toBe('another')
})

test('is listed page by page where many keys are known beforehand', async () => {
  const urls = showMany(40)
  const first = await run(urls, mapStore(), { key: '{url.sha1}.{ext}', manifest: 'off' })
  expect(first.stored).toBe(40)
  const records = [...first.results].map(({ url, key }) => ({ url, key }))
  let heads = 0
  const store = mapStore()
  const counting: Store = {
    ...store,
    head: async (key, call) => store.head(key, call).finally(() => heads++),
  }
  const again = await persist({
    urls: records,
    keyField: 'key',
    store: counting,
    manifest: 'off',
    allowAddresses: ['127.0.0.1'],
  })
  expect([again.unchanged, heads < 10]).toEqual([40, true])
})

describe('a store that fails', () => {
  const broken = async () => {
    throw new Error('the disk is gone')
  }

  test('at once ends the run before any image is asked for', async () => {
    const report = await run(
      showMany(3),
      mapStore({
        head: broken,
        // biome-ignore lint/correctness/useYield: it comes to none
        list: async function* () {
          await broken()
        },
      }),
    )
    expect(report.failure).toBe('the store failed in list: the disk is gone')
    expect(origin.requests).toEqual([])
  })

  test('later is one failure an image', async () => {
    const report = await run(showMany(2), mapStore({ put: broken }), { manifest: 'off' })
    expect([...report.results].map(({ reason, message }) => [reason, message])).toEqual(
      Array(2).fill(['store-unavailable', 'the store failed in put: the disk is gone']),
    )
  })
})

test('a dry run asks it for the manifest, and writes nothing', async () => {
  const urls = showMany(2)
  await run(urls.slice(0, 1), mapStore())
  puts = []
  const report = await run(urls, mapStore(), { dryRun: true })
  expect([...report.results].map(({ outcome, reason }) => reason ?? outcome)).toEqual([
    'unchanged',
    'dry-run',
  ])
  expect(puts).toEqual([])
})

test.each([
  [{ store: {} }, /^store is of type object: an object with the functions head, put, get and list is needed/],
  [
    { store: mapStore(), destination: 'file:./images' },
    'store and destination are two places; leave one of them out',
  ],
])('what is no place is refused', async (options, problem) => {
  const refused = persist({ urls: [], ...options } as never)
  await expect(refused).rejects.toThrow(problem)
})

test('takes the images of a page that urls-from names', async () => {
  const url = origin.serve('/of-page.png', { body: image('plain.png') })
  const page = origin.serve('/page', { headers: { 'Content-Type': 'text/html' }, body: `<img src="${url}">` })
  const report = await run([], mapStore(), { urls: undefined, urlsFrom: page })
  expect([report.failure, report.stored, report.failedLists, images().length]).toEqual([undefined, 1, [], 1])
})

test('a waiting image whose bytes came is not left by `max-new` while they are stored, and the manifest has its line', async () => {
  const others = ['1', '2', '3', '4', '5'].map(name =>
    origin.serve(`/${name}.png`, { body: image('plain.png') }),
  )
  const [a, b] = [
    origin.serve('/a.png', { body: image('plain.png') }),
    origin.serve('/b.png', { status: 404 }),
  ]
  const [begun, left] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()]
  const plain = mapStore()
  const store = mapStore({
    async put(key, bytes, options) {
      if (key === 'b.png') {
        begun.resolve()
        await left.promise
      } else if (['a.png', '1.png'].includes(key)) await begun.promise
      return await plain.put(key, bytes, options)
    },
  })
  async function* list() {
    for (const url of [a, ...others, b]) yield { url }
    yield { url: b, bytes: image('plain.png') }
  }
  const options = { store, key: '{name}.{ext}', maxNew: 3, concurrency: 2, retries: 0 }
  const settled = (_: unknown, url: string) => {
    if (url === a) setImmediate(left.resolve)
  }
  const first = persist({ ...options, urls: list(), allowAddresses: ['127.0.0.1'], watch: { settled } })
  const outcomes = [...(await first).results].map(({ outcome, reason }) => reason ?? outcome)
  expect([outcomes[0], ...outcomes.slice(-3)]).toEqual(['stored', 'max-new', 'stored', 'stored'])
  const before = [origin.requests.length, puts.filter(([key]) => key === 'b.png').length]
  const again = await run([b], store, { key: options.key })
  expect(again.unchanged).toBe(1)
  expect([origin.requests.length, puts.filter(([key]) => key === 'b.png').length]).toEqual(before)
})
