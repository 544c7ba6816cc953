/** A blog whose posts hold nothing but links to its own bucket, and a folder that files were deleted from. */
import { mkdir, readdir, readFile, rm, unlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, jest, test } from '@jest/globals'
import type { StoreRequest } from '../../servers/oss.ts'
import { latestIn } from '../../support/manifest-contents.ts'
import { DAY, HOUR, type OpenedMemory, openManifestOf } from '../../support/repeated-runs.ts'

let opened: OpenedMemory
beforeEach(async () => {
  opened = await openManifestOf()
  jest.spyOn(Math, 'random').mockReturnValue(0)
})
afterEach(() => {
  jest.restoreAllMocks()
  return opened.close()
})

const BASE = 'https://cdn.example/'
const POST = 'posts/a.md'
const path = (name: string) => join(opened.directory, name)
const rewriting = { urlsFile: POST, rewriteTo: 'in-place', publicUrlBase: BASE, skipsLinkCheck: true }

/** Writes a post with these images, and lets a run replace their URLs by links to the bucket. */
async function blog(urls: readonly string[]): Promise<string> {
  await mkdir(path('posts'), { recursive: true })
  await writeFile(path(POST), urls.map(url => `![](${url})\n`).join('\n'))
  await opened.run(rewriting)
  opened.pass(HOUR)
  return await readFile(path(POST), 'utf8')
}
const keysOf = (text: string) => Array.from(text.matchAll(/cdn\.example\/([^)]+)/g), ([, key]) => key ?? '')

test('a lost own link is fetched from the URL that it came from', async () => {
  const text = await blog([opened.show('/a.png'), opened.show('/b.png')])
  const [first = '', second] = keysOf(text)
  opened.oss.bucket.remove(first)
  const { report, results, asked, notices, infos } = await opened.run(rewriting)
  expect(results).toMatchObject([
    { outcome: 'stored', key: first },
    { outcome: 'unchanged', key: second },
  ])
  expect(infos).toEqual([expect.stringMatching(/^1 of \d known images .* and is stored again$/)])
  expect(notices).toEqual([])
  expect([asked, report.restored, report.missing]).toEqual([['GET /a.png'], 1, 0])
  expect(await readFile(path(POST), 'utf8')).toBe(text)
  expect((await opened.run(rewriting)).report).toMatchObject({ unchanged: 2, restored: 0 })
})

test('another URL of the same bytes is tried in turn', async () => {
  const text = await blog([opened.show('/a.png'), opened.show('/twin.png', '/a.png')])
  const [key = ''] = keysOf(text)
  opened.oss.bucket.remove(key)
  opened.show('/a.png', 'other')
  const { results, asked } = await opened.run(rewriting)
  expect(results).toMatchObject([
    { outcome: 'stored', key },
    { outcome: 'stored', key },
  ])
  expect(asked.at(-1)).toBe('GET /twin.png')
})

test('what no source gives is lost: the text stays, and nothing is said about the link itself', async () => {
  const text = await blog([opened.show('/a.png'), opened.show('/b.png')])
  const [key = ''] = keysOf(text)
  opened.oss.bucket.remove(key)
  opened.show('/a.png', 'other')
  const { report, results, notices } = await opened.run({ ...rewriting, failedFile: 'failed.jsonl' })
  expect(results[0]).toMatchObject({ outcome: 'failed', reason: 'missing', missingKey: key })
  expect(notices).toEqual([expect.stringContaining(': 0 are stored again, 1 is still missing. Run check')])
  expect(report).toMatchObject({ failed: 1, missing: 1, failedFile: undefined })
  expect(await readFile(path(POST), 'utf8')).toBe(text)
  expect([...latestIn(opened.oss.bucket).keys()].filter(url => url.startsWith(BASE))).toEqual([])
})

