import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterEach, describe, expect, test } from '@jest/globals'
import { systemClock } from '../../../src/base/clock.ts'
import { fixedCredentials } from '../../../src/storage/credentials/credentials.ts'
import { mintKey } from '../../../src/storage/key/object-key.ts'
import { parseDestination } from '../../../src/storage/stores/destination.ts'
import {
  checkStoreSettings,
  openStore,
  type StoreSettings,
  storeWarnings,
} from '../../../src/storage/stores/open.ts'
import type { Store } from '../../../src/storage/stores/store.ts'
import { type OssDouble, startOss } from '../../servers/oss.ts'
import { startS3 } from '../../servers/s3.ts'
import { never, putting } from '../../support/store-suite.ts'

const settings = (more: Partial<StoreSettings> = {}): StoreSettings => ({
  destination: parseDestination('oss://memes/'),
  directory: '/',
  region: 'cn-hangzhou',
  endpointStyle: 'auto',
  allowInsecureEndpoint: false,
  language: 'en',
  credentials: fixedCredentials({ accessKeyId: 'id', accessKeySecret: 'secret' }),
  clock: systemClock,
  ...more,
})

test('all problems are found at once, and openStore refuses with the same', async () => {
  const { credentials: _, ...without } = settings({
    endpoint: 'https://x/y',
    storageClass: 'Cold',
    acl: 'open',
  })
  const problems = checkStoreSettings(without)
  expect(problems).toEqual([
    expect.stringContaining('endpoint "https://x/y" has more than a host'),
    'storage-class "Cold" is not known; write one of Standard, IA, Archive, ColdArchive, DeepColdArchive',
    'acl "open" is not known; write one of default, private, public-read, public-read-write',
  ])
  await expect(openStore(without)).rejects.toMatchObject({
    problems: [...problems, 'no credentials for the destination'],
    reason: 'options-invalid',
  })
})

test('what is right has no problems and no warnings', () => {
  expect(checkStoreSettings(settings({ storageClass: 'IA', acl: 'private' }))).toEqual([])
  expect(storeWarnings(settings())).toEqual([])
})

