import { access, mkdir, symlink, utimes, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { temporaryFor } from '../../../src/base/files/atomic-file.ts'
import { openDownload } from '../../support/test-download.ts'
import { type OpenedRun, openRun } from '../../support/test-run.ts'

const HOUR = 3_600_000

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

  test('a later run removes once it is a day old, wherever it lies, also when nothing else is to be done', async () => {
    const options = { urls: [opened.show('/a.png')], manifest: 'on', manifestAt: 'memory' } as const
    await opened.run(options)
    const folders = [
      'images',
      'images/ab/cd',
      'images/.persist/manifest/v1/segments',
      'memory/.persist/manifest/v1',
    ]
    const old = await Promise.all(folders.map(folder => temporary(folder, 25 * HOUR)))
    const young = await Promise.all(folders.map(folder => temporary(folder, 23 * HOUR)))
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

  test('is looked for behind no link, and left alone by a dry run', async () => {
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
  const old = [await at('', 25 * HOUR), await at('sub', 25 * HOUR)]
  const left = [await at('', 23 * HOUR), await at('mine', 100 * HOUR)]
  await opened.get({})
  expect(await Promise.all([...old, ...left].map(isThere))).toEqual([false, false, true, true])
  await opened.close()
})
