import { execFileSync } from 'node:child_process'
import {
  access,
  appendFile,
  mkdir,
  mkdtemp,
  rename,
  rm,
  symlink,
  truncate,
  unlink,
  writeFile,
} from 'node:fs/promises'
import { platform, tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { temporaryFor } from '../../../../src/base/files/atomic-file.ts'
import { mintKey, mintPrefix } from '../../../../src/storage/key/object-key.ts'
import { openFolder } from '../../../../src/storage/stores/folder/folder.ts'
import type { ListPageOptions, Store } from '../../../../src/storage/stores/store.ts'
import { collecting } from '../../../support/collecting-sink.ts'
import { never } from '../../../support/store-suite.ts'
import { LARGE } from '../../../support/store-suite-get.ts'
import { pagesOf } from '../../../support/store-suite-list.ts'

let root: string
let folder: string
let store: Store
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'folder-'))
  folder = join(root, 'images')
  store = openFolder(folder)
  for (const path of ['images/a.png', 'images/b/c.png', 'outside/secret.png', 'images2/d.png']) {
    await mkdir(join(root, path, '..'), { recursive: true })
    await writeFile(join(root, path), path)
  }
})
afterEach(() => rm(root, { recursive: true }))

const get = (path: string, sink = collecting()) => store.get(mintKey(mintPrefix(''), path), sink, never)
const namesOf = async (prefix = '', options: ListPageOptions = {}) =>
  (await pagesOf(store, prefix, options)).flatMap(({ objects, prefixes }) => [
    ...objects.map(({ key }) => key),
    ...prefixes,
  ])

describe('a file in the place of the folder', () => {
  const rule = {
    reason: 'store-bucket',
    message: expect.stringMatching(/images2.d\.png is a file, not a folder\.$/),
  }

  test('is an error to list and to read, and no empty folder', async () => {
    store = openFolder(join(root, 'images2/d.png'))
    await expect(namesOf()).rejects.toMatchObject(rule)
    await expect(namesOf('b/')).rejects.toMatchObject(rule)
    await expect(get('a.png')).rejects.toMatchObject(rule)
  })

  test('where nothing is, or could be, is nothing found', async () => {
    store = openFolder(join(root, 'none'))
    expect(await namesOf()).toEqual([])
    store = openFolder(join(root, 'images2/d.png/below'))
    expect(await namesOf()).toEqual([])
    await expect(get('a.png')).rejects.toMatchObject({ reason: 'http-404' })
  })
})

