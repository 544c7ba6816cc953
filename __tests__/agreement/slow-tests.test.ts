import { existsSync } from 'node:fs'
import { expect, test } from '@jest/globals'
import { SLOW_TESTS } from '../slow-tests.ts'

test('every file that fast runs leave out is there, once', () => {
  const missing = SLOW_TESTS.filter(name => !existsSync(new URL(`../${name}.test.ts`, import.meta.url)))
  expect(missing).toEqual([])
  expect(new Set(SLOW_TESTS).size).toBe(SLOW_TESTS.length)
})
