/**
 * The functions on the way of an image hand promises on. An error in any of them, thrown or rejected, is the result of
 * that image alone: its place, its bytes and its key are free for the next.
 */
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { persist, type Store } from '../../../src/entry/index.ts'
import type { PlainAnswer } from '../../servers/answer.ts'
import { startOrigin } from '../../servers/origin.ts'
import type { OssDouble, StoreFault } from '../../servers/oss.ts'
import { type OpenedRun, openBucket, openRun } from '../../support/test-run.ts'

let opened: OpenedRun
let oss: OssDouble
let bucket: Awaited<ReturnType<typeof openBucket>>['settings']
beforeEach(async () => {
  opened = await openRun()
  ;({ oss, settings: bucket } = await openBucket())
})
afterEach(() => Promise.all([opened.close(), oss.close()]))

/** One image at a time: without the place of the failed one, the next could not begin. */
const ALONE = { concurrency: 1, perHostConcurrency: 1, retries: 0 }

const outcomes = (results: readonly { readonly outcome: string; readonly reason?: string }[]) =>
  results.map(({ outcome, reason }) => reason ?? outcome)

test.each<[string, string, PlainAnswer]>([
  ['`requestImage` rejects', 'too-many-redirects', { status: 302, headers: { Location: '/bad.png' } }],
  ['`attempt` throws for the status', 'http-404', { status: 404 }],
  ['`attempt` throws for the bytes', 'html-instead', { body: '<html><title>Sorry</title></html>' }],
  [
    '`attempt` rejects for the bytes',
    'encoding-invalid',
    { headers: { 'Content-Encoding': 'gzip' }, body: 'no' },
  ],
])('%s', async (_, reason, answer) => {
  const urls = [opened.origin.serve('/bad.png', answer), opened.show('/good.png')]
  const { results } = await opened.run({ ...bucket, ...ALONE, urls })
  expect(outcomes(results)).toEqual([reason, 'stored'])
})

test('`requestImage` throws, for a host that is paused', async () => {
  const other = await startOrigin()
  try {
    const busy = { status: 429, headers: { 'Retry-After': '7200' } }
    const urls = ['/1.png', '/2.png'].map(path => other.serve(path, busy))
    const { results } = await opened.run({ ...bucket, ...ALONE, urls: [...urls, opened.show('/good.png')] })
    expect(outcomes(results)).toEqual(['throttled', 'host-paused', 'stored'])
    expect(other.requests.length).toBe(1)
  } finally {
    await other.close()
  }
})

test('`put` throws, for a key that no store takes', async () => {
  const urls = [opened.show(`/${'%E5%9B%BE'.repeat(120)}.png`), opened.show('/good.png')]
  const { results } = await opened.run({ ...bucket, ...ALONE, urls, key: '{name}{name}{width:8:9}.png' })
  expect(outcomes(results)).toEqual(['key-invalid', 'stored'])
})

describe('the upload', () => {
  test.each<[string, string, StoreFault]>([
    ['`#attempt` rejects, for a refusal', 'store-unavailable', { status: 500 }],
    ['`#afterSuccess` throws, for other bytes', 'store-integrity', { wrongCrc: true }],
  ])('%s', async (_, reason, fault) => {
    const urls = [opened.show('/bad.png'), opened.show('/good.gif', 'still.gif')]
    oss.fault(({ method, key }) => method === 'PUT' && key.endsWith('.png'), { ...fault, times: Infinity })
    const { results } = await opened.run({ ...bucket, ...ALONE, urls })
    expect(outcomes(results)).toEqual([reason, 'stored'])
  })

  test.each<[string, Store['put']]>([
    [
      'throws',
      () => {
        throw new Error('broken')
      },
    ],
    ['rejects', () => Promise.reject(new Error('broken'))],
  ])('`withKey`: a store of the caller %s, and the key is free for the same bytes', async (_, fail) => {
    let puts = 0
    const store: Store = {
      head: async () => undefined,
      get: async () => undefined,
      async *list() {},
      put: (...call) => (puts++ === 0 ? fail(...call) : Promise.resolve({ stored: true })),
    }
    const urls = [opened.show('/1.png'), opened.show('/2.png')]
    const report = await persist({ urls, store, ...ALONE, allowAddresses: ['127.0.0.1'], manifest: 'off' })
    expect([...report.results].map(({ outcome }) => outcome)).toEqual(['failed', 'stored'])
    expect(puts).toBe(2)
  })
})
