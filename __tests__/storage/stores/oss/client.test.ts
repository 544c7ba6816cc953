/** What ali-oss makes of a request, and the two seams through which our transport sends it. */
import { createRequire } from 'node:module'
import { Readable } from 'node:stream'
import { afterEach, describe, expect, test } from '@jest/globals'
import OSS from 'ali-oss'
import { mintKey, mintPrefix } from '../../../../src/storage/key/object-key.ts'
import type { BucketRequest } from '../../../../src/storage/stores/bucket/dialect.ts'
import type { SignedRequest } from '../../../../src/storage/stores/bucket/transport.ts'
import { ossClient } from '../../../../src/storage/stores/oss/client.ts'
import type { StoreRequest } from '../../../servers/oss.ts'
import { fileBody } from '../../../support/file-body.ts'
import { type OpenedOss, openOn } from '../../../support/oss-store.ts'
import { never, putting } from '../../../support/store-suite.ts'
import { byBytes, pagesOf } from '../../../support/store-suite-list.ts'

const signUtils = createRequire(import.meta.url)('ali-oss/lib/common/signUtils')

const KEYS = { accessKeyId: 'LTAI5tTestKeyId', accessKeySecret: 'test7Yp-key-secret' }
const LOCATION = {
  region: 'cn-beijing',
  endpoint: 'https://oss-cn-beijing.aliyuncs.com',
  style: 'virtual',
  publicBase: 'https://memes.oss-cn-beijing.aliyuncs.com',
  insecure: false,
} as const

/** A client of ours, and what it would send. */
async function recording() {
  const sent: SignedRequest[] = []
  const client = await ossClient('memes', LOCATION, {
    async send(request) {
      sent.push(request)
      return { status: request.method === 'DELETE' ? 204 : 200, headers: {}, body: Buffer.alloc(0) }
    },
    async close() {},
  })
  return { client, sent }
}

let seed = 20261202
function random(below: number): number {
  seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0
  return Math.floor((seed / 2 ** 32) * below)
}
const pick = <Item>(items: readonly Item[]): Item => items[random(items.length)] as Item
const LETTERS = [..."abcXYZ019-_.~!*'()%+&=?#;:@,$[]{}|^`<> 图梗é🐈"]
const word = (most: number) => Array.from({ length: 1 + random(most) }, () => pick(LETTERS)).join('')
const ASCII = [...'abcXYZ019-_.~ /=;,']
const value = () => `v${Array.from({ length: random(20) }, () => pick(ASCII)).join('')}`

function randomRequest(): BucketRequest {
  const operation = pick(['put', 'head', 'get', 'list', 'remove'] as const)
  const headers: Record<string, string> = {}
  for (let count = random(5); count > 0; count--) headers[`x-oss-meta-${'abcdefgh'[random(8)]}`] = value()
  if (random(2) === 0) headers['content-type'] = pick(['image/png', 'image/svg+xml; charset=utf-8'])
  if (random(3) === 0) headers['x-oss-forbid-overwrite'] = 'true'
  if (operation === 'list') {
    const query: Record<string, string> = { 'max-keys': '1000', 'encoding-type': 'url' }
    for (const name of ['prefix', 'continuation-token', 'start-after', 'delimiter'])
      if (random(2) === 0) query[name] = word(30)
    return { operation, query, headers, signal: never }
  }
  const body = operation === 'put' ? Buffer.alloc(random(3)) : undefined
  return {
    operation,
    key: mintKey(mintPrefix(''), `a${word(30)}a/b${word(30)}b`),
    headers,
    signal: never,
    ...(body && { body }),
  }
}

test('1,000 random requests are addressed and signed as ali-oss itself does it', async () => {
  const { client, sent } = await recording()
  for (let round = 0; round < 1000; round++) {
    const request = randomRequest()
    const credentials = random(3) === 0 ? { ...KEYS, securityToken: 'token' } : KEYS
    await client.send(request, credentials)
    const { method, url, headers, body } = sent.at(-1) as SignedRequest
    const { Authorization: _, authorization, ...signed } = headers
    const { host, pathname, searchParams } = new URL(url)
    const { key = '' } = request
    expect(authorization).toBe(
      signUtils.authorizationV4(
        ...[KEYS.accessKeyId, KEYS.accessKeySecret, LOCATION.region, method],
        ...[{ headers: signed, queries: Object.fromEntries(searchParams) }, 'memes', key],
      ),
    )
    expect(host).toBe('memes.oss-cn-beijing.aliyuncs.com')
    expect(decodeURIComponent(pathname)).toBe(`/${key}`)
    expect(headers).toMatchObject(request.headers ?? {})
    expect(headers['x-oss-security-token']).toBe(credentials === KEYS ? undefined : 'token')
    expect([headers['Content-MD5'], headers['Transfer-Encoding']]).toEqual([undefined, undefined])
    expect(body).toBe(request.body)
  }
})

