import { expect, test } from '@jest/globals'
import { parseOptions } from '../../../src/jobs/options/parse.ts'
import { PERSIST_FIELDS } from '../../../src/jobs/persist/options/persist-fields.ts'
import { positionsIn, urlsOf } from '../../support/list-files.ts'

const [A, B, C] = ['https://a.test/1.png', 'https://b.test/2.png', 'https://c.test/3.png'] as const
const jsonLines = (...lines: readonly unknown[]) => lines.map(line => JSON.stringify(line)).join('\n')

test('select applies to each line of JSON Lines, and a bad line costs its own position', async () => {
  const text = `${jsonLines({ id: 1, media: [{ url: A }, { url: B }] }, { id: 2 })}\n{"media"\n${jsonLines({ media: [{ url: C }] })}`
  expect(await positionsIn('posts.jsonl', text, { select: ['$.media[*].url'] })).toEqual([
    { url: A, where: 'posts.jsonl, line 1, media[0].url' },
    { url: B, where: 'posts.jsonl, line 1, media[1].url' },
    { url: '', where: 'posts.jsonl, line 3', problem: 'the line is not JSON (column 9)' },
    { url: C, where: 'posts.jsonl, line 4, media[0].url' },
  ])
})

test('what it finds in a line may be a record with its fields', async () => {
  const text = jsonLines({ media: [{ url: A, alt: 'a' }] })
  expect(await positionsIn('posts.ndjson', text, { select: ['$.media[*]'] })).toEqual([
    { url: A, where: 'posts.ndjson, line 1, media[0]', fields: { alt: 'a' } },
  ])
})

test('several paths are read one after the other, a place that two of them find once', async () => {
  const post = { cover: A, images: [B, C] }
  const select = ['$[*].images[*]', '$[*].cover', '$..cover']
  expect(urlsOf(await positionsIn('posts.json', JSON.stringify([post]), { select }))).toEqual([B, C, A])
  const inLines = ['$.images[*]', '$.cover', '$..cover']
  expect(urlsOf(await positionsIn('posts.jsonl', jsonLines(post, post), { select: inLines }))).toEqual([
    ...[B, C, A],
    ...[B, C, A],
  ])
})

test('they are written one a line', () => {
  const { options } = parseOptions(PERSIST_FIELDS, { select: '$.posts[*].images[*]\n\n  $.posts[*].cover\n' })
  expect(options.select).toEqual(['$.posts[*].images[*]', '$.posts[*].cover'])
})

test('a record whose URLs live under several names may hold strings, objects and arrays of both', async () => {
  const post = { cover: A, thumb: { url: B }, images: [C, { url: `${C}?2`, w: 1 }] }
  const select = ["$[*]['cover','thumb','images']"]
  const found = await positionsIn('posts.json', JSON.stringify([post]), { select })
  expect(urlsOf(found)).toEqual([A, B, C, `${C}?2`])
})

test('so may the field that holds its URLs', async () => {
  const record = { id: 1, image: [A, { image: B, alt: 'b' }, { other: 1 }] }
  const found = await positionsIn('posts.jsonl', jsonLines(record), { urlField: 'image' })
  expect(urlsOf(found)).toEqual([A, B, ''])
  expect(found.map(({ fields }) => fields)).toEqual([{ id: 1 }, { id: 1 }, { id: 1 }])
  expect(found[2]?.problem).toBe('is of type object, not a URL')
})
