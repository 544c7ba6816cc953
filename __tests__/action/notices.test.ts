import { afterEach, expect, jest, test } from '@jest/globals'
import { annotate, notice } from '../../src/action/log.ts'
import { FailureGroups } from '../../src/output/failures.ts'
import type { Report } from '../../src/output/report.ts'
import { readBy } from '../support/test-report.ts'

afterEach(() => {
  jest.restoreAllMocks()
})

test('what is noticed on the way leaves room for what failed, ten annotations in all', () => {
  const said: string[] = []
  jest.spyOn(process.stdout, 'write').mockImplementation(text => said.push(String(text)) > 0)
  for (let n = 0; n < 40; n++) notice(`host ${n} wants another face`)
  const results = Array.from({ length: 40 }, (_, position) => ({
    position,
    url: `https://h${position}.test/a.png`,
    outcome: 'failed' as const,
    reason: 'http-404' as const,
  }))
  const report = { results } as unknown as Report
  annotate(report, readBy(report, new FailureGroups()))
  const lines = said.join('').split('\n')
  const warnings = lines.filter(line => line.startsWith('::warning::'))
  expect(warnings).toHaveLength(10)
  expect(warnings.filter(line => line.includes('http-404'))).toHaveLength(5)
  expect(warnings.at(-1)).toContain('and 35 more images')
  // Nothing that was noticed is lost.
  expect(lines.filter(line => line.includes('wants another face'))).toHaveLength(40)
})
