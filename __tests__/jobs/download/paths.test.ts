import { lstat, mkdir, readdir, readFile, readlink, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { PREFIX } from '../../support/list-source.ts'
import type { DownloadInput } from '../../support/start-job.ts'
import { type OpenedDownload, openDownload, shortly } from '../../support/test-download.ts'

let opened: OpenedDownload
beforeEach(async () => {
  opened = await openDownload()
})
afterEach(() => opened.close())

const onPosix = process.platform === 'win32' ? describe.skip : describe

describe('keys that anybody may have made up', () => {
  const hostile = [
    '../x',
    'a/../../x',
    '/etc/x',
    'C:\\x',
    'C:/x',
    '..\\x',
    'a\0b',
    'a\nb',
    `long/${'x'.repeat(300)}`,
    'folder/',
    '.git/hooks/post-checkout',
    '.github/workflows/x.yml',
  ]

  test.each(['named in a list', 'found by a listing'])(
    '%s: nothing is written outside, each is reported, the others are there',
    async how => {
      opened.fill('a.png', ...hostile, 'z/猫.png')
      const keys = ['a.png', ...hostile, 'z/猫.png'].map(path => PREFIX + path)
      const { results, report } = await opened.get(how === 'named in a list' ? { keys } : {})
      expect(await opened.files()).toEqual(['images/a.png', 'images/z/猫.png'])
      const refused = results.filter(({ outcome }) => outcome === 'refused')
      expect(new Set(refused.map(({ key }) => key))).toEqual(new Set(hostile.map(path => PREFIX + path)))
      for (const { reason, message, file } of refused) {
        expect(reason).toMatch(/^(key-invalid|path-refused)$/)
        expect([message, file]).toEqual([expect.stringContaining('"scraped/'), undefined])
      }
      expect(report).toMatchObject({ total: 14, downloaded: 2, refused: 12, failed: 0 })
      expect(report.failure).toBe('12 of 14 objects were not downloaded')
      // The store was not even asked for them.
      expect(opened.asked()).toHaveLength(2)
    },
  )

  test('a folder as consoles mark it is no object of its own, one with bytes is', async () => {
    opened.oss.bucket.put(`${PREFIX}empty/`, '')
    opened.oss.bucket.put(PREFIX, '')
    opened.oss.bucket.put(`${PREFIX}full/`, 'bytes')
    const { results } = await opened.get()
    expect(results.map(shortly)).toEqual([['refused', `${PREFIX}full/`, 'key-invalid']])
  })

  test.each([
    [['a', 'a/b'], ['a']],
    [['a/b', 'a'], ['a/b']],
    [['a/b/c', 'a/b', 'a'], ['a/b/c']],
    [['A', 'a', 'A/b'], process.platform === 'linux' ? ['A', 'a'] : ['A']],
  ])('%j cannot all be files: the first one is, each other one is reported', async (paths, kept) => {
    opened.fill(...paths)
    const { results } = await opened.get({ keys: paths.map(path => PREFIX + path) })
    expect(results.filter(({ outcome }) => outcome === 'downloaded').map(({ file }) => file)).toEqual(kept)
    const rest = results.filter(({ outcome }) => outcome !== 'downloaded')
    expect(rest.map(({ outcome, reason }) => [outcome, reason])).toEqual(
      Array(paths.length - kept.length).fill(['refused', 'key-collision']),
    )
    for (const path of kept) expect(await opened.read(path)).toBe(path)
  })
})

onPosix('symbolic links', () => {
  let outside: string
  beforeEach(async () => {
    outside = join(opened.directory, 'outside')
    await mkdir(outside)
    await writeFile(join(outside, 'precious.png'), 'precious')
    await mkdir(opened.target)
    opened.fill('precious.png', 'sub/precious.png', 'sub/deep/new.png', 'fine.png')
  })

  const untouched = async () => {
    expect(await readdir(outside)).toEqual(['precious.png'])
    expect(await readFile(join(outside, 'precious.png'), 'utf8')).toBe('precious')
  }

  test.each(['skip', 'overwrite', 'fail'] as const)(
    'in the place of a file are neither followed nor replaced, with %s',
    async onExisting => {
      await symlink(join(outside, 'precious.png'), join(opened.target, 'precious.png'))
      // Of equal bytes, dangling, and one that stays inside: all the same.
      await mkdir(join(opened.target, 'sub'))
      await symlink('../precious.png', join(opened.target, 'sub/precious.png'))
      await symlink(join(outside, 'new.png'), join(opened.target, 'fine.png'))
      const { results } = await opened.get({ onExisting })
      expect(results.map(shortly)).toEqual([
        ['refused', `${PREFIX}fine.png`, 'path-refused'],
        ['refused', `${PREFIX}precious.png`, 'path-refused'],
        ['downloaded', `${PREFIX}sub/deep/new.png`, 'sub/deep/new.png'],
        ['refused', `${PREFIX}sub/precious.png`, 'path-refused'],
      ])
      expect(results[0]?.message).toBe(
        '"fine.png" is a symbolic link, which is neither followed nor replaced. Remove it, or choose another folder.',
      )
      await untouched()
      expect(await readlink(join(opened.target, 'fine.png'))).toBe(join(outside, 'new.png'))
      expect(opened.asked()).toHaveLength(1)
    },
  )

  test('in the place of a folder lead nowhere outside', async () => {
    await symlink(outside, join(opened.target, 'sub'))
    const { results } = await opened.get()
    expect(results.map(shortly)).toEqual([
      ['downloaded', `${PREFIX}fine.png`, 'fine.png'],
      ['downloaded', `${PREFIX}precious.png`, 'precious.png'],
      ['refused', `${PREFIX}sub/deep/new.png`, 'path-refused'],
      ['refused', `${PREFIX}sub/precious.png`, 'path-refused'],
    ])
    expect(results[3]?.message).toBe(
      `"sub" lies below a link that leads out of ${opened.target}; nothing is downloaded there`,
    )
    await untouched()
  })

  test('in the place of a folder may lead elsewhere inside', async () => {
    await mkdir(join(opened.target, 'real'))
    await symlink('real', join(opened.target, 'sub'))
    const { report } = await opened.get()
    expect(report.downloaded).toBe(4)
    expect(await readFile(join(opened.target, 'real/deep/new.png'), 'utf8')).toBe('sub/deep/new.png')
  })

  test('that dangle in the place of a folder are in the way', async () => {
    await symlink(join(opened.directory, 'nowhere'), join(opened.target, 'sub'))
    const { results } = await opened.get()
    expect(results.slice(2).map(({ outcome }) => outcome)).toEqual(['failed', 'failed'])
    expect(await lstat(join(opened.directory, 'nowhere')).catch(() => 'none')).toBe('none')
  })

  test.each([
    ['the folder itself', 'way'],
    ['a folder above it', 'way/images'],
  ])('%s may not lead out of the workspace', async (_, directory) => {
    const workspace = join(opened.directory, 'workspace')
    await mkdir(workspace)
    await symlink(outside, join(workspace, 'way'))
    const got = opened.get({ cwd: workspace, workspace: [workspace], directory })
    await expect(got).rejects.toMatchObject({
      name: 'SettingsError',
      reason: 'options-invalid',
      message: `directory ${JSON.stringify(join(workspace, directory))} is, or lies below, a symbolic link that leaves the workspace`,
    })
    await untouched()
    expect(opened.oss.connections).toBe(0)
  })

  test('the workspace may be one itself', async () => {
    await mkdir(join(opened.directory, 'real'))
    await symlink('real', join(opened.directory, 'workspace'))
    const workspace = join(opened.directory, 'workspace')
    const { report } = await opened.get({ cwd: workspace, workspace: [workspace], directory: 'a/b' })
    expect(report.downloaded).toBe(4)
    expect(await readdir(join(opened.directory, 'real/a/b'))).toContain('fine.png')
  })

  test('the folder itself may not dangle', async () => {
    const workspace = join(opened.directory, 'workspace')
    await mkdir(workspace)
    await symlink(join(outside, 'new'), join(workspace, 'way'))
    await expect(opened.get({ cwd: workspace, workspace: [workspace], directory: 'way' })).rejects.toThrow()
    await untouched()
  })
})

describe('folders whose files are run', () => {
  const open = async (folders: readonly string[], links: Readonly<Record<string, string>> = {}) => {
    for (const folder of folders) await mkdir(join(opened.directory, folder), { recursive: true })
    for (const [from, to] of Object.entries(links)) await symlink(to, join(opened.directory, from))
  }

  test.each([
    '.git',
    '.git/hooks',
    '.GIT/hooks',
    '.git./hooks',
    'git~1',
    '.g\u200bit/x',
    '.github',
    '.github/workflows',
    'a/.git',
  ])('directory: %j is refused before any request', async directory => {
    await open(['.git/hooks'])
    await expect(opened.get({ directory })).rejects.toMatchObject({
      reason: 'options-invalid',
      message: expect.stringMatching(
        /^directory ".*" has a name that begins with \.git, .*; choose another one$/,
      ),
    })
    expect(opened.oss.connections).toBe(0)
  })

  onPosix('behind a link', () => {
    test('from the folder itself', async () => {
      await open(['.git/hooks'], { images: '.git/hooks' })
      opened.fill('post-checkout')
      await expect(opened.get()).rejects.toThrow('has a name that begins with .git')
      expect(await readdir(join(opened.directory, '.git/hooks'))).toEqual([])
    })

    test('from a folder below it', async () => {
      await open(['.git/hooks', '.github/workflows'], { a: '.git/hooks', b: '.github' })
      opened.fill('a/post-checkout', 'b/workflows/x.yml', 'c.png')
      const { results } = await opened.get({ directory: '.' })
      expect(results.map(shortly)).toEqual([
        ['refused', `${PREFIX}a/post-checkout`, 'path-refused'],
        ['refused', `${PREFIX}b/workflows/x.yml`, 'path-refused'],
        ['downloaded', `${PREFIX}c.png`, 'c.png'],
      ])
      expect(await opened.files()).toEqual(['c.png'])
    })
  })

  test('who works within .git does so knowingly', async () => {
    await open(['.git/work'])
    opened.fill('a.png')
    const { report } = await opened.get({ cwd: join(opened.directory, '.git/work') })
    expect(report.downloaded).toBe(1)
    expect(await opened.files()).toEqual(['.git/work/images/a.png'])
  })
})

describe('where the folder may lie', () => {
  const inWorkspace = async (options: DownloadInput) => {
    const workspace = join(opened.directory, 'workspace')
    await mkdir(workspace)
    opened.fill('a.png')
    return await opened.get({ cwd: workspace, workspace: [workspace], ...options })
  }

  test.each(['..', '../outside', 'a/../../outside', '/', '/tmp'])(
    '%j is outside the workspace, and refused before any request',
    async directory => {
      await expect(inWorkspace({ directory })).rejects.toMatchObject({
        reason: 'options-invalid',
        message: expect.stringMatching(/^directory ".*" lies outside the workspace$/),
      })
      expect(opened.oss.connections).toBe(0)
      expect(await opened.files()).toEqual([])
    },
  )

  test.each(['.', 'deep/er/folder', 'a/../b', './c/'])('%j is inside', async directory => {
    const { report } = await inWorkspace({ directory })
    expect(report.directory).toBe(join(opened.directory, 'workspace', directory).replace(/\/$/, ''))
    expect(await readFile(join(report.directory, 'a.png'), 'utf8')).toBe('a.png')
  })

  test('without a workspace any folder will do', async () => {
    opened.fill('a.png')
    const { report } = await opened.get({ cwd: join(opened.directory, 'x'), directory: '../y' })
    expect([report.downloaded, report.directory]).toEqual([1, join(opened.directory, 'y')])
  })
})
