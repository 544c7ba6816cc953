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

test('an image with an id that has the key may have any URL', async () => {
  await opened.run({ ...BY_FIELD, idField: 'id', urls: [{ ...withKey(opened.show('/a.png')), id: '1' }] })
  const run = await opened.run({ ...BY_FIELD, urls: [withKey(opened.show('/b.png'))] })
  expect([shown(run), run.asked]).toEqual([[['unchanged', undefined]], []])
})

test('1,000 URLs whose query changes are found without a request, and the manifest is read once more', async () => {
  const count = 1000
  for (let number = 0; number < count; number++) opened.show(`/${number}.png`, String(number))
  const list = (day: number) =>
    Array.from({ length: count }, (_, number) => ({
      url: `${opened.origin.url}/${number}.png?v=${day}`,
      key: `${number}.png`,
    }))
  for (let number = 0; number < count; number++) opened.show(`/${number}.png?v=1`, String(number))
  const first = await opened.run({ ...BY_FIELD, urls: list(1) })
  expect(first.report.stored).toBe(count)
  const same = await opened.run({ ...BY_FIELD, urls: list(1) })
  const rotated = await opened.run({ ...BY_FIELD, urls: list(2) })
  for (const run of [same, rotated]) expect([run.asked, run.report.unchanged]).toEqual([[], count])
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