test('a source that rests after a failure is spared, and so is the store', async () => {
  const text = await blog([opened.show('/a.png'), opened.show('/b.png')])
  const [key = ''] = keysOf(text)
  opened.oss.bucket.remove(key)
  opened.serve('/a.png', { status: 404 })
  const looks = ({ store }: { store: readonly StoreRequest[] }) =>
    store.filter(({ method }) => method === 'HEAD').map(request => request.key)
  const first = await opened.run(rewriting)
  expect(first.results[0]).toMatchObject({ outcome: 'failed', reason: 'missing', missingKey: key })
  opened.pass(HOUR)
  const runs = []
  for (let count = 0; count < 2; count++) runs.push(await opened.run(rewriting))
  for (const { results, asked, report } of runs) {
    expect(results[0]).toMatchObject({ outcome: 'skipped', reason: 'failed-before', missingKey: key })
    expect(results[0]).not.toHaveProperty('key')
    expect([asked, report.failed, report.missing]).toEqual([[], 0, 1])
  }
  // One look a gap.
  expect(runs.map(looks)).toEqual([[key], []])
  expect(await readFile(path(POST), 'utf8')).toBe(text)
  // The second gap is twice as long.
  opened.pass(DAY)
  expect((await opened.run(rewriting)).asked).toEqual(['GET /a.png'])
  opened.pass(1.5 * DAY)
  expect((await opened.run(rewriting)).asked).toEqual([])
  opened.show('/a.png')
  opened.pass(DAY)
  expect((await opened.run(rewriting)).report).toMatchObject({ stored: 1, restored: 1, missing: 0 })
  expect((await opened.run({ ...rewriting, retryFailedAfter: '0s' })).report).toMatchObject({ unchanged: 2 })
})

const FOLDER = { destination: 'file:./images' }
const files = () => readdir(path('images')).then(names => names.filter(name => name.endsWith('.png')))

test('a file that was deleted from the folder is fetched again', async () => {
  const urls = ['/a.png', '/b.png', '/c.png'].map(name => opened.show(name))
  const { results } = await opened.run({ ...FOLDER, urls })
  await unlink(path(`images/${results[1]?.key}`))
  opened.pass(HOUR)
  const { report, asked } = await opened.run({ ...FOLDER, urls })
  expect([report.stored, report.unchanged, asked]).toEqual([1, 2, ['GET /b.png']])
  expect(await files()).toHaveLength(3)
  expect((await opened.run({ ...FOLDER, urls })).report).toMatchObject({ unchanged: 3 })
})

test('in a folder a list that is still arriving finds what is missing', async () => {
  const urls = ['/a.png', '/b.png', '/c.png'].map(name => opened.show(name))
  const { results } = await opened.run({ ...FOLDER, urls })
  await rm(path(`images/${results[2]?.key}`))
  async function* arriving() {
    yield* urls
  }
  const { report } = await opened.run({ ...FOLDER, urls: arriving() })
  expect(report).toMatchObject({ stored: 1, unchanged: 2 })
})

test('a missing image of `id-field` comes from the URL that its record has today', async () => {
  await writeFile(path('list.json'), JSON.stringify([{ id: '7', url: opened.show('/7.png?v=1', '7') }]))
  const options = { urlsFile: 'list.json', urlField: 'url', idField: 'id' }
  const { results } = await opened.run(options)
  opened.oss.bucket.remove(results[0]?.key ?? '')
  opened.pass(DAY)
  await writeFile(path('list.json'), JSON.stringify([{ id: '7', url: opened.show('/7.png?v=2', '7') }]))
  const second = await opened.run(options)
  expect(second.results[0]).toMatchObject({ outcome: 'stored', key: results[0]?.key })
})

const LIST = { urlsFile: 'list.json', rewriteTo: 'in-place', publicUrlBase: BASE, skipsLinkCheck: true }
const listed = async () => JSON.parse(await readFile(path('list.json'), 'utf8'))

