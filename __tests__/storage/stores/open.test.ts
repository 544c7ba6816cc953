import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterEach, describe, expect, test } from '@jest/globals'
import { systemClock } from '../../../src/base/clock.ts'
import { fixedCredentials } from '../../../src/storage/credentials/credentials.ts'
import { mintKey } from '../../../src/storage/key/object-key.ts'
import { parseDestination } from '../../../src/storage/stores/destination.ts'
import { locateStore } from '../../../src/storage/stores/locate.ts'
import type { Store } from '../../../src/storage/stores/store.ts'
import { storeWarnings } from '../../../src/storage/stores/warnings.ts'
import { type OssDouble, startOss } from '../../servers/oss.ts'
import { startS3 } from '../../servers/s3.ts'
import { english } from '../../support/english.ts'
import { never, putting } from '../../support/store-suite.ts'
import { openTyped, settingsOf, type TypedStore } from '../../support/typed-store.ts'

const settings = (more: Partial<TypedStore> = {}): TypedStore => ({
  destination: parseDestination('oss://memes/'),
  directory: '/',
  region: 'cn-hangzhou',
  allowInsecureEndpoint: false,
  language: 'en',
  credentials: fixedCredentials({ accessKeyId: 'id', accessKeySecret: 'secret' }),
  clock: systemClock,
  ...more,
})

const problemsOf = (typed: TypedStore): readonly string[] => {
  const located = locateStore(typed)
  return 'problems' in located ? english(located.problems) : []
}
const warningsOf = (typed: TypedStore, showsUrls?: boolean) =>
  english(storeWarnings(settingsOf(typed), showsUrls))

test('all problems are found at once', () => {
  const typed = settings({ endpoint: 'https://x/y', storageClass: 'Cold', acl: 'open' })
  expect(problemsOf(typed)).toEqual([
    expect.stringContaining('endpoint "https://x/y" has more than a host'),
    'storage-class "Cold" is not known; write one of Standard, IA, Archive, ColdArchive, DeepColdArchive',
    'acl "open" is not known; write one of default, private, public-read, public-read-write',
  ])
})

test('a store that was located says where, so that it is located once', () => {
  expect(locateStore(settings({ acl: 'private' }))).toEqual({
    store: {
      kind: 'oss',
      bucket: 'memes',
      prefix: '',
      storageClass: undefined,
      acl: 'private',
      location: expect.objectContaining({ endpoint: 'https://oss-cn-hangzhou.aliyuncs.com' }),
    },
  })
  const folder = settings({ destination: parseDestination('file:./images'), directory: '/work' })
  expect(locateStore(folder)).toEqual({ store: { kind: 'file', directory: resolve('/work/images') } })
})

test('what is right has no problems and no warnings', () => {
  expect(problemsOf(settings({ storageClass: 'IA', acl: 'private' }))).toEqual([])
  expect(warningsOf(settings())).toEqual([])
})

