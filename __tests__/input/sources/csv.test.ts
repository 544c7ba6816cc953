import { expect, test } from '@jest/globals'
import { parse } from 'csv-parse/sync'
import { cellsOf } from '../../../src/input/documents/csv/csv-rows.ts'
import { MAX_LINE_CHARACTERS } from '../../../src/input/documents/lines.ts'
import { cpuMs } from '../../support/cpu-time.ts'
import { positionsIn, problemsOf, urlsOf } from '../../support/list-files.ts'

const A = 'https://a.test/1.png'
const B = 'https://b.test/2.png'

test('header, quotes, embedded line breaks, empty and ragged rows; extra columns come back', async () => {
  const text = [
    'title,url,note',
    `"say ""cheese"", please",${A},"two`,
    'lines"',
    '',
    ' , ,',
    `short,${B}`,
    `long,"${A}",x,extra,`,
    'no url',
  ].join('\n')
  expect(await positionsIn('posts.csv', text)).toEqual([
    { url: A, where: 'posts.csv, line 2', fields: { title: 'say "cheese", please', note: 'two\nlines' } },
    { url: B, where: 'posts.csv, line 6', fields: { title: 'short' } },
    {
      url: A,
      where: 'posts.csv, line 7',
      fields: { title: 'long', note: 'x', 'column 4': 'extra', 'column 5': '' },
    },
    {
      url: '',
      where: 'posts.csv, line 8',
      problem: "field 'url' is missing",
      reason: 'no-url',
      lacksMember: true,
      fields: { title: 'no url' },
    },
  ])
})

test.each([
  ['CRLF', '\r\n'],
  ['LF', '\n'],
  ['CR', '\r'],
])('line numbers are right with %s, also inside quotes, and with a byte order mark', async (_, end) => {
  const text = `\uFEFFurl,note${end}${A},"one${end}two${end}${end}three"${end}${end}${B},x`
  const found = await positionsIn('posts.csv', text)
  expect(found.map(({ where }) => where)).toEqual(['posts.csv, line 2', 'posts.csv, line 7'])
  expect(found[0]?.fields).toEqual({ note: `one${end}two${end}${end}three` })
})

test('the URL, key and referer columns are found whatever their case and the spaces around', async () => {
  const [found] = await positionsIn('posts.csv', `\n ID , Image URL,Page\n7, ${A} ,https://a.test/p\n`, {
    urlField: 'image url',
    keyField: 'id',
    refererField: 'page',
  })
  expect(found).toEqual({ url: A, where: 'posts.csv, line 3', key: '7', referer: 'https://a.test/p' })
})

test('columns without a name of their own are called by their number', async () => {
  const [found] = await positionsIn('posts.csv', `url,tag,tag,,__proto__\n${A},a,b,c,d\n`)
  expect(Object.entries(found?.fields ?? {})).toEqual([
    ['tag', 'a'],
    ['column 3', 'b'],
    ['column 4', 'c'],
    ['__proto__', 'd'],
  ])
})

test.each([A, 'HTTP://a.test/1', '//a.test/1.png', 'data:image/png;base64,AA==', '<https://a.test/1>'])(
  'a file that begins with %s has no header: URL, then key',
  async url => {
    const text = `"${url}",cats/1\n${B}\n${A},,more\n`
    expect(await positionsIn('list.csv', text, { keyField: 'slug' })).toEqual([
      { url, where: 'list.csv, line 1', key: 'cats/1' },
      { url: B, where: 'list.csv, line 2' },
      { url: A, where: 'list.csv, line 3', fields: { 'column 3': 'more' } },
    ])
  },
)

test('a file without a URL column is refused with the columns it has', async () => {
  expect(await problemsOf(positionsIn('posts.csv', 'id,image\n1,https://a.test/1.png\n'))).toEqual([
    "posts.csv has no column 'url' (url-field); its first row is 'id', 'image'",
  ])
})

test('a key or referer column that was asked for must be there', async () => {
  const text = `url,id\n${A},1\n`
  expect(await problemsOf(positionsIn('posts.csv', text, { keyField: 'slug' }))).toEqual([
    "posts.csv has no column 'slug' (key-field); its first row is 'url', 'id'",
  ])
  const [problem] = await problemsOf(positionsIn('posts.csv', text, { refererField: 'page' }))
  expect(problem).toMatch(/no column 'page' \(referer-field\)/)
})

