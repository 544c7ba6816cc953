import { createRequire } from 'node:module'
import { describe, expect, test } from '@jest/globals'
import { type OssToSign, ossSigner } from '../../../../src/storage/stores/oss/signature.ts'

/** ali-oss's own V4, written by the vendor. */
const signUtils = createRequire(import.meta.url)('ali-oss/lib/common/signUtils')

const KEYS = { accessKeyId: 'LTAI5tTestKeyId', accessKeySecret: 'test7Yp-key-secret' }
const REQUEST: OssToSign = {
  method: 'PUT',
  bucket: 'memes',
  key: '2026/a.png',
  headers: {
    'x-oss-date': '20261124T235959Z',
    'x-oss-content-sha256': 'UNSIGNED-PAYLOAD',
    'User-Agent': 'not signed',
    'Content-Type': 'image/png',
    'Content-MD5': 'kAFQmDzST7DWlj99KOF/cg==',
    // "-" sorts before ":", so that lines and names sort differently.
    'x-oss-meta-a': ' trimmed ',
    'x-oss-meta-a-b': '1',
  },
}

function vendors(
  { method, headers, bucket, key }: OssToSign,
  region: string,
  { accessKeyId, accessKeySecret } = KEYS,
) {
  const request = { headers, queries: {} }
  return signUtils.authorizationV4(accessKeyId, accessKeySecret, region, method, request, bucket, key)
}

describe('the V4 signer', () => {
  test.each(['2026/a.png', "it's (1)!*~.png", '梗图/x y.jpg', 'a+b&c=d%2F?e#f.gif'])(
    'signs the key %s as ali-oss does',
    key => {
      const request = { ...REQUEST, key }
      expect(ossSigner('cn-beijing')(request, KEYS)).toBe(vendors(request, 'cn-beijing'))
    },
  )

  test('keeps no signing key over midnight or over a renewal of the credentials', () => {
    const sign = ossSigner('cn-hangzhou')
    const tomorrow = { ...REQUEST, headers: { ...REQUEST.headers, 'x-oss-date': '20261125T000000Z' } }
    const renewed = { accessKeyId: 'STS.renewed', accessKeySecret: 'another secret' }
    sign(REQUEST, KEYS)
    expect(sign(tomorrow, KEYS)).toBe(vendors(tomorrow, 'cn-hangzhou'))
    expect(sign(tomorrow, renewed)).toBe(vendors(tomorrow, 'cn-hangzhou', renewed))
    expect(sign(REQUEST, KEYS)).toBe(vendors(REQUEST, 'cn-hangzhou'))
  })

  test('signs as ali-oss does whatever headers it signed before', () => {
    const sign = ossSigner('cn-hangzhou')
    const { 'x-oss-date': date = '', 'x-oss-content-sha256': payload = '' } = REQUEST.headers
    const few = { 'x-oss-date': date, 'x-oss-content-sha256': payload }
    const requests = [
      few,
      { ...few, 'x-oss-security-token': 'token' },
      { ...few, 'x-oss-forbid-overwrite': 'true' },
      { ...few, 'X-OSS-Acl': 'private', 'x-oss-a': '1' },
      { 'x-oss-a': '1', ...few, 'X-OSS-Acl': 'default' },
      few,
    ].map(headers => ({ ...REQUEST, headers }))
    for (const request of requests) {
      const lower = Object.fromEntries(
        Object.entries(request.headers).map(([name, value]) => [name.toLowerCase(), value]),
      )
      expect(sign(request, KEYS)).toBe(vendors({ ...request, headers: lower }, 'cn-hangzhou'))
    }
  })
})
