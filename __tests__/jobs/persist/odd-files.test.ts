/** Posts of a glob that are no files: a FIFO, a link that leads nowhere, from the start or while images are fetched. */
import { execFileSync } from 'node:child_process'
import { mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, expect } from '@jest/globals'
import { onPosix } from '../../support/on-posix.ts'
import { type OpenedMemory, openManifestOf } from '../../support/repeated-runs.ts'

let opened: OpenedMemory
const at = (name: string) => join(opened.directory, name)
beforeEach(async () => {
  opened = await openManifestOf()
  mkdirSync(at('p'))
})
afterEach(() => opened.close())

const FIFO = [
  'a FIFO',
  (path: string) => void execFileSync('mkfifo', [path]),
  'is not a regular file',
] as const
const LINK = [
  'a link that leads nowhere',
  (path: string) => symlinkSync('nowhere.md', path),
  'is a link to a file that does not exist',
] as const
const posts = {
  urlsFile: 'p/*.md',
  rewriteTo: 'in-place',
  publicUrlBase: 'https://img.example.com/',
  skipsLinkCheck: true,
}

onPosix.each([FIFO, LINK])('%s beside a post is one failed list', async (_, make, sentence) => {
  make(at('p/a.md'))
  writeFileSync(at('p/b.md'), `![b](${opened.show('/b.png')})\n`)
  const { report, notices } = await opened.run(posts)
  expect(report).toMatchObject({ total: 1, stored: 1, rewritten: ['p/b.md'], failure: undefined })
  expect(report.failedLists).toEqual([
    { list: 'p/a.md', reason: 'list-invalid', message: expect.stringContaining(sentence) },
  ])
  expect(notices).toEqual([expect.stringMatching(/^p\/a\.md could not be read: /)])
  expect((await opened.run({ ...posts, failOn: 'any' })).report.failure).toMatch(/1 list could not be read/)
  expect((await opened.run({ ...posts, failOn: 'none', language: 'zh' })).report.failure).toBeUndefined()
})

onPosix.each([FIFO, LINK])(
  '%s alone ends the run, and so does one that is named',
  async (_, make, sentence) => {
    make(at('p/a.md'))
    await expect(opened.run(posts)).rejects.toThrow(sentence)
    writeFileSync(at('p/b.md'), `![b](${opened.show('/b.png')})\n`)
    await expect(opened.run({ ...posts, urlsFile: 'p/a.md\np/b.md' })).rejects.toThrow(sentence)
  },
)

onPosix.each([
  [...FIFO, {}],
  [...LINK, {}],
  [...FIFO, { rewriteTo: 'out/' }],
  [...LINK, { dryRun: true }],
] as const)(
  'a post that becomes %s keeps its positions, and is not written',
  async (_, make, _sentence, options) => {
    const [a, b] = [opened.show('/a.png'), opened.show('/b.png')]
    writeFileSync(at('p/a.md'), `![a](${a})\n`)
    writeFileSync(at('p/b.md'), `![b](${b})\n`)
    if ('dryRun' in options) await opened.run({ urls: `${a}\n${b}` })
    const planned = () => {
      rmSync(at('p/a.md'), { force: true })
      make(at('p/a.md'))
    }
    const { report, results } = await opened.run({ ...posts, ...options, watch: { planned } })
    expect(results.map(({ url }) => url)).toEqual([a, b])
    expect(report.failedLists).toEqual([])
    if ('dryRun' in options) return expect(report.failure).toMatch(/p\/a\.md/)
    expect(report).toMatchObject({ stored: 2, failure: expect.stringContaining('p/a.md') })
    const written = 'rewriteTo' in options ? 'out/b.md' : 'p/b.md'
    expect(report.rewritten?.map(name => name.replace(/^out\/p\//, 'out/'))).toEqual([written])
    expect(readFileSync(at(report.rewritten?.[0] ?? ''), 'utf8')).toContain('https://img.example.com/')
  },
)
