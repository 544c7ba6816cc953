import { describe, expect, test } from '@jest/globals'
import { MAX_LINE_CHARACTERS, readLines } from '../../../src/input/documents/lines.ts'
import { say } from '../../../src/input/messages/say.ts'
import { collect, positions, positionsIn, urlsOf } from '../../support/list-files.ts'

const A = 'https://a.test/1.png'
const B = 'https://b.test/2.png'

test.each([
  ['nothing', undefined],
  ['empty text', ''],
  ['blank lines and comments', ' \n\t\n# https://a.test/no.png\r\n  # x'],
  ['an empty JSON array', ' [ ] '],
  ['an empty array', []],
])('%s as urls yields nothing', async (_, urls) => {
  expect(await positions(urls === undefined ? {} : { urls })).toEqual([])
})

test.each(['txt', 'csv', 'tsv', 'json', 'jsonl', 'ndjson'])(
  'an empty .%s file yields nothing',
  async ending => {
    expect(await positionsIn(`list.${ending}`, '', { minUrls: 0 })).toEqual([])
    expect(await positionsIn(`list.${ending}`, '\n \r\n')).toEqual([])
  },
)

test.each([
  ['CRLF', `${A}\r\n${B}\r\n`],
  ['lone CR', `${A}\r${B}\r`],
  ['a byte order mark', `\uFEFF${A}\n${B}\n`],
  ['spaces and tabs around', ` ${A}\t \n\t${B}  \n`],
  ['no end of the last line', `${A}\n${B}`],
  ['comments and blank lines', `# list\n\n${A}\n  \n  # more\n${B}\n`],
])('a list with %s gives the URLs of the clean list', async (_, text) => {
  expect(urlsOf(await positionsIn('list.txt', text))).toEqual([A, B])
  expect(urlsOf(await positions({ urls: text }))).toEqual([A, B])
})

test('positions say on which line they were written', async () => {
  const text = `# head\r\n${A}\r\n\r\n${B}`
  expect(await positionsIn('list.txt', text)).toEqual([
    { url: A, where: 'list.txt, line 2' },
    { url: B, where: 'list.txt, line 4' },
  ])
  expect((await positions({ urls: text })).map(({ where }) => where)).toEqual([
    'urls, line 2',
    'urls, line 4',
  ])
})

test('U+2028 and U+0085 do not end a line', async () => {
  const url = 'https://a.test/one\u2028two\u0085three.png'
  expect(urlsOf(await positionsIn('list.txt', `${url}\n${A}\n`))).toEqual([url, A])
})

test('a line over the bound becomes a problem with its number, and the lines around it are read', async () => {
  const found = await positionsIn('list.txt', `${A}\n${'x'.repeat(MAX_LINE_CHARACTERS + 1)}\n${B}\n`)
  expect(urlsOf(found)).toEqual([A, '', B])
  expect(found[1]).toMatchObject({
    where: 'list.txt, line 2',
    problem: expect.stringContaining('longer than 1048576'),
  })
})

test('a line of exactly the bound is read', async () => {
  const line = 'x'.repeat(MAX_LINE_CHARACTERS)
  expect(await positions({ urls: line })).toEqual([{ url: line, where: 'urls, line 1' }])
})

describe('wherever chunks are cut', () => {
  const text = 'one\r\ntwo\n\nthree\rfour\r\n\r\nfive'
  const expected = ['one', 'two', '', 'three', 'four', '', 'five']

  test.each([1, 2, 3, 4, 5, 7])('pieces of %i characters give the same lines', async size => {
    const pieces = text.match(new RegExp(`[^]{1,${size}}`, 'g')) ?? []
    const lines = (await collect(readLines(stream(pieces)))).flat()
    expect(lines.map(line => line.text)).toEqual(expected)
    expect(lines.map(line => line.number)).toEqual(expected.map((_, index) => index + 1))
    expect(lines.map(line => line.text + line.end).join('')).toBe(text)
  })

  test('an endless line is not collected', async () => {
    const piece = 'x'.repeat(MAX_LINE_CHARACTERS / 2)
    const [line, ...more] = (await collect(readLines(stream([piece, piece, piece, piece, 'x\n'])))).flat()
    expect(line).toEqual({
      number: 1,
      offset: 0,
      text: '',
      end: '\n',
      fault: say('line-too-long', { most: MAX_LINE_CHARACTERS }),
    })
    expect(more).toEqual([])
  })
})

async function* stream(pieces: readonly string[]) {
  yield* pieces
}
