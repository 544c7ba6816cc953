/** Warnings about a line of a list, as GitHub shows them at that line. */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, expect, jest, test } from '@jest/globals'
import { annotate, notice } from '../../src/action/log.ts'
import { FailureGroups } from '../../src/output/failures.ts'
import type { Report } from '../../src/output/report.ts'
import { findCommands } from '../servers/runner-commands.ts'
import { openStage, type Stage } from '../support/test-action.ts'
import { readBy } from '../support/test-report.ts'

afterEach(() => {
  jest.restoreAllMocks()
})

const said = () => {
  const texts: string[] = []
  jest.spyOn(process.stdout, 'write').mockImplementation(text => texts.push(String(text)) > 0)
  return texts
}

function annotateOne(listedAt: unknown): void {
  const one = { position: 0, url: 'https://h.test/a.png', outcome: 'failed', reason: 'http-404', listedAt }
  const report = { results: [one] } as unknown as Report
  annotate(report, readBy(report, new FailureGroups()))
}

test('a warning carries the file and the line, escaped as the runner wants', () => {
  const texts = said()
  notice('posts/100% a,b: c.md, line 7: broken', { file: 'posts/100% a,b: c.md', line: 7 })
  annotateOne({ file: '图/a.md', line: 3, column: 9 })
  annotateOne({ file: 'a.jsonl', line: 12, pointer: '/url' })
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
  annotateOne(undefined)
  annotateOne({ file: 'a.json', pointer: '/0/url' })
  annotateOne({ file: '/home/runner/work/_temp/a.md', line: 3, column: 1 })
  for (const name of ['a\n::error::b.md', 'a##[error]b.md', '::error::.md', 'a\u202eb.md', 'a\u0085b.md'])
    annotateOne({ file: name, line: 1, column: 1 })
  const commands = findCommands(texts.join(''))
  expect(commands).toHaveLength(9)
  expect(commands.map(({ name, properties }) => [name, properties])).toEqual(
    commands.map(() => ['warning', {}]),
  )
})

let stage: Stage
let directory: string
beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'places-'))
  stage = await openStage(directory)
})
afterAll(async () => {
  await stage.close()
  await rm(directory, { recursive: true, force: true })
})

test('a run shows what it warns of at its line, and names overlooked addresses in log and summary', async () => {
  const { origin } = stage
  const gone = origin.serve('/gone.png', { status: 404 })
  const workspace = await stage.workspace({
    'posts/a.md': `# a\n\n![x](${gone})\n\n{% gallery https://x.example/1.png %}\n`,
    'posts/b <c>.md': `---\ntitle: [a\n---\n\n<b data-bg="https://x.example/2.png"></b>\n`,
    'posts/c.md': '<b data-a="https://x.example/3.png">\n'.repeat(11),
  })
  const run = await stage.run({ 'urls-file': 'posts/*.md', 'fail-on': 'none', retries: '0' }, { workspace })
  expect([run.code, run.stderr]).toEqual([0, ''])
  const warnings = run.commands.filter(({ name }) => name === 'warning')
  expect(warnings.map(({ properties }) => properties)).toEqual([
    { file: 'posts/b <c>.md', line: '3' },
    { file: 'posts/a.md', line: '3' },
  ])
  const places = ['posts/a.md, line 5', 'posts/b <c>.md, line 5']
  const more = Array.from({ length: 8 }, (_, index) => `posts/c.md, line ${index + 1}`)
  expect(run.stdout).toContain(
    `13 addresses in the lists end like an image and stand where no image is read; they stay as written: ${[...places, ...more].join('; ')} and 3 more\n`,
  )
  expect(run.summary).toContain(
    '### Addresses that end like an image, where none is read: 13\n\n- <code>posts/a&#46;md</code>, line 5\n',
  )
  expect(run.summary).toContain('- and 3 more')
})
