import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { exportWith } from '../../../src/jobs/export/export.ts'
import { nextLine } from '../../../src/storage/manifest/entries/losses.ts'
import { command } from '../../support/cli-command.ts'
import { type ExportedMemory, keyOf, lineOf, openExportedMemory } from '../../support/exported-manifest.ts'
import { refusalOf } from '../../support/refusal-of.ts'
import { failedLine, openOnOss, packed, segmentPath } from '../../support/test-manifest.ts'

let memory: ExportedMemory
beforeEach(async () => {
  memory = await openExportedMemory()
})
afterEach(() => memory.close())

const read = (name: string) => readFile(join(memory.cwd, name), 'utf8')
const rowsOf = async (name: string) =>
  (await read(name))
    .trim()
    .split('\n')
    .map(line => JSON.parse(line))

const LATER = '2026-11-02T08:00:00.000Z'

/** Two runs: the second replaces an image, and finds another one dead. */
async function rememberTwoRuns(): Promise<void> {
  await memory.remember(
    lineOf('https://b.example/1.png'),
    lineOf('https://a.example/1.png', { key: keyOf('old.png') }),
    lineOf('https://a.example/gone.png'),
    lineOf('https://a.example/2.png', { key: keyOf('one.png'), chosen: true }),
    lineOf('https://a.example/2.png', { key: keyOf('two.png'), chosen: true }),
    failedLine(1),
  )
  await memory.remember(
    lineOf('https://a.example/1.png', { key: keyOf('new.png'), at: LATER }),
    failedLine(2, { url: 'https://a.example/gone.png', at: LATER }),
  )
}

const KEPT = [
  ['https://a.example/1.png', 'new.png'],
  ['https://a.example/2.png', 'one.png'],
  ['https://a.example/2.png', 'two.png'],
  ['https://a.example/gone.png', lineOf('https://a.example/gone.png').key],
  ['https://b.example/1.png', lineOf('https://b.example/1.png').key],
]

describe('of each image', () => {
  test('the newest line counts; what was never stored is left out', async () => {
    await rememberTwoRuns()
    const report = await memory.export('jsonl', 'images.jsonl')
    const output = join(memory.cwd, 'images.jsonl')
    expect(report).toEqual({ format: 'jsonl', output, images: 5, complete: true })
    expect((await rowsOf('images.jsonl')).map(({ url, key }) => [url, key])).toEqual(KEPT)
  })

  test('what the store has lost is left out, for every URL of its key', async () => {
    await rememberTwoRuns()
    const [first, gone] = [lineOf('https://b.example/1.png'), lineOf('https://a.example/gone.png')]
    const twin = lineOf('https://c.example/twin.png', { key: first.key })
    await memory.remember(twin)
    await memory.remember(nextLine(twin, LATER, 'missing'), nextLine(gone, LATER, 'accepted'))
    const notices: string[] = []
    const watch = { notice: (sentence: string) => notices.push(sentence) }
    const lost = await memory.export('jsonl', 'lost.jsonl', { watch })
    expect((await rowsOf('lost.jsonl')).map(({ url, key }) => [url, key])).toEqual(KEPT.slice(0, 3))
    expect([lost.images, lost.complete, notices]).toEqual([
      3,
      true,
      ['3 images are left out, because their objects are missing; check names them'],
    ])
    // One of its URLs has brought the object back: it is there for all.
    await memory.remember(nextLine(first, '2026-11-03T08:00:00.000Z'))
    await memory.export('jsonl', 'back.jsonl')
    expect((await rowsOf('back.jsonl')).map(({ url }) => url)).toEqual([
      ...KEPT.slice(0, 3).map(([url]) => url),
      first.url,
      twin.url,
    ])
  })

  test('every member of the line is in the row, with its public URL', async () => {
    const line = lineOf('https://a.example/#id=7', {
      key: keyOf('memes/ä b.png'),
      etag: 'ABC',
      originEtag: '"x,y"',
      originLastModified: 'Sun, 01 Nov 2026 08:00:00 GMT',
      fetchedUrl: 'https://a.example/7.png?v=2',
      fields: { post: 'x' },
    })
    await memory.remember(line)
    await memory.export('jsonl', 'images.jsonl', { publicUrlBase: 'https://img.example.com' })
    const { at: _, ...members } = line
    expect(await rowsOf('images.jsonl')).toEqual([
      { ...members, publicUrl: 'https://img.example.com/memes/%C3%A4%20b.png' },
    ])
  })
})

