import { execFile } from 'node:child_process'
import { chmod, mkdir, symlink, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { promisify } from 'node:util'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { PREFIX } from '../../support/list-source.ts'
import { startOf } from '../../support/starts.ts'
import { type OpenedDownload, openDownload, shortly } from '../../support/test-download.ts'

let opened: OpenedDownload
beforeEach(async () => {
  opened = await openDownload()
})
afterEach(() => opened.close())

const onPosix = process.platform === 'win32' ? describe.skip : describe
const START = startOf('cli-start')

/** The command, where no file may grow over 8 KiB: what a full disk says comes from the system itself. */
async function withoutRoom(...argv: readonly string[]) {
  const { endpoint, account } = opened.oss
  const script = `trap '' XFSZ; ulimit -f 16; exec "$@"`
  const flags = ['--endpoint', endpoint, '--region', account.region]
  const words = ['download', `oss://memes/${PREFIX}`, '--directory=images', ...flags, ...argv]
  const env = {
    PATH: process.env.PATH,
    OSS_ACCESS_KEY_ID: account.accessKeyId,
    OSS_ACCESS_KEY_SECRET: account.accessKeySecret,
  }
  const run = promisify(execFile)('sh', ['-c', script, 'sh', process.execPath, START, ...words], {
    cwd: opened.directory,
    env,
  })
  return await run.then(
    ({ stdout, stderr }) => ({ code: 0, stdout, stderr }),
    ({ code, stdout, stderr }) =>
      ({ code, stdout, stderr }) as { code: number; stdout: string; stderr: string },
  )
}

onPosix('a disk that is full', () => {
  test.each([20_000, 700_000])(
    'of %d bytes: the object fails with that sentence, nothing of it is left',
    async size => {
      opened.oss.bucket.put(`${PREFIX}large.png`, Buffer.alloc(size, 'x'))
      opened.fill('small.png')
      const { code, stdout, stderr } = await withoutRoom()
      expect([code, stdout.split('\n')]).toEqual([
        1,
        [
          `failed     store-unavailable: There is no room left where ${opened.target} is. Free some space or choose another folder, then run again.  ${PREFIX}large.png`,
          `downloaded small.png  ${PREFIX}small.png`,
          '',
        ],
      ])
      expect(stderr).toContain('1 of 2 objects were not downloaded')
      expect(await opened.files()).toEqual(['images/small.png'])
    },
  )

  test('ends the download when nothing fits any more', async () => {
    for (let n = 0; n < 60; n++) opened.oss.bucket.put(`${PREFIX}${n}.png`, Buffer.alloc(20_000, String(n)))
    const { code, stderr } = await withoutRoom('--concurrency=2')
    expect(code).toBe(3)
    expect(stderr).toMatch(/^persist-images: There is no room left where .* is\. Free some space/m)
    expect(opened.asked().length).toBeLessThan(20)
    expect(await opened.files()).toEqual([])
  })
})

onPosix('a folder that may not be written to', () => {
  test('is found before any request, with one sentence', async () => {
    opened.fill('a.png')
    await mkdir(opened.target)
    await chmod(opened.target, 0o555)
    // To an administrator every folder is open but those of the system itself.
    const directory = process.getuid?.() === 0 ? '/proc' : 'images'
    await expect(opened.get({ directory })).rejects.toMatchObject({
      name: 'PersistError',
      stage: 'store',
      reason: expect.stringMatching(/^store-(denied|unavailable)$/),
      message: expect.stringContaining(resolve(opened.directory, directory)),
    })
    expect(opened.asked()).toEqual([])
    await chmod(opened.target, 0o755)
  })
})

test('a file in the place of the folder is found before any request', async () => {
  opened.fill('a.png')
  await writeFile(opened.target, 'mine')
  for (const directory of ['images', 'images/deeper'])
    await expect(opened.get({ directory })).rejects.toMatchObject({ reason: 'key-collision' })
  expect(opened.oss.connections).toBe(0)
  expect(await opened.files()).toEqual(['images'])
})

onPosix('a results file on a full disk', () => {
  test('ends the download with one sentence', async () => {
    if (process.platform !== 'linux') return
    opened.fill(...Array.from({ length: 2000 }, (_, n) => `${n}.png`))
    await symlink('/dev/full', join(opened.directory, 'r.jsonl'))
    await expect(opened.get({ resultsFile: 'r.jsonl' })).rejects.toMatchObject({
      name: 'PersistError',
      message: expect.stringMatching(/^results-file cannot be written: ENOSPC/),
    })
    expect((await opened.files()).filter(path => path.endsWith('.part'))).toEqual([])
  })
})

test('a path that the system finds too long fails alone', async () => {
  const long = Array.from({ length: 4 }, () => 'k'.repeat(250)).join('/')
  opened.fill('a.png', long)
  const directory = Array.from({ length: 13 }, () => 'd'.repeat(250)).join('/')
  const { results } = await opened.get({ directory })
  expect(results.map(shortly)).toEqual([
    ['downloaded', `${PREFIX}a.png`, 'a.png'],
    ['failed', PREFIX + long, 'key-invalid'],
  ])
})
