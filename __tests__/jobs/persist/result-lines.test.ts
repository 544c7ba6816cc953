/** What the lines of a results file hold, and that a reader of one passes by its lines of failed lists. */
import { execFileSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, jest, test } from '@jest/globals'
import { codes, PAGES, rows, section } from '../../support/documents.ts'
import { all } from '../../support/list-source.ts'
import { MEDIA } from '../../support/media-files.ts'
import { twins } from '../../support/pending.ts'
import { HOUR, type OpenedMemory, openManifestOf } from '../../support/repeated-runs.ts'
import { readRoot } from '../../support/source-files.ts'
import { startDownload } from '../../support/start-job.ts'
import { linesOf } from '../../support/test-action.ts'

type Line = Readonly<Record<string, unknown>>

let opened: OpenedMemory
/** Of a run that meets every kind of line. */
let lines: readonly Line[]
/** Address of the list that cannot be read. */
let dead: string
const at = (name: string) => join(opened.directory, name)
const read = (name: string) => linesOf(at(name)) as Line[]

beforeAll(async () => {
  opened = await openManifestOf()
  // The listing begins before the first known key; another draw may not meet a loss.
  jest.spyOn(Math, 'random').mockReturnValue(0)
  const lost = opened.show('/lost.png')
  const { results } = await opened.run({ urls: lost })
  opened.oss.bucket.remove(results[0]?.key ?? '')
  opened.pass(HOUR)
  opened.serve('/lost.png', { status: 404 })
  const moved = opened.serve('/moved', { status: 302, headers: { Location: opened.show('/new.png') } })
  const open = opened.serve('/open.mp3', { body: MEDIA.mp3, chunked: true })
  const records = [moved, open, lost].map(url => JSON.stringify({ url, title: 'a title' }))
  writeFileSync(at('list.jsonl'), records.join('\n'))
  dead = opened.serve('/dead.xml', { status: 404 })
  await opened.run({
    urlsFile: 'list.jsonl',
    urlsFrom: `${dead}?key=secret`,
    allowTypes: 'image, audio',
    publicUrlBase: 'https://img.test/',
    variants: 'thumb: ?thumb',
    resultsFile: 'results.jsonl',
    failedFile: 'failed.jsonl',
  })
  lines = read('results.jsonl')
})
afterAll(async () => {
  jest.restoreAllMocks()
  await opened.close()
})

test('a list that could not be read is the last line, without a position', () => {
  expect(lines.map(({ position, outcome }) => [position, outcome])).toEqual([
    [0, 'stored'],
    [1, 'stored'],
    [2, 'failed'],
    [undefined, undefined],
  ])
  const message = `${new URL(dead).host} answered 404`
  expect(lines.at(-1)).toEqual({ list: `${dead}?key=…`, reason: 'http-404', message })
})

const TYPES: Readonly<Record<string, string>> = { 文本: 'text', 数字: 'number', 对象: 'object' }

test.each(twins('docs/outputs.md'))('%s has every member of a line, with its type', page => {
  const typeOf = (value: unknown) =>
    value === true ? 'true' : typeof value === 'string' ? 'text' : typeof value
  const written = lines.flatMap(line =>
    Object.entries(line).map(([name, value]) => `${name} ${typeOf(value)}`),
  )
  const listed = rows(section(page, 'members')).flatMap(([names = '', type = '']) =>
    codes(names).map(name => `${name} ${TYPES[type] ?? codes(type)[0] ?? type}`),
  )
  expect(listed.toSorted()).toEqual([...new Set(written)].sort())
})

test('a run that has the results as its list gets the images alone', async () => {
  const { results, report } = await opened.run({ urlsFile: 'results.jsonl', allowTypes: 'image, audio' })
  expect(results.map(({ url }) => url)).toEqual(lines.slice(0, 3).map(({ url }) => url))
  expect(report).toMatchObject({ total: 3, unchanged: 2, failedLists: [] })
})

test('a failed-file with such a line after it is a failed-file still: what rests is requested', async () => {
  const failed = opened.serve('/refused.png', { status: 403 })
  await opened.run({ urls: failed, failedFile: 'failed.jsonl', failOn: 'none' })
  const [line] = read('failed.jsonl')
  writeFileSync(at('kept.jsonl'), [line, lines.at(-1)].map(one => JSON.stringify(one)).join('\n'))
  const again = await opened.run({ urlsFile: 'kept.jsonl', failOn: 'none' })
  expect([again.report.total, new Set(again.asked)]).toEqual([1, new Set(['GET /refused.png'])])
})

test('a download gets the keys of the images', async () => {
  const { destination, allowAddresses: _, ...settings } = opened.settings
  const download = startDownload({
    ...(settings as object),
    ...{ source: String(destination), keysFile: 'results.jsonl', directory: 'images' },
  })
  const results = await all(download)
  expect(results.map(({ key, outcome }) => [key, outcome])).toEqual([
    [lines[0]?.key, 'downloaded'],
    [lines[1]?.key, 'downloaded'],
    [undefined, 'skipped'],
  ])
})

/** Filters of the pages and examples that read results, each with the options of jq before it. */
const FILTERS = [
  ...PAGES.filter(page => !page.startsWith('docs/check.')),
  'examples/scale/shard-matrix.yml',
].flatMap(page =>
  Array.from(
    readRoot(page).matchAll(/jq((?: -\w+)*) '([^']+)' (?:"\$RESULTS"|results\/\*\.jsonl)/g),
    ([, words = '', filter = '']) => ({ page, words: words.split(' ').filter(Boolean), filter }),
  ),
)

test('the samples that read results with jq are found', () => {
  expect(new Set(FILTERS.map(({ page }) => page)).size).toBeGreaterThan(7)
})

test.each(FILTERS)('$page: jq $words $filter', ({ words, filter }) => {
  const jq = (...files: readonly string[]) =>
    execFileSync('jq', [...words, filter, ...files], { encoding: 'utf8', cwd: opened.directory })
  const images = lines.filter(({ position }) => position !== undefined)
  const withIds = (some: readonly Line[]) =>
    some
      .map(line => JSON.stringify('url' in line ? { ...line, fields: { id: 'a b', record: 'r' } } : line))
      .join('\n')
  writeFileSync(at('whole.jsonl'), withIds(lines))
  writeFileSync(at('images.jsonl'), withIds(images))
  const [whole, alone] = [jq('whole.jsonl'), jq('images.jsonl')]
  // One sample names what is not kept, and so each list that could not be read.
  const failed = filter.includes('.list') ? `http-404\t${dead}?key=…\n` : ''
  expect(whole).toBe(alone + failed)
})
