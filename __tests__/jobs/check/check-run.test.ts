import { expect, test } from '@jest/globals'
import { textIn } from '../../../src/base/sentence.ts'
import { adviceFor } from '../../../src/jobs/check/check-run.ts'

test('a check of more than four million objects advises to check by a prefix', () => {
  expect(adviceFor(4_000_000)).toBeUndefined()
  const advice = adviceFor(4_000_001)
  expect(advice && textIn('en', advice)).toMatch(
    /^The manifest names 4000001 objects\..* by a prefix of its own/,
  )
})