test('`add` never leaves the image of another URL beside a new one, and a key that the manifest does not know stays', async () => {
  const [a, b] = [opened.show('/a.png'), opened.show('/b.png')]
  await writeFile(path('list.json'), JSON.stringify([{ url: a }, { url: b }]))
  await opened.run(LIST)
  const [{ url_stored: ofA }, { url_stored: ofB }] = await listed()
  const gone = opened.serve('/gone.png', { status: 404 })
  const foreign = { key: 'pre/elsewhere.png', url: `${BASE}pre/elsewhere.png` }
  const records = [
    { url: gone, url_stored: ofA },
    { url: gone, url_stored: foreign },
    { url: opened.serve('/b.png', { status: 500 }), url_stored: ofB },
  ]
  await writeFile(path('list.json'), JSON.stringify(records))
  await opened.run({ ...LIST, retries: '0' })
  expect((await listed()).map((record: { url_stored: unknown }) => record.url_stored)).toEqual([
    null,
    foreign,
    ofB,
  ])
})

test('`add` in CSV empties the cells of another URL, and of a missing image', async () => {
  const [a, b] = [opened.show('/a.png'), opened.show('/b.png')]
  const options = { ...LIST, urlsFile: 'list.csv' }
  await writeFile(path('list.csv'), `url\n${a}\n${b}\n`)
  await opened.run(options)
  const text = await readFile(path('list.csv'), 'utf8')
  const key = /pre\/\w+\.png/g.exec(text.split('\n')[2] ?? '')?.[0] ?? ''
  opened.oss.bucket.remove(key)
  opened.serve('/b.png', { status: 404 })
  await writeFile(path('list.csv'), text.replace(a, opened.serve('/gone.png', { status: 404 })))
  await opened.run(options)
  const [, first, second] = (await readFile(path('list.csv'), 'utf8')).split('\n')
  expect([first, second].map(row => row?.replace(/^[^,]*/, ''))).toEqual([',,,,', ',,,,'])
})

test('a first link that answers 404 while its key does is lost, and the next one is looked at', async () => {
  const names = ['/a.png', '/b.png', '/c.png']
  const urls = names.map(name => opened.show(name))
  const { results } = await opened.run({ urls })
  await mkdir(path('posts'))
  await writeFile(path(POST), urls.map(url => `![](${url})\n`).join('\n'))
  const keys = results.map(({ key }) => key ?? '')
  for (const key of keys.slice(0, 2)) opened.oss.bucket.remove(key)
  // The look of the run meets neither of them: it has one HEAD for the last image.
  const isList = ({ key, query }: StoreRequest) => key === '' && query.prefix === 'pre/'
  opened.oss.fault(isList, { status: 403, code: 'AccessDenied' })
  jest.spyOn(Math, 'random').mockReturnValue(0.999)
  opened.oss.isPublic = true
  const { store, report } = await opened.run({ urlsFile: POST, rewriteTo: 'in-place' })
  expect(report).toMatchObject({ stored: 2, unchanged: 1, unreadableLink: undefined, missing: 0 })
  const unsigned = store.filter(({ headers }) => headers.authorization === undefined)
  expect(unsigned.map(({ key }) => key)).toEqual(keys)
  expect(await readFile(path(POST), 'utf8')).not.toContain(opened.origin.url)
})

test('after twenty lost links in a row no list is written, and the sentence says so', async () => {
  const urls = Array.from({ length: 25 }, (_, number) => opened.show(`/${number}.png`))
  const { results } = await opened.run({ urls })
  await mkdir(path('posts'))
  const text = urls.map(url => `![](${url})\n`).join('\n')
  await writeFile(path(POST), text)
  for (const { key } of results.slice(0, 24)) opened.oss.bucket.remove(key ?? '')
  const isList = ({ key, query }: StoreRequest) => key === '' && query.prefix === 'pre/'
  opened.oss.fault(isList, { status: 403, code: 'AccessDenied' })
  jest.spyOn(Math, 'random').mockReturnValue(0.999)
  opened.oss.isPublic = true
  const { report } = await opened.run({ urlsFile: POST, rewriteTo: 'in-place' })
  expect(report.failure).toContain('20 links in a row lead to missing objects')
  expect(report.restored).toBe(20)
  expect(await readFile(path(POST), 'utf8')).toBe(text)
})
