import { createHash } from 'node:crypto'
import { afterEach, describe, expect, test } from '@jest/globals'
import { mintKey } from '../../../../src/storage/key/object-key.ts'
import { AWS } from '../../../../src/storage/stores/s3/vendors.ts'
import type { StoreRequest } from '../../../servers/s3.ts'
import { refusalOf } from '../../../support/refusal-of.ts'
import { type OpenedS3, openAt, openOn } from '../../../support/s3-store.ts'
import { never, putting } from '../../../support/store-suite.ts'

let opened: OpenedS3
afterEach(() => opened.close())

const bytes = Buffer.from('some image, long enough to be cut: '.repeat(50))
const isPut = (request: StoreRequest) => request.method === 'PUT'
const methods = () => opened.s3.requests.map(request => request.method)
const open = async (...settings: Parameters<typeof openOn>) => {
  opened = await openOn(...settings)
  return opened
}
const put = (content: Uint8Array = bytes, more: Parameters<typeof putting>[1] = {}) =>
  opened.store.put(mintKey(opened.store.prefix, 'a.png'), content, putting(content, more), never)
/** A vendor of whom it is not known that it compares a body with its signed hash. */
const LENIENT = { ...AWS, checksSignedHash: false }
const openLenient = async () => {
  opened = await openAt(LENIENT)
  return opened
}
/** Where create-only uploads and the check of bodies are promised, nothing has to be found out. */
const openTrusted = async (options: Parameters<typeof openAt>[1] = {}) => {
  opened = await openAt(AWS, options)
  return opened
}

describe('the request', () => {
  test('is signed over all its headers and its body, and holds nothing else', async () => {
    const { s3 } = await openTrusted()
    await put()
    expect(methods()).toEqual(['PUT'])
    const { verified, headers } = s3.requests[0] ?? {}
    expect(verified).toBe(true)
    expect(Object.keys(headers ?? {}).sort()).toEqual([
      'authorization',
      'connection',
      'content-length',
      'content-type',
      'host',
      'if-none-match',
      'x-amz-content-sha256',
      'x-amz-date',
    ])
    expect(headers).toMatchObject({
      'content-type': 'image/png',
      'if-none-match': '*',
      'x-amz-content-sha256': createHash('sha256').update(bytes).digest('hex'),
    })
  })

  test('says how the object is to be served and kept, only where requested', async () => {
    const { s3 } = await open({}, { storageClass: 'STANDARD_IA', acl: 'public-read' })
    await put(bytes, {
      cacheControl: 'public, max-age=60',
      contentDisposition: 'inline',
      metadata: { Source: 'https://例え.test/猫?100%', plain: 'a b' },
    })
    const object = s3.bucket.head('scraped/a.png')
    expect(object?.headers).toEqual({
      'cache-control': 'public, max-age=60',
      'content-disposition': 'inline',
      'x-amz-acl': 'public-read',
      'x-amz-storage-class': 'STANDARD_IA',
    })
    const { source = '', plain } = object?.metadata ?? {}
    expect(source).toMatch(/^[\x21-\x7e]+$/)
    expect(decodeURIComponent(source)).toBe('https://例え.test/猫?100%')
    expect(plain).toBe('a%20b')
  })

  test('the key is encoded in all that signatures encode', async () => {
    const { s3, store } = await open()
    const options = putting(bytes, { mode: 'overwrite' })
    await store.put(mintKey(store.prefix, "a+b&c=d!'()*~ 图.png"), bytes, options, never)
    expect(s3.requests.at(-1)?.path).toBe('/memes/scraped/a%2Bb%26c%3Dd%21%27%28%29%2A~%20%E5%9B%BE.png')
  })

  test('overwriting sends no condition and finds nothing out', async () => {
    const { s3 } = await openTrusted()
    await put(bytes, { mode: 'overwrite' })
    expect(methods()).toEqual(['PUT'])
    expect(s3.requests[0]?.headers).not.toHaveProperty('if-none-match')
  })

  test('what headers cannot hold is said before anything is sent', async () => {
    const { s3 } = await openTrusted()
    const error = await refusalOf(put(bytes, { mode: 'overwrite', cacheControl: '图片' }))
    expect(error).toMatchObject({
      reason: 'unexpected',
      details: { advice: expect.stringContaining('cache-control') },
    })
    expect(s3.requests).toHaveLength(0)
  })

  test('one after the other, many requests share two connections', async () => {
    const { s3 } = await open()
    for (let i = 0; i < 10; i++) await put(bytes, { mode: 'overwrite' })
    expect(s3.connections).toBeLessThanOrEqual(2)
  })

  test('after two 503s the object is stored, each time with the full body and its own date', async () => {
    const { s3, clock } = await openTrusted()
    s3.fault(isPut, { status: 503, code: 'SlowDown', times: 2 })
    expect((await put()).outcome).toBe('stored')
    expect(s3.requests.map(request => request.bodyLength)).toEqual([bytes.length, bytes.length, bytes.length])
    expect(s3.requests.every(request => request.verified)).toBe(true)
    expect(clock.waits).toEqual([100, 200])
  })
})

