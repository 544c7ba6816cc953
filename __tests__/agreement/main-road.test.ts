import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { ROOT, readRoot, sourceFiles } from '../support/source-files.ts'

/** The way of every run. What only some runs need attaches at the points that `run.ts` names. */
const ROAD = ['persist', 'run-images', 'pipeline'].map(name => `jobs/persist/${name}.ts`)

const ELSEWHERE = /window|re-?writ/i

test.each(ROAD)('%s names nothing that only some runs have', path => {
  const file = sourceFiles().find(one => one.path === path)
  expect(file).toBeDefined()
  const named = file?.lines.flatMap((line, index) => (ELSEWHERE.test(line) ? [`${index + 1} ${line}`] : []))
  expect(named).toEqual([])
})

test('CONTRIBUTING shows the way of an image in at most twenty files, each of which is there', () => {
  const [, section = ''] = readRoot('CONTRIBUTING.md').split('## The way of an image')
  const way = [...section.replace(/\n## .*/s, '').matchAll(/^\d+\. `([^`]+)`/gm)].map(([, path = '']) => path)
  expect(way.length).toBeLessThanOrEqual(20)
  expect(way.filter(path => !existsSync(join(ROOT, path)))).toEqual([])
  expect(way).toEqual(expect.arrayContaining(ROAD.map(path => `src/${path}`)))
})
