import { mkdir, mkdtemp, readdir, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { createOnly } from '../../../src/base/files/atomic-file.ts'

let folder: string
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
    expect(await createOnly(await temporary('first'), join(folder, 'key'))).toBe(true)
    expect(await readdir(folder, { recursive: true })).toEqual(['key', 'key/first'])
  })

  test('what has the name keeps it, a link that leads nowhere as well', async () => {
    await symlink('nowhere', join(folder, 'key'))
    expect(await createOnly(await temporary('second'), join(folder, 'key'))).toBe(false)
    expect((await readdir(folder)).sort()).toEqual(['key', 'second'])
  })
})
