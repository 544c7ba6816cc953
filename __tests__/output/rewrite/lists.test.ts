import { readFile } from 'node:fs/promises'
import { gunzipSync, gzipSync } from 'node:zlib'
import { expect, test } from '@jest/globals'
import { parse } from 'csv-parse/sync'
import { type CsvRow, cellsOf, readCsvRows } from '../../../src/input/documents/csv/csv-rows.ts'
import type { StoredField } from '../../../src/input/documents/edit.ts'
import {
  problemsOf,
  readDocument,
  rewriteInPlace,
  rewritten,
  type Verdict,
} from '../../support/list-document.ts'
import { collect, positionsIn } from '../../support/list-files.ts'

const stored: Verdict = url => ({
  key: `k/${url.at(-1)}`,
  url: `https://cdn.example/${url.at(-1)}`,
  width: 2,
  height: 1,
})
const add = { mode: 'add' } as const

test('a line of a text list gives way, blanks and comments around it stay', async () => {
  const source = '\ufeff# mine\r\n\r\n  https://a.example/1\t\r\nhttps://a.example/2\n"https://a.example/3"'
  const read = await readDocument('a.txt', source)
  expect(read.urls.map(({ listedAt }) => listedAt)).toEqual([
    { file: 'a.txt', line: 3, column: 3 },
    { file: 'a.txt', line: 4, column: 1 },
    { file: 'a.txt', line: 5, column: 1 },
  ])
  const verdict: Verdict = url => (url.endsWith('2') ? 'none' : { key: url.includes('3') ? '#k' : 'k' })
  // A key that would be read as a comment has no spelling there.
  expect((await rewriteInPlace(read, verdict)).toString()).toBe(source.replace('https://a.example/1', 'k'))
})

test('cells beside the URL are added, the quoting of the others stays', async () => {
  const source =
    'id,"url",note\r\n"1",https://a.example/1,"a ""b"", c"\r\n2,"https://a.example/2",\r\n\r\n3,,x\r\n4\r\n'
  const expected =
    'id,"url",url_stored_key,url_stored_url,url_stored_width,url_stored_height,note\r\n' +
    '"1",https://a.example/1,k/1,https://cdn.example/1,2,1,"a ""b"", c"\r\n' +
    '2,"https://a.example/2",,,,,\r\n\r\n3,,,,,,x\r\n4\r\n'
  const verdict: Verdict = (url, index) => (url.endsWith('2') ? 'none' : stored(url, index))
  const once = await rewritten('a.csv', source, verdict, add)
  expect(once).toBe(expected)
  expect(await rewritten('a.csv', once, verdict, add)).toBe(once)
  expect(await rewritten('a.csv', once, () => 'none', add)).toBe(once)
  const third = await rewritten('a.csv', once, stored, add)
  expect(third).toBe(once.replace('a.example/2",,,,,', 'a.example/2",k/2,https://cdn.example/2,2,1,'))
})

test('replace puts the link into the cell as it is quoted, over line breaks and stray quotes as csv-parse reads them', async () => {
  const source =
    'url,note\n"https://a.example/1","two\nlines"\n https://a.example/2 ,x\nhttps://a.example/3,6" nail\n"https://a.example/4,5,7\nhttps://a.example/5,x'
  const read = await readDocument('a.csv', source)
  expect(read.urls.map(({ listedAt }) => listedAt && 'line' in listedAt && listedAt.line)).toEqual([
    2, 4, 5, 6, 7,
  ])
  const after = (await rewriteInPlace(read, url => ({ key: `a,"${url.at(-1)}"` }))).toString()
  expect(after).toBe(
    source
      .replace('"https://a.example/1"', '"a,""1"""')
      .replace('https://a.example/3', '"a,""3"""')
      .replace('"https://a.example/4', '"a,""4"""')
      .replace('https://a.example/5', '"a,""5"""'),
  )
})

test('TSV has its own delimiter; with keys there is no url column', async () => {
  const storedFields: readonly StoredField[] = ['key', 'width', 'height']
  const source = 'image url\tb\nhttps://a.example/1\t2,3\n'
  expect(
    await rewritten('a.tsv', source, () => ({ key: 'a,b' }), { ...add, storedFields, urlField: 'image url' }),
  ).toBe(
    'image url\timage url_stored_key\timage url_stored_width\timage url_stored_height\tb\nhttps://a.example/1\ta,b\t\t\t2,3\n',
  )
})

test('a row that lacks the columns of an earlier run gets them', async () => {
  const source =
    'url,t,url_stored_key,url_stored_url,url_stored_width,url_stored_height\nhttps://a.example/1\n'
  expect(await rewritten('a.csv', source, stored, add)).toBe(
    source.replace('/1\n', '/1,,k/1,https://cdn.example/1,2,1\n'),
  )
})

