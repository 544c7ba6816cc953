import { afterEach, describe, expect, test } from '@jest/globals'
import { mintKey } from '../../../../src/storage/key/object-key.ts'
import { AWS } from '../../../../src/storage/stores/s3/vendors.ts'
import type { StoreRequest } from '../../../servers/s3.ts'
import { refusalOf } from '../../../support/refusal-of.ts'
import { type OpenedS3, openAt, openOn } from '../../../support/s3-store.ts'
import { never, putting } from '../../../support/store-suite.ts'

let opened: OpenedS3
afterEach(() => opened.close())

const bytes = Buffer.from('some image')
const isPut = (request: StoreRequest) => request.method === 'PUT'
const isHead = (request: StoreRequest) => request.method === 'HEAD'
const key = () => mintKey(opened.store.prefix, 'a.png')
const open = async (...settings: Parameters<typeof openOn>) => {
  opened = await openOn(...settings)
  return opened
}
const openTrusted = async (options: Parameters<typeof openAt>[1] = {}) => {
  opened = await openAt(AWS, options)
  return opened
}
const put = () => opened.store.put(key(), bytes, putting(bytes), never)
const head = () => opened.store.head(key(), never)

describe('region', () => {
  test.each<[string, Parameters<typeof openOn>]>([
    ['a signature for another region', [{ region: 'eu-west-1' }, { region: 'us-east-1' }]],
    ['a bucket elsewhere', [{ bucketRegion: 'eu-west-1' }]],
  ])('%s: the advice names the right one, and no request goes there', async (_name, settings) => {
    const { s3 } = await open(...settings)
    const putting = await refusalOf(put())
    const heading = await refusalOf(head())
    for (const error of [putting, heading]) {
      expect(error).toMatchObject({
        reason: 'store-bucket',
        message: 'The bucket memes is not in the region that the request was signed for, us-east-1.',
        details: { advice: 'Set region to eu-west-1.' },
      })
    }
    // To HEAD, which says nothing, GET is asked.
    expect(s3.requests.map(request => request.method)).toEqual(['HEAD', 'GET', 'HEAD', 'GET'])
  })
})

describe('clock', () => {
  test('a clock that is off follows the Date of the store, once, and stays corrected', async () => {
    const { s3, store } = await openTrusted()
    s3.skewMs = 3_600_000
    expect((await put()).outcome).toBe('stored')
    await store.head(key(), never)
    expect(s3.requests.map(request => request.verified)).toEqual([false, true, true])
  })

  test('HEAD finds out by GET', async () => {
    const { s3 } = await openTrusted()
    s3.skewMs = -3_600_000
    expect(await head()).toBeUndefined()
    expect(s3.requests.map(request => [request.method, request.verified])).toEqual([
      ['HEAD', false],
      ['GET', false],
      ['HEAD', true],
      ['GET', true],
    ])
  })
})

describe('HEAD', () => {
  test('403 is store-denied, never absent', async () => {
    const { s3 } = await open()
    s3.fault(() => true, { status: 403, code: 'AccessDenied', times: 9 })
    const error = await refusalOf(head())
    expect(error).toMatchObject({ reason: 'store-denied', details: { code: 'AccessDenied' } })
    expect(s3.requests.map(request => request.method)).toEqual(['HEAD', 'GET'])
    expect(s3.requests[1]?.headers.range).toBe('bytes=0-0')
  })

  test('a bare 403 stays a refusal when GET finds nothing or something', async () => {
    const { s3 } = await open()
    s3.fault(isHead, { status: 403, times: 9 })
    expect((await refusalOf(head())).reason).toBe('store-denied')
    s3.bucket.put('scraped/a.png', bytes)
    expect((await refusalOf(head())).reason).toBe('store-denied')
  })

  test('404 of the bucket is not 404 of the key', async () => {
    const { s3 } = await open()
    s3.fault(() => true, { status: 404, code: 'NoSuchBucket', times: 9 })
    expect((await refusalOf(head())).reason).toBe('store-bucket')
  })
})

