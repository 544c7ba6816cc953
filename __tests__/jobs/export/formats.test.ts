import { spawnSync } from 'node:child_process'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { parse } from 'csv-parse/sync'
import { asyncBufferFromFile, parquetMetadataAsync, parquetReadObjects } from 'hyparquet'
import { type ExportedMemory, keyOf, lineOf, openExportedMemory } from '../../support/exported-manifest.ts'
import { refusalOf } from '../../support/refusal-of.ts'

let memory: ExportedMemory
beforeEach(async () => {
  memory = await openExportedMemory()
})
afterEach(() => memory.close())

const read = (name: string) => readFile(join(memory.cwd, name), 'utf8')

test('csv: a spreadsheet executes no cell, and every other reader gets the values', async () => {
  const names = ['=1+1.png', '+1.png', '-1.png', '@SUM(1).png', 'a=1.png', 'x"y.png', 'a,b.png']
  await memory.remember(
    ...names.map((name, index) =>
      lineOf(`https://a.example/${index}`, { key: keyOf(name), originEtag: '=HYPERLINK("http://x")' }),
    ),
    lineOf('=cmd|x', { key: keyOf('hostile.png') }),
  )
  await memory.export('csv', 'images.csv')
  const text = await read('images.csv')
  const rows: Record<string, string>[] = parse(text, { columns: true })
  expect(rows.flatMap(row => Object.values(row)).filter(cell => /^[=+\-@\t\r]/.test(cell))).toEqual([])
  expect(rows.map(({ key }) => key).toSorted()).toEqual(
    [
      "'=1+1.png",
      "'+1.png",
      "'-1.png",
      "'@SUM(1).png",
      'a=1.png',
      'x"y.png',
      'a,b.png',
      'hostile.png',
    ].toSorted(),
  )
  expect(rows.find(({ key }) => key === 'hostile.png')?.url).toBe("'=cmd|x")
  expect(rows[0]).toMatchObject({
    bytes: '1000',
    width: '10',
    lastSeen: '2026-11-01T08:00:00.000Z',
    fields: '',
  })
  expect(text.split('\n')[0]).toBe(Object.keys(rows[0] ?? {}).join(','))
})

test('parquet: groups of 10,000 rows, read back with their types', async () => {
  const lines = Array.from({ length: 10_001 }, (_, index) => {
    const number = String(index).padStart(5, '0')
    return lineOf(`https://a.example/${number}.png`, { bytes: 3_000_000_000 + index })
  })
  const odd = lineOf('https://b.example/x.png', {
    key: keyOf('图 片.png'),
    fields: { post: 'ä' },
    etag: 'E',
    height: 2 ** 40,
  })
  const { sha256: _, bytes: __, lastSeen: ___, ...bare } = lineOf('https://c.example/x.png')
  await memory.remember(...lines, odd, bare)
  expect(await memory.export('parquet', 'images.parquet')).toMatchObject({ images: 10_003 })

  const file = await asyncBufferFromFile(join(memory.cwd, 'images.parquet'))
  const metadata = await parquetMetadataAsync(file)
  expect([metadata.num_rows, metadata.row_groups.map(({ num_rows }) => num_rows)]).toEqual([
    10_003n,
    [10_000n, 3n],
  ])
  const rows = await parquetReadObjects({ file })
  expect(rows.slice(0, 10_001).map(({ url, bytes, sha256 }) => [url, Number(bytes), sha256])).toEqual(
    lines.map(({ url, bytes, sha256 }) => [url, bytes, sha256]),
  )
  const [last, lacking] = rows.slice(-2)
  expect(last).toMatchObject({
    key: '图 片.png',
    publicUrl: expect.stringContaining('%E5%9B%BE%20%E7%89%87.png'),
    fields: '{"post":"ä"}',
    etag: 'E',
    firstSeen: new Date('2026-11-01T08:00:00.000Z'),
    width: 10,
    height: null,
  })
  expect([lacking?.sha256, lacking?.bytes, lacking?.lastSeen, lacking?.url]).toEqual([
    null,
    null,
    null,
    'https://c.example/x.png',
  ])
})

test('parquet of an empty memory has its columns and no row', async () => {
  await memory.remember({ ...lineOf('https://a.example/1.png'), key: keyOf('a.png') })
  await memory.export('parquet', 'one.parquet')
  const file = await asyncBufferFromFile(join(memory.cwd, 'one.parquet'))
  expect(await parquetReadObjects({ file, columns: ['key'] })).toEqual([{ key: 'a.png' }])
})

