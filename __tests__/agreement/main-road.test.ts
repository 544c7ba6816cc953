import { expect, test } from '@jest/globals'
import { sourceFiles } from '../support/source-files.ts'

/** The way of every run. What only some runs need attaches at the points that `run.ts` names. */
const ROAD = ['persist', 'run-images', 'pipeline'].map(name => `jobs/persist/${name}.ts`)

const ELSEWHERE = /worker|\bparts?\b|window|mirror|re-?writ/i

test.each(ROAD)('%s names nothing that only some runs have', path => {
  const file = sourceFiles().find(one => one.path === path)
  expect(file).toBeDefined()
  const named = file?.lines.flatMap((line, index) => (ELSEWHERE.test(line) ? [`${index + 1} ${line}`] : []))
  expect(named).toEqual([])
})
