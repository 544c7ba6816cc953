/** The lines of docs/manifest.md that make other formats from an export, as they stand. */
import { execFile } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { allFences, CALL } from '../../support/documents.ts'
import { keyOf, lineOf } from '../../support/exported-manifest.ts'
import { startOf } from '../../support/starts.ts'
import { type OpenedOnOss, openOnOss } from '../../support/test-manifest.ts'

const start = promisify(execFile)
const PAGE = 'docs/manifest.md'
const KEPT = Buffer.from('one')
const KEPT_SHA256 = '7692c3ad3540bb803c020b3aee66cd8887123234ea0c6e7143c0add73ff431ed'
const TOKEN = 'planted-token'

let cwd: string
let bucket: OpenedOnOss
beforeEach(async () => {
  cwd = mkdtempSync(join(tmpdir(), 'other-formats-'))
  bucket = await openOnOss()
  mkdirSync(join(cwd, 'memes'))
})
afterEach(async () => {
  await bucket.close()
  rmSync(cwd, { recursive: true, force: true })
})

/** The only block of the page with this text in it. */
function block(text: string): string {
  const [found, ...more] = allFences(PAGE).filter(fence => fence.text.includes(text))
  if (!found || more.length > 0) throw new Error(`${PAGE} has not one block with ${text}`)
  return found.text
}

/** Runs the lines of a block, with the bucket of the test. */
async function run(lines: string): Promise<void> {
  const { accessKeyId, accessKeySecret, region } = bucket.oss.account
  const script = lines
    .replace(CALL, `'${process.execPath}' --disable-warning=ExperimentalWarning '${startOf('cli-start')}'`)
    .replace('oss://my-bucket/memes/', `oss://memes/scraped/ --endpoint ${bucket.oss.endpoint}`)
    .replace('cn-hongkong', region)
    .replaceAll('ltrimstr("memes/")', 'ltrimstr("scraped/")')
  const env = { ...process.env, OSS_ACCESS_KEY_ID: accessKeyId, OSS_ACCESS_KEY_SECRET: accessKeySecret }
  await start('bash', ['-ec', script], { cwd, env })
}

const read = (name: string) => readFileSync(join(cwd, name), 'utf8')
const rowsOf = (name: string) =>
  read(name)
    .trim()
    .split('\n')
    .map(line => JSON.parse(line))

/** Two URLs of one object, whose newer bytes count, and an object that no run has seen. */
async function exportObjects(): Promise<void> {
  const key = keyOf('scraped/a b.png')
  const {
    sha256: _,
    width: __,
    ...unseen
  } = lineOf('https://c.example/3.png', { key: keyOf('scraped/3.png') })
  await bucket.remember(
    lineOf(`https://a.example/1.png?token=${TOKEN}`, {
      key,
      sha256: KEPT_SHA256,
      firstSeen: '2026-11-02T08:00:00.000Z',
      fetchedUrl: `https://a.example/1.png?again=${TOKEN}`,
    }),
    lineOf('https://b.example/2.png', { key }),
    unseen,
  )
  await run(block('--origin-urls no-query'))
}

test('a row of metadata.jsonl for each object, with no token', async () => {
  await exportObjects()
  await run(block('memes/metadata.jsonl'))
  const common = { bytes: 1000, contentType: 'image/png', height: 20 }
  expect(rowsOf('memes/metadata.jsonl')).toEqual([
    {
      ...common,
      file_name: '3.png',
      url: 'https://c.example/3.png',
      sha256: null,
      width: null,
      firstSeen: '2026-11-01T08:00:00.000Z',
    },
    {
      ...common,
      file_name: 'a b.png',
      url: 'https://a.example/1.png',
      sha256: KEPT_SHA256,
      width: 10,
      firstSeen: '2026-11-02T08:00:00.000Z',
    },
  ])
  for (const name of ['images.jsonl', 'memes/metadata.jsonl']) expect(read(name)).not.toContain(TOKEN)
})

test('check sums find a changed object of a folder', async () => {
  await exportObjects()
  await run(block('> SHA256SUMS'))
  expect(read('SHA256SUMS')).toBe(`${KEPT_SHA256}  a b.png\n`)
  const check = block('sha256sum --check').replace(/^rclone .*/m, '')
  writeFileSync(join(cwd, 'memes/a b.png'), KEPT)
  await run(check)
  writeFileSync(join(cwd, 'memes/a b.png'), 'owt')
  await expect(run(check)).rejects.toThrow(/a b\.png: FAILED|WARNING/)
})

test('a column of Parquet that comes late, types, and values that are missing', async () => {
  const { width: _, ...bare } = lineOf('https://a.example/bare.png')
  // DuckDB looks at 20,480 rows unless it is told otherwise.
  const rows = Array.from({ length: 20_481 }, () => bare)
  const last = { ...lineOf('https://b.example/图.png'), bytes: 3_000_000_000, originEtag: '"late"' }
  writeFileSync(join(cwd, 'images.jsonl'), [...rows, last].map(row => `${JSON.stringify(row)}\n`).join(''))
  // Natively built code belongs into a process of its own.
  const program = `
    import { DuckDBInstance } from ${JSON.stringify(import.meta.resolve('@duckdb/node-api'))}
    const database = await (await DuckDBInstance.create()).connect()
    await database.run(process.argv[1])
    const select = 'select count(*) over () as rows, url, bytes, width, originEtag, typeof(firstSeen) as type'
    const found = await database.runAndReadAll(select + " from 'images.parquet' order by url desc limit 2")
    console.log(JSON.stringify(found.getRowObjectsJson()))`
  const words = ['--input-type=module', '--eval', program, block("to 'images.parquet'")]
  const { stdout } = await start(process.execPath, words, { cwd })
  const common = { rows: '20482', type: 'TIMESTAMP' }
  expect(JSON.parse(stdout)).toEqual([
    { ...common, url: 'https://b.example/图.png', bytes: '3000000000', width: '10', originEtag: '"late"' },
    { ...common, url: 'https://a.example/bare.png', bytes: '1000', width: null, originEtag: null },
  ])
})