describe('already there', () => {
  test('412 and equal bytes are already stored; others are a collision, and no further body is sent', async () => {
    const { s3 } = await openTrusted()
    await put()
    expect((await put()).outcome).toBe('already-stored')
    const flipped = Buffer.from(bytes).fill('x', 0, 1)
    for (const content of [flipped, bytes.subarray(1)])
      await expect(put(content)).rejects.toMatchObject({ reason: 'key-collision' })
    expect(methods()).toEqual(['PUT', 'PUT', 'HEAD', 'HEAD', 'HEAD'])
    expect(s3.bucket.head('scraped/a.png')?.bytes).toEqual(bytes)
  })

  test('409 ConditionalRequestConflict is tried again and stored', async () => {
    const { s3 } = await openTrusted()
    s3.fault(isPut, { status: 409, code: 'ConditionalRequestConflict', times: 2 })
    expect((await put()).outcome).toBe('stored')
    expect(methods()).toEqual(['PUT', 'PUT', 'PUT'])
    s3.fault(isPut, { status: 409, code: 'ConditionalRequestConflict', times: 9 })
    const error = await refusalOf(put())
    expect([error.reason, error.message]).toEqual([
      'store-unavailable',
      'Another process was writing this key at the same time.',
    ])
  })

  test('an old MinIO’s 304 means that the object is there', async () => {
    const { s3 } = await openTrusted()
    s3.bucket.put('scraped/a.png', bytes)
    s3.fault(isPut, { status: 304, rawBody: '' })
    expect((await put()).outcome).toBe('already-stored')
  })

  test('an answer that was lost after the object was kept counts as stored', async () => {
    const { s3 } = await openTrusted()
    s3.fault(isPut, { keepThenReset: true })
    expect((await put()).outcome).toBe('stored')
    expect(methods()).toEqual(['PUT', 'PUT', 'HEAD'])
  })

  test('an encrypted object’s ETag proves nothing: its bytes are read', async () => {
    const { s3 } = await openTrusted({ kms: true })
    expect((await put()).outcome).toBe('stored')
    expect((await put()).outcome).toBe('already-stored')
    const flipped = Buffer.from(bytes).fill('x', 0, 1)
    await expect(put(flipped)).rejects.toMatchObject({ reason: 'key-collision' })
    expect(methods()).toEqual(['PUT', 'PUT', 'HEAD', 'GET', 'HEAD', 'GET'])
    expect(s3.bucket.head('scraped/a.png')?.bytes).toEqual(bytes)
  })
})

describe('a store that may not keep to create-only uploads', () => {
  test('is found out by the first object, without harm, and then trusted', async () => {
    const { s3, notices } = await open()
    expect((await put()).outcome).toBe('stored')
    // Looked up, which asks for the bucket too; a wrong body; stored; and stored once more to see it refused.
    expect(methods()).toEqual(['HEAD', 'GET', 'PUT', 'PUT', 'PUT'])
    expect((await put()).outcome).toBe('already-stored')
    expect(methods().slice(5)).toEqual(['PUT', 'HEAD'])
    expect(s3.bucket.head('scraped/a.png')?.bytes).toEqual(bytes)
    expect(notices).toEqual([])
  })

  test('one that ignores them is requested first from then on, and that is said once', async () => {
    const { s3, notices } = await open({ conditions: false })
    expect((await put()).outcome).toBe('stored')
    expect((await put()).outcome).toBe('already-stored')
    await expect(put(Buffer.from('other'))).rejects.toMatchObject({ reason: 'key-collision' })
    expect(methods()).toEqual(['HEAD', 'GET', 'PUT', 'PUT', 'PUT', 'HEAD', 'HEAD'])
    expect(s3.bucket.head('scraped/a.png')?.bytes).toEqual(bytes)
    expect(notices).toEqual([
      expect.stringMatching(/^localhost:\d+ ignores create-only uploads \(If-None-Match\)/),
    ])
  })

  test('one that refuses to know them (501) gets none', async () => {
    const { s3, notices } = await open()
    s3.fault(request => request.headers['if-none-match'] !== undefined, {
      status: 501,
      code: 'NotImplemented',
      times: 9,
    })
    expect((await put()).outcome).toBe('stored')
    expect((await put()).outcome).toBe('already-stored')
    expect(notices).toHaveLength(1)
  })
})

