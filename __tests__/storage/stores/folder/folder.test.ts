import { mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { PersistError } from '../../../../src/base/errors.ts'
import { folderError } from '../../../../src/base/files/file-errors.ts'
import { mintKey, mintPrefix } from '../../../../src/storage/key/object-key.ts'
import { openFolder } from '../../../../src/storage/stores/folder/folder.ts'
import { never, putting } from '../../../support/store-suite.ts'

let root: string
let folder: string
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'folder-'))
  folder = join(root, 'images')
})
afterEach(() => rm(root, { recursive: true }))

const bytes = Buffer.from('some image')
const key = (path: string) => mintKey(mintPrefix(''), path)
const put = (path: string, mode: 'keep-existing' | 'overwrite' = 'keep-existing') =>
  openFolder(folder).put(key(path), bytes, putting(bytes, { mode }), never)

describe('nothing leaves the folder', () => {
  test('a linked folder that leads out is refused, and nothing is written there', async () => {
    const outside = join(root, 'outside')
    await mkdir(outside)
    await mkdir(folder)
    await symlink(outside, join(folder, 'way'))
    await expect(put('way/out/a.png')).rejects.toMatchObject({ reason: 'store-denied' })
    await expect(openFolder(folder).head(key('way/a.png'), never)).resolves.toBeUndefined()
    await writeFile(join(outside, 'a.png'), bytes)
    await expect(openFolder(folder).head(key('way/a.png'), never)).rejects.toMatchObject({
      reason: 'store-denied',
      message: expect.stringContaining('leads out of it'),
    })
    expect(await readdir(outside)).toEqual(['a.png'])
  })

  test('a linked file that leads out is neither read nor written', async () => {
    const outside = join(root, 'outside.png')
    await writeFile(outside, 'precious')
    await mkdir(folder)
    await symlink(outside, join(folder, 'a.png'))
    await expect(put('a.png')).rejects.toMatchObject({ reason: 'store-denied' })
    expect((await put('a.png', 'overwrite')).outcome).toBe('stored')
    expect(await readFile(outside, 'utf8')).toBe('precious')
    expect(await readFile(join(folder, 'a.png'))).toEqual(bytes)
  })

  test('a link that stays inside is followed', async () => {
    await mkdir(join(folder, 'real'), { recursive: true })
    await symlink(join(folder, 'real'), join(folder, 'alias'))
    expect((await put('alias/a.png')).outcome).toBe('stored')
    expect((await put('real/a.png')).outcome).toBe('already-stored')
  })

  test('nothing is removed through a link that leads out, nor what such a link stands for', async () => {
    const outside = join(root, 'outside')
    await mkdir(outside)
    await writeFile(join(outside, 'a.png'), 'precious')
    await mkdir(folder)
    await symlink(outside, join(folder, 'way'))
    await symlink(join(outside, 'a.png'), join(folder, 'a.png'))
    for (const path of ['way/a.png', 'a.png'])
      await expect(openFolder(folder).remove(key(path), never)).rejects.toMatchObject({
        stage: 'store',
        reason: 'store-denied',
        message: expect.stringContaining('leads out of it'),
      })
    expect(await readFile(join(outside, 'a.png'), 'utf8')).toBe('precious')
    expect((await readdir(folder)).sort()).toEqual(['a.png', 'way'])
  })

  test('of a link that stays inside the link is removed, and what it leads to is kept', async () => {
    await put('a.png')
    await symlink(join(folder, 'a.png'), join(folder, 'alias.png'))
    await openFolder(folder).remove(key('alias.png'), never)
    expect(await readdir(folder)).toEqual(['a.png'])
  })

  test('of a removed file the folders stay', async () => {
    const store = openFolder(folder)
    await put('deep/er/a.png')
    await store.remove(key('deep/er/a.png'), never)
    expect((await readdir(folder, { recursive: true })).sort()).toEqual(['deep', 'deep/er'])
    expect((await store.put(key('deep/er/a.png'), bytes, putting(bytes), never)).outcome).toBe('stored')
  })

  test('where no folder is yet, there is nothing to remove', async () => {
    await openFolder(folder).remove(key('a/b.png'), never)
    expect(await readdir(root)).toEqual([])
  })

  test('the folder itself may be a link', async () => {
    await mkdir(join(root, 'real'))
    await symlink(join(root, 'real'), folder)
    expect((await put('a/b.png')).outcome).toBe('stored')
  })
})

describe('what stands in the way is explained', () => {
  test('a file where a folder is needed, and a folder where a file is', async () => {
    await put('a')
    await expect(put('a/b')).rejects.toMatchObject({
      reason: 'key-collision',
      message: 'A file stands where a/b needs a folder, or a folder where it needs a file.',
    })
    await put('c/d')
    await expect(put('c')).rejects.toMatchObject({ reason: 'key-collision' })
    await expect(put('c', 'overwrite')).rejects.toMatchObject({ reason: 'key-collision' })
    expect((await readdir(folder, { recursive: true })).sort()).toEqual(['a', 'c', 'c/d'])
  })

  test('the destination is a file', async () => {
    await writeFile(folder, 'x')
    await expect(put('a')).rejects.toMatchObject({ reason: 'key-collision' })
  })

  test('a path that the system finds too long', async () => {
    const long = Array.from({ length: 20 }, () => 'p'.repeat(250)).join('/')
    folder = join(root, long)
    await expect(put('a')).rejects.toMatchObject({ reason: 'key-invalid', details: { code: 'ENAMETOOLONG' } })
  })

  test.each([
    ['ENOSPC', 'store-unavailable', /no room left/],
    ['EDQUOT', 'store-unavailable', /no room left/],
    ['EACCES', 'store-denied', /may not write/],
    ['EROFS', 'store-denied', /read-only/],
    ['EMFILE', 'store-unavailable', /files open/],
    ['EIO', 'store-unavailable', /could not be used \(EIO\)/],
  ])('%s is %s', (code, reason, says) => {
    const error = folderError(Object.assign(new Error('x'), { code }), '/images', 'a.png')
    expect(error).toMatchObject({ stage: 'store', reason, details: { code, advice: expect.any(String) } })
    expect(error.message).toMatch(says)
    expect(folderError(error, '/images', 'a.png')).toBe(error)
    expect(error).toBeInstanceOf(PersistError)
  })

  test('a right that is missing is the one to read where something was read', () => {
    const error = folderError(Object.assign(new Error('x'), { code: 'EACCES' }), '/images', 'a', 'read')
    expect(error.message).toBe('This user may not read /images.')
  })
})
