import { mkdtemp, rm, symlink } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { mintKey, type ObjectKey } from '../../../src/storage/key/object-key.ts'
import { openFolder } from '../../../src/storage/stores/folder/folder.ts'
import { storedKeys } from '../../../src/storage/stores/presence.ts'
import type { Store, StoredObject } from '../../../src/storage/stores/store.ts'
import type { StoreRequest } from '../../servers/oss.ts'
import { type OpenedOss, openOn } from '../../support/oss-store.ts'
import { never, putting } from '../../support/store-suite.ts'
import { byBytes } from '../../support/store-suite-list.ts'

let opened: OpenedOss
beforeEach(async () => {
  opened = await openOn()
})
afterEach(() => opened.close())

const minted = (paths: readonly string[], store: Store = opened.store) =>
  paths.map(path => mintKey(store.prefix, path))
const numbered = (count: number, form: (n: string) => string = n => `${n}.png`) =>
  Array.from({ length: count }, (_, n) => form(String(n).padStart(6, '0')))
/** Objects that hold their own key. */
const fill = (paths: readonly string[]) => {
  for (const key of minted(paths)) opened.oss.bucket.put(key, key)
}

const isList = (request: StoreRequest) => request.query['list-type'] === '2'
const isHead = ({ method }: StoreRequest) => method === 'HEAD'
const lists = () => opened.oss.requests.filter(isList)
const heads = () => opened.oss.requests.filter(isHead)
const counts = () => ({ lists: lists().length, heads: heads().length })

async function findAll(
  keys: readonly ObjectKey[],
  store: Store = opened.store,
): Promise<(StoredObject | undefined)[]> {
  const known = storedKeys(store, keys)
  return await Promise.all(keys.map(key => known.find(key, never)))
}

/** What the bucket holds under the keys, as a store would say it. */
const stored = (keys: readonly ObjectKey[]) =>
  keys.map(key => {
    const object = opened.oss.bucket.head(key)
    return object && { size: object.bytes.length, etag: object.etag.replaceAll('"', '') }
  })
const plain = (found: readonly (StoredObject | undefined)[]) =>
  found.map(one => one && { size: one.size, etag: one.etag })

describe('many keys', () => {
  test('10,000 of an empty prefix: one LIST', async () => {
    opened.oss.bucket.put('elsewhere.png', 'x')
    const found = await findAll(minted(numbered(10_000)))
    expect(found.filter(one => one !== undefined)).toEqual([])
    expect(counts()).toEqual({ lists: 1, heads: 0 })
  })

  test('10,000 that are all there: ten LISTs, no HEAD, and each is as HEAD says it is', async () => {
    fill(numbered(10_000))
    const keys = minted(numbered(10_000))
    expect(plain(await findAll(keys))).toEqual(stored(keys))
    expect(counts()).toEqual({ lists: 10, heads: 0 })
    const [key] = keys as [ObjectKey]
    expect(await opened.store.head(key, never)).toMatchObject(stored([key])[0] ?? {})
  })

  test('some there, others not, strangers in between and after', async () => {
    fill(numbered(3000).filter((_, n) => n % 3 === 0))
    fill(numbered(3000, n => `${n}.txt`))
    fill(numbered(3000, n => `z${n}.png`))
    const keys = minted(numbered(3000))
    const mixed = keys.toSorted((a, b) => byBytes(a.slice(-6), b.slice(-6)))
    expect(plain(await findAll(mixed))).toEqual(stored(mixed))
    expect(counts()).toEqual({ lists: 4, heads: 0 })
  })

  test('nothing is requested before the first find, and no page without need', async () => {
    fill(numbered(5000))
    const keys = minted(numbered(5000))
    const known = storedKeys(opened.store, keys)
    await new Promise(resolve => setTimeout(resolve, 20))
    expect(opened.oss.connections).toBe(0)
    await known.find(keys[0] as ObjectKey, never)
    await known.find(keys[999] as ObjectKey, never)
    expect(counts()).toEqual({ lists: 1, heads: 0 })
    await known.find(keys[2500] as ObjectKey, never)
    expect(counts()).toEqual({ lists: 3, heads: 0 })
  })

  test('every LIST stays below what the keys have in common, at least the destination', async () => {
    await findAll(minted([...numbered(20, n => `2026/a${n}.png`), ...numbered(20, n => `2026/b${n}.png`)]))
    await findAll(minted([...numbered(20), ...numbered(20, n => `猫${n}.png`)]))
    expect(lists().map(({ query }) => query.prefix)).toEqual(['scraped/2026/', 'scraped/'])
  })
})