describe('S3 and R2', () => {
  const accountId = '0123456789abcdef0123456789abcdef'
  const s3 = (more: Partial<StoreSettings> = {}) =>
    settings({ destination: parseDestination('s3://memes/'), region: 'us-east-1', ...more })
  const r2 = (more: Partial<StoreSettings> = {}) => {
    const { region: _, ...rest } = settings({ destination: parseDestination('r2://memes/'), accountId })
    return { ...rest, ...more }
  }

  test('what is right has no problems', () => {
    expect(checkStoreSettings(s3({ storageClass: 'GLACIER_IR', acl: 'bucket-owner-full-control' }))).toEqual(
      [],
    )
    expect(checkStoreSettings(r2({ storageClass: 'STANDARD_IA' }))).toEqual([])
    expect(checkStoreSettings(r2({ endpoint: 'eu' }))).toEqual([])
  })

  test('all problems are found at once, and openStore refuses with the same', async () => {
    const { credentials: _, region: __, ...without } = s3({ storageClass: 'IA', acl: 'default' })
    const problems = checkStoreSettings(without)
    expect(problems).toEqual([
      expect.stringMatching(/^region is missing/),
      expect.stringMatching(/^storage-class "IA" is not known; write one of STANDARD, STANDARD_IA, /),
      expect.stringMatching(/^acl "default" is not known; write one of private, public-read, /),
    ])
    await expect(openStore(without)).rejects.toMatchObject({
      problems: [...problems, 'no credentials for the destination'],
      reason: 'options-invalid',
    })
  })

  test('R2 has two storage classes and no ACLs', () => {
    expect(checkStoreSettings(r2({ storageClass: 'GLACIER', acl: 'private' }))).toEqual([
      'storage-class "GLACIER" is not known; write one of STANDARD, STANDARD_IA',
      expect.stringMatching(/^acl is set, and R2 has none; leave it out/),
    ])
  })

  test('which storage classes another store has, it says itself', () => {
    expect(checkStoreSettings(s3({ endpoint: 'minio.example.com', storageClass: 'COLD' }))).toEqual([])
    expect(checkStoreSettings(s3({ storageClass: 'COLD' }))).toHaveLength(1)
  })

  test('nobody can open URLs below R2’s endpoint, which is said where URLs are shown', () => {
    expect(storeWarnings(r2())).toEqual([])
    expect(storeWarnings(r2(), true)).toEqual([expect.stringContaining('set public-url-base')])
    expect(storeWarnings(s3(), true)).toEqual([])
  })

  test('plain http over a network is a warning once it is allowed', () => {
    const place = s3({ endpoint: 'http://10.0.0.1', allowInsecureEndpoint: true })
    expect(checkStoreSettings(place)).toEqual([])
    expect(storeWarnings(place)).toEqual([expect.stringContaining('http://10.0.0.1 is plain http')])
  })

  test.each([
    ['http://localhost:PORT', 'auto', 'localhost:PORT', 's3'],
    ['http://localhost:PORT', 'virtual', 'memes.localhost:PORT', 's3'],
    ['http://127.0.0.1:PORT', 'auto', '127.0.0.1:PORT', 's3'],
    ['http://memes.localhost:PORT', 'cname', 'memes.localhost:PORT', 's3'],
    ['http://localhost:PORT', 'auto', 'localhost:PORT', 'r2'],
  ] as const)(
    '%s, %s style, is reached with the Host %s by %s',
    async (endpoint, endpointStyle, host, kind) => {
      const double = await startS3({ region: kind === 'r2' ? 'auto' : 'us-east-1' })
      const port = String(double.port)
      const { accessKeyId, accessKeySecret } = double.account
      const credentials = fixedCredentials({ accessKeyId, accessKeySecret })
      const place = { endpoint: endpoint.replace('PORT', port), endpointStyle, credentials }
      const store = await openStore(kind === 'r2' ? r2(place) : s3(place))
      const bytes = Buffer.from('x')
      await store.put(mintKey(store.prefix, 'a.png'), bytes, putting(bytes), never)
      expect(double.requests[0]?.headers.host).toBe(host.replace('PORT', port))
      expect(double.bucket.head('a.png')?.bytes).toEqual(bytes)
      await store.close()
      await double.close()
    },
  )
})

test('plain http over a network is a warning once it is allowed', () => {
  const place = settings({ endpoint: 'http://10.0.0.1', allowInsecureEndpoint: true })
  expect(checkStoreSettings(place)).toEqual([])
  expect(storeWarnings(place)).toEqual([expect.stringContaining('http://10.0.0.1 is plain http')])
})

test('a folder needs neither region nor keys, and is below the given directory', async () => {
  const directory = await mkdtemp(join(tmpdir(), 'open-store-'))
  const {
    credentials: _,
    region: __,
    ...rest
  } = settings({ destination: parseDestination('file:./images'), directory })
  expect(checkStoreSettings(rest)).toEqual([])
  const store = await openStore(rest)
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
    ['http://localhost:PORT', 'auto', 'memes.localhost:PORT'],
    ['http://localhost:PORT', 'path', 'localhost:PORT'],
    ['http://127.0.0.1:PORT', 'auto', '127.0.0.1:PORT'],
    ['http://memes.localhost:PORT', 'cname', 'memes.localhost:PORT'],
  ] as const)('%s, %s style, is reached with the Host %s', async (endpoint, endpointStyle, host) => {
    oss = await startOss()
    const port = String(oss.port)
    const { accessKeyId, accessKeySecret } = oss.account
    const credentials = fixedCredentials({ accessKeyId, accessKeySecret })
    store = await openStore(
      settings({ endpoint: endpoint.replace('PORT', port), endpointStyle, credentials }),
    )
    const bytes = Buffer.from('x')
    await store.put(mintKey(store.prefix, 'a.png'), bytes, putting(bytes), never)
    expect(oss.requests[0]?.headers.host).toBe(host.replace('PORT', port))
    expect(oss.bucket.head('a.png')?.bytes).toEqual(bytes)
  })
})
