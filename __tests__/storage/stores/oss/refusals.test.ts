import { afterEach, describe, expect, test } from '@jest/globals'
import { mintKey } from '../../../../src/storage/key/object-key.ts'
import type { StoreRequest } from '../../../servers/oss.ts'
import { type OpenedOss, openOn } from '../../../support/oss-store.ts'
import { refusalOf } from '../../../support/refusal-of.ts'
import { never, putting } from '../../../support/store-suite.ts'

let opened: OpenedOss
afterEach(() => opened.close())

const bytes = Buffer.from('some image')
const isPut = (request: StoreRequest) => request.method === 'PUT'
const isHead = (request: StoreRequest) => request.method === 'HEAD'
const key = () => mintKey(opened.store.prefix, 'a.png')
const open = async (...settings: Parameters<typeof openOn>) => {
  opened = await openOn(...settings)
  return opened
}
const put = () => opened.store.put(key(), bytes, putting(bytes), never)
const head = () => opened.store.head(key(), never)

describe('clock', () => {
  test('a clock that is off follows the Date of OSS, once, and stays corrected', async () => {
    const { oss, store } = await open()
    oss.skewMs = 3_600_000
    expect((await put()).outcome).toBe('stored')
    await store.head(key(), never)
    expect(oss.requests.map(request => request.verified)).toEqual([false, true, true])
  })

  test('refused again it is store-clock and shows both times', async () => {
    const { oss } = await open()
    const headers = { Date: 'Tue, 06 Jan 2026 10:00:00 GMT' }
    oss.fault(isPut, { status: 403, code: 'RequestTimeTooSkewed', ec: '0002-00000504', headers, times: 9 })
    const error = await refusalOf(put())
    expect(error.reason).toBe('store-clock')
    expect(error.message).toMatch(/\(in UTC: ours [\d-]{10} [\d:]{8}, OSS 2026-01-06 10:00:00\)/)
    expect(oss.requests).toHaveLength(2)
  })
})

describe('HEAD', () => {
  test.each([true, false])('403 is store-denied, never absent (code in a header: %s)', async headErr => {
    const { oss } = await open({ headErr })
    const denial = { status: 403, code: 'AccessDenied', ec: '0003-00000001', times: 9 }
    oss.fault(() => true, denial)
    const error = await refusalOf(head())
    expect(error).toMatchObject({ reason: 'store-denied', details: { code: 'AccessDenied' } })
    expect(error.message).toContain('oss:GetObject')
    expect(oss.requests.map(request => request.method)).toEqual(headErr ? ['HEAD'] : ['HEAD', 'GET'])
    if (!headErr) expect(oss.requests[1]?.headers.range).toBe('bytes=0-0')
  })

  test('a bare 403 stays a refusal when GET finds nothing or something', async () => {
    const { oss, store } = await open({ headErr: false })
    oss.fault(isHead, { status: 403, times: 9 })
    expect((await refusalOf(head())).reason).toBe('store-denied')
    await store.put(key(), bytes, putting(bytes), never)
    expect((await refusalOf(head())).reason).toBe('store-denied')
  })

  test.each([true, false])(
    '404 of the bucket is not 404 of the key (code in a header: %s)',
    async headErr => {
      const { oss } = await open({ headErr })
      oss.fault(() => true, { status: 404, code: 'NoSuchBucket', times: 9 })
      expect((await refusalOf(head())).reason).toBe('store-bucket')
    },
  )

  test('a bare 404 asks only until the bucket is known', async () => {
    const { oss } = await open({ headErr: false })
    expect(await head()).toBeUndefined()
    expect(await head()).toBeUndefined()
    expect(oss.requests.map(request => request.method)).toEqual(['HEAD', 'GET', 'HEAD'])
  })
})
