/** Texts that once ended the whole run, beside good ones: as files, and as fields of records. */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { imageOf } from '../../support/repeated-runs.ts'
import { type OpenedRun, openRun } from '../../support/test-run.ts'

let opened: OpenedRun
beforeEach(async () => {
  opened = await openRun()
})
afterEach(() => opened.close())

const write = (name: string, text: string) => writeFileSync(join(opened.directory, name), text)
/** Each image has bytes of its own. */
const show = (path: string) => opened.origin.serve(path, { body: imageOf(path) })
const read = (name: string) => readFileSync(join(opened.directory, name), 'utf8')

async function kept(options: Parameters<OpenedRun['run']>[0]) {
  const notices: string[] = []
  const watch = { notice: (sentence: string) => void notices.push(sentence) }
  const { report, results } = await opened.run({ ...options, watch })
  return { notices, report, outcomes: results.map(({ outcome, reason }) => reason ?? outcome) }
}

/** By name: a text with an image, and what is said of it; `read` where its image counts all the same. */
const ODD: Readonly<
  Record<string, { readonly text: (url: string) => string; readonly read: boolean; readonly says?: RegExp }>
> = {
  'a row of 2.5 million cells': {
    text: url => `|a|\n|-|\n${'|b'.repeat(2_500_000)}\n\n![c](${url})\n`,
    read: true,
  },
  'a table of 2.5 million columns': {
    text: url => `![c](${url})\n\n${'|a'.repeat(1_250_000)}|\n${'|-'.repeat(1_250_000)}|\n`,
    read: false,
    says: /the page has more than 600000 paragraphs, cells, links and tags/,
  },
  '65 nested quotes': {
    text: url => `![c](${url})\n\n${'> '.repeat(65)}a\n`,
    read: true,
    says: /more than 64 quotes, lists and items inside one another: the deeper ones are read as text/,
  },
}

describe.each(Object.entries(ODD))('%s', (_, { text, read: isRead, says }) => {
  test('as a page costs at most its own images, and stays as it is', async () => {
    const odd = text(show('/odd.png'))
    write('a.md', `![a](${show('/a.png')})\n`)
    write('b.md', odd)
    write('c.md', `![c](${show('/c.png')})\n`)
    const settings = { urlsFile: '*.md', rewriteTo: 'in-place', rewriteLink: 'path' } as const
    const { outcomes, notices, report } = await kept(settings)
    expect([report.failure, outcomes]).toEqual([undefined, Array(isRead ? 3 : 2).fill('stored')])
    if (says)
      expect(notices).toContainEqual(expect.stringMatching(new RegExp(`^b\\.md, line \\d+: ${says.source}`)))
    for (const name of ['a.md', 'c.md']) expect(read(name)).toMatch(/\(images\/[\da-f]{64}\.png\)/)
    if (!isRead) expect(read('b.md') === odd).toBe(true)
    expect((await kept(settings)).outcomes).toEqual(Array(isRead ? 3 : 2).fill('unchanged'))
  })

  test('as a field of a record costs at most its own position', async () => {
    const bodies = [`![a](${show('/a.png')})`, text(show('/odd.png')), `![c](${show('/c.png')})`]
    write('posts.jsonl', bodies.map(body => `${JSON.stringify({ body })}\n`).join(''))
    const { outcomes, report } = await kept({ urlsFile: 'posts.jsonl', markdownFields: '$.body' })
    expect([report.failure, outcomes]).toEqual([
      undefined,
      ['stored', isRead ? 'stored' : 'url-invalid', 'stored'],
    ])
  })
})

test('a page that is too long stays as it is, in place and in a folder', async () => {
  const long = 'a\n'.repeat(8_400_000)
  write('a.md', `![a](${show('/a.png')})\n`)
  write('b.md', long)
  const { outcomes, notices } = await kept({ urlsFile: '*.md', rewriteTo: 'out/', rewriteLink: 'path' })
  expect(outcomes).toEqual(['stored'])
  expect(notices).toContainEqual(expect.stringMatching(/^b\.md is longer than the 16777216 characters/))
  expect([read('out/b.md') === long, read('b.md') === long]).toEqual([true, true])
})

test('a CSV of 75,000 columns ends the run with its number, as a broken one does', async () => {
  write('a.csv', `url${',b'.repeat(74_999)}\n${show('/a.png')}\n`)
  await expect(opened.run({ urlsFile: 'a.csv' })).rejects.toThrow(
    'a.csv, line 1: the row has 75000 columns, and at most 10000 are read',
  )
  expect(opened.origin.requests).toEqual([])
})