describe('hostile answers', () => {
  const html = '<html><head><title>login</title></head><body>SECRET-WORDS</body></html>'
  const asHtml = { 'Content-Type': 'text/html' }
  const cases: [string, number, string | Buffer, Record<string, string>, string][] = [
    ['an unlabelled 200', 200, 'ok', {}, 'store-endpoint'],
    ['HTML 403', 403, html, asHtml, 'store-endpoint'],
    ['HTML 404', 404, html, asHtml, 'store-endpoint'],
    ['an empty 403', 403, '', {}, 'store-denied'],
    ['XML of 10 MiB', 403, Buffer.alloc(10 * 1024 * 1024, '<Error><Code>'), {}, 'store-denied'],
    ['broken XML', 403, '<Error><Code>AccessDenied</Co', {}, 'store-denied'],
  ]
  test.each(cases)(
    '%s (%i) is explained without its body',
    async (_name, status, rawBody, headers, reason) => {
      const { s3 } = await openTrusted()
      s3.fault(isPut, { status, rawBody, headers, times: 99 })
      const error = await refusalOf(put())
      expect(error.reason).toBe(reason)
      expect(JSON.stringify([error.message, error.details])).not.toMatch(/SECRET-WORDS|<html/)
    },
  )

  test.each([301, 307])('%i to another host is not followed', async status => {
    const { s3 } = await openTrusted()
    s3.fault(isPut, { status, rawBody: '', headers: { Location: 'http://localhost:1/a.png' } })
    expect(await refusalOf(put())).toMatchObject({
      reason: 'store-endpoint',
      message: expect.stringContaining('redirect'),
    })
    expect(s3.requests).toHaveLength(1)
  })

  test('an echoed request leaks neither secret nor token', async () => {
    const securityToken = 'tOkEn-1234567890'
    const { s3 } = await open({ securityToken })
    const { accessKeyId } = s3.account
    const wrong = { accessKeyId, accessKeySecret: 'wR0ng-secret', securityToken }
    const other = await openOn({}, { endpoint: s3.endpoint, credentials: async () => wrong })
    const work = other.store.put(key(), bytes, putting(bytes), never)
    const error = await refusalOf(work).finally(() => other.close())
    expect(error.details.code).toBe('SignatureDoesNotMatch')
    const all = JSON.stringify([error.message, error.details, error.stack])
    expect(all).not.toMatch(/tOkEn-1234567890|wR0ng-secret|CanonicalRequest|AWS4-HMAC/)
  })
})

describe('temporary credentials', () => {
  const account = { accessKeyId: 'ASIATEST', accessKeySecret: 'sts-key-secret' }
  const isOld = (request: StoreRequest) => request.headers['x-amz-security-token'] === 'old-token'
  const expired = { status: 400, code: 'ExpiredToken' }

  test('the token is sent and signed', async () => {
    const { s3 } = await open({ ...account, securityToken: 'new-token' })
    await put()
    expect(s3.requests.at(-1)).toMatchObject({
      verified: true,
      headers: { 'x-amz-security-token': 'new-token' },
    })
    expect(s3.requests.at(-1)?.headers.authorization).toContain(';x-amz-security-token,')
  })

  test('one that expires in mid-run is asked for anew, once, and the run goes on', async () => {
    const tokens = ['old-token', 'new-token']
    let asked = 0
    const credentials = async () => ({ ...account, securityToken: tokens[Math.min(asked++, 1)] ?? '' })
    const { s3 } = await open({ ...account, securityToken: 'new-token' }, { credentials })
    s3.fault(isOld, { ...expired, times: 2 })
    expect((await put()).outcome).toBe('stored')
    expect(s3.requests.map(request => request.headers['x-amz-security-token']).slice(0, 3)).toEqual([
      'old-token',
      'old-token',
      'new-token',
    ])
  })

  test('the same keys again are store-auth after one request', async () => {
    const { s3 } = await openTrusted({ ...account, securityToken: 'new-token' })
    s3.fault(() => true, { ...expired, times: 9 })
    await expect(put()).rejects.toMatchObject({ reason: 'store-auth', details: { code: 'ExpiredToken' } })
    expect(s3.requests).toHaveLength(1)
  })

  test('concurrent requests never mix up the parts of two credentials', async () => {
    let turn = 0
    const wrong = { ...account, accessKeySecret: 'wrong' }
    const credentials = async () => (turn++ % 2 ? account : wrong)
    const { store } = await open(account, { credentials })
    const options = putting(bytes, { mode: 'overwrite' })
    const puts = Array.from({ length: 20 }, (_, i) =>
      store.put(mintKey(store.prefix, `${i}.png`), bytes, options, never),
    )
    const results = await Promise.allSettled(puts)
    expect(results.filter(result => result.status === 'fulfilled')).toHaveLength(10)
  })
})
