import { describe, expect, test } from '@jest/globals'
import { textIn } from '../../../src/base/sentence.ts'
import type { SourceOptions } from '../../../src/input/sources/read.ts'
import { rewritten } from '../../support/list-document.ts'
import { listFolder, positions, positionsIn, problemsOf, urlsOf } from '../../support/list-files.ts'

const A = 'https://a.test/1.png'
const B = 'https://b.test/2.png?a=1;b=2'

async function read(
  files: Readonly<Record<string, string>>,
  options: Partial<SourceOptions> = {},
  language: 'en' | 'zh' = 'en',
) {
  const notices: string[] = []
  const found = await positions({
    directory: await listFolder(files),
    urlsFile: Object.keys(files),
    notice: sentence => notices.push(textIn(language, sentence)),
    ...options,
  })
  return { found, notices }
}

test('a header with semicolons is read, and the run says so once', async () => {
  const text = `\uFEFF\r\nid;url;note\r\n7;${A};"one; ""two"", 1,5"\r\n8;"${B}";x\r\n`
  const { found, notices } = await read({ 'a.csv': text, 'b.csv': text, 'c.csv': `url\n${A}\n` })
  expect(found.slice(0, 2)).toEqual([
    { url: A, where: 'a.csv, line 3', fields: { id: '7', note: 'one; "two", 1,5' } },
    { url: B, where: 'a.csv, line 4', fields: { id: '8', note: 'x' } },
  ])
  expect(urlsOf(found)).toEqual([A, B, A, B, A])
  expect(notices).toEqual(['a.csv, b.csv: read with semicolons between the cells, as the header has them'])
})

test('in Chinese, too', async () => {
  const { notices } = await read({ 'a.csv': `id;url\n1;${A}` }, {}, 'zh')
  expect(notices).toEqual(['a.csv：表头以分号分隔，已按分号读取各单元格'])
})

describe('a comma stays where', () => {
  test.each([
    ['the field is between commas', `url,"a;b;c"\n${A},x`, [A]],
    ['a column has a list in its name', `a;b;c,url\n1,${A}`, [A]],
    ['the file has no header', `${B}\n${A}`, [B, A]],
    ['there is but one column', `url\n${B}`, [B]],
  ])('%s', async (_, text, urls) => {
    const { found, notices } = await read({ 'a.csv': text })
    expect([urlsOf(found), notices]).toEqual([urls, []])
  })

  test('the ending is .tsv', async () => {
    expect(urlsOf(await positionsIn('a.tsv', `a;b\turl\n1;2\t${A}`))).toEqual([A])
  })
})

test('without the column the cells are named one by one', async () => {
  expect(await problemsOf(positionsIn('a.csv', `id;link\n1;${A}`))).toEqual([
    "a.csv has no column 'url' (url-field); its first row is 'id', 'link'",
  ])
})

test('the setting names the column', async () => {
  const { found } = await read({ 'a.csv': `id;Bild-URL\n1;${A}` }, { urlField: 'bild-url' })
  expect(urlsOf(found)).toEqual([A])
})

test('a header that comes in pieces, and a large file, are read whole', async () => {
  const rows = Array.from({ length: 20_000 }, (_, n) => `${n};https://a.test/${n}.png`)
  const found = await positionsIn('a.csv', `id;url\n${rows.join('\n')}`)
  expect(found).toHaveLength(20_000)
  expect(found.at(-1)?.where).toBe('a.csv, line 20001')
})

test('rewriting keeps the semicolons', async () => {
  const source = `id;url;note\r\n1;https://a.example/1;"a;b"\r\n`
  const stored = () => ({ key: 'k;1', url: 'https://cdn.example/1,2', width: 2, height: 1 })
  expect(await rewritten('a.csv', source, stored, { mode: 'add' })).toBe(
    'id;url;url_stored_key;url_stored_url;url_stored_width;url_stored_height;note\r\n' +
      '1;https://a.example/1;"k;1";https://cdn.example/1,2;2;1;"a;b"\r\n',
  )
  expect(await rewritten('a.csv', source, () => ({ key: 'k;1' }), { mode: 'replace' })).toBe(
    'id;url;note\r\n1;"k;1";"a;b"\r\n',
  )
})
