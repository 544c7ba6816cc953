/** The demo; `release/packages` has what comes before it on a bare clone. */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from '@jest/globals'
import { ROOT } from '../support/source-files.ts'

const folder = mkdtempSync(join(tmpdir(), 'demo-'))
afterAll(() => rmSync(folder, { recursive: true }))

test('it keeps the images of its small site, and the second time none again', () => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(ROOT, 'examples/demo/start.js')], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, LC_ALL: 'C.UTF-8' },
  })
  expect([status, stderr]).toEqual([0, ''])
  expect(stdout).toContain('first run:  10 URLs: 6 stored, 1 unchanged, 0 skipped, 3 failed;')
  expect(stdout).toContain('second run: 10 URLs: 0 stored, 7 unchanged, 3 skipped, 0 failed;')
  expect(readdirSync(join(folder, 'persist-images-demo')).filter(name => !name.startsWith('.'))).toHaveLength(
    6,
  )
})
