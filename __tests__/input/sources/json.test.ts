import { expect, test } from '@jest/globals'
import { positionsIn, problemsOf, urlsOf } from '../../support/list-files.ts'

const json = (value: unknown) => JSON.stringify(value)
const SITE = {
  posts: [
    { id: 1, images: ['https://a.test/1.png', 'https://a.test/2.png'] },
    { id: 2, images: ['https://a.test/3.png'], cover: { url: 'https://a.test/4.png' } },
  ],
}

test('an array of URLs and of records is read, nulls and numbers keep their position', async () => {
  const list = [
    'https://a.test/1.png',
    null,
    7,
    '',
    ['x'],
    { url: 'https://a.test/2.png' },
    { title: 'none' },
    { url: 5 },
  ]
  const found = await positionsIn('posts.json', json(list))
  expect(urlsOf(found)).toEqual(['https://a.test/1.png', '', '', '', '', 'https://a.test/2.png', '', ''])
  expect(found.map(({ problem }) => problem)).toEqual([
    undefined,
    'is null, not a URL',
    'is of type number, not a URL',
    'is empty',
    'is an array, not a URL',
    undefined,
    "field 'url' is missing",
    "field 'url' is of type number, not a URL",
  ])
  expect(found[4]?.where).toBe('posts.json, [4]')
})

test('a nested field path reaches the URL where no field has just that name', async () => {
  const list = [
    { image: { url: 'https://a.test/1.png' }, id: 1 },
    { 'image.url': 'https://a.test/2.png', image: 0 },
  ]
  const found = await positionsIn('posts.json', json(list), { urlField: 'image.url' })
  expect(urlsOf(found)).toEqual(['https://a.test/1.png', 'https://a.test/2.png'])
  expect(found[1]?.fields).toEqual({ image: 0 })
})

test('a record with an array of URLs is a position for each, all with its fields', async () => {
  const found = await positionsIn(
    'posts.json',
    json([...SITE.posts, { id: 3, images: [] }, { images: ['a', null] }]),
    {
      urlField: 'images',
    },
  )
  expect(found.map(({ where }) => where)).toEqual([
    'posts.json, [0].images[0]',
    'posts.json, [0].images[1]',
    'posts.json, [1].images[0]',
    'posts.json, [3].images[0]',
    'posts.json, [3].images[1]',
  ])
  expect(found.slice(0, 2).map(({ fields }) => fields)).toEqual([{ id: 1 }, { id: 1 }])
  // A post without images is no image that is lacking.
  expect(found[4]?.problem).toBe('is null, not a URL')
})

test.each([
  ['$.posts[*].images[*]', ['posts[0].images[0]', 'posts[0].images[1]', 'posts[1].images[0]']],
  ['$.posts[*].images', ['posts[0].images[0]', 'posts[0].images[1]', 'posts[1].images[0]']],
])('select %s finds URLs and arrays of them', async (select, places) => {
  const found = await positionsIn('site.json', json(SITE), { select: [select] })
  expect(urlsOf(found)).toEqual(['https://a.test/1.png', 'https://a.test/2.png', 'https://a.test/3.png'])
  expect(found.map(({ where }) => where)).toEqual(places.map(place => `site.json, ${place}`))
})

test('select finds records, alone or in an array', async () => {
  const options = { urlField: 'images' }
  const alone = await positionsIn('site.json', json(SITE), { select: ['$.posts[*]'], ...options })
  expect(alone[0]).toMatchObject({ where: 'site.json, posts[0].images[0]', fields: { id: 1 } })
  expect(await positionsIn('site.json', json(SITE), { select: ['$.posts'], ...options })).toEqual(alone)
})

test('select may find other things and nothing at all', async () => {
  const found = await positionsIn('site.json', json(SITE), { select: ["$.posts[*]['id','cover']"] })
  expect(found.map(({ url, problem }) => url || problem)).toEqual([
    'is of type number, not a URL',
    'is of type number, not a URL',
    'https://a.test/4.png',
  ])
  expect(
    await positionsIn('site.json', json(SITE), { select: ['$.nothing[*]'], mayFitNothing: true }),
  ).toEqual([])
})

