import { createHash } from 'node:crypto'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { AwsClient } from 'aws4fetch'
import { type S3Double, startS3 } from './s3.ts'

let s3: S3Double
beforeEach(async () => {
  s3 = await startS3()
})
afterEach(() => s3.close())

/** Somebody else's client, to judge the double's signature check. */
const client = (options: Partial<ConstructorParameters<typeof AwsClient>[0]> = {}) =>
  new AwsClient({
    accessKeyId: s3.account.accessKeyId,
    secretAccessKey: s3.account.accessKeySecret,
    service: 's3',
    region: s3.account.region,
    retries: 0,
    ...options,
  })
interface Asked extends Partial<ConstructorParameters<typeof AwsClient>[0]> {
  body?: string
  headers?: Record<string, string>
}

/** Signs all headers, and hashes the body, as the double wants it. */
async function ask(method: string, path: string, { body = '', headers = {}, ...options }: Asked = {}) {
  const digest = createHash('sha256').update(body).digest('hex')
  return await client(options).fetch(`http://127.0.0.1:${s3.port}/${path}`, {
    method,
    headers: { 'x-amz-content-sha256': digest, ...headers },
    // Text would be sent as text/plain, which nobody signed.
    ...(body && { body: Buffer.from(body) }),
    aws: { allHeaders: true },
  })
}
const codeOf = async (answer: Response) => /<Code>(.*)<\/Code>/.exec(await answer.text())?.[1]

describe('admission', () => {
  test('admits a stranger’s V4, tricky keys and queries included', async () => {
    const key = 'memes%202026/%2B~%21%2A%27%28%29%C3%A9%E4%B8%AD%26%3D%3F%23%2525.png'
    expect((await ask('PUT', `memes/${key}`, { body: 'hello' })).status).toBe(200)
    expect(await (await ask('GET', `memes/${key}`)).text()).toBe('hello')
    expect([...s3.bucket.objects.keys()]).toEqual([decodeURIComponent(key)])
    const list = await ask('GET', 'memes?list-type=2&prefix=memes%202026%2F&encoding-type=url')
    expect(await list.text()).toContain('<Key>memes+2026/%2B~!')
    expect(s3.requests.map(request => request.verified)).toEqual([true, true, true])
  })

  test.each([
    ['an unknown key id', { accessKeyId: 'AKIAOTHER' }, 403, 'InvalidAccessKeyId'],
    ['a wrong secret', { secretAccessKey: 'wrong' }, 403, 'SignatureDoesNotMatch'],
    ['a token nobody issued', { sessionToken: 'tok' }, 400, 'InvalidToken'],
    ['another region', { region: 'eu-west-1' }, 400, 'AuthorizationHeaderMalformed'],
  ])('turns away %s', async (_name, options, status, code) => {
    const answer = await ask('PUT', 'memes/a', { body: 'x', ...options })
    expect(answer.status).toBe(status)
    expect(await codeOf(answer)).toBe(code)
    expect(s3.bucket.objects.size).toBe(0)
  })

  test('turns away a body that is not the one that was signed, and headers that were not', async () => {
    const wrongly = { 'x-amz-content-sha256': '0'.repeat(64) }
    expect(await codeOf(await ask('PUT', 'memes/a', { body: 'x', headers: wrongly }))).toBe(
      'XAmzContentSHA256Mismatch',
    )
    const answer = await client().fetch(`http://127.0.0.1:${s3.port}/memes/a`, {
      headers: { Range: 'bytes=0-1' },
    })
    expect(await codeOf(answer)).toBe('AccessDenied')
  })

  test('turns away a clock that is off', async () => {
    s3.skewMs = 16 * 60_000
    expect(await codeOf(await ask('GET', 'memes/a'))).toBe('RequestTimeTooSkewed')
  })

  test('demands its session token', async () => {
    await s3.close()
    s3 = await startS3({ securityToken: 'FwoG-token' })
    expect((await ask('PUT', 'memes/a', { body: 'x', sessionToken: 'FwoG-token' })).status).toBe(200)
    expect(await codeOf(await ask('GET', 'memes/a'))).toBe('InvalidToken')
  })

  test('says where the bucket is, in a header too', async () => {
    await s3.close()
    s3 = await startS3({ bucketRegion: 'eu-west-1' })
    const answer = await ask('HEAD', 'memes/a')
    expect([answer.status, answer.headers.get('x-amz-bucket-region')]).toEqual([301, 'eu-west-1'])
    expect(await codeOf(await ask('GET', 'memes/a'))).toBe('PermanentRedirect')
  })
})

