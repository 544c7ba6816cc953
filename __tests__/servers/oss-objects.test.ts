import { createHash } from 'node:crypto'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import type OSS from 'ali-oss'
import { cpuMs } from '../support/cpu-time.ts'
import { crc64 } from './crc64.ts'
import type { OssDouble } from './oss.ts'
import { startOss } from './oss.ts'
import { putPng, refusalOf, vendorClient } from './vendor-client.ts'

let oss: OssDouble
beforeEach(async () => {
  oss = await startOss()
})
afterEach(() => oss.close())

const client = () => vendorClient(oss)

describe('objects', () => {
  test('PUT answers checksums, HEAD and GET give back what was put', async () => {
    const { res } = await putPng(client())
    const md5 = createHash('md5').update('png')
    expect(res.headers).toMatchObject({
      etag: `"${md5.copy().digest('hex').toUpperCase()}"`,
      'content-md5': md5.digest('base64'),
      'x-oss-hash-crc64ecma': crc64(Buffer.from('png')),
      'x-oss-request-id': expect.stringMatching(/^[0-9A-F]{24}$/),
    })
    const head = await client().head('a/b.png')
    expect(head.res.headers).toMatchObject({ 'content-length': '3', 'content-type': 'image/png' })
    expect(oss.requests[0]).toMatchObject({ bodyLength: 3, verified: true, key: 'a/b.png' })
  })

  test('a wrong Content-MD5 is InvalidDigest and keeps nothing', async () => {
    const headers = { 'Content-MD5': createHash('md5').update('other').digest('base64') }
    const answer = refusalOf(client().put('a.png', Buffer.from('png'), { headers }))
    expect(await answer).toMatchObject({ status: 400, code: 'InvalidDigest' })
    expect(oss.bucket.objects.size).toBe(0)
  })

  const putCreateOnly = () =>
    client().put('a.png', Buffer.from('new'), { headers: { 'x-oss-forbid-overwrite': 'true' } })

  test('create-only refuses a key that is taken', async () => {
    oss.bucket.put('a.png', 'old')
    expect(await refusalOf(putCreateOnly())).toEqual({
      status: 409,
      code: 'FileAlreadyExists',
      ec: '0026-00000002',
    })
    expect(oss.bucket.head('a.png')?.bytes.toString()).toBe('old')
  })

  test('create-only is void in a versioned bucket', async () => {
    await oss.close()
    oss = await startOss({ versioning: true })
    oss.bucket.put('a.png', 'old')
    await putCreateOnly()
    expect(oss.bucket.head('a.png')?.bytes.toString()).toBe('new')
  })

  test('HEAD of nothing is 404 with the error in a header, which can be switched off', async () => {
    const head = () =>
      client()
        .head('none.png')
        .catch(error => error)
    expect(await head()).toMatchObject({ status: 404, code: 'NoSuchKey' })
    oss.fault(() => true, { status: 403, code: 'AccessDenied', ec: '0003-00000001' })
    expect(await head()).toMatchObject({ status: 403, code: 'AccessDenied', ecCode: '0003-00000001' })
    await oss.close()
    oss = await startOss({ headErr: false })
    oss.fault(() => true, { status: 403, code: 'AccessDenied' })
    expect((await head()).code).toBeUndefined()
  })

  const read = async (headers: Record<string, string>) => {
    const reading = client().get('a.png', { headers })
    return await reading.then(
      ({ res, content }) => [res.status, String(content)],
      error => [error.status, error.code],
    )
  }

  test('GET gives the part that is asked for, with the checksum of the whole', async () => {
    oss.bucket.put('a.png', '0123456789')
    const { res, content } = await client().get('a.png', { headers: { Range: 'bytes=4-' } })
    expect([res.status, String(content)]).toEqual([206, '456789'])
    const crc = crc64(Buffer.from('0123456789'))
    expect(res.headers).toMatchObject({ 'content-range': 'bytes 4-9/10', 'x-oss-hash-crc64ecma': crc })
    expect(await read({ Range: 'bytes=0-0' })).toEqual([206, '0'])
    expect(await read({ Range: 'bytes=-3' })).toEqual([206, '789'])
  })

  test.each([
    ['bytes=4-20', [206, '456789']],
    ['bytes=10-', [416, 'InvalidRange']],
    ['bytes=-11', [206, '0123456789']],
  ])('the range %s is outside: not looked at, unless the standard is asked for', async (Range, standard) => {
    oss.bucket.put('a.png', '0123456789')
    expect(await read({ Range })).toEqual([200, '0123456789'])
    expect(await read({ Range, 'x-oss-range-behavior': 'standard' })).toEqual(standard)
  })

  test('GET on condition of an ETag is 412 for another one', async () => {
    oss.bucket.put('a.png', 'png')
    const { etag = '' } = oss.bucket.head('a.png') ?? {}
    expect(await read({ 'If-Match': etag })).toEqual([200, 'png'])
    expect(await read({ 'If-Match': etag.replaceAll('"', '') })).toEqual([200, 'png'])
    expect(await read({ 'If-Match': '"0"' })).toEqual([412, 'PreconditionFailed'])
  })

  test('a cold object is seen and not read, until it is restored', async () => {
    const put = (headers: Record<string, string>) => oss.bucket.put('a.png', 'png', { headers })
    for (const cold of ['Archive', 'ColdArchive', 'DeepColdArchive']) {
      put({ 'x-oss-storage-class': cold })
      expect(await refusalOf(client().get('a.png'))).toMatchObject({
        status: 403,
        code: 'InvalidObjectState',
      })
      expect((await client().head('a.png')).res.status).toBe(200)
    }
    put({ 'x-oss-storage-class': 'IA' })
    expect((await client().get('a.png')).content).toEqual(Buffer.from('png'))
    put({ 'x-oss-storage-class': 'Archive', 'x-oss-restore': 'ongoing-request="false", expiry-date="…"' })
    expect((await client().get('a.png')).content).toEqual(Buffer.from('png'))
  })

  test('metadata of more than 8 KB is refused', async () => {
    const put = (length: number) =>
      client().put('a.png', Buffer.from('png'), { headers: { 'x-oss-meta-text': 'x'.repeat(length) } })
    await put(8192 - 'text'.length)
    expect(await refusalOf(put(8193 - 'text'.length))).toMatchObject({
      status: 400,
      code: 'MetadataTooLarge',
    })
  })

  test('crc64 agrees with the published check values', () => {
    expect(['', '123456789', 'hello'].map(text => crc64(Buffer.from(text)))).toEqual([
      '0',
      '11051210869376104954',
      '11177612005948864433',
    ])
  })
})

