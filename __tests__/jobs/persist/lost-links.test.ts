/** A blog whose posts hold nothing but links to its own bucket, and a folder that files were deleted from. */
import { mkdir, readdir, readFile, rename, rm, unlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, jest, test } from '@jest/globals'
import { latestIn } from '../../support/manifest-contents.ts'
import { DAY, HOUR, type OpenedMemory, openMemory } from '../../support/repeated-runs.ts'

let opened: OpenedMemory
beforeEach(async () => {
  opened = await openMemory()
  jest.spyOn(Math, 'random').mockReturnValue(0)
})
afterEach(() => {
  jest.restoreAllMocks()
  return opened.close()
})

const BASE = 'https://cdn.example/'
const POST = 'posts/a.md'
const path = (name: string) => join(opened.directory, name)
const rewriting = { urlsFile: POST, rewriteTo: 'in-place', publicUrlBase: BASE, rewriteCheck: false }

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
  const { report, results, asked } = await opened.run(rewriting)
  expect(results).toMatchObject([
    { outcome: 'stored', key: first },
    { outcome: 'unchanged', key: second },
  ])
  expect([asked, report.restored, report.lost]).toEqual([['GET /a.png'], 1, 0])
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
  const { report, results } = await opened.run({ ...rewriting, failedFile: 'failed.jsonl' })
  expect(results[0]).toMatchObject({ outcome: 'failed', reason: 'lost', lostKey: key })
  expect(report).toMatchObject({ failed: 1, lost: 1, failedFile: undefined })
  expect(await readFile(path(POST), 'utf8')).toBe(text)
  expect([...latestIn(opened.oss.bucket).keys()].filter(url => url.startsWith(BASE))).toEqual([])
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

test('a folder without any of its images loses nothing', async () => {
  const urls = ['/a.png', '/b.png'].map(name => opened.show(name))
  const { results } = await opened.run({ ...FOLDER, urls, manifestAt: 'memory' })
  await rename(path('images'), path('away'))
  for (const isEmpty of [false, true]) {
    if (isEmpty) await mkdir(path('images'))
    const { report, notices, asked } = await opened.run({ ...FOLDER, urls, manifestAt: 'memory' })
    expect([report.unchanged, asked]).toEqual([2, []])
    expect(notices).toEqual([expect.stringContaining('none of the known images')])
  }
  // With one of them back, the others are missing.
  await rename(path(`away/${results[0]?.key}`), path(`images/${results[0]?.key}`))
  const { report } = await opened.run({ ...FOLDER, urls, manifestAt: 'memory' })
  expect(report).toMatchObject({ unchanged: 1, stored: 1 })
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

test('a lost image of `id-field` comes from the URL that its record has today', async () => {
  await writeFile(path('list.json'), JSON.stringify([{ id: '7', url: opened.show('/7.png?v=1', '7') }]))
  const options = { urlsFile: 'list.json', urlField: 'url', idField: 'id' }
  const { results } = await opened.run(options)
  opened.oss.bucket.remove(results[0]?.key ?? '')
  opened.pass(DAY)
  await writeFile(path('list.json'), JSON.stringify([{ id: '7', url: opened.show('/7.png?v=2', '7') }]))
  const second = await opened.run(options)
  expect(second.results[0]).toMatchObject({ outcome: 'stored', key: results[0]?.key })
})