test('without a header there is no place, and a column that no run wrote is not written over', async () => {
  const none = await readDocument('a.csv', 'https://a.example/1,k\n', add)
  expect(problemsOf(none)).toEqual([
    'a.csv, line 1: a file without header has no names for columns beside the URL; use rewrite-mode: replace',
  ])
  const taken = await readDocument('b.csv', 'url,url_stored_width\nhttps://a.example/1,wide\n', add)
  expect(problemsOf(taken)).toEqual([
    "b.csv, line 2: the column 'url_stored_width' was not written by a run; rename it in the list",
  ])
  const missing = await readDocument('c.csv', 'a,b\n1,2\n', add)
  expect(problemsOf(missing)).toEqual(["c.csv has no column 'url' (url-field); its first row is 'a', 'b'"])
})

test('where the text is cut into chunks does not matter', async () => {
  const lines = Array.from(
    { length: 20_000 },
    (_, index) => `https://a.example/${'图'.repeat(index % 7)}${index}`,
  )
  const after = await rewritten('a.txt', lines.join('\n'), url => ({ key: `k${/\d+$/.exec(url)?.[0]}` }))
  expect(after === lines.map((_, index) => `k${index}`).join('\n')).toBe(true)
  const records = lines.map(url => JSON.stringify({ url, 图: 1 }))
  const added = await rewritten('a.jsonl', records.join('\n'), () => ({ key: 'k' }), add)
  const expected = records.map(record => record.replace(',"图', ', "url_stored": {"key": "k"},"图'))
  expect(added === expected.join('\n')).toBe(true)
})

test('gzip comes in and goes out', async () => {
  const source = '{"url": "https://a.example/1"}\n'
  const read = await readDocument('a.jsonl.gz', gzipSync(source))
  const bytes = await rewriteInPlace(read, stored)
  expect(gunzipSync(bytes).toString()).toBe('{"url": "https://cdn.example/1"}\n')
  const again = await readDocument('a.jsonl.gz', bytes)
  expect(await rewriteInPlace(again, () => 'none')).toEqual(bytes)
})

test.each(['a.txt', 'a.json', 'a.csv', 'a.md', 'a.html', 'a.jsonl'])(
  '%s that is UTF-16 or no text is refused in one sentence, and stays',
  async name => {
    const bytes = Buffer.from('\ufeff["https://a.example/1"]', 'utf16le')
    const wide = await readDocument(name, bytes)
    expect(problemsOf(wide)).toEqual([`${name} is UTF-16, which is not rewritten; save it as UTF-8`])
    expect(await readFile(wide.path)).toEqual(bytes)
    const latin = await readDocument(name, Buffer.from('url\nhttp://a/\xe9', 'latin1'))
    expect(problemsOf(latin)).toEqual([`${name} is not UTF-8; save it as UTF-8`])
  },
)

test('what csv-parse and our cells say is the same for random rows', async () => {
  let state = 7
  const below = (limit: number) => {
    state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff
    return (state >> 8) % limit
  }
  const pieces = ['"', '""', ',', 'a', ' ', '\n', '\r\n', 'https://a.example/', '\t', '图', '",', ',"']
  for (let run = 0; run < 400; run++) {
    const text = `url,b\n${Array.from({ length: below(24) }, () => pieces[below(pieces.length)]).join('')}`
    for (const name of ['a.csv', 'a.tsv']) {
      const content = name === 'a.csv' ? text : text.replace('url,b', 'url\tb')
      const delimiter = name === 'a.csv' ? ',' : '\t'
      const rows = (await collect(readCsvRows(oneChunk(content), 'a', delimiter))).flat()
      const cells = rows.map(row => cellsOf(row, delimiter).map(({ value }) => value))
      const parsed = parse(rows.map(row => escapedRow(row, delimiter) + row.end).join(''), {
        delimiter,
        record_delimiter: ['\r\n', '\n', '\r'],
        relax_column_count: true,
        relax_quotes: true,
      })
      expect({ content, cells }).toEqual({ content, cells: parsed })
      // Where a quote is never closed, rows are guessed, and another cell may change the guess.
      if (rows.some(({ strayFrom }) => strayFrom !== undefined)) continue
      const read = await readDocument(name, content)
      const after = (await rewriteInPlace(read, () => ({ key: 'KEY' }))).toString()
      const known = (await positionsIn(name, after)).map(({ url }) => url)
      expect({ content, known }).toEqual({ content, known: read.urls.map(({ url }) => url && 'KEY') })
    }
  }
})

/** Quotes that are text are doubled within quotes, so that csv-parse takes none of them for a quote. */
function escapedRow({ text, strayFrom }: CsvRow, delimiter: string): string {
  if (strayFrom === undefined) return text
  const cells = text.slice(strayFrom).split(delimiter)
  const written = cells.map(cell => (cell.includes('"') ? `"${cell.replaceAll('"', '""')}"` : cell))
  return text.slice(0, strayFrom) + written.join(delimiter)
}

async function* oneChunk(text: string): AsyncGenerator<string> {
  yield text
}
