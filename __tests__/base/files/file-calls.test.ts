import { mkdir, mkdtemp, readFile, rm, symlink } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { types } from 'node:util'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { FileCalls } from '../../../src/base/files/file-calls.ts'
import { never } from '../../support/store-suite.ts'

const { isPromise } = types

let folder: string
let calls: FileCalls
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'calls-'))
  calls = new FileCalls()
})
afterEach(() => rm(folder, { recursive: true }))

/** A path that any file system takes long for: as many links as are followed, each as long as a path may be. */
async function slowPath(): Promise<string> {
  await mkdir(join(folder, 'd'))
  let last = ''
  for (let n = 0; n < 38; n++) {
    const link = join(folder, `link-${n}`)
    await symlink(`${'d/../'.repeat(750)}${last}`, link)
    last = `link-${n}`
  }
  return join(folder, last)
}

describe('behind a slow call', () => {
  test('the next ones go through a thread, and after a while no more', async () => {
    const path = await slowPath()
    const begun = performance.now()
    expect(calls.exists(path)).toBe(true)
    const took = performance.now() - begun
    const next = calls.exists(folder)
    expect(isPromise(next)).toBe(true)
    expect(await next).toBe(true)
    // Each try may be slow itself, on a machine that is busy.
    let tries = 0
    do await sleep(25 * took)
    while (isPromise(calls.exists(folder)) && ++tries < 20)
    expect(tries).toBeLessThan(20)
  })

  test('a file is made as in this thread, and errors are the same', async () => {
    const path = join(folder, 'a')
    await calls.exists(await slowPath())
    expect(isPromise(calls.exists(folder))).toBe(true)
    const file = await calls.open(path, never)
    await calls.write(file, Buffer.from('bytes'), never)
    await calls.close(file)
    await calls.link(path, join(folder, 'b'))
    // On a busy machine the slow call may be long past, and this thread be trusted again, before the last one.
    const linkAgain = async () => await calls.link(path, join(folder, 'b'))
    await expect(linkAgain()).rejects.toMatchObject({ code: 'EEXIST' })
    await calls.rename(path, join(folder, 'c'))
    await calls.unlink(join(folder, 'c'))
    expect(await readFile(join(folder, 'b'), 'utf8')).toBe('bytes')
    expect(await calls.exists(join(folder, 'c'))).toBe(false)
    const openAgain = async () => await calls.open(join(folder, 'b'), never)
    await expect(openAgain()).rejects.toMatchObject({ code: 'EEXIST' })
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
