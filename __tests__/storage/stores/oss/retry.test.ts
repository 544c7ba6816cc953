import { afterEach, describe, expect, test } from '@jest/globals'
import { mintKey } from '../../../../src/storage/key/object-key.ts'
import type { StoreRequest } from '../../../servers/oss.ts'
import { freePort } from '../../../servers/program.ts'
import { pause } from '../../../support/collecting-sink.ts'
import { type OpenedOss, openOn } from '../../../support/oss-store.ts'
import { never, putting } from '../../../support/store-suite.ts'

let opened: OpenedOss
afterEach(() => opened.close())

const bytes = Buffer.from('some image, long enough to be cut: '.repeat(50))
const isPut = (request: StoreRequest) => request.method === 'PUT'
const open = async (...settings: Parameters<typeof openOn>) => {
  opened = await openOn(...settings)
  return opened
}
const put = (content: Uint8Array = bytes, more: Parameters<typeof putting>[1] = {}) =>
  opened.store.put(mintKey(opened.store.prefix, 'a.png'), content, putting(content, more), never)

describe('trying again', () => {
  test('after two 503s the object is stored, each time with the full body and its own date', async () => {
    const { oss, clock } = await open()
    oss.fault(isPut, { status: 503, code: 'ServiceUnavailable', times: 2 })
    expect((await put()).outcome).toBe('stored')
    expect(oss.requests.map(request => request.bodyLength)).toEqual([
      bytes.length,
      bytes.length,
      bytes.length,
    ])
    expect(oss.requests.every(request => request.verified)).toBe(true)
    expect(clock.waits).toEqual([100, 200])
    expect(oss.bucket.head('scraped/a.png')?.bytes).toEqual(bytes)
  })

  test('500 for ever is store-unavailable after five attempts', async () => {
    const { oss } = await open()
    oss.fault(isPut, { status: 500, times: Number.POSITIVE_INFINITY })
    await expect(put()).rejects.toMatchObject({ reason: 'store-unavailable', details: { status: 500 } })
    expect(oss.requests).toHaveLength(5)
  })

  test('waits as long as Retry-After asks, and gives up at once when that is over a minute', async () => {
    const { oss, clock } = await open()
    oss.fault(isPut, { status: 503, headers: { 'Retry-After': '7' } })
    await put()
    expect(clock.waits).toEqual([7000])
    oss.fault(isPut, { status: 429, headers: { 'Retry-After': '3600' } })
    await expect(put(bytes, { mode: 'overwrite' })).rejects.toMatchObject({
      reason: 'store-throttled',
      details: { retryAfterMs: 3_600_000 },
    })
    expect(clock.waits).toEqual([7000])
  })

  test('InvalidDigest is tried again once, then final', async () => {
    const { oss } = await open()
    oss.fault(isPut, { status: 400, code: 'InvalidDigest' })
    expect((await put()).outcome).toBe('stored')
    oss.fault(isPut, { status: 400, code: 'InvalidDigest', times: 9 })
    await expect(put()).rejects.toMatchObject({ reason: 'store-integrity' })
    expect(oss.requests).toHaveLength(4)
  })

  test('a reset during the upload is tried again with the full body', async () => {
    const { oss } = await open()
    oss.fault(isPut, { reset: true, times: 2 })
    expect((await put()).outcome).toBe('stored')
    expect(oss.requests.at(-1)?.bodyLength).toBe(bytes.length)
    expect(oss.requests).toHaveLength(3)
  })

  test('a 400 that comes before the body was sent is final, a 503 is tried again', async () => {
    const { oss } = await open()
    const large = Buffer.alloc(4_000_000, 'x')
    oss.fault(isPut, { earlyAnswer: { status: 503, code: 'ServiceUnavailable' } })
    expect((await put(large)).outcome).toBe('stored')
    oss.fault(isPut, { earlyAnswer: { status: 400, code: 'EntityTooLarge' } })
    await expect(put(large)).rejects.toMatchObject({ reason: 'too-large' })
    expect(oss.requests).toHaveLength(3)
  })

  test('a store that accepts and stalls is left by the signal', async () => {
    const { oss } = await open()
    oss.fault(isPut, { stall: true })
    const leave = new AbortController()
    const reason = new Error('left')
    const key = mintKey(opened.store.prefix, 'a.png')
    const pending = opened.store.put(key, bytes, putting(bytes), leave.signal)
    pending.catch(() => {})
    while (oss.requests.length === 0) await pause(5)
    leave.abort(reason)
    await expect(pending).rejects.toBe(reason)
    expect(oss.requests).toHaveLength(1)
  })

  test('a port without a server is store-unavailable after five attempts, host and cause named', async () => {
    // That of a server that was closed may be another test's by now.
    const { store, clock } = await open({}, { endpoint: `http://localhost:${await freePort()}` })
    await expect(store.head(mintKey(store.prefix, 'a.png'), never)).rejects.toMatchObject({
      reason: 'store-unavailable',
      message: expect.stringMatching(/^The connection to localhost:\d+ failed \(connect ECONNREFUSED\)\.$/),
    })
    expect(clock.waits).toEqual([100, 200, 400, 800])
  })
})
