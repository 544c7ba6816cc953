import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from '@jest/globals'
import { isOlder } from './built.ts'

const folder = mkdtempSync(join(tmpdir(), 'built-'))
afterAll(() => rmSync(folder, { recursive: true }))

/** A file of that age in seconds. */
function write(path: string, age: number): void {
  const at = Date.now() / 1000 - age
  writeFileSync(join(folder, path), '')
  utimesSync(join(folder, path), at, at)
}

test.each([
  { src: 10, older: true, when: 'a file of src changed since' },
  { src: 890, older: false, when: 'a clone wrote both' },
  { src: 2000, older: false, when: 'it was built since' },
])('dist is older: $older, where $when', ({ src, older }) => {
  mkdirSync(join(folder, 'src/base'), { recursive: true })
  mkdirSync(join(folder, 'dist'), { recursive: true })
  write('src/a.ts', 5000)
  write('src/base/b.ts', src)
  write('dist/index.js', 900)
  write('dist/1.index.js', 1000)
  expect(isOlder(join(folder, 'dist'), join(folder, 'src'))).toBe(older)
})
