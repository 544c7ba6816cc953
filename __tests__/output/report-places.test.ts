import { mkdir, mkdtemp, readdir, realpath, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { SettingsError } from '../../src/base/errors.ts'
import { textIn } from '../../src/base/sentence.ts'
import { placeProblems } from '../../src/output/report-files.ts'
import { checkWritable } from '../../src/output/results-file.ts'
import { type OpenedRun, openRun } from '../support/test-run.ts'

let outside: string
let cwd: string
beforeEach(async () => {
  outside = await realpath(await mkdtemp(join(tmpdir(), 'places-')))
  cwd = join(outside, 'work')
  await mkdir(join(cwd, '.git', 'hooks'), { recursive: true })
})
afterEach(() => rm(outside, { recursive: true }))

const problems = async (name: string, workspace?: readonly string[]) =>
  (await placeProblems({ 'results-file': name }, { cwd, ...(workspace && { workspace }) })).map(problem =>
    textIn('en', problem),
  )

describe('where files are run, none is written', () => {
  const GIT = /^results-file ".*" lies in \.git, where files are run by git; choose another path$/
  const WORKFLOW = /^results-file ".*" lies in \.github\/workflows, where files are run by GitHub; choose/
  test.each([
    ['.git/hooks/post-checkout', GIT],
    ['.GIT/config', GIT],
    ['sub/.git/config', GIT],
    ['./x/../.github/workflows/a.yml', WORKFLOW],
    ['.github/Workflows/a.yml', WORKFLOW],
  ])('%s', async (name, sentence) => {
    expect(await problems(name)).toEqual([expect.stringMatching(sentence)])
    expect(await problems(join(cwd, name))).toEqual([expect.stringMatching(sentence)])
  })

  test('nor by a link that leads there', async () => {
    await symlink('.git/hooks', join(cwd, 'reports'))
    expect(await problems('reports/post-checkout')).toEqual([expect.stringMatching(GIT)])
    await symlink('.git/config', join(cwd, 'all.jsonl'))
    expect(await problems('all.jsonl')).toEqual([expect.stringMatching(GIT)])
  })

  test.each([['.github/report.jsonl'], ['git/a.jsonl'], ['.gitignore.jsonl'], ['a.jsonl']])(
    '%s is fine',
    async name => expect(await problems(name, [cwd])).toEqual([]),
  )
})

describe('a link that leaves the workspace', () => {
  const LINK =
    /^results-file ".*" is, or lies below, a symbolic link that leaves the workspace; choose another path$/

  test('is refused at the file and above it, where the name is relative', async () => {
    await symlink(outside, join(cwd, 'up'))
    await symlink(join(outside, 'x.jsonl'), join(cwd, 'x.jsonl'))
    await symlink('y.jsonl', join(outside, 'x.jsonl'))
    await symlink(join(outside, 'there.jsonl'), join(cwd, 'there.jsonl'))
    await writeFile(join(outside, 'there.jsonl'), 'mine')
    for (const name of ['up/a.jsonl', 'up/new/a.jsonl', 'x.jsonl', 'there.jsonl'])
      expect(await problems(name, [cwd])).toEqual([expect.stringMatching(LINK)])
    expect(await problems(join(cwd, 'up', 'a.jsonl'), [cwd])).toEqual([])
    expect(await problems('up/a.jsonl')).toEqual([])
  })

  test('one that stays inside is fine, and so is a name that leaves it by itself', async () => {
    await mkdir(join(cwd, 'reports'))
    await symlink('reports', join(cwd, 'link'))
    expect(await problems('link/a.jsonl', [cwd])).toEqual([])
    expect(await problems('../a.jsonl', [cwd])).toEqual([])
  })

  test('links in a circle are no hang', async () => {
    await symlink('b', join(cwd, 'a'))
    await symlink('a', join(cwd, 'b'))
    expect(await problems('a', [cwd])).toEqual([])
    expect(await problems('a/c.jsonl', [cwd])).toEqual([])
  })

  test('leads to a folder that the job may use', async () => {
    const temp = join(outside, 'temp')
    await mkdir(temp)
    await symlink(temp, join(cwd, 'temp'))
    expect(await problems('temp/a.jsonl', [cwd, temp])).toEqual([])
  })
})

test('nothing is created where a file must not lie', async () => {
  await expect(checkWritable({ 'results-file': '.git/new/a.jsonl' }, { cwd })).rejects.toThrow(SettingsError)
  expect(await readdir(join(cwd, '.git'))).toEqual(['hooks'])
})

describe('a run', () => {
  let work: OpenedRun
  beforeEach(async () => {
    work = await openRun()
  })
  afterEach(() => work.close())

  test('names all its files at once, with its other problems, before any request', async () => {
    const run = work.run({
      urls: work.show('/a.png'),
      resultsFile: '.git/results.jsonl',
      failedFile: '.github/workflows/failed.jsonl',
      galleryFile: 'sub/.git/page.html',
      concurrency: '0',
    })
    const { problems: said } = (await run.catch((thrown: unknown) => thrown)) as SettingsError
    expect(said.map(sentence => sentence.split(' ')[0])).toEqual([
      'concurrency',
      'results-file',
      'failed-file',
      'gallery-file',
    ])
    expect(work.origin.requests).toHaveLength(0)
  })
})
