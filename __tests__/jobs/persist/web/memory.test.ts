/** Memory of a run that fetches many lists, or few that unpack to much. */
import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { lengthOf } from '../../../support/test-length.ts'
import { type OpenedRun, openRun } from '../../../support/test-run.ts'

const PROGRAM = fileURLToPath(new URL('../../../support/measured-lists.ts', import.meta.url))
const LISTS = lengthOf(20, 1000)
/** The engine leaves garbage to a busy machine. With this little heap it cannot: what is left is outside of the heap. */
const HEAP = '--max-old-space-size=64'
/** The bundle reads 1,000 such lists within 231 MB, its own 75 included; the source starts with more, and on any machine. */
const MOST_MB = 250
const PACKED = lengthOf(1, 5)
/** One such list is text and bytes at once. */
const MOST_PACKED_MB = 260

let opened: OpenedRun
beforeAll(async () => {
  opened = await openRun()
})
afterAll(() => opened.close())

async function read(
  lists: readonly string[],
  heap = HEAP,
): Promise<{ total: number; failed: number; mb: number }> {
  const flags = [heap, '--disable-warning=ExperimentalWarning', PROGRAM, lists.join(' ')]
  const { stdout } = await promisify(execFile)(process.execPath, flags, { cwd: opened.directory })
  return JSON.parse(stdout)
}

const listed = (count: number, kind: string, bytes: (url: string) => Buffer, headers: object) => {
  const body = bytes(opened.show('/image.png'))
  return Array.from({ length: count }, (_, at) =>
    opened.origin.serve(`/${kind}/${at}`, { headers: { ...headers }, body }),
  )
}

test.each([
  ['text/html', (url: string) => `<img src="${url}">${'<p>a text of a page</p>\n'.repeat(42_000)}`],
  ['text/plain', (url: string) => `${url}\n${'# a comment of a list of images\n'.repeat(31_000)}`],
])(
  `${LISTS} lists of 1 MB each: %s`,
  async (type, text) => {
    const lists = listed(LISTS, type, url => Buffer.from(text(url)), { 'Content-Type': type })
    const { mb, ...counts } = await read(lists)
    expect(counts).toEqual({ total: LISTS, failed: 0 })
    expect(mb).toBeLessThan(MOST_MB)
  },
  600_000,
)

test(`${PACKED} lists that unpack to 60 MB each`, async () => {
  const text = (url: string) => `${url}\n${'# a comment of a list of images\n'.repeat(1_860_000)}`
  const lists = listed(PACKED, 'packed', url => gzipSync(text(url), { level: 1 }), {
    'Content-Type': 'text/plain',
  })
  const { mb, ...counts } = await read(lists, '--max-old-space-size=200')
  expect(counts).toEqual({ total: PACKED, failed: 0 })
  expect(mb).toBeLessThan(MOST_PACKED_MB)
}, 600_000)

test('JSON of nothing but brackets, on a line that could be the first of JSON Lines', async () => {
  const [list = ''] = listed(1, 'brackets', () => Buffer.from(`${'['.repeat(10_000_000)}\n1`), {
    'Content-Type': 'application/json',
  })
  const { mb, ...counts } = await read([list])
  expect(counts).toEqual({ total: 0, failed: 1 })
  expect(mb).toBeLessThan(MOST_MB)
})
