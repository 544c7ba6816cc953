import { once } from 'node:events'
import { request } from 'node:http'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import type OSS from 'ali-oss'
import type { OssDouble } from './oss.ts'
import { startOss } from './oss.ts'
import { putPng, refusalOf, vendorClient } from './vendor-client.ts'

let oss: OssDouble
beforeEach(async () => {
  oss = await startOss()
})
afterEach(() => oss.close())

const client = (options: Partial<OSS.Options> = {}) => vendorClient(oss, options)

/** A key that every layer is tempted to encode its own way. */
const trickyKey = "memes 2026/+~!*'()é中&=?#%25😀.png"

describe('admission', () => {
  test('admits V4 of the vendor client, tricky keys, metadata and extra signed headers included', async () => {
    const headers = { 'Cache-Control': 'no-cache' }
    const options = {
      mime: 'image/png',
      headers,
      meta: { uid: 1, pid: 2, from: 'x y' },
      additionalHeaders: ['cache-control'],
    }
    await client().put(trickyKey, Buffer.from('hello'), options as unknown as OSS.PutObjectOptions)
    const read = await client().get(trickyKey)
    expect(String(read.content)).toBe('hello')
    expect(oss.requests.map(({ method, key, verified }) => [method, key, verified])).toEqual([
      ['PUT', trickyKey, true],
      ['GET', trickyKey, true],
    ])
    expect(oss.requests[0]?.headers.authorization).toContain('AdditionalHeaders=cache-control')
    expect(oss.bucket.head(trickyKey)).toMatchObject({
      contentType: 'image/png',
      headers: { 'cache-control': 'no-cache' },
      metadata: { uid: '1', pid: '2', from: 'x y' },
    })
  })

  test('takes the bucket from the host as well', async () => {
    await putPng(client())
    const { authorization, ...headers } = oss.requests[0]?.headers ?? {}
    // The signature of a path-style request holds for the virtual host: both name the bucket in the URI.
    const again = request({
      port: oss.port,
      method: 'PUT',
      path: '/a/b.png',
      headers: { ...headers, authorization, host: `memes.oss-cn-hangzhou.aliyuncs.com` },
    })
    const [answer] = await once(again.end('png'), 'response')
    expect([answer.statusCode, oss.requests[1]?.bucket, oss.requests[1]?.verified]).toEqual([
      200,
      'memes',
      true,
    ])
    answer.resume()
  })

  test.each([
    ['an unknown key id', { accessKeyId: 'LTAIother' }, 403, 'InvalidAccessKeyId', '0002-00000902'],
    ['a wrong secret', { accessKeySecret: 'wrong' }, 403, 'SignatureDoesNotMatch', '0002-00000201'],
    ['signature V1', { authorizationV4: false }, 403, 'AccessDenied', '0002-00000080'],
    ['a wrong region', { region: 'oss-cn-beijing' }, 400, 'InvalidArgument', '0002-00000228'],
    ['a token nobody issued', { stsToken: 'tok' }, 403, 'InvalidSecurityToken', '0002-00000008'],
    ['a bucket that is not there', { bucket: 'other' }, 404, 'NoSuchBucket', '0015-00000101'],
  ])('refuses %s', async (_what, options, status, code, ec) => {
    expect(await refusalOf(putPng(client(options)))).toEqual({ status, code, ec })
    expect(oss.bucket.objects.size).toBe(0)
  })

  test('refuses the unsigned and a V1 signature in the query', async () => {
    const unsigned = await fetch(`${oss.endpoint}/memes/a.png`)
    expect([unsigned.status, await unsigned.text()]).toEqual([
      403,
      expect.stringContaining('<Code>AccessDenied<'),
    ])
    const v1 = await fetch(`${oss.endpoint}/memes/a.png?OSSAccessKeyId=i&Expires=1&Signature=s`)
    expect(await v1.text()).toContain('<EC>0002-00000080</EC>')
    expect(oss.requests.map(seen => seen.verified)).toEqual([false, false])
  })

  test('demands its STS token and echoes it to a wrong signature', async () => {
    await oss.close()
    oss = await startOss({ securityToken: 'CAIS-token' })
    expect((await putPng(client({ stsToken: 'CAIS-token' }))).res.status).toBe(200)
    expect(await refusalOf(putPng(client()))).toMatchObject({ code: 'InvalidSecurityToken' })
    const wrong = await putPng(client({ stsToken: 'CAIS-token', accessKeySecret: 'wrong' })).catch(
      error => error,
    )
    expect(wrong.code).toBe('SignatureDoesNotMatch')
    const { authorization = '', ...headers } = oss.requests[0]?.headers ?? {}
    const forged = await fetch(`${oss.endpoint}/memes/a/b.png`, {
      headers: {
        ...pick(headers),
        authorization: authorization.replace(/Signature=.*/, `Signature=${'0'.repeat(64)}`),
      },
    })
    expect(await forged.text()).toContain('x-oss-security-token:CAIS-token')
  })

  const pick = (headers: Record<string, string>) =>
    Object.fromEntries(Object.entries(headers).filter(([name]) => name.startsWith('x-oss-')))

  test('refuses a clock 16 minutes off, by its own clock', async () => {
    oss.skewMs = 14 * 60_000
    expect((await putPng(client())).res.status).toBe(200)
    oss.skewMs = -16 * 60_000
    expect(await refusalOf(putPng(client()))).toEqual({
      status: 403,
      code: 'RequestTimeTooSkewed',
      ec: '0002-00000504',
    })
  })
})
