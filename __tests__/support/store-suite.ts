/** What every place where bytes rest must do, whatever it is made of. Each store's test calls this. */
import { createHash } from 'node:crypto'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { mintKey } from '../../src/storage/key/object-key.ts'
import type { PutOptions, Store } from '../../src/storage/stores/store.ts'
import { crc64 } from '../servers/crc64.ts'
import { describeGetting } from './store-suite-get.ts'
import { describeListing } from './store-suite-list.ts'
import { describeRemoving } from './store-suite-remove.ts'

export interface StoreUnderTest {
  readonly store: Store
  /** The bytes under a key, seen past the store; undefined when nothing is there. */
  read(key: string): Promise<Buffer | undefined>
  /** Names of everything below, the store's own temporary files included. */
  names(): Promise<string[]>
  /** Puts something small under each key, faster than the store itself would. */
  fill?(keys: readonly string[]): void | Promise<void>
  close(): Promise<void>
}

export const never = new AbortController().signal

export function putting(bytes: Uint8Array, more: Partial<PutOptions> = {}): PutOptions {
  const digest = (name: string) => createHash(name).update(bytes).digest('hex')
  const digests = { md5: digest('md5'), sha256: digest('sha256'), crc64: crc64(bytes) }
  return { contentType: 'image/png', mode: 'keep-existing', digests, ...more }
}

/** Keys of every kind that the key rules let through. */
export const NASTY_KEYS = [
  'a b.png',
  'a+b.png',
  'a%20b%.png',
  "a&b=c!'()*~.png",
  '#a@,;$[].png',
  '图片/猫.png',
  '🐈.png',
  'deep/er/and/deeper.png',
  'é.png',
  '.hidden',
  `${'k'.repeat(250)}/${'k'.repeat(250)}`,
]

/** What a store cannot help. */
export interface Shortcomings {
  /** Create-only uploads are ignored, so that of two at once both may write. */
  readonly overwrites?: boolean
  /** A list with a delimiter says that it is over when a page ends within what is folded. */
  readonly losesFolded?: boolean
}

export function describeStore(
  name: string,
  open: () => Promise<StoreUnderTest>,
  { overwrites = false, losesFolded = false }: Shortcomings = {},
): void {
  describe(`${name}, as every store`, () => {
    let under: StoreUnderTest
    let store: Store
    beforeEach(async () => {
      under = await open()
      store = under.store
    })
    afterEach(() => under.close())

    const key = (path: string) => mintKey(store.prefix, path)
    const bytes = Buffer.from('some image')
    const others = Buffer.from('same sizE!')

    test('keeps what it is given, byte for byte', async () => {
      const result = await store.put(key('a/b.png'), bytes, putting(bytes), never)
      expect(result.outcome).toBe('stored')
      expect(await under.read(key('a/b.png'))).toEqual(bytes)
      expect(await store.head(key('a/b.png'), never)).toMatchObject({ size: bytes.length })
    })

    test('says that nothing is there when nothing is', async () => {
      expect(await store.head(key('absent.png'), never)).toBeUndefined()
      expect(await store.head(key('no/folder/absent.png'), never)).toBeUndefined()
    })

    test('knows equal bytes again and does not write them twice', async () => {
      await store.put(key('a.png'), bytes, putting(bytes), never)
      const again = await store.put(key('a.png'), bytes, putting(bytes), never)
      expect(again.outcome).toBe('already-stored')
    })

    test('refuses other bytes under a key that is taken, and leaves the first untouched', async () => {
      await store.put(key('a.png'), bytes, putting(bytes), never)
      await expect(store.put(key('a.png'), others, putting(others), never)).rejects.toMatchObject({
        stage: 'store',
        reason: 'key-collision',
        details: { advice: expect.stringContaining('on-collision') },
      })
      await expect(
        store.put(key('a.png'), Buffer.from('x'), putting(Buffer.from('x')), never),
      ).rejects.toThrow('A different file is already stored under this key.')
      expect(await under.read(key('a.png'))).toEqual(bytes)
    })

    test('replaces other bytes when told to overwrite', async () => {
      await store.put(key('a.png'), bytes, putting(bytes), never)
      const options = putting(others, { mode: 'overwrite' })
      expect((await store.put(key('a.png'), others, options, never)).outcome).toBe('stored')
      expect(await under.read(key('a.png'))).toEqual(others)
    })

    test('keeps an empty object and a large one', async () => {
      const large = Buffer.alloc(200_003, 'abc')
      for (const [path, content] of Object.entries({ empty: Buffer.alloc(0), large })) {
        expect((await store.put(key(path), content, putting(content), never)).outcome).toBe('stored')
        expect((await under.read(key(path)))?.equals(content)).toBe(true)
        expect(await store.head(key(path), never)).toMatchObject({ size: content.length })
      }
    })

    test('a key with spaces, signs, Chinese or emoji is kept under exactly that name', async () => {
      for (const path of NASTY_KEYS) {
        const content = Buffer.from(path)
        expect((await store.put(key(path), content, putting(content), never)).outcome).toBe('stored')
        expect(await under.read(key(path))).toEqual(content)
        expect(await store.head(key(path), never)).toMatchObject({ size: content.length })
      }
    })

    if (!overwrites) {
      test('many puts of one key at once store it once', async () => {
        const puts = Array.from({ length: 8 }, () => store.put(key('a.png'), bytes, putting(bytes), never))
        const outcomes = (await Promise.all(puts)).map(result => result.outcome).sort()
        expect(outcomes).toEqual([...Array(7).fill('already-stored'), 'stored'])
      })

      test('of many different bytes for one key at once exactly one is kept, whole', async () => {
        const contents = Array.from({ length: 8 }, (_, i) => Buffer.alloc(10_000, String(i)))
        const puts = contents.map(content => store.put(key('a.png'), content, putting(content), never))
        const settled = await Promise.allSettled(puts)
        const winner = settled.findIndex(one => one.status === 'fulfilled')
        expect(settled.filter(one => one.status === 'fulfilled')).toHaveLength(1)
        expect(await under.read(key('a.png'))).toEqual(contents[winner])
      })
    }

    test('an aborted signal ends a put with its reason and leaves nothing behind', async () => {
      const reason = new Error('enough')
      await expect(store.put(key('a.png'), bytes, putting(bytes), AbortSignal.abort(reason))).rejects.toBe(
        reason,
      )
      expect(await under.names()).toEqual([])
    })

    test('its public base is a URL that a key can be appended to', () => {
      expect(store.publicBase).toMatch(/^(https?|file):\/\/.*\/$/)
    })

    test('may be closed twice', async () => {
      await store.put(key('a.png'), bytes, putting(bytes), never)
      await store.close()
      await store.close()
    })
  })
  describeGetting(name, open)
  describeListing(name, open, losesFolded)
  describeRemoving(name, open)
}
