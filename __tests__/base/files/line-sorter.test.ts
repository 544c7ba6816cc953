import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { LineSorter } from '../../../src/base/files/line-sorter.ts'

/** Other tests write into that of the machine. */
let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'sorted-'))
})
afterAll(() => {
  rmSync(folder, { recursive: true, force: true })
})

async function sortedBy(sorter: LineSorter, lines: readonly string[]): Promise<string[]> {
  try {
    for (const line of lines) await sorter.add(line)
    const sorted: string[] = []
    for await (const some of sorter.sorted()) sorted.push(...some)
    return sorted
  } finally {
    await sorter.close()
  }
}

const byBytes = (lines: readonly string[]) =>
  lines.toSorted((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b)))

/** Numbers in an order that is the same each time. */
function scattered(count: number): number[] {
  let state = 7
  return Array.from({ length: count }, () => {
    state = (state * 48_271) % 2_147_483_647
    return state
  })
}

const LINES = scattered(20_000).map(
  number => `${number % 977} host-${number % 31} ${'x'.repeat(number % 60)}é`,
)

test.each([
  ['in memory', 64 * 1024 * 1024],
  ['from some files', 400_000],
  ['from more files than are merged at once', 4000],
])('sorts by bytes, %s', async (_, portion) => {
  expect(await sortedBy(new LineSorter(portion), LINES)).toEqual(byBytes(LINES))
})

test('characters beyond the first plane come after all others, as their bytes do', async () => {
  const lines = ['\u{1f600}', '\uffee', 'z', '', 'é']
  expect(await sortedBy(new LineSorter(4), lines)).toEqual(['', 'z', 'é', '\uffee', '\u{1f600}'])
})

test('takes lines that are longer than what it reads at once', async () => {
  const lines = ['b'.repeat(300_000), 'a'.repeat(700_000), 'c', 'a'.repeat(200_000)]
  expect(await sortedBy(new LineSorter(1000), lines)).toEqual(byBytes(lines))
})

test('lines that come while it writes are not lost', async () => {
  const sorter = new LineSorter(1000, folder)
  const waits = LINES.slice(0, 500).map(line => sorter.add(line))
  await Promise.all(waits)
  expect(readdirSync(folder)).toHaveLength(1)
  const sorted: string[] = []
  for await (const some of sorter.sorted()) sorted.push(...some)
  await sorter.close()
  expect(sorted).toEqual(byBytes(LINES.slice(0, 500)))
})

test('nothing is nothing, and what was written is removed', async () => {
  expect(await sortedBy(new LineSorter(), [])).toEqual([])
  const sorter = new LineSorter(10, folder)
  await sorter.add('first line')
  await sorter.add('second line')
  expect(readdirSync(folder)).toHaveLength(1)
  await sorter.close()
  expect(readdirSync(folder)).toEqual([])
})

test('an error of the temporary folder names it', async () => {
  const sorter = new LineSorter(10, join(folder, 'missing'))
  await sorter.add('first line')
  await expect(sorter.add('second line')).rejects.toMatchObject({
    reason: 'machine-fault',
    message: expect.stringContaining(`missing" cannot be written to (ENOENT)`),
  })
})