describe('listing', () => {
  test('goes through all pages in byte order, a delimiter folding folders', async () => {
    for (const key of ['b/2', 'b/1', 'a', 'é', 'c/d/3', 'c&<']) oss.bucket.put(key, key)
    const store = client()
    const pages: unknown[] = []
    let token: string | null = null
    do {
      const query = {
        'max-keys': 2,
        delimiter: '/',
        ...(token === null ? {} : { 'continuation-token': token }),
      }
      const page = (await store.listV2(query as unknown as OSS.ListV2ObjectsQuery, {})) as unknown as Page
      pages.push([page.objects.map(object => object.name), page.prefixes])
      token = page.nextContinuationToken
    } while (token !== null)
    expect(pages).toEqual([
      [['a'], ['b/']],
      [['c&<'], ['c/']],
      [['é'], null],
    ])
    expect(oss.requests.every(seen => seen.verified)).toBe(true)
  })

  interface Page {
    objects: { name: string }[]
    prefixes: string[] | null
    nextContinuationToken: string | null
  }

  test('takes at most 1,000 keys a page', async () => {
    const list = (most: string) =>
      (client() as unknown as { listV2(query: object): Promise<unknown> }).listV2({ 'max-keys': most })
    await list('1000')
    for (const most of ['1001', '-1', 'x'])
      expect(await refusalOf(list(most))).toMatchObject({ status: 400, code: 'InvalidArgument' })
  })

  test('starts after a key, below a prefix, names percent-encoded when requested', async () => {
    for (const key of ['p/a\n%2F', 'p/0', 'q']) oss.bucket.put(key, key)
    const query = { prefix: 'p/', 'start-after': 'p/0', 'encoding-type': 'url', 'max-keys': '10' }
    const page = (await client().listV2(query as unknown as OSS.ListV2ObjectsQuery, {})) as unknown as Page
    expect(page.objects.map(object => decodeURIComponent(object.name))).toEqual(['p/a\n%2F'])
    expect(page.objects[0]?.name).toBe('p%2Fa%0A%252F')
  })
  test('a common prefix is given only if it sorts after by itself', () => {
    for (const key of ['a', 'b/1', 'b/2', 'c']) oss.bucket.put(key, key)
    const namesAfter = (name: string) => {
      const { keys, prefixes } = oss.bucket.list({ delimiter: '/', after: name })
      return [...keys, ...prefixes].sort()
    }
    expect(namesAfter('a')).toEqual(['b/', 'c'])
    expect(namesAfter('b/')).toEqual(['c'])
    expect(namesAfter('b/1')).toEqual(['c'])
    expect(oss.bucket.list({ after: 'b/1' }).keys).toEqual(['b/2', 'c'])
  })

  test('50,000 keys are put and listed in no time, and changes are seen', () => {
    const started = cpuMs()
    for (let i = 0; i < 50_000; i++) oss.bucket.put(`${(i * 7919) % 50_000}/x`, 'x')
    for (let i = 0; i < 1000; i++) oss.bucket.list({ after: `${i}`, limit: 10 })
    expect(oss.bucket.list({ limit: 2 }).keys).toEqual(['0/x', '1/x'])
    oss.bucket.remove('0/x')
    oss.bucket.put('00', 'x')
    expect(oss.bucket.list({ limit: 2 }).keys).toEqual(['00', '1/x'])
    expect(cpuMs() - started).toBeLessThan(2000)
  })
})
