/** What every place where bytes rest must do, whatever it is made of. Each store's test calls this. */
import { createHash } from 'node:crypto'
import { afterEach, beforeEach, describe } from '@jest/globals'
import { mintKey, type ObjectKey } from '../../src/storage/key/object-key.ts'
import type { PutOptions, Store } from '../../src/storage/stores/store.ts'
import { crc64 } from '../servers/crc64.ts'
import { describeFiles } from './store-suite-file.ts'
import { describeGetting } from './store-suite-get.ts'
import { describeListing } from './store-suite-list.ts'
import { describePutting } from './store-suite-put.ts'
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
  /** Create-only uploads look first and write then, in two steps, so that of two at once both may write. */
  readonly races?: boolean
  /** A list with a delimiter says that it is over when a page ends within what is folded. */
  readonly losesFolded?: boolean
}

/** What each part of the suite works on: a store of its own for every test. */
export interface Subject {
  /** Only while a test runs. */
  readonly under: StoreUnderTest
  readonly store: Store
  key(path: string): ObjectKey
}

const PARTS = {
  'as every store': describePutting,
  'keeping files': describeFiles,
  'giving objects back': describeGetting,
  listing: describeListing,
  'taking objects away': describeRemoving,
}

export function describeStore(
  name: string,
  open: () => Promise<StoreUnderTest>,
  shortcomings: Shortcomings = {},
): void {
  describe.each(Object.entries(PARTS))(`${name}, %s`, (_part, tests) => {
    let under: StoreUnderTest
    beforeEach(async () => {
      under = await open()
    })
    afterEach(() => under.close())
    const subject: Subject = {
      get under() {
        return under
      },
      get store() {
        return under.store
      },
      key: path => mintKey(under.store.prefix, path),
    }
    tests(subject, shortcomings)
  })
}
