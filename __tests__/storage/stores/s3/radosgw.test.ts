import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { mintKey } from '../../../../src/storage/key/object-key.ts'
import type { ImageEntry } from '../../../../src/storage/manifest/entries/entry.ts'
import { startCuttingProxy } from '../../../servers/cutting-proxy.ts'
import { KMS_KEY, radosgwMissing, startRadosgw } from '../../../servers/radosgw.ts'
import { collecting } from '../../../support/collecting-sink.ts'
import { exportOf } from '../../../support/export-of-bucket.ts'
import { describeReal, type OpenedReal, openOn } from '../../../support/real-s3-store.ts'
import { describeStore, NASTY_KEYS, never, putting } from '../../../support/store-suite.ts'

describeReal('radosgw', radosgwMissing(), startRadosgw, server => {
  describeStore('radosgw', () => openOn(server()), { overwrites: true, losesFolded: true })

  let opened: OpenedReal
  const alsoOpen: { close(): Promise<void> }[] = []
  beforeEach(async () => {
    opened = await openOn(server())
  })
  afterEach(async () => {
    await opened.close()
    for (const one of alsoOpen.splice(0)) await one.close()
  })

  const bytes = Buffer.from('some image')
  const key = () => mintKey(opened.store.prefix, 'a.png')

  test('it ignores create-only uploads, which is found out and said; nothing is overwritten', async () => {
    const { store, notices, bucket, real } = opened
    expect((await store.put(key(), bytes, putting(bytes), never)).outcome).toBe('stored')
    expect(notices).toEqual([expect.stringContaining('ignores create-only uploads')])
    const other = Buffer.from('other')
    await expect(store.put(key(), other, putting(other), never)).rejects.toMatchObject({
      reason: 'key-collision',
    })
    expect(await real.read(bucket, key())).toEqual(bytes)
  })

  test('it compares a body with its signed hash, which is found out: then nothing else is sent with it', async () => {
    const options = putting(bytes)
    const digests = { ...options.digests, sha256: putting(Buffer.from('others')).digests?.sha256 ?? '' }
    await expect(opened.store.put(key(), bytes, { ...options, digests }, never)).rejects.toMatchObject({
      reason: 'store-integrity',
      message: expect.stringMatching(/bytes changed on the way/),
    })
    expect(await opened.names()).toEqual([])
  })

  test.each([
    ['secret', { accessKeySecret: 'wrong' }, /secret does not belong to this id/],
    ['id', { accessKeyId: 'AKIAOTHER' }, /does not know this access key id/],
  ])('it checks the signature: a wrong %s is store-auth', async (_name, wrong, says) => {
    const { accessKeyId, accessKeySecret } = opened.real
    const keys = { accessKeyId, accessKeySecret, ...wrong }
    const store = await opened.open({ credentials: async () => keys })
    alsoOpen.push(store)
    await expect(store.put(key(), bytes, putting(bytes), never)).rejects.toMatchObject({
      reason: 'store-auth',
      message: expect.stringMatching(says),
    })
  })

  test('the bucket may be in the host, and the key anything', async () => {
    const store = await opened.open({ style: 'virtual' })
    alsoOpen.push(store)
    for (const path of NASTY_KEYS) {
      const nasty = mintKey(store.prefix, path)
      await store.put(nasty, bytes, putting(bytes), never)
      expect(await opened.read(nasty)).toEqual(bytes)
    }
    expect((await opened.names()).length).toBe(NASTY_KEYS.length)
  })

  test('encryption by KMS and tags are kept; a key that it does not have is named', async () => {
    const tags = { 'a b': '1+1=2', 猫: '' }
    const tagged = await opened.open({ tags, encryption: { method: 'KMS', keyId: KMS_KEY } })
    alsoOpen.push(tagged)
    for (const outcome of ['stored', 'already-stored'])
      expect((await tagged.put(key(), bytes, putting(bytes), never)).outcome).toBe(outcome)
    const described = await opened.real.describe(opened.bucket, key())
    expect(described.tags).toEqual(tags)
    expect(described.headers).toMatchObject({
      'x-amz-server-side-encryption': 'aws:kms',
      'x-amz-server-side-encryption-aws-kms-key-id': KMS_KEY,
    })

    const sealed = await opened.open({ encryption: { method: 'KMS', keyId: 'gone' } })
    alsoOpen.push(sealed)
    const other = mintKey(sealed.prefix, 'sealed.png')
    await expect(sealed.put(other, bytes, putting(bytes), never)).rejects.toMatchObject({
      reason: 'store-denied',
      message: expect.stringContaining('The KMS key that encrypts objects of the bucket'),
    })
    expect(await opened.read(other)).toBeUndefined()
  })

  test('another bucket is not there', async () => {
    const store = await opened.open({ destination: { kind: 's3', bucket: 'not-there', prefix: '' as never } })
    alsoOpen.push(store)
    await expect(store.head(key(), never)).rejects.toMatchObject({ reason: 'store-bucket' })
  })

  test('a body that broke off is whole in the end, though its ranges all begin at 0', async () => {
    const large = Buffer.from(Uint32Array.from({ length: 500_000 }, (_, i) => i * 2654435761).buffer)
    await opened.store.put(key(), large, putting(large), never)
    const proxy = await startCuttingProxy(Number(new URL(opened.real.endpoint).port))
    const store = await opened.open({ endpoint: `http://localhost:${proxy.port}` })
    alsoOpen.push(store, proxy)
    proxy.cutAfter(700_000)
    const sink = collecting()
    await store.get(key(), sink, never)
    expect(sink.bytes().equals(large)).toBe(true)
    expect(sink.begun.length).toBeGreaterThan(1)
  })

  test('a manifest in it is exported', async () => {
    const { lines, jsonl } = await exportOf(opened)
    const rows = jsonl.trim().split('\n')
    expect(rows.map(row => JSON.parse(row).url)).toEqual(lines.map(({ url }) => url))
    const { sha256, bytes } = lines[0] as ImageEntry
    expect(JSON.parse(rows[0] as string)).toMatchObject({ sha256, bytes, key: `scraped/${sha256}.jpg` })
  })
})
