import { mkdtempSync, rmSync, symlinkSync } from 'node:fs'
import { lstat, readdir, readFile, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { openWholeJsonLines } from '../../src/output/json-lines-file.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'whole-'))
})
afterEach(() => {
  rmSync(folder, { recursive: true, force: true })
})

test('a file keeps its old lines until the new ones are complete', async () => {
  const path = join(folder, 'all.jsonl')
  await writeFile(path, 'old\n')
  const cut = await openWholeJsonLines(path)
  await cut.write({ a: 1 })
  await cut.close()
  expect([await readFile(path, 'utf8'), await readdir(folder)]).toEqual(['old\n', ['all.jsonl']])

  symlinkSync(path, join(folder, 'link.jsonl'))
  const whole = await openWholeJsonLines(join(folder, 'link.jsonl'))
  await whole.write({ a: 1 })
  expect(await readFile(path, 'utf8')).toBe('old\n')
  await whole.end()
  await whole.close()
  expect([await readFile(path, 'utf8'), (await readdir(folder)).sort()]).toEqual([
    '{"a":1}\n',
    ['all.jsonl', 'link.jsonl'],
  ])
  expect((await lstat(join(folder, 'link.jsonl'))).isSymbolicLink()).toBe(true)
})

test('an empty file does not stay where results were to be', async () => {
  const path = join(folder, 'all.jsonl')
  await writeFile(path, '')
  const cut = await openWholeJsonLines(path)
  await cut.close()
  expect(await readdir(folder)).toEqual([])
})
