import { existsSync, globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { LONG_TESTS } from '../long-tests.ts'
import { SLOW_TESTS } from '../slow-tests.ts'
import { ROOT } from '../support/source-files.ts'

test('every slow file is there, has its figure, and stands before those with lower ones', () => {
  const names = Object.keys(SLOW_TESTS)
  expect(names.filter(name => !existsSync(new URL(`../${name}.test.ts`, import.meta.url)))).toEqual([])
  const figures = Object.values(SLOW_TESTS)
  expect(figures).toEqual(figures.toSorted((a, b) => b - a))
  expect(figures.at(-1)).toBeGreaterThan(0)
})

test('every file of which a check runs a share is whole in the weekly run', () => {
  const cwd = join(ROOT, '__tests__')
  const shared = globSync('**/*.test.ts', { cwd }).filter(path =>
    /support\/test-length\.ts'/.test(readFileSync(join(cwd, path), 'utf8')),
  )
  const names = shared.map(path => path.replaceAll('\\', '/').replace(/\.test\.ts$/, ''))
  expect(names.toSorted()).toEqual(LONG_TESTS.toSorted())
})
