import { mkdtempSync, rmSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { describeError, type PersistError } from '../../../src/base/errors.ts'
import { throwNaming } from '../../../src/base/files/file-errors.ts'
import { runOnSmallDisk, smallDiskMissing } from '../../support/small-disk.ts'

let cwd: string
beforeAll(() => {
  cwd = mkdtempSync(join(tmpdir(), 'small-'))
})
afterAll(() => {
  rmSync(cwd, { recursive: true, force: true })
})

const onSmallDisk = smallDiskMissing(tmpdir()) === undefined ? test : test.skip

onSmallDisk('a plan names its temporary folder where that is full, and how to choose another', async () => {
  const urls = Array.from({ length: 3000 }, (_, image) => `https://a.example/${'x'.repeat(60)}/${image}.jpg`)
  await writeFile(join(cwd, 'list.txt'), urls.join('\n'))
  const disk = { size: '128k', at: 'small', cwd, env: { TMPDIR: join(cwd, 'small') } }
  const { code, stderr } = await runOnSmallDisk(disk, ['plan', 'list.txt', '--destination', 'file:./images'])
  expect([code, stderr]).toEqual([
    3,
    expect.stringMatching(/no room left in the temporary folder "[^"]*small" \(ENOSPC\).*set TMPDIR/s),
  ])
})

test.each([
  ['ENOSPC', /no room left in the temporary folder "\/tmp\/x" \(ENOSPC\)\. .*set TMPDIR/],
  ['EROFS', /temporary folder "\/tmp\/x" cannot be written to \(EROFS\)\..*`tmpfs` at \/tmp/],
  ['EACCES', /cannot be written to \(EACCES\)/],
  ['ENOENT', /cannot be written to \(ENOENT\)/],
  ['ENOTDIR', /cannot be written to \(ENOTDIR\)/],
])('an error with %s names the folder', (code, sentence) => {
  const said = () => {
    try {
      return throwNaming('/tmp/x')(Object.assign(new Error(code), { code }))
    } catch (error) {
      return describeError(error as PersistError)
    }
  }
  expect(said()).toMatch(sentence)
})