describe('the seams of ali-oss', () => {
  const CALLS: Readonly<Record<string, (client: OSS, options: never) => Promise<unknown>>> = {
    putStream: (client, options) => client.putStream('a.png', Readable.from([]), options),
    head: (client, options) => client.head('a.png', options),
    get: (client, options) => client.get('a.png', options),
    listV2: (client, options) => client.listV2({ prefix: 'a' } as OSS.ListV2ObjectsQuery, options),
    delete: (client, options) => client.delete('a.png', options),
  }

  test.each(Object.entries(CALLS))(
    '`urllib` gets the one request of %s, with its `ctx`',
    async (name, call) => {
      const asked: { url: string; params: { ctx: unknown; method: string; headers: object } }[] = []
      class Signing extends OSS {
        authorizationV4() {
          return 'signed here'
        }
      }
      const client = new Signing({
        ...KEYS,
        region: 'oss-cn-beijing',
        bucket: 'memes',
        authorizationV4: true,
        urllib: {
          async request(url: string, params: (typeof asked)[number]['params']) {
            asked.push({ url, params })
            return {
              ...{ status: name === 'delete' ? 204 : 200, headers: {}, res: {} },
              data: Buffer.from('<ListBucketResult/>'),
            }
          },
        },
      } as OSS.Options)
      const ctx = {}
      await call(client, { headers: { 'x-oss-meta-a': '1' }, ctx } as never)
      expect(asked).toHaveLength(1)
      expect(asked[0]?.params.ctx).toBe(ctx)
      expect(asked[0]?.params.headers).toMatchObject({ 'x-oss-meta-a': '1', authorization: 'signed here' })
    },
  )
})

describe('against a store', () => {
  let opened: OpenedOss
  afterEach(() => opened.close())
  const isPut = ({ method }: StoreRequest) => method === 'PUT'
  const keyOf = (name: string) => mintKey(opened.store.prefix, name)

  test('an empty body is announced as one, and stored', async () => {
    opened = await openOn()
    const empty = Buffer.alloc(0)
    expect((await opened.store.put(keyOf('empty'), empty, putting(empty), never)).outcome).toBe('stored')
    const { headers, verified } = opened.oss.requests.find(isPut) as StoreRequest
    expect([headers['content-length'], headers['transfer-encoding'], verified]).toEqual([
      '0',
      undefined,
      true,
    ])
    expect(opened.oss.bucket.head('scraped/empty')?.bytes).toEqual(empty)
  })

  test.each(['memory', 'a file'])('a body from %s is sent whole again after a 503', async from => {
    opened = await openOn()
    const bytes = Buffer.alloc(300_000, 'a body ')
    const file = fileBody(bytes)
    opened.oss.fault(isPut, { status: 503, code: 'ServiceUnavailable' })
    const body = from === 'memory' ? bytes : file
    expect((await opened.store.put(keyOf('a.png'), body, putting(bytes), never)).outcome).toBe('stored')
    file.remove()
    const puts = opened.oss.requests.filter(isPut)
    expect(puts.map(({ bodyLength, verified }) => [bodyLength, verified])).toEqual([
      [bytes.length, true],
      [bytes.length, true],
    ])
    expect(puts.map(({ headers }) => headers['content-length'])).toEqual(['300000', '300000'])
    expect(opened.oss.bucket.head('scraped/a.png')?.bytes.equals(bytes)).toBe(true)
  })

  test('credentials that change between two attempts sign the second one', async () => {
    const account = { accessKeyId: 'STS.new', accessKeySecret: 'new secret', securityToken: 'new-token' }
    let asked = 0
    const old = { accessKeyId: 'STS.old', accessKeySecret: 'old secret', securityToken: 'old-token' }
    opened = await openOn(account, { credentials: async () => (asked++ === 0 ? old : account) })
    opened.oss.fault(isPut, { status: 503, code: 'ServiceUnavailable' })
    const bytes = Buffer.from('image')
    expect((await opened.store.put(keyOf('a.png'), bytes, putting(bytes), never)).outcome).toBe('stored')
    const puts = opened.oss.requests.filter(isPut)
    expect(puts.map(({ headers }) => headers['x-oss-security-token'])).toEqual(['old-token', 'new-token'])
    expect(puts.at(-1)?.verified).toBe(true)
  })

  const ODD = [..."a+b&c=d%2F?e#f;'()!*~图🐈é"]
  test('1,001 keys with odd characters are listed as they are', async () => {
    opened = await openOn()
    const names = Array.from(
      { length: 1001 },
      (_, index) => `${index} ${ODD.slice(index % ODD.length).join('')}`,
    )
    for (const name of names) opened.oss.bucket.put(`scraped/${name}`, name)
    const pages = await pagesOf(opened.store, opened.store.prefix, {})
    const listed = pages.flatMap(({ objects }) => objects.map(({ key }) => key))
    expect(listed).toEqual(names.map(name => `scraped/${name}`).sort(byBytes))
    expect(opened.oss.requests).toHaveLength(2)
    expect(opened.oss.requests.every(({ verified }) => verified)).toBe(true)
  })
})
