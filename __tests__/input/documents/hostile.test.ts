import { describe, expect, test } from '@jest/globals'
import { fewestCpuSeconds } from '../../support/cpu-time.ts'
import { problemsOf, readDocument } from '../../support/list-document.ts'
import { lengthOf } from '../../support/test-length.ts'

/** Half a megabyte in half the time, or a whole one: what takes no more than its length is as quick in both. */
const LENGTH = lengthOf(524_288, 1_048_576)
const SECONDS = lengthOf(1, 2)
const SIZE = `${LENGTH / 1024} KiB`
const times = (text: string, length = LENGTH) => text.repeat(Math.ceil(length / text.length)).slice(0, length)

const REPEATED = [
  '[a](',
  '![a](',
  '![a](<',
  '![a](b "',
  "![a](b '",
  '[a](b (',
  '*a_ ',
  '<!-- ',
  '[',
  '![',
  ']',
  '![]',
  '[][',
  '` `` ',
  '`a` ]',
  '<a b="',
  "<a b='",
  '<a:',
  '<',
  '<?',
  '<!A',
  '<![CDATA[',
  '</',
  '&amp;',
  '\\',
  '[a]: b\n',
  '[a]:\n',
  '[a]: <',
  '[a][b]',
  '![a][b] ',
  '[a](b)',
  '![a](https://x.example/1.png) ',
  '> ',
  '>',
  '- ',
  '1. ',
  '- a\n\n',
  '  - a\n    - b\n',
  '> a\n',
  '|a|b\n|-|-\n',
  '|a|\n|-|\n|b|\n',
  '|',
  '# a\n',
  '---\n',
  '```\n',
  '    a\n',
  '<div>\n\n',
  '<p style="url(',
  '<img srcset="a,a,a,',
  '<img a a a ',
  '<img src="',
  '{{< ',
  '{{< a "',
  '{{< figure src=',
  '{{',
  '{%',
  '{% img ',
  '{#',
  '\n',
  ' ',
  '\t',
  'a\n',
  'a',
  '~~',
  '_',
  '(',
  '!',
]

const MIXED: Readonly<Record<string, string>> = {
  'runs of backticks, each longer than the last': Array.from({ length: 1440 }, (_, index) =>
    '`'.repeat(index),
  ).join(' '),
  'code, then brackets': times('`a` ', LENGTH / 2) + times(']', LENGTH / 2),
  'openers, then closers': times('![', LENGTH / 2) + times(']', LENGTH / 2),
  'a deep list, then blank lines': `${'- '.repeat(31)}a\n${times('\n')}`,
  'a deep list, then lines in it': `${'- '.repeat(31)}a\n${times(`${' '.repeat(62)}a\n`)}`,
  'quotes as deep as they may be': times(`${'>'.repeat(63)}a\n`),
  'a list that goes deeper with each line': Array.from(
    { length: 1000 },
    (_, index) => `${' '.repeat(2 * index)}- a\n`,
  ).join(''),
  'a long label': `${times('![a][b] ', LENGTH / 2)}\n\n[${'b'.repeat(LENGTH / 2)}]: c`,
  'one srcset': `<img srcset="${times('a 1x,')}">`,
  'one style': `<p style='${times('url(" ')}'>`,
  'one value of references': `<img src="${times('&amp;')}">`,
  'many attributes': `<img ${Array.from({ length: 100_000 }, (_, index) => `a${index}=b`).join(' ')}>`,
}

const texts = Object.entries({
  ...Object.fromEntries(REPEATED.map(piece => [JSON.stringify(piece), times(piece)])),
  ...MIXED,
})

describe.each(['a.md', 'a.html'])('%s', file => {
  test.each(texts)(`${SIZE} of %s are read within ${SECONDS} s, or refused by name`, async (_, text) => {
    let read: readonly string[] = []
    const seconds = await fewestCpuSeconds(SECONDS, async () => {
      read = problemsOf(await readDocument(file, text))
    })
    expect(read.filter(problem => !problem.startsWith(`${file}, line `))).toEqual([])
    expect(seconds).toBeLessThan(SECONDS)
  })
})

test('what is deeper than people write is refused by name', async () => {
  const read = await readDocument('a.md', `x\n\n${'> '.repeat(64)}a\n`)
  expect(problemsOf(read)).toEqual(['a.md, line 3: more than 64 quotes, lists and items inside one another'])
  expect(problemsOf(await readDocument('a.md', `${'- '.repeat(200)}\n\n    ${'> '.repeat(200)}\n`))).toEqual(
    [],
  )
})

test('of a page without end so much is said', async () => {
  const read = await readDocument('a.md', times('a\n', 16_777_217))
  expect(problemsOf(read)).toEqual(['a.md is longer than the 16777216 characters that are read of a page'])
})

test('front matter without an end, and front matter that is no YAML', async () => {
  expect(problemsOf(await readDocument('a.md', '---\ntitle: a\n\ntext'))).toEqual([
    "a.md, line 1: the front matter that begins with '---' has no end",
  ])
  const broken = await readDocument('a.md', '---\na: 1\nb: [\n---\ntext', { select: ['$.a'] })
  expect(problemsOf(broken)).toEqual(['a.md, line 4: the front matter is not YAML there (BAD_INDENT)'])
})