describe('integrity', () => {
  test('a wrong ETag once is sent again, and may then replace what it wrote itself', async () => {
    const { s3 } = await openLenient()
    s3.fault(isPut, { wrongCrc: true })
    expect((await put()).outcome).toBe('stored')
    expect(methods()).toEqual(['PUT', 'PUT'])
    expect(s3.requests[1]?.headers).not.toHaveProperty('if-none-match')
  })

  test('a wrong ETag for ever is store-integrity', async () => {
    const { s3 } = await openLenient()
    s3.fault(isPut, { wrongCrc: true, times: 9 })
    await expect(put()).rejects.toMatchObject({ reason: 'store-integrity' })
    expect(s3.requests).toHaveLength(5)
  })

  test('an ETag that can be no MD5 is accepted', async () => {
    const { s3 } = await openLenient()
    s3.fault(isPut, { noCrc: true })
    expect((await put()).outcome).toBe('stored')
    expect(s3.requests).toHaveLength(1)
  })

  test('BadDigest is tried again once, then final', async () => {
    const { s3 } = await openTrusted()
    s3.fault(isPut, { status: 400, code: 'BadDigest' })
    expect((await put()).outcome).toBe('stored')
    s3.fault(isPut, { status: 400, code: 'BadDigest', times: 9 })
    await expect(put()).rejects.toMatchObject({ reason: 'store-integrity' })
    expect(s3.requests).toHaveLength(4)
  })
})

describe('whether a store compares a body with its signed hash', () => {
  const probes = () => opened.s3.requests.filter(({ key }) => key === 'scraped/.persist/probe')
  const others = () => opened.s3.requests.filter(request => isPut(request) && !probes().includes(request))

  test('is requested once, by many uploads at once, and where it does nothing else is sent', async () => {
    const { s3, store } = await open()
    const contents = Array.from({ length: 8 }, (_, index) => Buffer.from(`image ${index}`))
    await Promise.all(
      contents.map((content, index) =>
        store.put(mintKey(store.prefix, `${index}.png`), content, putting(content), never),
      ),
    )
    expect(probes()).toHaveLength(1)
    expect([...s3.bucket.objects.keys()].sort()).toEqual(contents.map((_, index) => `scraped/${index}.png`))
    expect(others().some(({ headers }) => headers['content-md5'] !== undefined)).toBe(false)
  })

  test('where it does not, Content-MD5 goes with each body and the ETag is compared', async () => {
    const { s3 } = await open({ checksHash: false })
    expect((await put()).outcome).toBe('stored')
    const md5 = createHash('md5').update(bytes).digest('base64')
    expect(others().map(({ headers }) => headers['content-md5'])).toEqual([md5, md5])
    expect([...s3.bucket.objects.keys()]).toEqual(['scraped/a.png'])
    s3.fault(isPut, { wrongCrc: true, times: 9 })
    await expect(put(Buffer.from('other'), { mode: 'overwrite' })).rejects.toMatchObject({
      reason: 'store-integrity',
    })
    expect(probes().map(({ method }) => method)).toEqual(['PUT', 'DELETE'])
  })

  test.each([
    ['refuses for another reason', { status: 403, code: 'AccessDenied' }, 1],
    ['has no time to look', { status: 503, code: 'SlowDown' }, 2],
  ])('one that %s gets Content-MD5', async (_name, fault, asked) => {
    const { s3 } = await open()
    s3.fault(({ key }) => key.endsWith('/probe'), fault)
    expect((await put()).outcome).toBe('stored')
    expect(others()[0]?.headers).toHaveProperty('content-md5')
    await put(Buffer.from('other'), { mode: 'overwrite' })
    expect(probes()).toHaveLength(asked)
    expect('content-md5' in (others().at(-1)?.headers ?? {})).toBe(asked === 1)
  })

  test('no verdict without an answer: the upload is tried again as a whole', async () => {
    const { s3 } = await open()
    s3.fault(({ key }) => key.endsWith('/probe'), { reset: true })
    expect((await put()).outcome).toBe('stored')
    expect(probes()).toHaveLength(2)
    expect(others()[0]?.headers).not.toHaveProperty('content-md5')
  })
})

describe('memory of a body', () => {
  const isFree = async (...given: Parameters<typeof put>) => (await put(...given)).isBodyFree === true
  const other = Buffer.from('other')

  test('is free after the one good answer of a store that has hashed it', async () => {
    await openTrusted()
    expect(await isFree()).toBe(true)
  })

  test('is so where the ETag shows the hash, and not where it shows nothing', async () => {
    const { s3 } = await openLenient()
    s3.fault(isPut, { noCrc: true })
    expect(await isFree()).toBe(false)
    expect(await isFree(other, { mode: 'overwrite' })).toBe(true)
  })

  test('is not free where it was refused, sent again, or sent twice', async () => {
    const { s3 } = await openTrusted()
    await put()
    expect(await isFree()).toBe(false)
    s3.fault(isPut, { status: 503, code: 'SlowDown' })
    expect(await isFree(other, { mode: 'overwrite' })).toBe(false)
    await opened.close()
    await open()
    // To see whether it is refused the second time, of which the answer may come before its end.
    expect([await isFree(), await isFree(other, { mode: 'overwrite' })]).toEqual([false, true])
  })
})
