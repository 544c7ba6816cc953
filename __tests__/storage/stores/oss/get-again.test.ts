import { afterEach, describe, expect, test } from '@jest/globals'
import { mintKey } from '../../../../src/storage/key/object-key.ts'
import type { StoreRequest } from '../../../servers/oss.ts'
import { collecting } from '../../../support/collecting-sink.ts'
import { type OpenedOss, openOn } from '../../../support/oss-store.ts'
import { never } from '../../../support/store-suite.ts'

let opened: OpenedOss
afterEach(() => opened.close())

const KEY = 'scraped/a.png'
const bytes = Buffer.from('some image, long enough to be cut: '.repeat(50))
const others = Buffer.from('another image, of another size: '.repeat(60))
const isGet = (request: StoreRequest) => request.method === 'GET'
const asksForRest = (request: StoreRequest) => request.headers.range !== undefined
const open = async () => {
  opened = await openOn()
  opened.oss.bucket.put(KEY, bytes)
  return opened
}
const get = (sink = collecting()) => opened.store.get(mintKey(opened.store.prefix, 'a.png'), sink, never)
const ranges = () => opened.oss.requests.map(request => request.headers.range)

describe('an object that changes while it is read', () => {
  /** Cut once, with something done to the bucket before the rest is asked for. */
  const cutAndThen = (change: () => void) => {
    opened.oss.fault(isGet, { cutAfter: 700 })
    opened.oss.fault(
      request => {
        if (asksForRest(request)) change()
        return false
      },
      { reset: true },
    )
  }

  test('is read from the beginning, and the sink begins anew', async () => {
    const { oss } = await open()
    cutAndThen(() => oss.bucket.put(KEY, others))
    const sink = collecting()
    const got = await get(sink)
    expect([ranges(), sink.bytes().equals(others)]).toEqual([[undefined, 'bytes=700-', undefined], true])
    expect(sink.begun.map(object => object.size)).toEqual([bytes.length, others.length])
    expect(got).toEqual(sink.begun[1])
  })

  test('again and again is store-unavailable', async () => {
    const { oss } = await open()
    oss.fault(request => isGet(request) && !asksForRest(request), { cutAfter: 700, times: 99 })
    oss.fault(
      request => {
        if (asksForRest(request))
          oss.bucket.put(KEY, Buffer.concat([others, Buffer.from(String(request.at))]))
        return false
      },
      { reset: true },
    )
    await expect(get()).rejects.toMatchObject({ reason: 'store-unavailable' })
    expect(oss.requests).toHaveLength(5)
  })

  test('by being removed is http-404', async () => {
    const { oss } = await open()
    cutAndThen(() => oss.bucket.remove(KEY))
    await expect(get()).rejects.toMatchObject({ reason: 'http-404', details: { code: 'NoSuchKey' } })
  })
})

describe('a store that does not know ranges as we do', () => {
  const crc = () => ({ ETag: '"AB"', 'x-oss-hash-crc64ecma': '0' })
  const rest = bytes.subarray(700)
  const cases: [string, number, string | Buffer, Record<string, string>][] = [
    ['sends the whole', 200, bytes, { ETag: '"AB"' }],
    ['begins elsewhere', 206, rest, { 'Content-Range': 'bytes 100-1149/1750' }],
    [
      'begins at the beginning',
      206,
      bytes,
      { 'Content-Range': `bytes 0-${bytes.length - 1}/${bytes.length}` },
    ],
    ['knows another size', 206, rest, { 'Content-Range': 'bytes 700-1749/1751' }],
    ['does not say which part', 206, rest, {}],
    ['has another object', 206, rest, { 'Content-Range': 'bytes 700-1749/1750', ...crc() }],
    ['sends more than there is', 206, bytes, { 'Content-Range': 'bytes 700-1749/1750' }],
    ['finds the range wrong', 416, '', {}],
  ]

  test.each(cases)('%s: the object is whole all the same', async (_what, status, rawBody, headers) => {
    const { oss } = await open()
    const { etag = '' } = oss.bucket.head(KEY) ?? {}
    oss.fault(isGet, { cutAfter: 700 })
    oss.fault(isGet, { status, rawBody, headers: { ETag: etag, ...headers } })
    const sink = collecting()
    await get(sink)
    expect([sink.bytes().equals(bytes), sink.begun.length]).toEqual([true, 2])
    expect(ranges().slice(0, 2)).toEqual([undefined, 'bytes=700-'])
    // Nothing of a wrong part reaches the sink.
    expect(sink.bytesWritten).toBe(700 + bytes.length)
  })

  test('sends less than was asked for: the rest is asked for as well', async () => {
    const { oss } = await open()
    const { etag = '' } = oss.bucket.head(KEY) ?? {}
    oss.fault(isGet, { cutAfter: 700 })
    const part = bytes.subarray(700, 900)
    const headers = { ETag: etag, 'Content-Range': 'bytes 700-899/1750' }
    oss.fault(isGet, { status: 206, rawBody: part, headers })
    const sink = collecting()
    await get(sink)
    expect([ranges(), sink.bytes().equals(bytes)]).toEqual([[undefined, 'bytes=700-', 'bytes=900-'], true])
  })
})