test.each([
  ['an object', '{"a":1}'],
  ['a string', '"https://a.test/1.png"'],
  ['a number', '5'],
  ['null', 'null'],
])('%s at the top is refused and select proposed', async (shape, text) => {
  const [problem] = await problemsOf(positionsIn('posts.json', text, { takesImageUrls: true }))
  expect(problem).toMatch(new RegExp(`^posts.json holds ${shape} at its top: .*'select'`))
})

test('truncated and broken JSON is refused with line and column', async () => {
  expect(await problemsOf(positionsIn('posts.json', '[\r\n  "https://a.test/1.png",\r\n  "htt'))).toEqual([
    'posts.json, line 3, column 7: the text ends too early; the program that writes it failed, or has not finished',
  ])
  expect(await problemsOf(positionsIn('posts.json', '[\n  {"url": nope}]'))).toEqual([
    'posts.json, line 2, column 11: the text is not JSON there',
  ])
})

test('JSON 10,000 levels deep costs its own position only', async () => {
  const deep = `${'{"url":"u","x":'.repeat(10_000)}1${'}'.repeat(10_000)}`
  const text = `[${deep}, ${'['.repeat(10_000)}${']'.repeat(10_000)}, "https://a.test/1.png"]`
  const found = await positionsIn('posts.json', text)
  expect(urlsOf(found)).toEqual(['', '', 'https://a.test/1.png'])
  expect(found[0]?.problem).toBe('the record nests deeper than 500 levels')
  expect(await positionsIn('posts.json', text, { select: ['$..none'], mayFitNothing: true })).toEqual([])
})

test('JSON 10,000 levels deep that breaks is a sentence too', async () => {
  const [problem] = await problemsOf(positionsIn('posts.json', '['.repeat(10_000)))
  expect(problem).toBe(
    'posts.json, line 1, column 10001: the text ends too early; the program that writes it failed, or has not finished',
  )
})

test.each([
  ['lists', '['.repeat(200_001) + ']'.repeat(200_001), 'the record nests deeper than 200000 levels'],
  ['records', '{"a":'.repeat(200_001), 'the record nests deeper than 200000 levels'],
  [
    'members',
    JSON.stringify([Object.fromEntries(Array.from({ length: 250_001 }, (_, n) => [`a${n}`, 1]))]),
    'a record has more than 250000 members; records belong in a list',
  ],
])('JSON is not parsed if it is too deep or too wide: %s', async (_, text, problem) => {
  expect(await problemsOf(positionsIn('posts.json', text))).toEqual([`posts.json: ${problem}`])
  // Brackets and colons in a text are no levels and no members.
  const escaped = JSON.stringify([{ url: 'a', note: `${'[{:'.repeat(260_000)}\\"` }])
  expect(urlsOf(await positionsIn('posts.json', escaped))).toEqual(['a'])
})

test.each([
  ['posts.json', (records: string) => `[${records}]`],
  ['posts.jsonl', (records: string) => records.replaceAll('},{', '}\n{')],
])('%s: ids beyond what a number holds keep their digits, as text', async (name, write) => {
  const records =
    '{"url":"a","id":1234567890123456788,"n":7},{"url":"b","id":1234567890123456789,"at":1.5e300,"in":["9007199254740993", -9007199254740993]}'
  const found = await positionsIn(name, write(records), { keyField: 'id' })
  expect(found.map(({ key }) => key)).toEqual(['1234567890123456788', '1234567890123456789'])
  expect(found.map(({ fields }) => fields)).toEqual([
    { n: 7 },
    { at: 1.5e300, in: ['9007199254740993', '-9007199254740993'] },
  ])
})

test('ids are kept however deep a text nests beside them', async () => {
  const deep = '['.repeat(10_000) + ']'.repeat(10_000)
  const found = await positionsIn('posts.json', `[{"url":"a","id":1234567890123456789},{"url":${deep}}]`, {
    keyField: 'id',
  })
  expect(found.map(({ key, problem }) => [key, problem !== undefined])).toEqual([
    ['1234567890123456789', false],
    [undefined, true],
  ])
})
