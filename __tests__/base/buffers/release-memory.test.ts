import { globSync } from 'node:fs'
import { expect, test } from '@jest/globals'
import { releaseChunks, withChunk } from '../../../src/base/buffers/release-memory.ts'
import { ROOT, readRoot } from '../../support/source-files.ts'

const READ_BYTES = 64 * 1024
const takeAtOnce = () => undefined

test('nothing is given back until an entry point asks for it', () => {
  const chunk = Buffer.allocUnsafeSlow(READ_BYTES)
  void withChunk(chunk, takeAtOnce)
  expect(chunk).toHaveLength(READ_BYTES)
  releaseChunks()
})

test('the command and the action ask for it; the library, whose undici may be another, does not', () => {
  const callers = globSync('src/**/*.ts', { cwd: ROOT })
    .filter(path => /^ *releaseChunks\(\)/m.test(readRoot(path)))
    .map(path => path.replaceAll('\\', '/'))
  expect(callers.toSorted()).toEqual(['src/action/run.ts', 'src/cli/main.ts'])
})

test('a chunk that was taken at once gives its memory back', () => {
  const chunk = Buffer.allocUnsafeSlow(READ_BYTES)
  expect(withChunk(chunk, takeAtOnce)).toBeUndefined()
  expect(chunk).toHaveLength(0)
})

test('the end of what was read does so for all of it, what stands before the end does not', () => {
  const read = Buffer.allocUnsafeSlow(2 * READ_BYTES)
  void withChunk(read.subarray(0, READ_BYTES), takeAtOnce)
  expect(read).toHaveLength(2 * READ_BYTES)
  void withChunk(read.subarray(READ_BYTES), takeAtOnce)
  expect(read).toHaveLength(0)
})

test('a chunk in use stays what it is, and gives its memory back once that is over', async () => {
  const chunk = Buffer.alloc(READ_BYTES, 'a')
  const put = Promise.withResolvers<void>()
  const over = withChunk(chunk, () => put.promise)
  await new Promise(setImmediate)
  expect(chunk.equals(Buffer.alloc(READ_BYTES, 'a'))).toBe(true)
  put.resolve()
  await over
  expect(chunk).toHaveLength(0)
})

test('one whose taking fails stays, too', async () => {
  const chunk = Buffer.alloc(READ_BYTES, 'a')
  await expect(withChunk(chunk, () => Promise.reject(new Error('gone')))).rejects.toThrow('gone')
  expect(chunk).toHaveLength(READ_BYTES)
})

test('one that was not taken stays', () => {
  const chunk = Buffer.alloc(READ_BYTES, 'a')
  const fail = () => {
    throw new Error('disk full')
  }
  expect(() => withChunk(chunk, fail)).toThrow('disk full')
  expect(chunk).toHaveLength(READ_BYTES)
})

test('a slice of the pool is left alone, since others have theirs beside it', () => {
  const { buffer } = Buffer.allocUnsafe(1)
  expect(buffer.byteLength).toBe(Buffer.poolSize)
  const longest = Buffer.poolSize / 2 - 1
  void withChunk(Buffer.from(buffer, buffer.byteLength - longest), takeAtOnce)
  expect(buffer.byteLength).toBe(Buffer.poolSize)
})
