import { mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { createOnly, makeFile } from '../../../src/base/files/atomic-file.ts'
import { FileCalls } from '../../../src/base/files/file-calls.ts'
import { never } from '../../support/store-suite.ts'

let folder: string
const calls = new FileCalls()
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'landing-'))
})
afterEach(() => rm(folder, { recursive: true }))

describe('where no link can be made, as of a folder nowhere', () => {
  /** Of a folder a link is refused as any link is where a file system has none. */
  const temporary = async (name: string) => {
    await mkdir(join(folder, name))
    await writeFile(join(folder, name, name), '')
    return join(folder, name)
  }

  test('what is put gets its name in one step', async () => {
    expect(await createOnly(await temporary('first'), join(folder, 'key'), calls)).toBe(true)
    expect(await readdir(folder, { recursive: true })).toEqual(['key', 'key/first'])
  })

  test('what has the name keeps it, a link that leads nowhere as well', async () => {
    await symlink('nowhere', join(folder, 'key'))
    expect(await createOnly(await temporary('second'), join(folder, 'key'), calls)).toBe(false)
    expect((await readdir(folder)).sort()).toEqual(['key', 'second'])
  })
})

describe('a file that is made', () => {
  const make = (mayReplace: boolean, text = 'bytes', signal = never) =>
    makeFile(join(folder, 'key'), Buffer.from(text), mayReplace, calls, signal)

  test('is whole, and nothing is left beside it', async () => {
    expect(await make(false)).toBe(true)
    expect(await make(false, 'others')).toBe(false)
    expect(await readFile(join(folder, 'key'), 'utf8')).toBe('bytes')
    expect(await make(true, 'others')).toBe(true)
    expect(await readFile(join(folder, 'key'), 'utf8')).toBe('others')
    expect(await readdir(folder)).toEqual(['key'])
  })

  test('is not there where it cannot be written or named', async () => {
    const aborted = AbortSignal.abort(new Error('enough'))
    await expect(make(false, 'x'.repeat(300_000), aborted)).rejects.toThrow()
    expect(await readdir(folder)).toEqual([])
    await mkdir(join(folder, 'key'))
    await expect(make(true)).rejects.toMatchObject({ syscall: 'rename' })
    expect(await make(false)).toBe(false)
    expect(await readdir(folder)).toEqual(['key'])
  })
})
