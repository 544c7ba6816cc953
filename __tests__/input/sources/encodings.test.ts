import { gzipSync } from 'node:zlib'
import { expect, test } from '@jest/globals'
import { positionsIn, problemsOf, urlsOf } from '../../support/list-files.ts'

const URL_WITH_CAT = 'https://a.test/图片/猫.png'

function swapped(bytes: Buffer): Buffer {
  return Buffer.from(bytes).swap16()
}

test.each([
  ['UTF-16LE', Buffer.from(`\uFEFF${URL_WITH_CAT}\r\n`, 'utf16le')],
  ['UTF-16BE', swapped(Buffer.from(`\uFEFF${URL_WITH_CAT}\r\n`, 'utf16le'))],
])('%s with a byte order mark is decoded', async (_, bytes) => {
  expect(urlsOf(await positionsIn('list.txt', bytes))).toEqual([URL_WITH_CAT])
  expect(urlsOf(await positionsIn('list.txt.gz', gzipSync(bytes)))).toEqual([URL_WITH_CAT])
})

test.each([
  ['Latin-1', Buffer.from('https://a.test/caf\u00e9.png\n', 'latin1')],
  ['a character cut at the end', Buffer.from(URL_WITH_CAT).subarray(0, -5)],
  ['an encoded surrogate', Buffer.from([0x61, 0xed, 0xa0, 0x80, 0x0a])],
  ['UTF-16 cut within a character', Buffer.from('\uFEFFab', 'utf16le').subarray(0, -1)],
  ['a single stray byte', Buffer.from([0xff])],
])('%s is refused as not UTF-8', async (_, bytes) => {
  for (const name of ['list.txt', 'list.csv', 'list.json', 'list.jsonl']) {
    expect(await problemsOf(positionsIn(name, bytes))).toEqual([`${name} is not UTF-8; save it as UTF-8`])
  }
})

test('UTF-16 without a mark is refused for its NUL bytes', async () => {
  const bytes = Buffer.from('https://a.test/1.png\n', 'utf16le')
  expect(await problemsOf(positionsIn('list.txt', bytes))).toEqual([
    'list.txt is not UTF-8 text (it holds NUL bytes); save it as UTF-8',
  ])
})

test('a character across two reads is whole', async () => {
  // Reads are 64 KiB long; the padding puts a three-byte character across their seam.
  const text = `#${'x'.repeat(65_533)}\n猫\n`
  expect(urlsOf(await positionsIn('list.txt', text))).toEqual(['猫'])
})

test.each([
  ['list.txt.gz', 'https://a.test/1.png\n'],
  ['list.csv.gz', 'url\nhttps://a.test/1.png\n'],
  ['list.tsv.gz', 'id\turl\n1\thttps://a.test/1.png\n'],
  ['list.json.gz', '["https://a.test/1.png"]'],
  ['list.jsonl.gz', '"https://a.test/1.png"\n'],
  ['LIST.NDJSON.GZ', '{"url":"https://a.test/1.png"}\n'],
])('%s is unzipped', async (name, text) => {
  expect(urlsOf(await positionsIn(name, gzipSync(text)))).toEqual(['https://a.test/1.png'])
})

test('gzip of several members is read to its end', async () => {
  const bytes = Buffer.concat([gzipSync('a\n'), gzipSync('b\n')])
  expect(urlsOf(await positionsIn('list.txt.gz', bytes))).toEqual(['a', 'b'])
})

const zipped = gzipSync('https://a.test/1.png\n'.repeat(100))
test.each([
  ['plain text', Buffer.from('https://a.test/1.png\n')],
  ['cut gzip', zipped.subarray(0, -12)],
  ['gzip with a wrong checksum', Buffer.concat([zipped.subarray(0, -8), Buffer.alloc(8)])],
])('%s named .gz is refused', async (_, bytes) => {
  for (const name of ['list.txt.gz', 'list.csv.gz']) {
    const [problem] = await problemsOf(positionsIn(name, bytes))
    expect(problem).toMatch(new RegExp(`^${name} is not a whole gzip file \\(Z_[A-Z_]+\\)$`))
  }
})
