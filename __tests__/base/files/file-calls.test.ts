import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { types } from 'node:util'
import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals'
import { FileCalls } from '../../../src/base/files/file-calls.ts'
import { never } from '../../support/store-suite.ts'

const { isPromise } = types

let folder: string
let calls: FileCalls
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'calls-'))
  calls = new FileCalls()
})
afterEach(async () => {
  jest.restoreAllMocks()
  await rm(folder, { recursive: true })
})

/** The times that the calls measure: they take nothing, unless a test says so. */
function scriptedTimes() {
  let now = 1000
  let took = 0
  jest.spyOn(performance, 'now').mockImplementation(() => {
    now += took
    return now
  })
  return {
    /** Both times of a call are this far apart. */
    callsTake(milliseconds: number) {
      took = milliseconds
    },
    pass(milliseconds: number) {
      now += milliseconds
    },
  }
}

describe('after a slow call', () => {
  test('the next ones go through a thread for twenty times as long, and then no more', async () => {
    const times = scriptedTimes()
    times.callsTake(50)
    expect(calls.exists(folder)).toBe(true)
    times.callsTake(0)
    times.pass(999)
    const next = calls.exists(folder)
    expect(isPromise(next)).toBe(true)
    expect(await next).toBe(true)
    times.pass(1)
    expect(calls.exists(folder)).toBe(true)
  })

  test('a file is made as in this thread, and errors are the same', async () => {
    const path = join(folder, 'a')
    const times = scriptedTimes()
    times.callsTake(50)
    await calls.exists(folder)
    times.callsTake(0)
    expect(isPromise(calls.exists(folder))).toBe(true)
    const file = await calls.open(path, never)
    await calls.write(file, Buffer.from('bytes'), never)
    await calls.close(file)
    await calls.link(path, join(folder, 'b'))
    await expect(calls.link(path, join(folder, 'b'))).rejects.toMatchObject({ code: 'EEXIST' })
    await calls.rename(path, join(folder, 'c'))
    await calls.unlink(join(folder, 'c'))
    expect(await readFile(join(folder, 'b'), 'utf8')).toBe('bytes')
    expect(await calls.exists(join(folder, 'c'))).toBe(false)
    await expect(calls.open(join(folder, 'b'), never)).rejects.toMatchObject({ code: 'EEXIST' })
  })
})

test('before any slow one they are made in this thread', () => {
  const path = join(folder, 'a')
  const first = () => new FileCalls()
  const file = first().open(path, never) as number
  expect(file).toEqual(expect.any(Number))
  expect(first().write(file, Buffer.from('bytes'), never)).toBeUndefined()
  expect(first().close(file)).toBeUndefined()
  expect(() => first().open(path, never)).toThrow(expect.objectContaining({ code: 'EEXIST' }))
  expect(() => first().unlink(join(folder, 'b'))).toThrow(expect.objectContaining({ code: 'ENOENT' }))
})

test('much is written beside, all of it', async () => {
  const path = join(folder, 'a')
  const bytes = Buffer.alloc(3_000_000, 'abcdefg')
  const file = await calls.open(path, never)
  const written = calls.write(file, bytes, never)
  expect(isPromise(written)).toBe(true)
  await written
  await calls.close(file)
  expect((await readFile(path)).equals(bytes)).toBe(true)
})