describe('what cannot be exported', () => {
  test('every wrong setting is a sentence, all at once, before any request', async () => {
    const { oss, store, close } = await openOnOss()
    try {
      await writeFile(join(memory.cwd, 'a-file'), '')
      const { accessKeyId, accessKeySecret, region } = oss.account
      const at = { source: 'oss://memes/', endpoint: oss.endpoint, region, accessKeyId, accessKeySecret }
      const wrong = async (options: object) =>
        (await refusalOf(exportWith({}, { cwd: memory.cwd, ...options }))).message.split('\n')
      const none = await wrong({})
      for (const name of ['source', 'format', 'output'])
        expect(none.filter(sentence => sentence.includes(name))).not.toEqual([])
      expect(await wrong({ ...at, format: 'xml', output: 'x' })).toEqual([
        expect.stringMatching(/format is "xml".*jsonl, csv is needed$/),
      ])
      expect(
        await wrong({
          ...at,
          format: 'jsonl',
          output: '.',
          manifestAt: 'm',
        }),
      ).toEqual([
        expect.stringContaining('manifest-at'),
        expect.stringContaining('output "." is a folder; jsonl needs the name of a file'),
      ])
      expect(await wrong({ ...at, format: 'csv', output: 'new/' })).toEqual([
        expect.stringContaining('is a folder'),
      ])
      expect(await wrong({ ...at, format: 'jsonl', output: '.github/workflows/x.yml' })).toEqual([
        expect.stringContaining('.github/workflows'),
      ])
      expect(oss.requests).toEqual([])
      expect(store.prefix).toBe('scraped/')
    } finally {
      await close()
    }
  })

  test('without a manifest there is no export, and an older file stays', async () => {
    await writeFile(join(memory.cwd, 'images.csv'), 'as it was')
    expect((await refusalOf(memory.export('csv', 'images.csv'))).message).toMatch(
      /there is no manifest below source/,
    )
    expect([await read('images.csv'), await readdir(memory.cwd)]).toEqual(['as it was', ['images.csv']])
  })

  test('a part of the manifest that cannot be read is reported, and the rest is exported', async () => {
    await memory.remember(lineOf('https://a.example/1.png'))
    await memory.plant(segmentPath(1), packed([]).subarray(0, 20))
    expect(await memory.export('csv', 'images.csv')).toMatchObject({ images: 1, complete: false })
    expect(memory.warnings).toEqual([
      expect.stringMatching(/^1 file of the manifest could not be read in full: "\.persist\/.*jsonl\.gz"$/),
    ])
  })

  test('a manifest of dead URLs alone is an empty export', async () => {
    await memory.remember(failedLine(1))
    expect(await memory.export('jsonl', 'images.jsonl')).toMatchObject({ images: 0, complete: true })
    expect(await read('images.jsonl')).toBe('')
  })

  test('a cancelled export leaves what was there', async () => {
    await memory.remember(lineOf('https://a.example/1.png'))
    await writeFile(join(memory.cwd, 'images.csv'), 'as it was')
    const refusal = await refusalOf(memory.export('csv', 'images.csv', { signal: AbortSignal.abort() }))
    expect([refusal.reason, await read('images.csv')]).toEqual(['cancelled', 'as it was'])
  })

  test('a place that cannot be written is named, and no part of the export stays', async () => {
    await memory.remember(lineOf('https://a.example/1.png'))
    await writeFile(join(memory.cwd, 'a-file'), '')
    expect((await refusalOf(memory.export('csv', 'a-file/x'))).message).toMatch(
      /output ".*a-file\/x" cannot be written: /,
    )
    expect(await readdir(memory.cwd)).toEqual(['a-file'])
  })
})

test('a folder’s memory may lie elsewhere', async () => {
  await memory.remember(lineOf('https://a.example/1.png'))
  const more = { source: 'file:./pictures', manifestAt: memory.directory }
  expect(await memory.export('jsonl', 'images.jsonl', more)).toMatchObject({ images: 1 })
  expect((await rowsOf('images.jsonl'))[0].publicUrl).toMatch(/^file:.*\/pictures\//)
})

test('a bucket is asked for the manifest alone: two lists, and each segment once', async () => {
  const { oss, remember, close } = await openOnOss()
  try {
    await remember(lineOf('https://a.example/1.png', { key: keyOf('scraped/1.png') }))
    await remember(lineOf('https://a.example/2.png', { key: keyOf('scraped/2.png') }))
    const before = oss.requests.length
    const { accessKeyId, accessKeySecret, region } = oss.account
    const at = {
      source: 'oss://memes/scraped/',
      endpoint: oss.endpoint,
      region,
    } as const
    const output = join(memory.cwd, 'images.jsonl')
    await exportWith({}, { ...at, accessKeyId, accessKeySecret, format: 'jsonl', output })
    expect(oss.requests.slice(before).map(({ method }) => method)).toEqual(['GET', 'GET', 'GET', 'GET'])
    expect((await rowsOf('images.jsonl')).map(({ key }) => key)).toEqual(['scraped/1.png', 'scraped/2.png'])
  } finally {
    await close()
  }
})

test('the command ends with 0, with 1 where a part is missing, and with 2 without a manifest', async () => {
  const run = (...words: string[]) =>
    command(['export', `file:${memory.directory}`, '--format', 'jsonl', '--output', 'x.jsonl', ...words], {
      cwd: memory.cwd,
    })
  const none = await run()
  expect([none.code, none.stderr]).toEqual([2, expect.stringContaining('there is no manifest')])
  await memory.remember(lineOf('https://a.example/1.png'))
  const done = await run('--json')
  expect([done.code, JSON.parse(done.stdout)]).toEqual([
    0,
    expect.objectContaining({ images: 1, complete: true }),
  ])
  await memory.plant(segmentPath(1), packed([]).subarray(0, 20))
  const part = await run()
  expect([part.code, part.stderr]).toEqual([1, expect.stringContaining('images may be missing')])
})
