/** Warnings about a line of a list, as GitHub shows them at that line. */
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, expect, jest, test } from '@jest/globals'
import { annotate, notice } from '../../src/action/log.ts'
import type { Report } from '../../src/output/report.ts'
import { findCommands } from '../servers/runner-commands.ts'
import { openStage, type Stage } from '../support/test-action.ts'

afterEach(() => {
  jest.restoreAllMocks()
})

const said = () => {
  const texts: string[] = []
  jest.spyOn(process.stdout, 'write').mockImplementation(text => texts.push(String(text)) > 0)
  return texts
}

const lostAt = (place: unknown) =>
  ({
    results: [{ position: 0, url: 'https://h.test/a.png', outcome: 'failed', reason: 'http-404', place }],
  }) as unknown as Report

test('a warning carries the file and the line, escaped as the runner wants', () => {
  const texts = said()
  notice('posts/100% a,b: c.md, line 7: broken', { file: 'posts/100% a,b: c.md', line: 7 })
  annotate(lostAt({ file: '图/a.md', line: 3, column: 9 }))
  annotate(lostAt({ file: 'a.jsonl', line: 12, pointer: '/url' }))
  expect(texts.slice(0, 2)).toEqual([
    '::warning file=posts/100%25 a%2Cb%3A c.md,line=7::posts/100%25 a,b: c.md, line 7: broken\n',
    '::warning file=图/a.md,line=3::http-404: https://h.test/a.png\n',
  ])
  expect(findCommands(texts.join('')).map(({ properties }) => properties)).toEqual([
    { file: 'posts/100% a,b: c.md', line: '7' },
    { file: '图/a.md', line: '3' },
    { file: 'a.jsonl', line: '12' },
  ])
})

test('without a line, or with a path that is none of the repository, there is no place', () => {
  const texts = said()
  notice('a host rests')
  annotate(lostAt(undefined))
  annotate(lostAt({ file: 'a.json', pointer: '/0/url' }))
  annotate(lostAt({ file: '/home/runner/work/_temp/a.md', line: 3, column: 1 }))
  for (const name of ['a\n::error::b.md', 'a##[error]b.md', '::error::.md', 'a\u202eb.md', 'a\u0085b.md'])
    annotate(lostAt({ file: name, line: 1, column: 1 }))
  const commands = findCommands(texts.join(''))
  expect(commands).toHaveLength(9)
  expect(commands.map(({ name, properties }) => [name, properties])).toEqual(
    commands.map(() => ['warning', {}]),
  )
})