describe('few keys, or too many others', () => {
  test('15 keys: 15 HEADs', async () => {
    fill(numbered(5))
    const keys = minted(numbered(15))
    expect(plain(await findAll(keys))).toEqual(stored(keys))
    expect(counts()).toEqual({ lists: 0, heads: 15 })
  })

  test('16 keys: one LIST', async () => {
    await findAll(minted(numbered(16)))
    expect(counts()).toEqual({ lists: 1, heads: 0 })
  })

  test('a key that many images share is one', async () => {
    await findAll(Array.from({ length: 20 }, () => minted(['one.png'])[0] as ObjectKey))
    expect(counts()).toEqual({ lists: 0, heads: 20 })
  })

  test('100 keys among 100,000 others: a few LISTs, then HEADs', async () => {
    fill(numbered(100_000))
    const keys = minted(numbered(100_000, n => `${n}.png${Number(n) % 2000 === 0 ? '' : '.gif'}`)).filter(
      (_, n) => n % 1000 === 0,
    )
    expect(keys).toHaveLength(100)
    expect(plain(await findAll(keys))).toEqual(stored(keys))
    // Six LISTs cost less than a hundred HEADs; after five it is clear that they do not pay.
    expect(counts()).toEqual({ lists: 5, heads: 91 })
  })

  test('a key that was not listed is asked for by itself', async () => {
    fill(['stranger.png', '000001.txt', ...numbered(20)])
    const keys = minted(numbered(20))
    const known = storedKeys(opened.store, keys)
    await known.find(keys[19] as ObjectKey, never)
    for (const key of minted(['stranger.png', '000001.txt', 'no.png']))
      expect(plain([await known.find(key, never)])).toEqual(stored([key]))
    expect(counts()).toEqual({ lists: 1, heads: 3 })
  })
})

describe('gaps', () => {
  test('what lies between the wanted keys is not read through', async () => {
    fill(numbered(5000, n => `0/${n}.png`))
    fill(numbered(5000, n => `b/${n}.png`))
    fill(numbered(5000, n => `z/${n}.png`))
    const wanted = [...numbered(900, n => `a/${n}.png`), ...numbered(900, n => `y/${n}.png`)]
    fill(wanted.filter((_, n) => n % 2 === 0))
    const keys = minted(wanted)
    expect(plain(await findAll(keys))).toEqual(stored(keys))
    expect(counts()).toEqual({ lists: 2, heads: 0 })
    expect(lists().map(({ query }) => query['start-after'])).toEqual([
      'scraped/a/000000.pnf~',
      'scraped/y/000000.pnf~',
    ])
  })

  test('numbers without an ending begin right before themselves', async () => {
    fill(numbered(3000, n => `1${n}`))
    fill(numbered(40, n => `2${n}`))
    const keys = minted(['2', ...numbered(39, n => `2${n}`)])
    expect(plain(await findAll(keys))).toEqual(stored(keys))
    expect(counts()).toEqual({ lists: 1, heads: 0 })
  })

  test('a place to begin at after which others go on leads on all the same', async () => {
    fill(numbered(3000, n => `1猫${n}`))
    const keys = minted(['2', ...numbered(99, n => `3${n}`)])
    expect(plain(await findAll(keys))).toEqual(stored(keys))
    expect(counts()).toEqual({ lists: 3, heads: 0 })
    expect(lists()[1]?.query['start-after']).toBe('scraped/1猫000999')
  })

  test('where the prefix is a wanted key itself, no place to begin at lies outside of it', async () => {
    fill(['a', ...numbered(20, n => `a${n}`)])
    const keys = minted(['a', ...numbered(30, n => `a${n}`)])
    expect(plain(await findAll(keys))).toEqual(stored(keys))
    expect(lists().map(({ query }) => [query.prefix, query['start-after']])).toEqual([
      ['scraped/a', undefined],
    ])
  })
})

describe('the order of bytes', () => {
  test('characters beyond 16 bits come after those that UTF-16 has after them', async () => {
    const wanted = ['é', '猫', '\ue000', '～', '🐈', '\u{10ffff}'].flatMap(first =>
      numbered(400, n => `${first}${n}.png`),
    )
    fill(wanted.filter((_, n) => n % 5 > 0))
    fill(numbered(400, n => `～${n}.txt`))
    const keys = minted(wanted)
    expect(plain(await findAll(keys))).toEqual(stored(keys))
    expect(counts()).toEqual({ lists: 3, heads: 0 })
  })

  test('no prefix and no place to begin at holds half a character', async () => {
    const wanted = [...numbered(20, n => `🐈${n}`), ...numbered(20, n => `🐉${n}`), '\ue000', '𐀀']
    fill(wanted.filter((_, n) => n % 2 === 0))
    const cats = minted(wanted.slice(0, 40))
    expect(plain(await findAll(cats))).toEqual(stored(cats))
    const odd = minted([...numbered(20, n => `图${n}`), ...['a', '🐈', 'é'].flatMap(_ => ['\ue000', '𐀀'])])
    expect(plain(await findAll(odd))).toEqual(stored(odd))
    for (const ends of ['\ue000', '𐀀', ' ', '!', '\u00a0']) {
      const keys = minted(['', ...numbered(20)].map(n => `below/${n === '' ? '' : '\uffff'}${n}${ends}`))
      expect(plain(await findAll(keys))).toEqual(stored(keys))
    }
    expect(lists().map(({ query }) => query.prefix?.isWellFormed())).toEqual(Array(lists().length).fill(true))
    expect(lists().every(({ verified }) => verified)).toBe(true)
    expect(lists()[0]?.query.prefix).toBe('scraped/')
    expect(heads()).toEqual([])
  })

  test('whatever the keys, and however small the pages, each answer is right', async () => {
    // A row of numbers that looks random and is the same each time (Park and Miller).
    let seed = 1
    const below = (limit: number) => {
      seed = (seed * 48_271) % 2_147_483_647
      return seed % limit
    }
    const name = () =>
      Array.from({ length: 1 + below(5) }, () => ['a', '0', '1', '猫', '～', '🐈', '~'][below(7)]).join('')
    const { store } = opened
    for (let round = 0; round < 8; round++) {
      const small: Store = {
        ...store,
        list: (prefix, options, signal) =>
          store.list(prefix, { ...options, pageSize: 20 + round * 10 }, signal),
      }
      const wanted = minted(Array.from({ length: 150 }, name))
      fill(Array.from({ length: 40 * round }, name))
      expect(plain(await findAll(wanted, small))).toEqual(stored(wanted))
    }
    expect(lists().length).toBeGreaterThan(30)
    expect(heads().length).toBeLessThan(50)
  })
})

