import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { mintKey, mintPrefix } from '../../../src/storage/key/object-key.ts'
import { openFolder } from '../../../src/storage/stores/folder/folder.ts'
import {
  holdsBytes,
  matchChecksum,
  type ReadObject,
  readsAs,
} from '../../../src/storage/stores/holds-bytes.ts'
import type { FoundObject } from '../../../src/storage/stores/store.ts'

const never = new AbortController().signal
const key = mintKey(mintPrefix(''), 'a.bin')
/** Over several chunks. */
const bytes = Buffer.alloc(700_000, 'some image ')
const other = (at: number) => {
  const copy = Buffer.from(bytes)
  copy.writeUInt8(copy.readUInt8(at) ^ 1, at)
  return copy
}

let directory: string
beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'holds-'))
})
afterEach(() => rm(directory, { recursive: true }))

/** Reads the file from a folder, and counts what the sink was given. */
const reading = async (content: Uint8Array) => {
  await writeFile(join(directory, 'a.bin'), content)
  const store = openFolder(directory)
  const given = { bytes: 0 }
  const read: ReadObject = (sink, signal) => {
    const begin = sink.begin.bind(sink)
    const write = (chunk: Uint8Array) => {
      given.bytes += chunk.length
      return sink.write(chunk)
    }
    return store.get(key, { begin, write }, signal)
  }
  const found = (await store.head(key, never)) as FoundObject
  return { read, found, given, store }
}
const unread: ReadObject = () => Promise.reject(new Error('read although that was told'))

describe('byte by byte', () => {
  test('the same bytes are the same', async () => {
    expect(await readsAs(bytes, (await reading(bytes)).read, never)).toBe(true)
    expect(await readsAs(Buffer.alloc(0), (await reading(Buffer.alloc(0))).read, never)).toBe(true)
  })

  test.each([0, 300_000, bytes.length - 1])('one that differs at %d is another', async at => {
    expect(await readsAs(bytes, (await reading(other(at))).read, never)).toBe(false)
  })

  test('nothing is read of an object of another size', async () => {
    for (const content of [bytes.subarray(1), Buffer.concat([bytes, bytes])]) {
      const { read, given } = await reading(content)
      expect([await readsAs(bytes, read, never), given.bytes]).toEqual([false, 0])
    }
  })

  test('nothing is read after the first chunk that differs', async () => {
    const { read, given } = await reading(other(0))
    await readsAs(bytes, read, never)
    expect(given.bytes).toBeLessThan(bytes.length / 2)
  })

  test('what is read anew from its beginning is compared anew', async () => {
    const read: ReadObject = async sink => {
      for (let attempt = 0; attempt < 2; attempt++) {
        sink.begin({ size: bytes.length })
        await sink.write(bytes.subarray(0, attempt === 0 ? 10 : bytes.length))
      }
    }
    expect(await readsAs(bytes, read, never)).toBe(true)
  })

  test('an object that is gone, and a caller who ends it, are no answer', async () => {
    const { read, store } = await reading(other(0))
    const ended = new Error('the caller ended it')
    await expect(readsAs(bytes, read, AbortSignal.abort(ended))).rejects.toBe(ended)
    await store.remove(key, never)
    await expect(readsAs(bytes, read, never)).rejects.toMatchObject({ reason: 'http-404' })
  })
})

describe('the cheapest proof that there is', () => {
  test('a size that differs is enough', async () => {
    expect(await holdsBytes(bytes, { size: 3, read: unread }, never)).toBe(false)
    expect(await holdsBytes(bytes, { size: 3, match: 'same', read: unread }, never)).toBe(false)
  })

  test('so is a checksum', async () => {
    const size = bytes.length
    expect(await holdsBytes(bytes, { size, match: 'same', read: unread }, never)).toBe(true)
    expect(await holdsBytes(bytes, { size, match: 'different', read: unread }, never)).toBe(false)
  })

  test('without one the object is read', async () => {
    const size = bytes.length
    for (const match of ['none', undefined] as const) {
      const stored = { size, ...(match && { match }) }
      const [same, another] = [await reading(bytes), await reading(other(9))]
      expect(await holdsBytes(bytes, { ...stored, read: another.read }, never)).toBe(false)
      await writeFile(join(directory, 'a.bin'), bytes)
      expect(await holdsBytes(bytes, { ...stored, read: same.read }, never)).toBe(true)
    }
  })
})

describe("by the store's checksum", () => {
  const match = (found: FoundObject, content: Uint8Array) =>
    matchChecksum(found, content.length, take => {
      take(content.subarray(0, 5))
      take(content.subarray(5))
    })

  test('it is seen whatever pieces the bytes come in', async () => {
    const { found } = await reading(bytes)
    expect(await match(found, bytes)).toBe('same')
    expect(await match(found, other(4))).toBe('different')
  })

  test('bytes of another size need not be handed over', async () => {
    const { found } = await reading(bytes)
    const feed = () => Promise.reject(new Error('handed over'))
    expect(await matchChecksum(found, 3, feed)).toBe('different')
  })

  test('a store that keeps none tells nothing', async () => {
    expect(await match({ size: bytes.length }, bytes)).toBe('none')
  })
})
