import { expect, test } from '@jest/globals'
import { MAX_LINE_CHARACTERS } from '../../../src/input/documents/lines.ts'
import { positionsIn, urlsOf } from '../../support/list-files.ts'

const A = 'https://a.test/1.png'

test('a bad JSONL line becomes a position with its line number, the rest is read', async () => {
  const found = await positionsIn(
    'posts.jsonl',
    `{"url":"${A}","id":1}\n\n{"url": oops}\r\n"${A}"\nnull\n{"url":"${A}"`,
  )
  expect(found).toEqual([
    { url: A, where: 'posts.jsonl, line 1', fields: { id: 1 } },
    { url: '', where: 'posts.jsonl, line 3', problem: 'the line is not JSON (column 9)' },
    { url: A, where: 'posts.jsonl, line 4' },
    { url: '', where: 'posts.jsonl, line 5', problem: 'is null, not a URL', reason: 'no-url' },
    { url: '', where: 'posts.jsonl, line 6', problem: 'the line is not JSON (column 30)' },
  ])
})

test('a line over the bound keeps its position', async () => {
  const found = await positionsIn('posts.ndjson', `"${'x'.repeat(MAX_LINE_CHARACTERS)}"\n"${A}"\n`)
  expect(urlsOf(found)).toEqual(['', A])
  expect(found[0]?.problem).toMatch(/longer than/)
})

test('CRLF, a byte order mark and no last line end change nothing', async () => {
  expect(urlsOf(await positionsIn('posts.jsonl', `\uFEFF"${A}"\r\n "b" \r\n{"url":"c"}`))).toEqual([
    A,
    'b',
    'c',
  ])
})

test('U+2028 within a record does not end its line', async () => {
  const found = await positionsIn('posts.jsonl', '{"url":"a","title":"one\u2028two"}\n')
  expect(found[0]?.fields).toEqual({ title: 'one\u2028two' })
})

test('an array of URLs in a record names line and index', async () => {
  const found = await positionsIn('posts.jsonl', '\n{"images":["a","b"]}\n', { urlField: 'images' })
  expect(found.map(({ where }) => where)).toEqual([
    'posts.jsonl, line 2, images[0]',
    'posts.jsonl, line 2, images[1]',
  ])
})

test('key and referer come from their fields, all others are carried as they were', async () => {
  const record = { url: ' u ', slug: ' cat ', page: 'https://a.test/p', tags: ['x', { y: null }], n: 0 }
  const [found] = await positionsIn('posts.jsonl', JSON.stringify(record), {
    keyField: 'slug',
    refererField: 'page',
  })
  expect(found).toEqual({
    url: 'u',
    where: 'posts.jsonl, line 1',
    key: 'cat',
    referer: 'https://a.test/p',
    fields: { tags: ['x', { y: null }], n: 0 },
  })
})

test.each([
  ['a number', 7, '7'],
  ['zero', 0, '0'],
  ['an empty string', '', undefined],
  ['null', null, undefined],
  ['an object', {}, undefined],
])('a key that is %s', async (_, key, expected) => {
  const [found] = await positionsIn('posts.jsonl', JSON.stringify({ url: 'u', key }), { keyField: 'key' })
  expect(found?.key).toBe(expected)
})

test('a field called __proto__ is data and changes no prototype', async () => {
  const line = '{"url":"u","__proto__":{"polluted":1},"constructor":"c"}'
  const [found] = await positionsIn('posts.jsonl', line)
  expect(Object.keys(found?.fields ?? {})).toEqual(['__proto__', 'constructor'])
  expect(Object.getPrototypeOf(found?.fields)).toBeNull()
  expect(JSON.stringify(found?.fields)).toBe('{"__proto__":{"polluted":1},"constructor":"c"}')
  expect('polluted' in {}).toBe(false)
})

test('inherited names are no fields', async () => {
  const [found] = await positionsIn('posts.jsonl', '{"x":1}', {
    urlField: '__proto__.constructor',
    keyField: 'toString',
    mayFitNothing: true,
  })
  expect(found?.problem).toBe("field '__proto__.constructor' is missing")
  expect(found).not.toHaveProperty('key')
})

test('a record 10,000 levels deep costs its own line only', async () => {
  const deep = `${'{"url":"u","x":'.repeat(10_000)}1${'}'.repeat(10_000)}`
  const found = await positionsIn('posts.jsonl', `${deep}\n"${A}"\n`)
  expect(urlsOf(found)).toEqual(['', A])
})
