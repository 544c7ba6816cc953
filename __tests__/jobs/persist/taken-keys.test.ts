/** A key that is known before the bytes, and that another URL has in the manifest. */
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { type MemoryRun, type OpenedMemory, openManifestOf } from '../../support/repeated-runs.ts'

let opened: OpenedMemory
beforeEach(async () => {
  opened = await openManifestOf()
})
afterEach(() => opened.close())

const shown = ({ results }: MemoryRun) => results.map(({ outcome, reason }) => [outcome, reason])
/** Files of the manifest that it read. */
const read = ({ store }: MemoryRun) =>
  store.filter(({ method, key = '' }) => method === 'GET' && key.endsWith('.jsonl.gz')).length

const BY_FIELD = { keyField: 'key', failOn: 'none' } as const
const withKey = (url: string) => ({ url, key: 'cover.png' })

test.each([
  ['another picture', 'two', {}, ['failed', 'key-collision'], 1],
  ['the same picture', 'one', {}, ['unchanged', undefined], 1],
  ['another picture, to overwrite', 'two', { onCollision: 'overwrite' }, ['stored', undefined], 1],
  ['another picture, to keep', 'two', { onCollision: 'keep' }, ['unchanged', undefined], 0],
] as const)('another URL with %s under the key of `key-field`', async (_, text, settings, outcome, asked) => {
  await opened.run({ ...BY_FIELD, urls: [withKey(opened.show('/day1.png', 'one'))] })
  const url = opened.show('/day2.png', text)
  const run = await opened.run({ ...BY_FIELD, ...settings, urls: [withKey(url)] })
  expect([shown(run), run.asked.length]).toEqual([[outcome], asked])
})

test('another URL under a key of its path', async () => {
  const settings = { key: '{name}', failOn: 'none' } as const
  await opened.run({ ...settings, urls: [opened.show('/2025/a.png', 'one')] })
  const run = await opened.run({ ...settings, urls: [opened.show('/2026/a.png', 'two')] })
  expect([shown(run), run.asked]).toEqual([[['failed', 'key-collision']], ['GET /2026/a.png']])
})

test('a query that selects the image: another one is fetched once, and never passed off as the first', async () => {
  const settings = { key: '{host}/{path}', failOn: 'none' } as const
  const show = (id: number, text: string) => opened.show(`/thumb.php?id=${id}`, text)
  await opened.run({ ...settings, urls: [show(2, 'two')] })
  const other = await opened.run({ ...settings, urls: [show(3, 'three')] })
  expect([shown(other), other.asked]).toEqual([[['failed', 'key-collision']], ['GET /thumb.php?id=3']])
  const { message } = other.results[0] ?? {}
  expect(message).toContain(`${opened.origin.url}/thumb.php?id=2`)
  for (const way of ['drop-parameters', '{url.sha1:0:8}', 'on-collision']) expect(message).toContain(way)
  const same = { ...settings, urls: [show(4, 'two')] }
  const first = await opened.run(same)
  expect([shown(first), first.asked]).toEqual([[['unchanged', undefined]], ['GET /thumb.php?id=4']])
  expect((await opened.run(same)).asked).toEqual([])
})

test('a parameter that is dropped today does not tell images apart, whatever was dropped before', async () => {
  const settings = { key: '{host}/{path}', failOn: 'none' } as const
  const hostRules = { '127.0.0.1': { dropParameters: ['v'] } }
  await opened.run({ ...settings, urls: [opened.show('/a.png?v=1', 'one')] })
  const run = await opened.run({ ...settings, hostRules, urls: [opened.show('/a.png?v=2', 'two')] })
  expect([shown(run), run.asked]).toEqual([[['unchanged', undefined]], []])
})

test('two images of one list with one key: the message names the URL that has it', async () => {
  const urls = [opened.show('/a.png?id=1', 'one'), opened.show('/a.png?id=2', 'two')]
  const { results } = await opened.run({ urls, key: '{path}', failOn: 'none', perHostConcurrency: 1 })
  expect(results[1]).toMatchObject({
    reason: 'key-collision',
    message: expect.stringContaining(`${urls[0]}`),
  })
})

test('an image with an id that has the key is the same only under the URL that it was fetched from', async () => {
  const url = opened.show('/a.png')
  await opened.run({ ...BY_FIELD, idField: 'id', urls: [{ ...withKey(url), id: '1' }] })
  const other = await opened.run({ ...BY_FIELD, urls: [withKey(opened.show('/b.png'))] })
  expect([shown(other), other.asked]).toEqual([[['failed', 'key-collision']], ['GET /b.png']])
  const run = await opened.run({ ...BY_FIELD, urls: [withKey(url)] })
  expect([shown(run), run.asked]).toEqual([[['unchanged', undefined]], []])
})

test('1,000 URLs whose query changes are fetched once, with a warning, and the manifest is read once more', async () => {
  const count = 1000
  const list = (day: number) =>
    Array.from({ length: count }, (_, number) => ({
      url: `${opened.origin.url}/${number}.png?v=${day}`,
      key: `${number}.png`,
    }))
  for (let number = 0; number < count; number++)
    for (const day of [1, 2]) opened.show(`/${number}.png?v=${day}`, String(number))
  const first = await opened.run({ ...BY_FIELD, urls: list(1) })
  expect(first.report.stored).toBe(count)
  const same = await opened.run({ ...BY_FIELD, urls: list(1) })
  const rotated = await opened.run({ ...BY_FIELD, urls: list(2) })
  expect([same, rotated].map(({ report }) => report.unchanged)).toEqual([count, count])
  expect([same, rotated].map(({ asked }) => asked.length)).toEqual([0, count])
  expect(rotated.notices).toEqual([expect.stringContaining('drop-parameters: [v]')])
  expect((await opened.run({ ...BY_FIELD, urls: list(2) })).asked).toEqual([])
  expect(read(rotated)).toBe(2 * read(same))
}, 60_000)

test('of an arriving list one reading answers for all keys that wait for it', async () => {
  const names = ['a', 'b', 'c']
  const records = (folder: string) =>
    names.map(name => ({
      url: opened.show(`/${folder}/${name}.png`, `${folder} ${name}`),
      key: `${name}.png`,
    }))
  await opened.run({ ...BY_FIELD, urls: records('old') })
  async function* arriving() {
    yield* records('new')
  }
  const run = await opened.run({ ...BY_FIELD, urls: arriving() })
  expect(shown(run)).toEqual(names.map(() => ['failed', 'key-collision']))
  expect(run.asked).toHaveLength(3)
})
