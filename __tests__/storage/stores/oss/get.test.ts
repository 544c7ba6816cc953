import { afterEach, describe, expect, test } from '@jest/globals'
import { mintKey } from '../../../../src/storage/key/object-key.ts'
import type { StoreRequest } from '../../../servers/oss.ts'
import { collecting, pause } from '../../../support/collecting-sink.ts'
import { type OpenedOss, openOn } from '../../../support/oss-store.ts'
import { never } from '../../../support/store-suite.ts'
import { LARGE } from '../../../support/store-suite-get.ts'

let opened: OpenedOss
afterEach(() => opened.close())

const KEY = 'scraped/a.png'
const bytes = Buffer.from('some image, long enough to be cut: '.repeat(50))
const isGet = (request: StoreRequest) => request.method === 'GET'
const open = async (content: Buffer = bytes, ...settings: Parameters<typeof openOn>) => {
  opened = await openOn(...settings)
  opened.oss.bucket.put(KEY, content)
  return opened
}
const get = (sink = collecting(), signal = never) =>
  opened.store.get(mintKey(opened.store.prefix, 'a.png'), sink, signal)
const ranges = () => opened.oss.requests.map(request => request.headers.range)

describe('a body that breaks off', () => {
  test('shorter than its length, is gone on with by range, if the object is still the same', async () => {
    const { oss, clock } = await open()
    oss.fault(isGet, { cutAfter: 700 })
    const sink = collecting()
    await get(sink)
    expect([sink.bytes().equals(bytes), sink.begun.length]).toEqual([true, 1])
    expect(oss.requests[0]?.headers).not.toHaveProperty('range')
    expect(oss.requests[1]?.headers).toMatchObject({
      range: 'bytes=700-',
      'if-match': oss.bucket.head(KEY)?.etag,
    })
    expect(oss.requests.every(request => request.verified)).toBe(true)
    expect(clock.waits).toEqual([100])
  })

  test('goes on where it broke, whatever else goes wrong in between', async () => {
    const { oss } = await open()
    oss.fault(1, { cutAfter: 700 })
    oss.fault(2, { status: 503, code: 'ServiceUnavailable' })
    oss.fault(3, { reset: true })
    oss.fault(4, { cutAfter: 300 })
    const sink = collecting()
    await get(sink)
    expect(ranges()).toEqual([undefined, ...Array(3).fill('bytes=700-'), 'bytes=1000-'])
    expect([sink.bytes().equals(bytes), sink.begun.length]).toEqual([true, 1])
  })

  test('before its first byte is asked for from the beginning', async () => {
    const { oss } = await open()
    oss.fault(isGet, { cutAfter: 0 })
    const sink = collecting()
    await get(sink)
    expect([ranges(), sink.bytes().equals(bytes)]).toEqual([[undefined, undefined], true])
  })

  test('after the same few bytes for ever is store-unavailable after five attempts', async () => {
    const { oss } = await open()
    oss.fault(isGet, { cutAfter: 10, times: 99 })
    await expect(get()).rejects.toMatchObject({ reason: 'store-unavailable' })
    expect(ranges()).toEqual([undefined, 'bytes=10-', 'bytes=20-', 'bytes=30-', 'bytes=40-'])
  })

  test('is not given up while attempts bring it further by a mebibyte', async () => {
    const { oss } = await open(LARGE)
    oss.fault(isGet, { cutAfter: 400_000, times: 99 })
    const sink = collecting()
    await get(sink)
    expect(oss.requests).toHaveLength(Math.ceil(LARGE.length / 400_000))
    expect([sink.bytes().equals(LARGE), sink.begun.length]).toEqual([true, 1])
  })

  test('is given up all the same when more patience is asked for than there is', async () => {
    const { oss } = await open(LARGE)
    oss.fault(isGet, { cutAfter: 2_000_000 })
    oss.fault(isGet, { status: 503, headers: { 'Retry-After': '3600' }, times: 9 })
    await expect(get()).rejects.toMatchObject({ details: { retryAfterMs: 3_600_000 } })
    expect(oss.requests).toHaveLength(2)
  })

  test('waits for the chunk in use before it goes on', async () => {
    const { oss } = await open()
    oss.fault(isGet, { cutAfter: 700 })
    const sink = collecting(write => (write === 1 ? pause(100) : undefined))
    await get(sink)
    expect([sink.isMistreated, sink.bytes().equals(bytes)]).toEqual([false, true])
  })

  test('and falls silent is left by the signal', async () => {
    const { oss } = await open()
    oss.fault(isGet, { silentAfter: 700 })
    const left = new AbortController()
    const sink = collecting(() => void setTimeout(() => left.abort(new Error('left')), 30))
    await expect(get(sink, left.signal)).rejects.toThrow('left')
    expect([sink.writes, oss.requests.length]).toEqual([1, 1])
  })

  test('goes on with new keys where the old ones expired meanwhile', async () => {
    const account = { accessKeyId: 'STS.TestKeyId', accessKeySecret: 'sts-key-secret', securityToken: 'new' }
    let asked = 0
    const credentials = async () => ({ ...account, securityToken: asked++ ? 'new' : 'old' })
    const { oss } = await open(bytes, account, { credentials })
    const isOld = (request: StoreRequest) => request.headers['x-oss-security-token'] === 'old'
    oss.fault(isOld, { status: 403, code: 'SecurityTokenExpired', ec: '0002-00000007' })
    oss.fault(asks => isGet(asks) && !isOld(asks), { cutAfter: 700 })
    const sink = collecting()
    await get(sink)
    expect([ranges(), sink.bytes().equals(bytes)]).toEqual([[undefined, undefined, 'bytes=700-'], true])
  })
})

describe('integrity', () => {
  test.each([{ spoiled: true }, { wrongCrc: true }] as const)(
    'a CRC that does not fit (%j) has the object read once more',
    async fault => {
      const { oss } = await open()
      oss.fault(isGet, fault)
      const sink = collecting()
      await get(sink)
      expect([sink.bytes().equals(bytes), sink.begun.length]).toEqual([true, 2])
      expect(ranges()).toEqual([undefined, undefined])
    },
  )

  test.each([
    ['a small', bytes],
    ['a large', LARGE],
  ])('a CRC that does not fit twice, of %s object, is store-integrity', async (_size, content) => {
    const { oss } = await open(content)
    oss.fault(isGet, { spoiled: true, times: 9 })
    await expect(get()).rejects.toMatchObject({ stage: 'store', reason: 'store-integrity' })
    expect(oss.requests).toHaveLength(2)
  })

  test('the CRC is that of the whole, also over parts', async () => {
    const { oss } = await open()
    oss.fault(isGet, { cutAfter: 700 })
    oss.fault(isGet, { spoiled: true })
    const sink = collecting()
    await get(sink)
    expect(ranges()).toEqual([undefined, 'bytes=700-', undefined])
    expect(sink.bytes().equals(bytes)).toBe(true)
  })

  test('without a CRC the length has to do', async () => {
    const { oss } = await open()
    oss.fault(isGet, { noCrc: true })
    await get()
    expect(oss.requests).toHaveLength(1)
  })
})