describe('S3 and R2', () => {
  const account = '0123456789abcdef0123456789abcdef'
  const s3 = (more: Partial<TypedStore> = {}) =>
    settings({ destination: parseDestination('s3://memes/'), region: 'us-east-1', ...more })
  const r2 = (more: Partial<TypedStore> = {}) => {
    const { region: _, ...rest } = settings({
      destination: parseDestination('r2://memes/'),
      endpoint: account,
    })
    return { ...rest, ...more }
  }

  test('what is right has no problems', () => {
    expect(problemsOf(s3({ storageClass: 'GLACIER_IR', acl: 'bucket-owner-full-control' }))).toEqual([])
    expect(problemsOf(r2({ storageClass: 'STANDARD_IA' }))).toEqual([])
    expect(problemsOf(r2({ endpoint: `${account}.eu` }))).toEqual([])
  })

  test('all problems are found at once', () => {
    const { region: _, ...without } = s3({ storageClass: 'IA', acl: 'default' })
    expect(problemsOf(without)).toEqual([
      expect.stringMatching(/^region is missing/),
      expect.stringMatching(/^storage-class "IA" is not known; write one of STANDARD, STANDARD_IA, /),
      expect.stringMatching(/^acl "default" is not known; write one of private, public-read, /),
    ])
  })

  test('R2 has two storage classes and no ACLs', () => {
    expect(problemsOf(r2({ storageClass: 'GLACIER', acl: 'private' }))).toEqual([
      'storage-class "GLACIER" is not known; write one of STANDARD, STANDARD_IA',
      expect.stringMatching(/^acl is set, and R2 has none; leave it out/),
    ])
  })

  test.each([
    [{ encryption: { method: 'AES256' }, tags: { a: 'b' } }, 'encryption, tags'],
    [{ encryption: { method: 'KMS' } }, 'encryption'],
    [{ tags: { a: '*'.repeat(300) } }, 'tags'],
  ] as const)('R2 and folders take %j in one sentence', (options, names) => {
    expect(problemsOf(r2(options))).toEqual([
      `R2 takes no encryption and no tags with an upload, since it encrypts every object itself; leave out ${names}`,
    ])
    expect(problemsOf(settings({ destination: parseDestination('file:./images'), ...options }))).toEqual([
      `a folder takes no encryption and no tags; leave out ${names}`,
    ])
  })

  test.each([
    [{ 'a@b': 'c' }, [], ['tags holds a@b, whose name or value has other characters than']],
    [{ a: 'b@c.test' }, [], ['tags holds a, whose name or value has other characters than']],
    [{ 'aws:a': 'b' }, ['tags holds aws:a: names that begin with aws: belong to the service'], []],
    [
      { ['猫'.repeat(129)]: 'b' },
      [expect.stringMatching(/too long: a name has at most 128 characters, a value at most 256$/)],
      [expect.stringContaining('too long')],
    ],
    [{ a: '猫'.repeat(257) }, [expect.stringContaining('too long')], [expect.stringContaining('too long')]],
    [{ 'team x': '猫 1 + - = . _ : /', empty: '' }, [], []],
  ])('tags %j break the rules of S3: %j, of OSS: %j', (tags, ofS3, ofOss) => {
    expect(problemsOf(s3({ tags }))).toEqual(ofS3)
    expect(problemsOf(settings({ tags }))).toEqual(
      ofOss.map(text => (typeof text === 'string' ? expect.stringContaining(text) : text)),
    )
    // Another store has rules of its own.
    expect(problemsOf(s3({ tags, endpoint: 'minio.example.com' }))).toEqual([])
  })

  test('which storage classes another store has, it says itself', () => {
    expect(problemsOf(s3({ endpoint: 'minio.example.com', storageClass: 'COLD' }))).toEqual([])
    expect(problemsOf(s3({ storageClass: 'COLD' }))).toHaveLength(1)
  })

  test('no reader can open URLs below R2’s endpoint, which is said where URLs are shown', () => {
    expect(warningsOf(r2())).toEqual([])
    expect(warningsOf(r2(), true)).toEqual([expect.stringContaining('set public-url-base')])
    expect(warningsOf(s3(), true)).toEqual([])
  })

  test('plain http over a network is a warning once it is allowed', () => {
    const place = s3({ endpoint: 'http://10.0.0.1', allowInsecureEndpoint: true })
    expect(problemsOf(place)).toEqual([])
    expect(warningsOf(place)).toEqual([expect.stringContaining('http://10.0.0.1 is plain http')])
  })

  test.each([
    ['http://localhost:PORT', undefined, 'localhost:PORT', 's3'],
    ['http://localhost:PORT', 'virtual', 'memes.localhost:PORT', 's3'],
    ['http://127.0.0.1:PORT', undefined, '127.0.0.1:PORT', 's3'],
    ['http://localhost:PORT', undefined, 'localhost:PORT', 'r2'],
  ] as const)('%s, %s style, is reached with the Host %s by %s', async (endpoint, style, host, kind) => {
    const double = await startS3({ region: kind === 'r2' ? 'auto' : 'us-east-1' })
    const port = String(double.port)
    const { accessKeyId, accessKeySecret } = double.account
    const credentials = fixedCredentials({ accessKeyId, accessKeySecret })
    const place = { endpoint: endpoint.replace('PORT', port), credentials, ...(style && { style }) }
    const store = await openTyped(kind === 'r2' ? r2(place) : s3(place))
    const bytes = Buffer.from('x')
    await store.put(mintKey(store.prefix, 'a.png'), bytes, putting(bytes), never)
    expect(double.requests[0]?.headers.host).toBe(host.replace('PORT', port))
    expect(double.bucket.head('a.png')?.bytes).toEqual(bytes)
    await store.close()
    await double.close()
  })
})

test('plain http over a network is a warning once it is allowed', () => {
  const place = settings({ endpoint: 'http://10.0.0.1', allowInsecureEndpoint: true })
  expect(problemsOf(place)).toEqual([])
  expect(warningsOf(place)).toEqual([expect.stringContaining('http://10.0.0.1 is plain http')])
})

test('a folder needs neither region nor keys, and is below the given directory', async () => {
  const directory = await mkdtemp(join(tmpdir(), 'open-store-'))
  const { region: _, ...rest } = settings({ destination: parseDestination('file:./images'), directory })
  expect(problemsOf(rest)).toEqual([])
  const store = await openTyped(rest)
  const bytes = Buffer.from('x')
  await store.put(mintKey(store.prefix, 'a.png'), bytes, putting(bytes), never)
  expect(await readFile(join(directory, 'images', 'a.png'), 'utf8')).toBe('x')
  expect(store.publicBase).toBe(`${pathToFileURL(join(directory, 'images')).href}/`)
  await rm(directory, { recursive: true })
})

describe('hosts that only this machine answers', () => {
  let oss: OssDouble
  let store: Store
  afterEach(async () => {
    await store.close()
    await oss.close()
  })

  test.each([
    ['http://localhost:PORT', 'virtual', 'memes.localhost:PORT'],
    ['http://localhost:PORT', undefined, 'localhost:PORT'],
    ['http://127.0.0.1:PORT', undefined, '127.0.0.1:PORT'],
    ['http://memes.localhost:PORT', 'cname', 'memes.localhost:PORT'],
  ] as const)('%s, %s style, is reached with the Host %s', async (endpoint, style, host) => {
    oss = await startOss()
    const port = String(oss.port)
    const { accessKeyId, accessKeySecret } = oss.account
    const credentials = fixedCredentials({ accessKeyId, accessKeySecret })
    store = await openTyped(
      settings({ endpoint: endpoint.replace('PORT', port), credentials, ...(style && { style }) }),
    )
    const bytes = Buffer.from('x')
    await store.put(mintKey(store.prefix, 'a.png'), bytes, putting(bytes), never)
    expect(oss.requests[0]?.headers.host).toBe(host.replace('PORT', port))
    expect(oss.bucket.head('a.png')?.bytes).toEqual(bytes)
  })
})
