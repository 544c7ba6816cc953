/** A release waits for what is written in English alone. */
import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { ROOT } from '../support/source-files.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'pending-'))
  cpSync(join(ROOT, 'scripts'), join(folder, 'scripts'), { recursive: true })
  cpSync(join(ROOT, 'package.json'), join(folder, 'package.json'))
  write('src/base/version.ts', 'export const IS_PUBLISHED: boolean = true')
})
afterEach(() => rmSync(folder, { recursive: true }))

function write(path: string, ...lines: readonly string[]): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true })
  writeFileSync(join(folder, path), `${lines.join('\n')}\n`)
}

test.each([
  ['version.js', ''],
  ['release.js', 'init'],
])('%s names each sentence and page, and goes no further', (script, git) => {
  write('src/base/messages/pending.ts', "export const PENDING: string = '<pending>'")
  write(
    'src/input/messages/zh.ts',
    "import { PENDING } from '../../base/messages/pending.ts'",
    "export const A = { one: '一', two: PENDING, three: { sentence: '三', fix: PENDING } }",
    '/** Not a use: PENDING, */',
    "export const B = { help: { en: 'four', zh: PENDING } }",
  )
  write('docs/a.zh-CN.md', '<!-- pending -->', '', '[English](a.md)')
  write('docs/b.zh-CN.md', '# 标题', '', '<!-- pending -->')
  write('CHANGELOG.md', '## Unreleased')
  if (git) spawnSync('git', [git, '--quiet', folder])
  const run = spawnSync(process.execPath, [join(folder, 'scripts', script)], {
    cwd: folder,
    encoding: 'utf8',
  })
  expect(run.status).toBe(1)
  expect(run.stderr.split('\n').filter(line => line.includes('is not translated'))).toEqual([
    'docs/a.zh-CN.md is not translated: its first line is <!-- pending -->',
    expect.stringMatching(/^src\/input\/messages\/zh\.ts:2: .* is not translated$/),
    expect.stringMatching(/^src\/input\/messages\/zh\.ts:4: .* is not translated$/),
  ])
  expect(readFileSync(join(folder, 'CHANGELOG.md'), 'utf8')).toBe('## Unreleased\n')
})