test('.tsv is split at tabs, with the same quoting', async () => {
  const [found] = await positionsIn('posts.tsv', `url\ttitle\n${A}\t"a\tb, c"\n`)
  expect(found).toEqual({ url: A, where: 'posts.tsv, line 2', fields: { title: 'a\tb, c' } })
})

test('a quote inside a cell is text', async () => {
  const found = await positionsIn('posts.csv', `url,title\n${A},5" screen\n${B},x\n`)
  expect(found[0]?.fields).toEqual({ title: '5" screen' })
  expect(urlsOf(found)).toEqual([A, B])
})

test.each([
  '"a"b',
  '"a ""b""" c',
  '""a""',
  '"" ',
  'a"b""c"',
  '"a,b"c,"d""e"',
  '"a"b"c,d"',
  '"""a"""b,"c"" ""d"e""',
  ' "a"',
  '"图"图',
])('the odd quotes of %s are read as csv-parse reads them', async cells => {
  const [values = []] = parse(cells, { relax_quotes: true })
  const row = { number: 1, offset: 0, text: cells, end: '', strayFrom: undefined } as const
  expect(cellsOf(row, ',').map(({ value }) => value)).toEqual(values)
  const [found] = await positionsIn('posts.csv', `url,b,c,d\n${A},${cells}\n`)
  expect(Object.values(found?.fields ?? {})).toEqual(values)
})

test('a quote that opens a cell and is never closed is text, whatever follows', async () => {
  const text = `url\ttitle\n${A}\t"Top 10\n${B}\tx\n${A}\tsay "hi"\n${B}\tz`
  const found = await positionsIn('posts.tsv', text)
  expect(found).toEqual([
    { url: A, where: 'posts.tsv, line 2', fields: { title: '"Top 10' } },
    { url: B, where: 'posts.tsv, line 3', fields: { title: 'x' } },
    { url: A, where: 'posts.tsv, line 4', fields: { title: 'say "hi"' } },
    { url: B, where: 'posts.tsv, line 5', fields: { title: 'z' } },
  ])
})

