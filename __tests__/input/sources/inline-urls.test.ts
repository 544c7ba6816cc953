import { expect, test } from '@jest/globals'
import { positions, problemsOf, urlsOf } from '../../support/list-files.ts'

test('a JSON array of URLs and records is read in order', async () => {
  const urls = ' \n["https://a.test/1.png", {"url": " https://b.test/2.png ", "id": 7}]'
  expect(await positions({ urls })).toEqual([
    { url: 'https://a.test/1.png', where: 'urls, [0]' },
    { url: 'https://b.test/2.png', where: 'urls, [1]', fields: { id: 7 } },
  ])
})

test('broken JSON is refused with its line and column', async () => {
  const problems = await problemsOf(positions({ urls: '["https://a.test/1.png",\n  oops]' }))
  expect(problems).toEqual(['urls, line 2, column 3: the text is not JSON there'])
})

test('a JSON array after a byte order mark is read', async () => {
  expect(urlsOf(await positions({ urls: '\uFEFF["https://a.test/1.png"]' }))).toEqual([
    'https://a.test/1.png',
  ])
})

test('arrays and other iterables of URLs and records are taken as they are', async () => {
  const urls = ['https://a.test/1.png', { url: 'https://b.test/2.png' }]
  expect(urlsOf(await positions({ urls }))).toEqual(['https://a.test/1.png', 'https://b.test/2.png'])
  expect(urlsOf(await positions({ urls: new Set(['https://a.test/1.png']) }))).toEqual([
    'https://a.test/1.png',
  ])
})

test('select is for files: it leaves inline JSON alone', async () => {
  expect(urlsOf(await positions({ urls: '["https://a.test/1.png"]', select: ['$.none'] }))).toHaveLength(1)
})

test('a record that holds itself is a problem, not a crash', async () => {
  const loop: Record<string, unknown> = { url: 'https://a.test/1.png' }
  loop.self = loop
  expect((await positions({ urls: [loop] }))[0]?.problem).toMatch(/deeper than 500/)
})
