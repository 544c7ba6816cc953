import { existsSync, globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { LONG_TESTS } from '../long-tests.ts'
import { SLOW_TESTS } from '../slow-tests.ts'
import { ROOT } from '../support/source-files.ts'

test('every file that fast runs leave out is there, once', () => {
  const missing = SLOW_TESTS.filter(name => !existsSync(new URL(`../${name}.test.ts`, import.meta.url)))
  expect(missing).toEqual([])
  expect(new Set(SLOW_TESTS).size).toBe(SLOW_TESTS.length)
})

test('every file of which a check runs a share is whole in the weekly run', () => {
  const cwd = join(ROOT, '__tests__')
  const shared = globSync('**/*.test.ts', { cwd }).filter(path =>
    /support\/test-length\.ts'/.test(readFileSync(join(cwd, path), 'utf8')),
  )
  const names = shared.map(path => path.replaceAll('\\', '/').replace(/\.test\.ts$/, ''))
  expect(names.toSorted()).toEqual(LONG_TESTS.toSorted())
})
