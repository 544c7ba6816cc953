/** What a service may answer to a DELETE, and what becomes of it; OSS and S3 alike. */
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { mintKey } from '../../../../src/storage/key/object-key.ts'
import type { Store } from '../../../../src/storage/stores/store.ts'
import type { Bucket } from '../../../servers/bucket.ts'
import type { FaultTrigger, StoreFault, StoreRequest } from '../../../servers/oss.ts'
import type { QuickClock } from '../../../support/clocks.ts'
import { openOn as openOss } from '../../../support/oss-store.ts'
import { refusalOf } from '../../../support/refusal-of.ts'
import { openAt as openS3 } from '../../../support/s3-store.ts'
import { never, putting } from '../../../support/store-suite.ts'

interface Opened {
  readonly store: Store
  readonly clock: QuickClock
  readonly server: Double
  close(): Promise<void>
}

interface Double {
  readonly bucket: Bucket
  readonly requests: readonly StoreRequest[]
  skewMs: number
  fault(when: FaultTrigger, fault: StoreFault): void
}

const OPENERS: [string, string, () => Promise<Opened>][] = [
  [
    'OSS',
    'oss:DeleteObject',
    async () => {
      const { oss, ...rest } = await openOss()
      return { ...rest, server: oss }
    },
  ],
  [
    'S3',
    's3:DeleteObject',
    async () => {
      const { s3, ...rest } = await openS3()
      return { ...rest, server: s3 }
    },
  ],
]

describe.each(OPENERS)('removing from %s', (service, action, open) => {
  let opened: Opened
  let server: Double
  beforeEach(async () => {
    opened = await open()
    server = opened.server
    server.bucket.put('scraped/a b.png', 'some image')
  })
  afterEach(() => opened.close())

  const remove = () => opened.store.remove(mintKey(opened.store.prefix, 'a b.png'), never)
  const isThere = () => server.bucket.head('scraped/a b.png') !== undefined
  const answers = (fault: Extract<StoreFault, { status: number }>) => server.fault(() => true, fault)

  test('one signed DELETE without a body', async () => {
    await remove()
    expect(server.requests).toMatchObject([
      { method: 'DELETE', path: '/memes/scraped/a%20b.png', verified: true, bodyLength: 0 },
    ])
    expect(isThere()).toBe(false)
  })

  test('a 503 is tried again, and each attempt is signed', async () => {
    answers({ status: 503, code: 'ServiceUnavailable', times: 2 })
    await remove()
    expect(server.requests.map(({ method, verified }) => [method, verified])).toEqual([
      ['DELETE', true],
      ['DELETE', true],
      ['DELETE', true],
    ])
    expect(opened.clock.waits).toEqual([100, 200])
    expect(isThere()).toBe(false)
  })

  test('500 for ever is store-unavailable after five attempts', async () => {
    answers({ status: 500, times: 9 })
    expect(await refusalOf(remove())).toMatchObject({ stage: 'store', reason: 'store-unavailable' })
    expect(server.requests).toHaveLength(5)
  })

  test('a clock that is off follows the service', async () => {
    server.skewMs = 3_600_000
    await remove()
    expect(server.requests.map(({ verified }) => verified)).toEqual([false, true])
    expect(isThere()).toBe(false)
  })

  test('an answer that was lost is no harm: what is gone already is gone', async () => {
    server.fault(1, { keepThenReset: true })
    await remove()
    expect(server.requests).toHaveLength(2)
    expect(isThere()).toBe(false)
  })

  test('without the right to, it is store-denied at once and names the right; the object stays', async () => {
    answers({ status: 403, code: 'AccessDenied', ec: '0003-00000001' })
    const error = await refusalOf(remove())
    expect(error).toMatchObject({
      reason: 'store-denied',
      message: `The credentials may not do ${action} on memes/scraped/*.`,
      details: {
        status: 403,
        code: 'AccessDenied',
        advice: `Allow ${action} on the objects to remove, and on nothing else; storing and reading do not need it.`,
      },
    })
    expect(server.requests).toHaveLength(1)
    expect(isThere()).toBe(true)
  })

  test.each<[string, Extract<StoreFault, { status: number }>]>([
    ['200', { status: 200, rawBody: '' }],
    ['204', { status: 204, rawBody: '' }],
    ['404 NoSuchKey', { status: 404, code: 'NoSuchKey' }],
  ])('%s is done, and asked for once', async (_name, fault) => {
    answers(fault)
    expect(await remove()).toBeUndefined()
    expect(server.requests).toHaveLength(1)
  })

  const page = { rawBody: '<html>Hello</html>', headers: { 'Content-Type': 'text/html' } }
  test.each<[string, string, Extract<StoreFault, { status: number }>]>([
    ['404 NoSuchBucket', 'store-bucket', { status: 404, code: 'NoSuchBucket' }],
    ['404 that says nothing', 'store-bucket', { status: 404, rawBody: '' }],
    ['404 of a page', 'store-endpoint', { status: 404, ...page }],
    ['302', 'store-endpoint', { status: 302, rawBody: '', headers: { Location: 'http://localhost:1/' } }],
    ['202', 'store-endpoint', { status: 202, rawBody: '' }],
  ])('%s is %s, and no object that is gone', async (_name, reason, fault) => {
    answers(fault)
    expect(await refusalOf(remove())).toMatchObject({ reason })
    expect(server.requests).toHaveLength(1)
  })

  test(`shows nothing of what ${service} says in words, such as a body that echoes the request`, async () => {
    answers({ status: 403, code: 'AccessDenied', message: 'SECRET-WORDS', extraXml: '<Sign>SECRET</Sign>' })
    const error = await refusalOf(remove())
    expect(JSON.stringify([error.message, error.details, String(error.cause)])).not.toContain('SECRET')
  })

  test('is left by the signal while the service stalls', async () => {
    server.fault(() => true, { stall: true })
    const leave = new AbortController()
    const reason = new Error('left')
    const removing = opened.store.remove(mintKey(opened.store.prefix, 'a b.png'), leave.signal)
    setTimeout(() => leave.abort(reason), 50)
    await expect(removing).rejects.toBe(reason)
    expect(server.requests).toHaveLength(1)
  })

  test('what was just put can be removed, and put anew', async () => {
    const { store } = opened
    const bytes = Buffer.from('other bytes')
    const key = mintKey(store.prefix, 'a b.png')
    await remove()
    expect((await store.put(key, bytes, putting(bytes), never)).outcome).toBe('stored')
    await remove()
    expect((await store.put(key, bytes, putting(bytes), never)).outcome).toBe('stored')
  })
})
