import { access, chown, lutimes, mkdir, mkdtemp, rm, symlink, utimes, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { temporaryFor } from '../../../src/base/files/atomic-file.ts'
import { removeLeftovers } from '../../../src/base/files/leftovers.ts'
import { openDownload } from '../../support/test-download.ts'
import { type OpenedRun, openRun } from '../../support/test-run.ts'

const HOUR = 3_600_000
const MINUTE = 60_000

/** A file that was written to so long ago. */
async function leave(path: string, ageMs: number): Promise<string> {
  await mkdir(dirname(path), { recursive: true })
  await writeFile(path, 'half an image')
  const at = new Date(Date.now() - ageMs)
  await utimes(path, at, at)
  return path
}

const isThere = (path: string) =>
  access(path).then(
    () => true,
    () => false,
  )

describe('what a killed run left half-written', () => {
  let opened: OpenedRun
  beforeEach(async () => {
    opened = await openRun()
  })
  afterEach(() => opened.close())

  const temporary = (folder: string, ageMs: number) =>
    leave(temporaryFor(join(opened.directory, folder, 'any.png')), ageMs)

  test('a later run removes once it is an hour old, wherever it lies, also when nothing else is to be done', async () => {
    const options = { urls: [opened.show('/a.png')], manifest: 'on', manifestAt: 'memory' } as const
    await opened.run(options)
    const folders = [
      'images',
      'images/ab/cd',
      'images/.persist/manifest/segments',
      'memory/.persist/manifest',
    ]
    const old = await Promise.all(folders.map(folder => temporary(folder, 61 * MINUTE)))
    const young = await Promise.all(folders.map(folder => temporary(folder, 59 * MINUTE)))
    const others = await Promise.all(
      ['images/.hidden.part', 'images/cat.png', 'images/0.part'].map(path =>
        leave(join(opened.directory, path), 100 * HOUR),
      ),
    )
    expect((await opened.run(options)).report.unchanged).toBe(1)
    expect(await Promise.all(old.map(isThere))).toEqual(old.map(() => false))
    expect(await Promise.all([...young, ...others].map(isThere))).toEqual(
      [...young, ...others].map(() => true),
    )
  })

  test('is looked for through no link, and left alone by a dry run', async () => {
    const outside = await temporary('elsewhere', 100 * HOUR)
    const inside = await temporary('images', 100 * HOUR)
    await opened.run({ urls: [opened.show('/a.png')], dryRun: true })
    expect(await isThere(inside)).toBe(true)
    await symlink(join(opened.directory, 'elsewhere'), join(opened.directory, 'images/link'), 'junction')
    await opened.run({ urls: [opened.show('/a.png')] })
    expect([await isThere(inside), await isThere(outside)]).toEqual([false, true])
  })
})

test('a download removes what an earlier one left in the folders it writes to, and in no others', async () => {
  const opened = await openDownload()
  opened.fill('a.png', 'sub/b.png')
  const at = (folder: string, ageMs: number) => leave(temporaryFor(join(opened.target, folder, 'any')), ageMs)
  const old = [await at('', 61 * MINUTE), await at('sub', 61 * MINUTE)]
  const left = [await at('', 59 * MINUTE), await at('mine', 100 * HOUR)]
  await opened.get({})
  expect(await Promise.all([...old, ...left].map(isThere))).toEqual([false, false, true, true])
  await opened.close()
})

describe('what killed jobs left beside their files', () => {
  let folder: string
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'leftovers-'))
  })
  afterEach(() => rm(folder, { recursive: true }))

  test('is removed: old regular files of this user with a temporary name, and nothing else', async () => {
    const named = (ageMs: number) => leave(temporaryFor(join(folder, 'any')), ageMs)
    const old = await named(2 * HOUR)
    const left = [await named(MINUTE), await leave(join(folder, 'mine.part'), 99 * HOUR)]
    const link = temporaryFor(join(folder, 'any'))
    await symlink(left[0] as string, link)
    await lutimes(link, 0, 0)
    const full = temporaryFor(join(folder, 'any'))
    await leave(join(full, 'index.html'), 2 * HOUR)
    await utimes(full, 0, 0)
    await removeLeftovers(folder)
    expect(await isThere(old)).toBe(false)
    expect(await Promise.all([...left, link, full].map(isThere))).toEqual([true, true, true, true])
  })

  test('of another user stays', async () => {
    if (process.getuid?.() !== 0) return
    const foreign = await leave(temporaryFor(join(folder, 'any')), 2 * HOUR)
    await chown(foreign, 12_345, 12_345)
    await removeLeftovers(folder)
    expect(await isThere(foreign)).toBe(true)
  })
})
