/** Segments made to cost time or memory. What is around them is read, and reading them ends soon. */
import { hash } from 'node:crypto'
import { truncate } from 'node:fs/promises'
import { join } from 'node:path'
import { constants, crc32, deflateRawSync, gzipSync } from 'node:zlib'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { MANIFEST_FOLDER } from '../../../src/storage/key/reserved-folder.ts'
import { encodeEntry, type ImageEntry } from '../../../src/storage/manifest/entries/entry.ts'
import { cpuMs } from '../../support/cpu-time.ts'
import {
  imageLine,
  type OpenedOnFolder,
  openOnFolder,
  packed,
  segmentPath,
  url,
} from '../../support/test-manifest.ts'

const MIB = 1024 * 1024
const line = (number: number, more: Partial<ImageEntry> = {}) => imageLine(number, more, '')
const textOf = (number: number, more: Partial<ImageEntry> = {}) => encodeEntry(line(number, more))

/** As gzip has it of so many equal blocks one after the other, without its time. */
function packedAlike(count: number, block: Buffer): Buffer {
  const deflated = deflateRawSync(block, { finishFlush: constants.Z_FULL_FLUSH })
  const trailer = Buffer.alloc(8)
  let sum = 0
  for (let index = 0; index < count; index++) sum = crc32(block, sum)
  trailer.writeUInt32LE(sum, 0)
  trailer.writeUInt32LE(count * block.length, 4)
  const head = gzipSync('').subarray(0, 10)
  return Buffer.concat([head, ...Array(count).fill(deflated), deflateRawSync(''), trailer])
}

let opened: OpenedOnFolder
beforeEach(async () => {
  opened = await openOnFolder()
  await opened.plant(segmentPath(1), packed([textOf(1)]))
  await opened.plant(segmentPath(9), packed([textOf(9)]))
})
afterEach(() => opened.close())

describe('bombs cost little', () => {
  const thin =
    '{"url":"https://a.example/","key":"scraped/a","firstSeen":"2026-01-01T00:00:00Z","at":"2026-01-01T00:00:00Z"}\n'
  const nested = (open: string, depth: number) => `{"url":${open.repeat(depth)}`
  const bombs: [string, () => Buffer][] = [
    ['256 MiB of zeros', () => packedAlike(256, Buffer.alloc(MIB))],
    ['256 MiB of line ends', () => packedAlike(256, Buffer.alloc(MIB, '\n'))],
    ['a line of 10 MiB', () => packed([`{"url":"${'a'.repeat(10 * MIB)}"}`, textOf(2)])],
    ['100,000 empty members', () => Buffer.concat(Array(100_000).fill(gzipSync('')))],
    [
      'a member for each letter',
      () => Buffer.concat([...textOf(2).repeat(10)].map(letter => gzipSync(letter))),
    ],
    [
      'lines nested as deep as a line is long',
      () => packed([nested('[', 60_000), nested('{"a":', 12_000), textOf(2)]),
    ],
    ['100,000 lines of one kind', () => gzipSync(thin.repeat(100_000))],
    ['noise', () => Buffer.from(Buffer.alloc(4 * MIB).map((_, index) => (index * 2654435761) >>> 13))],
    [
      'a gzip head and noise',
      () => Buffer.concat([gzipSync('').subarray(0, 10), Buffer.alloc(4 * MIB, 'Zz!')]),
    ],
  ]

  test.each(bombs)('%s', async (_name, make) => {
    await opened.plant(segmentPath(5), make())
    const before = { cpu: cpuMs(), memory: process.memoryUsage.rss() }
    expect(await opened.recall(url(1), url(9))).toEqual([line(1), line(9)])
    expect(opened.notices).toHaveLength(1)
    expect(cpuMs() - before.cpu).toBeLessThan(3000)
    expect((process.memoryUsage.rss() - before.memory) / MIB).toBeLessThan(150)
  })

  test('what has grown to 500 times its size is left there', async () => {
    const zeros = gzipSync(Buffer.alloc(16 * MIB))
    await opened.plant(segmentPath(5), Buffer.concat([...Array(20).fill(zeros), packed(['', textOf(2)])]))
    expect(await opened.recall(url(1), url(2), url(9))).toEqual([line(1), line(9)])
    expect(opened.notices).toHaveLength(1)
  })

  test('a segment of 200 MiB is not even opened', async () => {
    await opened.plant(segmentPath(5), '')
    await truncate(join(opened.directory, MANIFEST_FOLDER, segmentPath(5)), 200 * MIB)
    const before = cpuMs()
    expect(await opened.recall(url(1), url(9))).toEqual([line(1), line(9)])
    expect(cpuMs() - before).toBeLessThan(200)
    expect(opened.notices).toHaveLength(1)
  })

  test('more objects of one URL than memory is for are left unknown', async () => {
    // Of one letter, so many bytes would be more than what may come out of a segment.
    const long = Array.from({ length: 125 }, (_, index) => hash('sha256', String(index))).join('')
    const text = textOf(2, { fields: { id: 'ID', long } })
    const lines = Array.from({ length: 10_000 }, (_, index) => text.replace('"ID"', `"${index}"`))
    await opened.plant(segmentPath(5), packed(lines))
    const manifest = await opened.open([url(1), url(2), url(9)])
    expect(manifest.entriesOf(url(2)).length).toBeGreaterThan(7000)
    expect(manifest.entriesOf(url(2)).length).toBeLessThan(9000)
    expect([manifest.entriesOf(url(1)), manifest.entriesOf(url(9))]).toEqual([[line(1)], [line(9)]])
  })

  test('twenty thousand objects of one URL are distinguished in linear time', async () => {
    const lines = Array.from({ length: 20_000 }, (_, index) => textOf(2, { fields: { id: String(index) } }))
    await opened.plant(segmentPath(5), packed(lines))
    const before = cpuMs()
    const manifest = await opened.open([url(2)])
    expect(manifest.entriesOf(url(2))).toHaveLength(20_000)
    expect(cpuMs() - before).toBeLessThan(3000)
  })
})