test.each([
  ['a quote with text behind it', '"Top 10', '5"x'],
  ['another quote left open', '"Top 10', '"Top 20'],
  ['doubled quotes', '"Top ""10""', '"Top ""20"'],
  ['a quote within a cell of the row that would close it', '"one', 'two",5" screen'],
  ['a quote left open behind a cell with text behind its quote', '"a" b,"one', 'two"'],
  ['nothing', '"Top 10', 'Top 20'],
])('an open quote is text where %s follows, and the lines after it are rows', async (_, first, second) => {
  const found = await positionsIn('posts.csv', `url,title\r\n${A},${first}\r\n${B},${second}\r\n${A},x\r\n`)
  expect(urlsOf(found)).toEqual([A, B, A])
  expect(found.map(({ where }) => where.split(' ')[2])).toEqual(['2', '3', '4'])
  expect(String(found[0]?.fields?.title)).toMatch(/^"/)
})

test('an open quote is text to its line end alone: what follows may be quoted over several lines', async () => {
  const text = `url,title\n${A},"a ""b"",""c\n${B},"one\r\ntwo"\n${A},"x\n`
  const found = await positionsIn('posts.csv', text)
  expect(found.map(({ where, fields }) => [where, fields])).toEqual([
    ['posts.csv, line 2', { title: '"a ""b""', 'column 3': '""c' }],
    ['posts.csv, line 3', { title: 'one\r\ntwo' }],
    ['posts.csv, line 5', { title: '"x' }],
  ])
})

test('in a .tsv a cell over several lines holds no tab', async () => {
  const text = `url\ttitle\ttags\n${A}\t"Top 10\tx\n${B}\t5"\ty\n${A}\t"one\ntwo"\tz\n`
  expect((await positionsIn('posts.tsv', text)).map(({ url, fields }) => [url, fields])).toEqual([
    [A, { title: '"Top 10', tags: 'x' }],
    [B, { title: '5"', tags: 'y' }],
    [A, { title: 'one\ntwo', tags: 'z' }],
  ])
})

test.each([
  ['a quoted tab and a quoted line break', 'url\ttitle\ttags', `${A}\t"a\tb"\t"one\ntwo"\n${B}\tx\ty\n`],
  ['both in one cell', 'url\ttitle\ttags', `${A}\t"a\tb\nc"\tz\n${B}\tx\ty\n`],
  ['a tab in a later line of a cell', 'url\ttitle\ttags', `${A}\t"a\nb\tc"\tz\n${B}\tx\ty\n`],
  ['cells over lines side by side', 'url\ttitle\ttags', `${A}\t"a\nb"\t"c\td\ne"\n${B}\tx\ty\n`],
  ['doubled quotes, tabs and lines', 'url\ttitle', `"${A}"\t"a ""b""\tc\r\n""d"" e\tf\tg\n"\r\n${B}\tx\n`],
  ['a header over lines', 'url\t"ti\ntle"', `${A}\t"a\tb\tc\nd"\n${B}\tx\n`],
])('a .tsv with %s is read as csv-parse reads it', async (_, header, rows) => {
  const text = `${header}\n${rows}`
  const [titles = [], ...records] = parse(text, {
    delimiter: '\t',
    record_delimiter: ['\r\n', '\n'],
  }) as string[][]
  const found = await positionsIn('posts.tsv', text)
  expect(found.map(({ url, fields }) => [url, ...Object.values(fields ?? {})])).toEqual(records)
  expect(Object.keys(found[0]?.fields ?? {})).toEqual(titles.slice(1))
})

test.each([
  ['a short row with an open quote', `${A}\t"Top 10\n${B}\tx\ty\n${A}\tsay 5"\tz\n`, [A, B, A]],
  ['rows between two open quotes', `${A}\t"Top 10\tx\n${B}\tx\ty\n${A}\t5"\tz\n`, [A, B, A]],
  ['a width that no row has', `${A}\t"a\tb\tc\td\ne"\n${B}\tx\ty\n`, [A, 'e"', B]],
])('a .tsv with %s is cut at its lines', async (_, rows, urls) => {
  expect(urlsOf(await positionsIn('posts.tsv', `url\ttitle\ttags\n${rows}`))).toEqual(urls)
})

test('rows over many reads keep their line ends and their numbers', async () => {
  const note = Array.from({ length: 40_000 }, (_, n) => `line ${n}`).join('\r\n')
  const found = await positionsIn('posts.csv', `url,note\r\n${A},"${note}"\r\n${B},x\r\n`)
  expect(found.map(({ where }) => where)).toEqual(['posts.csv, line 2', 'posts.csv, line 40002'])
  expect(found[0]?.fields?.note === note).toBe(true)
})

test('an open quote is text where its end is further away than a line may be long', async () => {
  const rows = (count: number) => `${B},${'x'.repeat(200)}\n`.repeat(count)
  const text = `url,title\n${A},"Top 10\n${rows(6000)}${A},"one\ntwo"\n`
  expect(text.length).toBeGreaterThan(MAX_LINE_CHARACTERS)
  const found = await positionsIn('posts.csv', text)
  expect(found).toHaveLength(6002)
  expect(found.at(-1)).toMatchObject({ where: 'posts.csv, line 6003', fields: { title: 'one\ntwo' } })
})

test('open quotes in every line cost no more than each its own line', async () => {
  const rows = Array.from({ length: 20_000 }, (_, n) => `https://a.test/${n}.png,"${n % 2 ? '' : '""'}Top 10`)
  const before = cpuMs()
  expect(await positionsIn('posts.csv', `url,title\n${rows.join('\n')}\n`)).toHaveLength(rows.length)
  expect(cpuMs() - before).toBeLessThan(10_000)
})

test('a line has a bound', async () => {
  const [problem] = await problemsOf(
    positionsIn('posts.csv', `url\n"${'x'.repeat(MAX_LINE_CHARACTERS + 100)}`),
  )
  expect(problem).toBe('posts.csv, line 2: the line is longer than 1048576 characters')
})

test('a data: URI keeps its comma where the cell is quoted', async () => {
  const uri = 'data:image/gif;base64,R0lGOD'
  expect(urlsOf(await positionsIn('list.csv', `url\n"${uri}"\n`))).toEqual([uri])
})
