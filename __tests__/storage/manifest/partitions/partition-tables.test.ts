/** Partitions that a worker keeps: each file is read once, and every part sees what its own reader would. */
import { randomUUID } from 'node:crypto'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { TextTable } from '../../../../src/base/buffers/text-table.ts'
import type { ManifestEntry } from '../../../../src/storage/manifest/entries/entry.ts'
import { loadPartition } from '../../../../src/storage/manifest/load.ts'
import { openManifest } from '../../../../src/storage/manifest/manifest.ts'
import {
  type PartitionTables,
  partitionTables,
} from '../../../../src/storage/manifest/partitions/partition-tables.ts'
import { partitionFolder } from '../../../../src/storage/manifest/partitions/partitions.ts'
import { MergedWriter } from '../../../../src/storage/manifest/segments/merged-writer.ts'
import { mergedKey, segmentKey } from '../../../../src/storage/manifest/segments/names.ts'
import { encodeSegment, PUT_OPTIONS } from '../../../../src/storage/manifest/segments/segment.ts'
import { NOON } from '../../../support/clocks.ts'
import { type OpenedOss, openOn } from '../../../support/oss-store.ts'
import { deadLine, imageLine, time, url } from '../../../support/test-manifest.ts'

const LOST = { round: '0123456789ab-r1', signed: true, lostSince: time(NOON) } as const
const FOLDER = partitionFolder('a1')
const { signal } = new AbortController()
let opened: OpenedOss
let tables: PartitionTables
let looked = 0
beforeEach(async () => {
  opened = await openOn()
  tables = partitionTables(() => true, signal)
  looked = 0
})
afterEach(() => opened.close())

const settings = () => ({ store: opened.store, clock: opened.clock, notice: () => {} })
const urls = (...numbers: readonly number[]) => new TextTable(numbers.map(url))
const read = async (numbers: readonly number[], kept: PartitionTables | undefined = tables) =>
  await loadPartition(settings(), { name: 'a1', elsewhere: () => [], tables: kept }, urls(...numbers), signal)

async function write(...lines: readonly ManifestEntry[]): Promise<string> {
  const key = segmentKey(opened.store.prefix, opened.clock.now(), 'run', randomUUID(), FOLDER)
  await opened.store.put(key, encodeSegment(lines).body, PUT_OPTIONS, signal)
  return key.slice(opened.store.prefix.length + FOLDER.length)
}

/** Requests since the last call: how many lists, and how many files. */
function asked() {
  const some = opened.oss.requests.slice(looked).filter(({ method }) => method === 'GET')
  looked = opened.oss.requests.length
  return {
    lists: some.filter(({ key }) => key === '').length,
    files: some.filter(({ key }) => key !== '').length,
  }
}

test('a kept partition knows where the keys lie, as its own reader does: a look for losses draws from them', async () => {
  await write(imageLine(1), imageLine(2), imageLine(2, { chosen: true }), deadLine(3))
  const starts = async (kept: PartitionTables) => [
    ...((await read([3, 1, 2], kept)).keyStarts?.from(0) ?? []),
  ]
  expect(await starts(partitionTables(() => false, signal))).toEqual([1, 2])
  expect(await starts(tables)).toEqual([1, 2])
})

test('a later part reads only what was added, and all of a merged file', async () => {
  const first = await write(imageLine(1, { bytes: 1 }), imageLine(2, { profile: 'browser' }), deadLine(3))
  expect((await read([1, 3])).entriesOf(url(1))).toMatchObject([{ bytes: 1 }])
  asked()
  const none = await read([2, 9])
  expect(asked()).toEqual({ lists: 1, files: 0 })
  expect(none.entriesOf(url(2))).toHaveLength(1)
  expect([none.entriesOf(url(1)), none.entriesOf(url(9))]).toEqual([[], []])
  expect(none.profiles.size).toBe(1)

  await write(imageLine(1, { bytes: 7, at: time(NOON + 1000) }))
  expect((await read([1])).entriesOf(url(1))).toMatchObject([{ bytes: 7 }])
  expect(asked()).toEqual({ lists: 1, files: 1 })

  const writer = new MergedWriter({ replaces: [first], before: '' }, 1024)
  await writer.write([imageLine(4, { at: time(NOON + 2000) })])
  const { body } = await writer.end()
  writer.close()
  const key = mergedKey(opened.store.prefix, opened.clock.now(), randomUUID(), FOLDER)
  await opened.store.put(key, body, PUT_OPTIONS, signal)
  asked()
  expect((await read([4])).entriesOf(url(4))).toHaveLength(1)
  expect(asked()).toEqual({ lists: 1, files: 1 })
})

test('a part gets the same from a table as from a reader of its own', async () => {
  for (let file = 0; file < 3; file++)
    await write(
      ...Array.from({ length: 40 }, (_, number) =>
        number % 7 === file
          ? deadLine(number, { at: time(NOON + 1000 * file) })
          : imageLine(number, { at: time(NOON + 1000 * file), bytes: file, ...(number % 5 === 0 && LOST) }),
      ),
    )
  const all = Array.from({ length: 40 }, (_, number) => number)
  for (const wanted of [all.slice(0, 25), all.slice(10), [1, 99]]) {
    const [kept, own] = [await read(wanted), await read(wanted, undefined)]
    for (const number of [...wanted, 3])
      expect(kept.entriesOf(url(number))).toEqual(own.entriesOf(url(number)))
    expect([...kept.imageCounts.keys()]).toEqual([...own.imageCounts.keys()])
    expect([...kept.profiles]).toEqual([...own.profiles])
    expect(kept.lostKeys).toEqual(own.lostKeys)
    expect(kept.lostKeys.size).toBeGreaterThan(0)
    expect(kept.segmentList).toMatchObject({ segments: own.segmentList?.segments ?? [] })
  }
})

test('a part does not see what is written while it runs', async () => {
  await write(imageLine(1, { bytes: 1 }))
  const early = await read([1, 2])
  await write(imageLine(1, { bytes: 2, at: time(NOON + 1000) }), imageLine(2))
  await read([1])
  expect(early.entriesOf(url(1))).toMatchObject([{ bytes: 1 }])
  expect(early.entriesOf(url(2))).toEqual([])
})

test('a file that cannot be read is tried again by the next part', async () => {
  await write(imageLine(1))
  opened.oss.fault(({ key }) => key.includes('/segments/'), { status: 403, code: 'AccessDenied', times: 1 })
  expect((await read([1])).segmentList).toBeUndefined()
  expect((await read([1])).entriesOf(url(1))).toHaveLength(1)
})

test('parts that begin at the same time read a file once', async () => {
  await write(imageLine(1), imageLine(2))
  const contents = await Promise.all([read([1]), read([2]), read([1, 2])])
  expect(contents.map(({ segmentList }) => segmentList?.segments.length)).toEqual([1, 1, 1])
  expect(asked()).toMatchObject({ files: 1 })
})

test('a partition of one part is not kept', async () => {
  await write(imageLine(1))
  const plain = partitionTables(() => false, signal)
  await read([1], plain)
  await read([1], plain)
  expect(asked()).toEqual({ lists: 2, files: 2 })
  const manifest = await openManifest(
    { ...settings(), mode: 'on', runId: 'run', partition: { name: 'a1', elsewhere: () => [], tables } },
    urls(1),
    signal,
  )
  expect(manifest.entriesOf(url(1))).toHaveLength(1)
})
