import { createHash } from 'node:crypto'
import { afterEach, describe, expect, test } from '@jest/globals'
import { mintKey } from '../../../../src/storage/key/object-key.ts'
import type { StoreRequest } from '../../../servers/oss.ts'
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
const methods = () => opened.oss.requests.map(request => request.method)

describe('a PUT on the wire', () => {
  test('is signed V4, carries our Content-Type, and nothing of an origin', async () => {
    const { oss } = await open()
    await put()
    const { headers, path, verified } = oss.requests[0] as StoreRequest
    expect(verified).toBe(true)
    expect(path).toBe('/memes/scraped/a.png')
    expect(headers.authorization).toMatch(
      /^OSS4-HMAC-SHA256 Credential=LTAI5tTestKeyId\/\d{8}\/cn-hangzhou\/oss\/aliyun_v4_request,Signature=[0-9a-f]{64}$/,
    )
    expect(headers).toMatchObject({
      'content-type': 'image/png',
      'content-length': String(bytes.length),
      'x-oss-content-sha256': 'UNSIGNED-PAYLOAD',
      'x-oss-forbid-overwrite': 'true',
    })
    // Its answer's CRC-64 is the check; ali-oss would add an MD5 of its own.
    for (const name of [
      'content-md5',
      'referer',
      'cookie',
      'accept',
      'proxy-authorization',
      'x-oss-security-token',
    ])
      expect(headers).not.toHaveProperty(name)
  })

  test('says how the object is to be served and kept, only where requested', async () => {
    const { oss } = await open({}, { storageClass: 'IA', acl: 'private' })
    await put(bytes, {
      cacheControl: 'public, max-age=60',
      contentDisposition: 'inline',
      metadata: { Source: 'https://例え.test/猫?100%', plain: 'a b' },
    })
    const object = oss.bucket.head('scraped/a.png')
    expect(object?.headers).toEqual({
      'cache-control': 'public, max-age=60',
      'content-disposition': 'inline',
      'x-oss-object-acl': 'private',
      'x-oss-storage-class': 'IA',
    })
    const { source = '', plain } = object?.metadata ?? {}
    expect(source).toMatch(/^[\x21-\x7e]+$/)
    expect(decodeURIComponent(source)).toBe('https://例え.test/猫?100%')
    expect(plain).toBe('a%20b')
  })

  test('overwriting sends no condition', async () => {
    const { oss } = await open()
    await put(bytes, { mode: 'overwrite' })
    expect(oss.requests[0]?.headers).not.toHaveProperty('x-oss-forbid-overwrite')
  })

  test('one after the other, many requests share two connections', async () => {
    const { oss } = await open()
    for (let i = 0; i < 10; i++) await put(bytes, { mode: 'overwrite' })
    // Two, as undici lets a connection rest for one turn of the event loop.
    expect(oss.connections).toBeLessThanOrEqual(2)
  })
})

describe('already there', () => {
  test('an answer that was lost after the object was kept counts as stored', async () => {
    const { oss } = await open()
    oss.fault(isPut, { keepThenReset: true })
    expect((await put()).outcome).toBe('stored')
    expect(methods()).toEqual(['PUT', 'PUT', 'HEAD'])
  })

  test('other bytes of the same size, or of another, are a collision', async () => {
    const { oss } = await open()
    await put()
    const flipped = Buffer.from(bytes).fill('x', 0, 1)
    for (const content of [flipped, bytes.subarray(1)])
      await expect(put(content)).rejects.toMatchObject({ reason: 'key-collision', details: { status: 409 } })
    expect(oss.bucket.head('scraped/a.png')?.bytes).toEqual(bytes)
  })

  test('equal size counts only with a checksum; the ETag will do', async () => {
    const { oss } = await open()
    await put()
    oss.fault(request => request.method === 'HEAD', { noCrc: true })
    expect((await put()).outcome).toBe('already-stored')
  })

  test('a lost answer and other bytes are a collision all the same', async () => {
    const { oss } = await open()
    await put(Buffer.from('first'))
    oss.fault(isPut, { reset: true })
    await expect(put()).rejects.toMatchObject({ reason: 'key-collision' })
  })

  test('a bucket with versions ignores create-only, so it is requested first, and that is said once', async () => {
    const { oss, notices } = await open({ versioning: true })
    expect((await put()).outcome).toBe('stored')
    expect((await put()).outcome).toBe('already-stored')
    oss.bucket.put('scraped/a.png', 'other')
    await expect(put()).rejects.toMatchObject({ reason: 'key-collision' })
    expect(methods()).toEqual(['PUT', 'HEAD', 'HEAD'])
    expect(oss.bucket.head('scraped/a.png')?.bytes.toString()).toBe('other')
    expect(notices).toEqual([expect.stringContaining('keeps versions')])
  })

  test('whatever was read before tells that, too: then not even the first upload overwrites', async () => {
    const { oss, store, notices } = await open({ versioning: true })
    oss.bucket.put('scraped/a.png', 'other')
    oss.bucket.put('scraped/segment', 'lines')
    await store.head(mintKey(store.prefix, 'segment'), never)
    await expect(put()).rejects.toMatchObject({ reason: 'key-collision' })
    expect(methods()).toEqual(['HEAD', 'HEAD'])
    expect(oss.bucket.head('scraped/a.png')?.bytes.toString()).toBe('other')
    // It concerns those alone who write.
    expect(notices).toEqual([])
  })
})

describe('integrity', () => {
  test('a wrong CRC once is sent again, and may then replace what it wrote itself', async () => {
    const { oss } = await open()
    oss.fault(isPut, { wrongCrc: true })
    expect((await put()).outcome).toBe('stored')
    expect(methods()).toEqual(['PUT', 'PUT'])
    expect(oss.requests[1]?.headers).not.toHaveProperty('x-oss-forbid-overwrite')
  })

  test('a wrong CRC for ever is store-integrity', async () => {
    const { oss } = await open()
    oss.fault(isPut, { wrongCrc: true, times: 9 })
    await expect(put()).rejects.toMatchObject({ reason: 'store-integrity' })
    expect(oss.requests).toHaveLength(5)
  })

  test('without a CRC the ETag is enough', async () => {
    const { oss } = await open()
    oss.fault(isPut, { noCrc: true })
    expect((await put()).outcome).toBe('stored')
    expect(oss.requests).toHaveLength(1)
  })

  test('with neither, the bytes are sent once more with their MD5, and it goes with all that follow', async () => {
    const { oss } = await open()
    oss.fault(isPut, { noProof: true, times: 9 })
    expect((await put()).outcome).toBe('stored')
    expect((await put(Buffer.from('other'), { mode: 'overwrite' })).outcome).toBe('stored')
    const md5 = (content: Uint8Array) => createHash('md5').update(content).digest('base64')
    expect(oss.requests.map(({ headers }) => headers['content-md5'])).toEqual([
      undefined,
      md5(bytes),
      md5(Buffer.from('other')),
    ])
    expect(oss.requests[1]?.headers).not.toHaveProperty('x-oss-forbid-overwrite')
  })

  test('a body’s memory is free where the CRC shows that all of it came, and it was sent once', async () => {
    const { oss } = await open()
    expect((await put()).isBodyFree).toBe(true)
    oss.fault(isPut, { wrongCrc: true })
    expect((await put(Buffer.from('other'), { mode: 'overwrite' })).isBodyFree).toBe(false)
  })
})
