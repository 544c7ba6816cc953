import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { mintKey } from '../../../../src/storage/key/object-key.ts'
import type { ImageEntry } from '../../../../src/storage/manifest/entries/entry.ts'
import { startCuttingProxy } from '../../../servers/cutting-proxy.ts'
import { motoMissing, startMoto } from '../../../servers/moto.ts'
import { collecting } from '../../../support/collecting-sink.ts'
import { exportOf } from '../../../support/export-of-bucket.ts'
import { describeReal, type OpenedReal, openOn } from '../../../support/real-s3-store.ts'
import { describeStore, never, putting } from '../../../support/store-suite.ts'

describeReal('moto', motoMissing(), startMoto, server => {
  describeStore('moto', () => openOn(server()), { races: true })

  let opened: OpenedReal
  const alsoOpen: { close(): Promise<void> }[] = []
  beforeEach(async () => {
    opened = await openOn(server())
  })
  afterEach(async () => {
    await opened.close()
    for (const one of alsoOpen.splice(0)) await one.close()
  })

  const key = () => mintKey(opened.store.prefix, 'a.png')

  test('it keeps to create-only uploads, which is found out: 412 equal, 412 different', async () => {
    const { store, notices } = opened
    const bytes = Buffer.from('some image')
    const other = Buffer.from('other')
    expect((await store.put(key(), bytes, putting(bytes), never)).outcome).toBe('stored')
    expect((await store.put(key(), bytes, putting(bytes), never)).outcome).toBe('already-stored')
    await expect(store.put(key(), other, putting(other), never)).rejects.toMatchObject({
      reason: 'key-collision',
    })
    expect(notices).toEqual([])
  })

  test('encryption by KMS and tags are kept, and its ETag is not taken for an MD5', async () => {
    const options = {
      encryption: { method: 'KMS', keyId: 'alias/aws/s3' },
      tags: { 'a b': '1+1=2', 猫: '' },
    } as const
    const store = await opened.open(options)
    alsoOpen.push(store)
    const bytes = Buffer.from('some image')
    for (const outcome of ['stored', 'already-stored'])
      expect((await store.put(key(), bytes, putting(bytes), never)).outcome).toBe(outcome)
    const other = Buffer.from('same image')
    await expect(store.put(key(), other, putting(other), never)).rejects.toMatchObject({
      reason: 'key-collision',
    })
    const { headers, tags } = await opened.real.describe(opened.bucket, key())
    expect(headers).toMatchObject({
      'x-amz-server-side-encryption': 'aws:kms',
      'x-amz-server-side-encryption-aws-kms-key-id': 'alias/aws/s3',
    })
    expect(tags).toEqual(options.tags)
  })

  test('a body that broke off goes on by range, from where it broke', async () => {
    const large = Buffer.from(Uint32Array.from({ length: 500_000 }, (_, i) => i * 2654435761).buffer)
    await opened.store.put(key(), large, putting(large), never)
    const proxy = await startCuttingProxy(Number(new URL(opened.real.endpoint).port))
    const store = await opened.open({ endpoint: `http://localhost:${proxy.port}` })
    alsoOpen.push(store, proxy)
    proxy.cutAfter(700_000)
    const sink = collecting()
    await store.get(key(), sink, never)
    expect(sink.bytes().equals(large)).toBe(true)
    expect(sink.begun).toHaveLength(1)
  })

  test('a manifest in it is exported', async () => {
    const { lines, jsonl } = await exportOf(opened)
    const rows = jsonl.trim().split('\n')
    expect(rows.map(row => JSON.parse(row).url)).toEqual(lines.map(({ url }) => url))
    const { sha256, bytes } = lines[0] as ImageEntry
    expect(JSON.parse(rows[0] as string)).toMatchObject({ sha256, bytes, key: `scraped/${sha256}.jpg` })
  })
})
