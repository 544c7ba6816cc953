import { describe, expect, test } from '@jest/globals'
import { AwsV4Signer } from 'aws4fetch'
import { type S3ToSign, s3Signer } from '../../../../src/storage/stores/s3/signature.ts'

const KEYS = {
  accessKeyId: 'AKIAIOSFODNN7EXAMPLE',
  accessKeySecret: 'wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY',
}
const EMPTY = 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'
const host = 'https://examplebucket.s3.amazonaws.com'
const time = Date.UTC(2013, 4, 24)

/** https://docs.aws.amazon.com/AmazonS3/latest/API/sig-v4-header-based-auth.html#example-signature-calculations */
const PUBLISHED: [string, Omit<S3ToSign, 'time'>, string][] = [
  [
    'GET object',
    {
      method: 'GET',
      url: `${host}/test.txt`,
      headers: { range: 'bytes=0-9', 'x-amz-content-sha256': EMPTY },
    },
    'f0e8bdb87c964420e857bd35b5d6ed310bd44f0170aba48dd91039c6036bdb41',
  ],
  [
    'PUT object',
    {
      method: 'PUT',
      url: `${host}/test%24file.text`,
      headers: {
        date: 'Fri, 24 May 2013 00:00:00 GMT',
        'x-amz-storage-class': 'REDUCED_REDUNDANCY',
        'x-amz-content-sha256': '44ce7dd67c959e0d3524ffac1771dfbba87d2b6b4b4e99e42034a8b803f8b072',
      },
    },
    '98ad721746da40c64f1a55b78f14c238d841ea1380cd77a1b5971af0ece108bd',
  ],
  [
    'list objects',
    { method: 'GET', url: `${host}/?max-keys=2&prefix=J`, headers: { 'x-amz-content-sha256': EMPTY } },
    '34b48302e7b5fa45bde8084f4b7868a86f0a534bc59db6670ed5711ef69dc6f7',
  ],
]

const REQUEST: S3ToSign = {
  method: 'PUT',
  url: 'https://memes.s3.eu-west-1.amazonaws.com/2026/a.png',
  headers: {
    'content-type': 'image/png',
    'content-md5': 'kAFQmDzST7DWlj99KOF/cg==',
    'if-none-match': '*',
    'x-amz-content-sha256': EMPTY,
    // "-" sorts before ":", so that lines and names sort differently.
    'x-amz-meta-a': ' trimmed ',
    'x-amz-meta-a-b': '1',
  },
  time: Date.UTC(2026, 10, 24, 23, 59, 59),
}

/** aws4fetch, written by somebody else. */
async function unchanged(
  { time: at, ...request }: S3ToSign,
  { accessKeyId, accessKeySecret, securityToken }: typeof KEYS & { securityToken?: string } = KEYS,
) {
  const datetime = new Date(at).toISOString().replace(/[:-]|\.\d{3}/g, '')
  const token = securityToken === undefined ? {} : { sessionToken: securityToken }
  const about = {
    accessKeyId,
    secretAccessKey: accessKeySecret,
    ...token,
    service: 's3',
    region: 'eu-west-1',
  }
  const signed = await new AwsV4Signer({ ...request, ...about, datetime, allHeaders: true }).sign()
  return Object.fromEntries(signed.headers)
}

describe('the V4 signer', () => {
  test.each(PUBLISHED)('gives the signature that AWS published: %s', (_name, request, signature) => {
    const { authorization } = s3Signer('us-east-1')({ ...request, time }, KEYS)
    expect(authorization?.split('Signature=')[1]).toBe(signature)
  })

  test.each(['2026/a.png', "it's (1)!*~.png", '梗图/x y.jpg', 'a+b&c=d%2F?e#f.gif'])(
    'signs the key %s as aws4fetch does',
    async key => {
      const encode = (text: string) =>
        encodeURIComponent(text).replace(
          /[!'()*]/g,
          char => `%${char.charCodeAt(0).toString(16).toUpperCase()}`,
        )
      const url = `https://s3.eu-west-1.amazonaws.com/memes/${key.split('/').map(encode).join('/')}`
      const request = { ...REQUEST, url }
      expect(s3Signer('eu-west-1')(request, KEYS)).toEqual(await unchanged(request))
    },
  )

  test('keeps no signing key over midnight or over a renewal of the credentials', async () => {
    const sign = s3Signer('eu-west-1')
    const tomorrow = { ...REQUEST, time: REQUEST.time + 1000 }
    const renewed = { accessKeyId: 'ASIARENEWED', accessKeySecret: 'another secret', securityToken: 'token' }
    sign(REQUEST, KEYS)
    expect(sign(tomorrow, KEYS)).toEqual(await unchanged(tomorrow))
    expect(sign(tomorrow, renewed)).toEqual(await unchanged(tomorrow, renewed))
    expect(sign(REQUEST, KEYS)).toEqual(await unchanged(REQUEST))
  })

  test('signs as aws4fetch does whatever it signed in the same second', async () => {
    const sign = s3Signer('eu-west-1')
    const host = 'https://memes.s3.eu-west-1.amazonaws.com'
    const renewed = { ...KEYS, securityToken: 'token' }
    const read = { method: 'GET', url: `${host}/a.png`, headers: { 'x-amz-content-sha256': EMPTY }, time }
    const requests: [S3ToSign, typeof KEYS][] = [
      [read, KEYS],
      [{ ...read, url: `${host}/b%20c/%E6%A2%97.png` }, KEYS],
      [{ ...read, url: `${host}/b.png`, time: time + 999 }, KEYS],
      [{ ...read, url: `${host}/b.png`, time: time + 1000 }, KEYS],
      [{ ...read, method: 'HEAD' }, KEYS],
      [{ ...read, headers: { ...read.headers, range: 'bytes=1-' } }, KEYS],
      [{ ...read, url: `${host}/?list-type=2&prefix=a` }, KEYS],
      [{ ...read, url: `${host}/?prefix=b&prefix-b=%2F%20&list-type=2&empty=` }, KEYS],
      [{ ...read, headers: { ...read.headers, 'cache-control': ' public,  max-age=1 ' } }, KEYS],
      [{ ...read, url: 'https://other.s3.eu-west-1.amazonaws.com/a.png' }, KEYS],
      [read, renewed],
      [read, KEYS],
    ]
    for (const [request, keys] of requests)
      expect(sign(request, keys)).toEqual(await unchanged(request, keys))
  })

  test('signs the session token and every header', async () => {
    const signed = s3Signer('eu-west-1')(REQUEST, { ...KEYS, securityToken: 'token' })
    expect(signed.authorization).toContain(
      'SignedHeaders=content-md5;content-type;host;if-none-match;x-amz-content-sha256;x-amz-date;x-amz-meta-a;x-amz-meta-a-b;x-amz-security-token,',
    )
  })
})
