/** The demo after `npm ci`, and what it says before. */
import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from '@jest/globals'
import { ROOT } from '../support/source-files.ts'

const folder = mkdtempSync(join(tmpdir(), 'demo-'))
afterAll(() => rmSync(folder, { recursive: true }))

const start = (root: string, language: string) =>
  spawnSync(process.execPath, [join(root, 'examples/demo/start.js')], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, LC_ALL: language },
  })

test('it keeps the images of its small site, and the second time none again', () => {
  const { status, stdout, stderr } = start(ROOT, 'C.UTF-8')
  expect([status, stderr]).toEqual([0, ''])
  expect(stdout).toContain('first run:  10 URLs: 6 stored, 1 unchanged, 0 skipped, 3 failed;')
  expect(stdout).toContain('second run: 10 URLs: 0 stored, 7 unchanged, 3 skipped, 0 failed;')
  expect(readdirSync(join(folder, 'persist-images-demo')).filter(name => !name.startsWith('.'))).toHaveLength(
    6,
  )
})

test('without its packages it says so in one sentence', () => {
  const clone = join(folder, 'clone')
  for (const name of ['package.json', 'examples/demo', 'src'])
    cpSync(join(ROOT, name), join(clone, name), { recursive: true })
  expect(start(clone, 'en_US.UTF-8')).toMatchObject({
    status: 1,
    stdout: '',
    stderr: 'npm ci first: it brings the packages that the demo needs\n',
  })
  expect(start(clone, 'zh_CN.UTF-8').stderr).toMatch(/^请先 npm ci.*\n$/)
})