describe('objects', () => {
  test('keeps to If-None-Match, unless requested otherwise', async () => {
    const headers = { 'If-None-Match': '*' }
    expect((await ask('PUT', 'memes/a', { body: 'x', headers })).status).toBe(200)
    expect((await ask('PUT', 'memes/a', { body: 'y', headers })).status).toBe(412)
    expect(s3.bucket.head('a')?.bytes.toString()).toBe('x')
    await s3.close()
    s3 = await startS3({ conditions: false })
    await ask('PUT', 'memes/a', { body: 'x', headers })
    expect((await ask('PUT', 'memes/a', { body: 'y', headers })).status).toBe(200)
    expect(s3.bucket.head('a')?.bytes.toString()).toBe('y')
  })

  test('checks Content-MD5', async () => {
    const headers = { 'Content-MD5': 'kAFQmDzST7DWlj99KOF/cg==' }
    expect(await codeOf(await ask('PUT', 'memes/a', { body: 'x', headers }))).toBe('BadDigest')
  })

  test('a cold object is seen and not read, until it is restored', async () => {
    const put = (headers: Record<string, string>) => s3.bucket.put('a', 'x', { headers })
    for (const cold of ['GLACIER', 'DEEP_ARCHIVE']) {
      put({ 'x-amz-storage-class': cold })
      const answer = await ask('GET', 'memes/a')
      expect([answer.status, await codeOf(answer)]).toEqual([403, 'InvalidObjectState'])
      expect((await ask('HEAD', 'memes/a')).status).toBe(200)
    }
    for (const headers of [
      { 'x-amz-storage-class': 'GLACIER_IR' },
      { 'x-amz-storage-class': 'GLACIER', 'x-amz-restore': 'ongoing-request="false"' },
    ]) {
      put(headers)
      expect(await (await ask('GET', 'memes/a')).text()).toBe('x')
    }
  })

  test('metadata of more than 2 KB is refused', async () => {
    const put = (length: number) =>
      ask('PUT', 'memes/a', { body: 'x', headers: { 'x-amz-meta-text': 'x'.repeat(length) } })
    expect((await put(2048 - 'text'.length)).status).toBe(200)
    const answer = await put(2049 - 'text'.length)
    expect([answer.status, await codeOf(answer)]).toEqual([400, 'MetadataTooLarge'])
  })

  test('gives ranges of what is the same still', async () => {
    await ask('PUT', 'memes/a', { body: 'hello world' })
    const part = await ask('GET', 'memes/a', { headers: { Range: 'bytes=6-' } })
    expect([part.status, part.headers.get('content-range'), await part.text()]).toEqual([
      206,
      'bytes 6-10/11',
      'world',
    ])
    const etag = part.headers.get('etag') ?? ''
    expect((await ask('GET', 'memes/a', { headers: { 'If-Match': etag } })).status).toBe(200)
    expect((await ask('GET', 'memes/a', { headers: { 'If-Match': '"other"' } })).status).toBe(412)
    expect((await ask('GET', 'memes/a', { headers: { Range: 'bytes=11-' } })).status).toBe(416)
  })

  test('lists page by page, with common prefixes', async () => {
    for (const key of ['a', 'b/1', 'b/2', 'c']) s3.bucket.put(key, 'x')
    const first = await (await ask('GET', 'memes?list-type=2&delimiter=%2F&max-keys=2')).text()
    expect(first).toMatch(/<Key>a<.*<CommonPrefixes><Prefix>b\/</)
    const [, token = ''] = /<NextContinuationToken>(.*)<\/Next/.exec(first) ?? []
    const query = `list-type=2&delimiter=%2F&continuation-token=${encodeURIComponent(token)}`
    const second = await (await ask('GET', `memes?${query}`)).text()
    expect([...second.matchAll(/<Key>(.*?)</g)].map(([, key]) => key)).toEqual(['c'])
    expect(second).toContain('<IsTruncated>false<')
  })

  test('an error to HEAD says nothing but its status', async () => {
    const answer = await ask('HEAD', 'memes/a')
    expect([answer.status, await answer.text()]).toEqual([404, ''])
  })
})
