import { describe, expect, test } from '@jest/globals'
import { textIn } from '../../../src/base/sentence.ts'
import { growthOverFourTimes, LINEAR } from '../../support/cpu-time.ts'
import { MIXED, REPEATED, times } from '../../support/hostile-shapes.ts'
import { problemsOf, type ReadDocument, readDocument } from '../../support/list-document.ts'

const texts: readonly (readonly [string, (length: number) => string])[] = [
  ...REPEATED.map(piece => [JSON.stringify(piece), (length: number) => times(piece, length)] as const),
  ...Object.entries(MIXED),
]

describe.each(['a.md', 'a.html'])('%s', file => {
  const claim = 'four times as much of %s takes less than eight times the CPU, or is refused by name'
  test.each(texts)(claim, async (_, text) => {
    const read: string[] = []
    const growth = await growthOverFourTimes(async length => {
      const one = await readDocument(file, text(length))
      read.push(...problemsOf(one), ...noticesOf(one))
    })
    expect(read.filter(sentence => !sentence.startsWith(`${file}, line `))).toEqual([])
    expect(growth).toBeLessThan(LINEAR)
  })
})

test('blocks that are deeper than people write are read as text, with one warning', async () => {
  const image = '![a](https://x.example/1.png)'
  const deep = await readDocument('a.md', `x\n\n${'> '.repeat(64)}${image}\n\n${'> '.repeat(70)}b\n`)
  expect([problemsOf(deep), deep.urls.map(({ url }) => url)]).toEqual([[], ['https://x.example/1.png']])
  expect(noticesOf(deep)).toEqual([
    'a.md, line 3: more than 64 quotes, lists and items inside one another: the deeper ones are read as text',
  ])
  const inCode = await readDocument('a.md', `${'- '.repeat(31)}\n\n    ${'> '.repeat(200)}\n`)
  expect([problemsOf(inCode), noticesOf(inCode)]).toEqual([[], []])
})

test('a page that is too long or too wide is named and left as it is', async () => {
  const long = await readDocument('a.md', times('a\n', 16_777_217))
  expect([problemsOf(long), noticesOf(long)]).toEqual([
    [],
    [
      'a.md is longer than the 16777216 characters that are read of a page; the page is not read and stays as it is',
    ],
  ])
  const cells = `|a|b|\n|-|-|\n${'|![c](https://x.example/1.png)|d|\n'.repeat(310_000)}`
  const wide = await readDocument('a.md', `# A\n${cells}`)
  expect([problemsOf(wide), wide.urls, wide.document.edits]).toEqual([[], [], []])
  expect(noticesOf(wide)).toEqual([
    expect.stringMatching(
      /^a\.md, line \d+: the page has more than 600000 paragraphs, cells, links and tags \(a link or tag counts twice\); the page is not read/,
    ),
  ])
})

test('front matter that is too long is as front matter that cannot be parsed', async () => {
  const page = (matter: string) => `---\ntitle: a\n${matter}\n---\n![a](https://x.example/1.png)\n`
  for (const matter of [`b: ${'c'.repeat(262_144)}`, 'b: c\n'.repeat(32_768), `b: ${'['.repeat(65_536)}`]) {
    const read = await readDocument('a.md', page(matter))
    expect([problemsOf(read), read.urls.length]).toEqual([[], 1])
    expect(noticesOf(read)).toEqual([
      'a.md, line 2: the front matter has more than 262144 bytes, or more than 65536 lines and marks such as : and -; its images are left as they are',
    ])
    const asked = await readDocument('a.md', page(matter), { select: ['$.title'] })
    expect(problemsOf(asked)).toHaveLength(1)
  }
  const deep = await readDocument('a.md', `+++\na = ${'['.repeat(6000)}${']'.repeat(6000)}\n+++\n`)
  expect([problemsOf(deep), noticesOf(deep)]).toEqual([[], [expect.stringMatching(/^a\.md, line 2: /)]])
})

test('a CSV may have 10,000 columns, and no more', async () => {
  const table = (columns: number) => `url${',a'.repeat(columns - 1)}\nhttps://x.example/1.png\n`
  const read = await readDocument('a.csv', table(10_000))
  expect([problemsOf(read), read.urls.length]).toEqual([[], 1])
  expect(problemsOf(await readDocument('a.csv', table(10_001)))).toEqual([
    'a.csv, line 1: the row has 10001 columns, and at most 10000 are read',
  ])
})

test('front matter without an end, and front matter that is no YAML', async () => {
  expect(problemsOf(await readDocument('a.md', '---\ntitle: a\n\ntext'))).toEqual([
    "a.md, line 1: the front matter that begins with '---' has no end",
  ])
  const broken = await readDocument('a.md', '---\na: 1\nb: [\n---\ntext', { select: ['$.a'] })
  expect(problemsOf(broken)).toEqual(['a.md, line 4: the front matter is not YAML there (BAD_INDENT)'])
})

function noticesOf({ document }: ReadDocument): readonly string[] {
  return document.notices.map(notice => textIn('en', notice))
}