test('sha256sums: a line for each object, by its newest line; objects without a digest are counted', async () => {
  const [first, second] = await memory.pictures('one', 'two')
  const { sha256: _, ...unseen } = lineOf('https://a.example/unseen.png', { key: keyOf('unseen.png') })
  await memory.remember(
    ...[first, second, unseen].filter(line => line !== undefined),
    lineOf('https://b.example/same.png', { key: first?.key ?? keyOf('x'), at: '2026-10-01T08:00:00.000Z' }),
  )
  expect(await memory.export('sha256sums', 'deep/SUMS')).toMatchObject({ images: 2, withoutDigest: 1 })
  const expected = [first, second].map(line => `${line?.sha256}  ${line?.key}\n`).toSorted()
  expect(await read('deep/SUMS')).toBe(expected.join(''))
})

/** Programs that check the sums of the folder they are started in, where they are installed. */
const CHECKERS = [
  ['sha256sum', (sums: string) => ['--check', '--quiet', sums]],
  ['rclone', (sums: string) => ['checksum', 'sha256', sums, '.', '--config', '/dev/null', '--one-way']],
] as const
for (const [program, wordsFor] of CHECKERS)
  if (spawnSync(program, ['--version']).status !== null)
    test(`${program} finds each picture as the sums say, and a changed one`, async () => {
      const lines = await memory.pictures('one', 'two')
      await memory.remember(...lines)
      await memory.export('sha256sums', 'SUMS')
      const check = () =>
        spawnSync(program, wordsFor(join(memory.cwd, 'SUMS')), { cwd: memory.directory }).status
      expect(check()).toBe(0)
      await writeFile(join(memory.directory, lines[1]?.key ?? ''), 'owt')
      expect(check()).toBe(1)
    })

test('hf: file names lead from the file to the pictures, and a file of others is not replaced', async () => {
  const [first] = await memory.pictures('one')
  const { width: _, ...line } = first ?? lineOf('https://a.example/x.png')
  await memory.remember(line)
  const namesIn = async (path: string) =>
    (await readFile(path, 'utf8'))
      .trim()
      .split('\n')
      .map(row => JSON.parse(row))
  for (const folder of [memory.cwd, join(memory.cwd, 'deep/er'), memory.directory]) {
    await memory.export('hf', folder)
    const path = join(folder, 'metadata.jsonl')
    const rows = await namesIn(path)
    expect(rows).toEqual([expect.objectContaining({ url: line.url, sha256: line.sha256, width: null })])
    expect(await readFile(join(dirname(path), rows[0].file_name), 'utf8')).toBe('one')
  }
  // Beside the pictures the names are those of the files.
  expect((await namesIn(join(memory.directory, 'metadata.jsonl')))[0].file_name).toBe(line.key)
  // Its own file is replaced.
  expect(await memory.export('hf', memory.cwd)).toMatchObject({ images: 1 })
  await mkdir(join(memory.cwd, 'mine'))
  await writeFile(join(memory.cwd, 'mine/metadata.jsonl'), '{"file_name":"a.png","caption":"a cat"}\n')
  expect((await refusalOf(memory.export('hf', 'mine'))).message).toMatch(
    /output "mine" holds a metadata\.jsonl that no export wrote/,
  )
})

describe('queries of source URLs, which may be tokens', () => {
  const lines = [
    lineOf('https://a.example/1.png?token=secret'),
    lineOf('https://a.example/2.png', { key: keyOf('x?y.png') }),
    lineOf('https://c.example/#id=3', { fetchedUrl: 'https://c.example/3.png?token=secret' }),
  ]
  const NOTICE =
    '2 rows hold URLs with a query, which may be a token. Before you publish this, set origin-urls: no-query.'

  test.each(['jsonl', 'csv', 'parquet'] as const)(
    'are whole in %s, with one notice, or left out',
    async format => {
      await memory.remember(...lines)
      await memory.export(format, 'full')
      expect(memory.warnings).toEqual([NOTICE])
      expect(await read('full')).toContain('secret')
      expect(await memory.export(format, 'short', { originUrls: 'no-query' })).toMatchObject({ images: 3 })
      expect(memory.warnings).toEqual([NOTICE])
      expect(await read('short')).not.toContain('token')
      if (format === 'jsonl')
        expect((await read('short')).split('\n').map(line => /"url":"([^"]+)"/.exec(line)?.[1])).toEqual([
          'https://a.example/1.png',
          'https://a.example/2.png',
          'https://c.example/#id=3',
          undefined,
        ])
    },
  )

  test('are left out of a data set that is made to be published, unless they are asked for', async () => {
    await memory.remember(...lines)
    await memory.export('hf', 'data')
    expect([memory.warnings, await read('data/metadata.jsonl')]).toEqual([
      [],
      expect.not.stringContaining('token'),
    ])
    await memory.export('hf', 'data', { originUrls: 'full' })
    expect(memory.warnings).toEqual([expect.stringMatching(/^1 row holds a URL with a query/)])
    expect(await read('data/metadata.jsonl')).toContain('token=secret')
  })

  test('have no place in check sums', async () => {
    const refused = await refusalOf(memory.export('sha256sums', 'sums', { originUrls: 'full' }))
    expect(refused.message).toContain('origin-urls has no effect on sha256sums')
  })
})
