import { hash } from 'node:crypto'
import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { BodyMemory } from '../../../src/base/buffers/body-memory.ts'
import { ByteBudget } from '../../../src/base/concurrency/byte-budget.ts'
import { BodyFiles } from '../../../src/base/files/body-files.ts'
import type { KeyPrefix } from '../../../src/storage/key/object-key.ts'
import { mintKey } from '../../../src/storage/key/object-key.ts'
import { bufferObject, type ExpectedObject } from '../../../src/storage/stores/buffer-object.ts'
import type { ObjectSink } from '../../../src/storage/stores/store.ts'

const NEVER = new AbortController().signal
const KEY = mintKey('' as KeyPrefix, 'a.png')
const BYTES = Buffer.from('the bytes of the object')
const EXPECTED: ExpectedObject = { sha256: hash('sha256', BYTES) }

let folder: string
let budget: ByteBudget
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'buffer-'))
  budget = new ByteBudget(100)
})
afterEach(() => rm(folder, { recursive: true, force: true }))

/** Reads an object that `send` gives chunk by chunk. */
function buffer(
  send: (sink: ObjectSink) => Promise<void>,
  expected: ExpectedObject = EXPECTED,
  maxBytes = 1000,
) {
  const store = {
    async get(_key: unknown, sink: ObjectSink) {
      await send(sink)
      return { size: 0 }
    },
  }
  const tools = { budget, memory: new BodyMemory(), files: new BodyFiles(folder), maxBytes, most: 2000 }
  return bufferObject(store, KEY, expected, tools, NEVER)
}

const whole = async (sink: ObjectSink) => {
  sink.begin({ size: BYTES.length })
  await sink.write(BYTES.subarray(0, 4))
  await sink.write(BYTES.subarray(4))
}
function isFree(): boolean {
  const share = budget.open()
  const isWaiting = share.resize(100) instanceof Promise
  share.close()
  return !isWaiting
}

test('an object in memory, and one in a file; both give everything back', async () => {
  const inMemory = await buffer(whole, { sha256: hash('sha256', BYTES), bytes: BYTES.length })
  expect(inMemory?.body).toEqual(BYTES)
  expect(isFree()).toBe(false)
  inMemory?.release(true)
  expect(isFree()).toBe(true)
  const inFile = await buffer(whole, EXPECTED, 8)
  expect(inFile?.body).toMatchObject({ size: BYTES.length, path: expect.stringContaining(folder) })
  expect((await readdir(folder)).length).toBe(1)
  inFile?.release(true)
  while ((await readdir(folder)).length > 0) await new Promise(setImmediate)
})

test('an object of unknown size that begins anew while its chunk waits for room holds none of that chunk', async () => {
  const other = budget.open()
  void other.resize(90)
  let sent = 0
  const buffered = buffer(async sink => {
    sink.begin({ size: BYTES.length })
    const late = sink.write(Buffer.alloc(BYTES.length, 'x'))
    expect(late).toBeInstanceOf(Promise)
    sink.begin({ size: BYTES.length })
    await late
    other.close()
    for (let at = 0; at < BYTES.length; at += 5) await sink.write(BYTES.subarray(at, at + 5))
    sent = BYTES.length
  })
  expect((await buffered)?.body).toEqual(BYTES)
  expect(sent).toBe(BYTES.length)
})

test.each([
  ['of another size', { sha256: hash('sha256', BYTES), bytes: 5 }],
  ['with other bytes of its size', { sha256: hash('sha256', 'other'), bytes: BYTES.length }],
])('an object %s is none', async (_, expected) => {
  expect(await buffer(whole, expected)).toBeUndefined()
  expect(isFree()).toBe(true)
})

test('an object that is too large is refused before any byte', async () => {
  let isWritten = false
  const send = async (sink: ObjectSink) => {
    sink.begin({ size: 2001 })
    isWritten = true
  }
  await expect(buffer(send)).rejects.toMatchObject({ reason: 'too-large' })
  await expect(buffer(send, { ...EXPECTED, bytes: 2001 })).rejects.toMatchObject({ reason: 'too-large' })
  expect([isWritten, isFree()]).toEqual([false, true])
})
