/** One id with two pictures: silently, the second record would get the bytes and the link of the first one. */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { SettingsError } from '../../../src/base/errors.ts'
import { conflictOf } from '../../../src/input/sources/id-conflict.ts'
import { type OpenedMemory, openManifestOf } from '../../support/repeated-runs.ts'
import type { PersistInput } from '../../support/start-job.ts'

let memory: OpenedMemory
beforeEach(async () => {
  memory = await openManifestOf()
})
afterEach(() => memory.close())

async function problemsOf(options: PersistInput): Promise<readonly string[]> {
  try {
    await memory.run(options)
  } catch (error) {
    if (error instanceof SettingsError) return error.problems
    throw error
  }
  return []
}

const write = (name: string, content: string) => writeFileSync(join(memory.directory, name), content)
const BY_POST = { idField: 'post' }

describe('what conflicts', () => {
  test.each([
    ['two names', 'https://a.example/x/cat.png', 'https://a.example/x/dog.png', true],
    ['one name in two folders', 'https://a.example/1/cat.png', 'https://a.example/2/cat.png', false],
    ['two hosts', 'https://a.example/cat.png', 'https://b.example/dog.png', false],
    ['another query', 'https://a.example/cat.png?a=1', 'https://a.example/cat.png?a=2', false],
    ['a number of 8 digits', 'https://a.example/12345678', 'https://a.example/dog.png', false],
    ['a number of 7 digits', 'https://a.example/1234567', 'https://a.example/dog.png', true],
    ['a token', 'https://a.example/AbCdEf0123456789', 'https://a.example/dog.png', false],
    ['letters alone', 'https://a.example/abcdefghijklmnopqrst', 'https://a.example/dog.png', true],
    ['a short mix', 'https://a.example/abc123def456', 'https://a.example/dog.png', true],
    [
      'a photo forwarded',
      'https://api.telegram.org/file/x/photos/file_1.jpg',
      'https://api.telegram.org/file/x/photos/file_23.jpg',
      false,
    ],
    ['the same names elsewhere', 'https://a.example/file_1.jpg', 'https://a.example/file_23.jpg', true],
  ])('%s', (_, one, other, expected) => {
    expect([conflictOf(one, other) !== undefined, conflictOf(other, one) !== undefined]).toEqual([
      expected,
      expected,
    ])
  })
})

test('a list known whole ends the run before the first request, with both records named', async () => {
  const records = [
    { post: 7, url: memory.show('/a/cat.png') },
    { post: 8, url: memory.show('/a/owl.png') },
    { post: 7, url: memory.show('/a/dog.png') },
  ]
  write('posts.json', JSON.stringify(records))
  const expected = (first: string, second: string) =>
    `id-field gives two pictures one id: ${first} and ${second} (cat.png, dog.png). Name a field that belongs to the image, such as the id of the attachment, or several fields, one a line.`
  expect(await problemsOf({ urlsFile: 'posts.json', ...BY_POST })).toEqual([
    expected('posts.json, /0/url', 'posts.json, /2/url'),
  ])
  expect(await problemsOf({ urls: records, ...BY_POST })).toEqual([expected('urls, [0]', 'urls, [2]')])
  write('posts.csv', ['post,url', ...records.map(({ post, url }) => `${post},${url}`)].join('\n'))
  expect(await problemsOf({ urlsFile: 'posts.csv', ...BY_POST })).toEqual([
    expected('posts.csv, line 2', 'posts.csv, line 4'),
  ])
  expect([memory.origin.requests, memory.oss.requests]).toEqual([[], []])
})

test('ten pairs are named, then a count', async () => {
  const urls = Array.from({ length: 14 }, (_, n) => ({ post: 1, url: memory.show(`/${n}.png`) }))
  const [problem = ''] = await problemsOf({ urls, ...BY_POST })
  expect(problem.match(/urls, \[0\] and /g)).toHaveLength(10)
  expect(problem).toContain('urls, [0] and urls, [10] (0.png, 10.png) and 3 more.')
})

test('in a list that is still arriving the later position is refused', async () => {
  const records = [
    { post: 7, url: memory.show('/a/cat.png') },
    { post: 7, url: memory.show('/a/dog.png') },
    { post: 8, url: memory.show('/a/owl.png') },
  ]
  async function* arriving() {
    yield* records
  }
  const { results, asked } = await memory.run({ urls: arriving(), ...BY_POST })
  expect(results.map(({ outcome, reason }) => reason ?? outcome)).toEqual(['stored', 'id-conflict', 'stored'])
  expect(results[1]).toMatchObject({ outcome: 'refused' })
  expect(results[1]?.message).toContain(
    'an earlier record has the same id and another file (cat.png, here dog.png)',
  )
  expect(asked.toSorted()).toEqual(['GET /a/cat.png', 'GET /a/owl.png'])
})

test('several fields are one id; a record that lacks one of them has none', async () => {
  const record = (round: number, post: number, image?: string) => ({
    url: memory.show(`/${round}/${post}/${image ?? 'none'}.png`, `${post} ${image}`),
    post,
    ...(image !== undefined && { image }),
  })
  const list = (round: number) => [
    record(round, 1, 'a'),
    record(round, 1, 'b'),
    record(round, 2, 'a'),
    record(round, 2),
  ]
  const idField = ['post', 'image']
  const first = await memory.run({ urls: list(1), idField })
  expect(first.report.stored).toBe(4)
  const second = await memory.run({ urls: list(2), idField: 'post\nimage' })
  expect(second.asked).toEqual(['GET /2/2/none.png'])
  expect(second.results.slice(0, 3).map(({ key }) => key)).toEqual(
    first.results.slice(0, 3).map(({ key }) => key),
  )
  write('posts.csv', `post,image,url\n1,a,${memory.show('/3/1/a.png')}\n`)
  expect((await memory.run({ urlsFile: 'posts.csv', idField })).asked).toEqual([])
})