describe('a list that cannot be had', () => {
  test('is not allowed: HEADs, without an error', async () => {
    fill(numbered(10))
    opened.oss.fault(isList, { status: 403, code: 'AccessDenied', ec: '0003-00000001', times: 9 })
    const keys = minted(numbered(100))
    expect(plain(await findAll(keys))).toEqual(stored(keys))
    expect(counts()).toEqual({ lists: 1, heads: 100 })
  })

  test('breaks in the middle: what was listed counts, the rest by HEADs', async () => {
    fill(numbered(1030))
    opened.oss.fault(request => isList(request) && lists().length === 2, {
      status: 400,
      code: 'InvalidArgument',
    })
    const keys = minted(numbered(1040))
    expect(plain(await findAll(keys))).toEqual(stored(keys))
    expect(counts()).toEqual({ lists: 2, heads: 40 })
  })

  test.each([
    [
      'is in no order',
      (page: string) =>
        page
          .replaceAll('000000', '000005')
          .replace('000005', '000000')
          .replace(/<Key>([^<]*)000001/, '<Key>$1000009'),
    ],
    [
      'is empty and goes on',
      (page: string) =>
        page
          .replace(/<Contents>.*<\/Contents>/s, '')
          .replace('>false<', '>true<')
          .replace(
            '</ListBucketResult>',
            '<NextContinuationToken>t</NextContinuationToken></ListBucketResult>',
          ),
    ],
    ['is no list', () => '<html>'],
  ])('%s: HEADs', async (_, edited) => {
    fill(numbered(20))
    opened.oss.fault(isList, { edited, times: 9 })
    const keys = minted(numbered(32))
    expect(plain(await findAll(keys))).toEqual(stored(keys))
    expect(counts()).toEqual({ lists: 1, heads: 32 })
  })

  test('wrong keys are found by the HEADs', async () => {
    opened.oss.fault(() => true, { status: 403, code: 'InvalidAccessKeyId', times: Number.POSITIVE_INFINITY })
    await expect(findAll(minted(numbered(20)))).rejects.toMatchObject({ reason: 'store-auth' })
  })

  test('is waited for no longer once the asker is stopped, and others ask again', async () => {
    fill(numbered(20))
    opened.oss.fault(1, { stall: true })
    const keys = minted(numbered(32)) as [ObjectKey, ...ObjectKey[]]
    const known = storedKeys(opened.store, keys)
    const stop = new AbortController()
    const reason = new Error('enough')
    const stopped = known.find(keys[0], stop.signal)
    const other = known.find(keys[0], never)
    stopped.catch(() => {})
    while (lists().length === 0) await new Promise(resolve => setTimeout(resolve, 5))
    stop.abort(reason)
    await expect(stopped).rejects.toBe(reason)
    expect(plain([await other])).toEqual(stored([keys[0]]))
    expect(counts()).toEqual({ lists: 2, heads: 0 })
  })
})

test('of a folder the answers are the same, those about links included, which lists leave out', async () => {
  const directory = await mkdtemp(join(tmpdir(), 'presence-'))
  const store = openFolder(directory)
  try {
    const bytes = Buffer.from('picture')
    const keys = minted(numbered(40), store)
    for (const key of keys.slice(0, 25)) await store.put(key, bytes, putting(bytes), never)
    await symlink(keys[0] as string, join(directory, keys[25] as string))
    const found = await findAll(keys, store)
    expect(found.map(one => one?.size)).toEqual([...Array(26).fill(7), ...Array(14).fill(undefined)])
  } finally {
    await rm(directory, { recursive: true })
  }
})