describe('reading', () => {
  describe('a file removed between finding and opening it', () => {
    const paths = Array.from({ length: 300 }, (_, number) => `gone/${number}.png`)
    beforeEach(async () => {
      await mkdir(join(folder, 'gone'))
      await Promise.all(paths.map(path => writeFile(join(folder, path), path)))
    })

    /** Does something with each file while that is removed. @returns what came of it, or the reason of its failure */
    const whileRemoved = (each: (path: string) => Promise<string>) =>
      Promise.all(
        paths.map(async (path, number) => {
          const end = each(path).catch(error => error.reason)
          // A file is found in a few calls of the file system: each removal waits for another number of them.
          for (let call = 0; call < number % 20; call++) await access(folder)
          await unlink(join(folder, path))
          return await end
        }),
      )

    test('is no object to read', async () => {
      const ends = await whileRemoved(async path => {
        await get(path)
        return 'read'
      })
      expect(ends.filter(end => !['read', 'http-404'].includes(end))).toEqual([])
    })

    test('is not in the way of a create-only upload', async () => {
      const ends = await whileRemoved(async path => {
        const options = { mode: 'keep-existing', contentType: 'image/png' } as const
        return (await store.put(mintKey(mintPrefix(''), path), Buffer.from(path), options, never)).outcome
      })
      const fine = ['stored', 'already-stored', 'key-collision']
      expect(ends.filter(end => !fine.includes(end))).toEqual([])
    })
  })

  test('a link that leads out is refused, one that stays inside is followed, one that leads nowhere is nothing', async () => {
    await symlink(join(root, 'outside'), join(folder, 'way'))
    await symlink(join(root, 'outside/secret.png'), join(folder, 'link.png'))
    await symlink(join(root, 'images2/d.png'), join(folder, 'twin.png'))
    await symlink(join(folder, 'b/c.png'), join(folder, 'inside.png'))
    await symlink(join(root, 'outside/none'), join(folder, 'nowhere.png'))
    for (const path of ['way/secret.png', 'link.png', 'twin.png']) {
      const sink = collecting()
      await expect(get(path, sink)).rejects.toMatchObject({
        reason: 'store-denied',
        message: expect.stringContaining('leads out of it'),
      })
      expect(sink.begun).toEqual([])
    }
    const sink = collecting()
    await get('inside.png', sink)
    expect(sink.bytes().toString()).toBe('images/b/c.png')
    await expect(get('nowhere.png')).rejects.toMatchObject({ reason: 'http-404' })
  })

  test.each([
    ['grows', () => appendFile(join(folder, 'large.png'), 'more')],
    ['shrinks', () => truncate(join(folder, 'large.png'), 1_000_000)],
  ])('a file that %s meanwhile is an error, and no more comes than was said', async (_how, change) => {
    await writeFile(join(folder, 'large.png'), LARGE)
    const sink = collecting(write => (write === 1 ? change() : undefined))
    await expect(get('large.png', sink)).rejects.toMatchObject({
      stage: 'store',
      reason: 'store-unavailable',
      message: expect.stringContaining('changed while it was read'),
    })
    expect(sink.bytes().length).toBeLessThanOrEqual(LARGE.length)
  })

  test('a file that is replaced meanwhile comes as it was', async () => {
    await writeFile(join(folder, 'large.png'), LARGE)
    await writeFile(join(folder, 'other.png'), 'other')
    const replace = () => rename(join(folder, 'other.png'), join(folder, 'large.png'))
    const sink = collecting(write => (write === 1 ? replace() : undefined))
    await get('large.png', sink)
    expect(sink.bytes().equals(LARGE)).toBe(true)
  })

  if (platform() !== 'win32')
    test('what is no file is nothing, and is not waited for', async () => {
      execFileSync('mkfifo', [join(folder, 'pipe.png')])
      for (const path of ['pipe.png', 'b'])
        await expect(get(path)).rejects.toMatchObject({ reason: 'http-404' })
      expect(await store.head(mintKey(mintPrefix(''), 'pipe.png'), never)).toBeUndefined()
      expect(await namesOf()).toEqual(['a.png', 'b/c.png'])
    })
})

describe('listing', () => {
  test('follows no link and leaves the folder by no prefix', async () => {
    await symlink(join(root, 'outside'), join(folder, 'way'))
    await symlink(join(folder, 'b'), join(folder, 'twin'))
    await symlink(join(root, 'outside/secret.png'), join(folder, 'link.png'))
    expect(await namesOf()).toEqual(['a.png', 'b/c.png'])
    for (const prefix of [
      'way/',
      'way',
      'twin/',
      'link',
      '../',
      '../outside/',
      '/',
      `${folder}/`,
      'b/../',
      './',
    ])
      expect(await namesOf(prefix)).toEqual([])
  })

  test('shows no temporary file, and no folder without files', async () => {
    await writeFile(temporaryFor(join(folder, 'a.png')), 'half')
    await mkdir(join(folder, 'c/d/e'), { recursive: true })
    await writeFile(temporaryFor(join(folder, 'c/d/x.png')), 'half')
    await writeFile(join(folder, '.part'), 'mine')
    expect(await namesOf()).toEqual(['.part', 'a.png', 'b/c.png'])
    expect(await namesOf('', { delimiter: '/' })).toEqual(['.part', 'a.png', 'b/'])
  })

  test('is empty where there is no folder yet', async () => {
    store = openFolder(join(root, 'none'))
    expect(await pagesOf(store, '')).toEqual([{ objects: [], prefixes: [] }])
  })

  test('goes through many folders of one level and of many levels', async () => {
    const deep = Array.from({ length: 60 }, (_, i) => String(i % 10)).join('/')
    await mkdir(join(folder, deep), { recursive: true })
    await writeFile(join(folder, deep, 'x.png'), 'x')
    for (let i = 0; i < 300; i++) await mkdir(join(folder, 'wide', String(i)), { recursive: true })
    await writeFile(join(folder, 'wide/299/y.png'), 'y')
    expect(await namesOf()).toEqual([`${deep}/x.png`, 'a.png', 'b/c.png', 'wide/299/y.png'])
    expect(await namesOf('', { delimiter: '/' })).toEqual(['a.png', '0/', 'b/', 'wide/'])
  })
})
