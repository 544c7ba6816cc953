import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { TextTable } from '../../../../src/base/buffers/text-table.ts'
import { LineSorter } from '../../../../src/base/files/line-sorter.ts'
import { type Text, textIn } from '../../../../src/base/sentence.ts'
import { PARTITIONS_FOLDER } from '../../../../src/storage/key/reserved-folder.ts'
import type { ManifestEntry } from '../../../../src/storage/manifest/entries/entry.ts'
import { openManifest } from '../../../../src/storage/manifest/manifest.ts'
import { readUncopiedLines } from '../../../../src/storage/manifest/partitions/copied-segments.ts'
import { copyToPartitions } from '../../../../src/storage/manifest/partitions/copy-to-partitions.ts'
import { partitionOf } from '../../../../src/storage/manifest/partitions/partitions.ts'
import { MAX_SEGMENTS } from '../../../../src/storage/manifest/segments/merge-segments.ts'
import type { StoreRequest } from '../../../servers/store-request.ts'
import { NOON } from '../../../support/clocks.ts'
import { restore } from '../../../support/snapshots.ts'
import {
  DAY,
  imageLine,
  type OpenedOnOss,
  openOnOss,
  time,
  UNSTOPPED,
} from '../../../support/test-manifest.ts'

let opened: OpenedOnOss
beforeEach(async () => {
  opened = await openOnOss()
})
afterEach(() => opened.close())

const never = new AbortController().signal
const urlOf = (host: number, image = 0) => `https://h${host}.example.com/${image}.jpg`
const lineOf = (host: number, image = 0, at = NOON) =>
  imageLine(host * 1000 + image, { url: urlOf(host, image), at: time(at) })

async function copy(): Promise<number> {
  const sorter = new LineSorter(2000)
  try {
    return await copyToPartitions(
      opened.store,
      sorter,
      opened.clock,
      text => opened.notices.push(textIn('en', text)),
      never,
    )
  } finally {
    await sorter.close()
  }
}

const nowhere = () => []
async function openPartition(
  url: string,
  elsewhere: (url: string) => readonly ManifestEntry[] = nowhere,
  urls: readonly string[] = [url],
) {
  const { store, clock, notices } = opened
  const notice = (sentence: Text) => void notices.push(textIn('en', sentence))
  const partition = { name: partitionOf(url), elsewhere }
  return await openManifest(
    { store, mode: 'on', runId: '9', clock, notice, partition },
    new TextTable(urls),
    never,
  )
}

const partitionNames = () =>
  opened.oss.bucket
    .list({ prefix: opened.store.prefix + PARTITIONS_FOLDER })
    .keys.map(key => key.slice(opened.store.prefix.length + PARTITIONS_FOLDER.length))

describe('the memory of a run, copied to partitions', () => {
  test('is found by whoever reads the partition of a host, and by no other', async () => {
    const lines = Array.from({ length: 40 }, (_, host) => lineOf(host))
    await opened.remember(...lines)
    expect(await copy()).toBe(40)
    for (const line of lines.slice(0, 5)) {
      const manifest = await openPartition(line.url)
      expect(manifest.entriesOf(line.url)).toEqual([line])
      expect(manifest.storeAnswered).toBe(true)
    }
    // Of 256 partitions, forty hosts take nearly as many.
    expect(new Set(lines.map(({ url }) => partitionOf(url))).size).toBeGreaterThan(30)
    const [first] = lines as [ManifestEntry]
    const other = lines.find(({ url }) => partitionOf(url) !== partitionOf(first.url))?.url ?? ''
    const partition = await openPartition(first.url, nowhere, [first.url, other])
    expect([partition.entriesOf(first.url), partition.entriesOf(other)]).toEqual([[first], []])
  })

  test('stays what it is for runs, and nothing is copied twice', async () => {
    await opened.remember(lineOf(1), lineOf(2))
    const before = opened.names('segments')
    await copy()
    expect(opened.names('segments')).toEqual(before)
    const partitions = partitionNames()
    expect(await copy()).toBe(0)
    expect(partitionNames()).toEqual(partitions)
    expect(await opened.recall(urlOf(1), urlOf(2))).toEqual([lineOf(1), lineOf(2)])
  })

  test('is read where another planner replaces the mark between its listing and its reading', async () => {
    const { bucket } = opened.oss
    await opened.remember(lineOf(1))
    await copy()
    const before = new Map(bucket.objects)
    await opened.remember(lineOf(2))
    await copy()
    const after = new Map(bucket.objects)
    restore(bucket, before)
    const replaces = ({ method, key }: StoreRequest) => {
      if (method === 'GET' && key.includes('/folded/')) restore(bucket, after)
      return false
    }
    opened.oss.fault(replaces, { status: 500 })
    const linesOf = await readUncopiedLines(opened.store, opened.clock, () => {}, never)
    expect([1, 2].flatMap(host => linesOf(urlOf(host)))).toEqual([])
    expect(opened.notices).toEqual([])
  })

  test('is copied again as far as it is new, also where a run has merged old and new lines', async () => {
    await opened.remember(lineOf(1))
    await copy()
    await opened.clock.advance(3 * DAY)
    await opened.remember(lineOf(2, 0, NOON + 3 * DAY))
    const elsewhere = await readUncopiedLines(opened.store, opened.clock, () => {}, never)
    expect(elsewhere(urlOf(1))).toEqual([])
    expect(elsewhere(urlOf(2))).toEqual([lineOf(2, 0, NOON + 3 * DAY)])
    const manifest = await openPartition(urlOf(2), elsewhere)
    expect(manifest.entriesOf(urlOf(2))).toHaveLength(1)
    for (let run = 0; run <= MAX_SEGMENTS; run++) await opened.remember(lineOf(100 + run, 0, NOON + 3 * DAY))
    await opened.remember(lineOf(3, 0, NOON + 3 * DAY))
    expect(opened.names('merged').length).toBeGreaterThan(0)
    await opened.clock.advance(2 * DAY)
    expect(await copy()).toBe(MAX_SEGMENTS + 4)
    const later = await readUncopiedLines(opened.store, opened.clock, () => {}, never)
    expect([1, 2, 3].map(host => later(urlOf(host)))).toEqual([[], [], []])
    expect((await openPartition(urlOf(3))).entriesOf(urlOf(3))).toHaveLength(1)
    expect(partitionNames().filter(name => name.startsWith('folded/'))).toHaveLength(1)
  })
})

describe('two planners that copy at once', () => {
  const linesIn = async () => {
    const copied = await Promise.all(
      Array.from({ length: 30 }, (_, host) =>
        openPartition(urlOf(host)).then(found => found.entriesOf(urlOf(host))),
      ),
    )
    return copied.map(entries => entries.length)
  }

  test('write each line once, also where one of them began later or died half way', async () => {
    await opened.remember(...Array.from({ length: 30 }, (_, host) => lineOf(host)))
    await Promise.all([copy(), copy()])
    const files = partitionNames().filter(name => !name.startsWith('folded/'))
    expect(new Set(files.map(name => name.slice(0, 2))).size).toBe(files.length)
    // Without its marks it is a copy that died before its end.
    for (const name of partitionNames())
      if (name.startsWith('folded/') || name === files[0])
        opened.oss.bucket.remove(opened.store.prefix + PARTITIONS_FOLDER + name)
    await opened.clock.advance(60_000)
    await copy()
    expect(partitionNames().filter(name => !name.startsWith('folded/'))).toEqual(files)
    expect(await linesIn()).toEqual(Array(30).fill(1))
  })
})

describe('a part of a plan', () => {
  test('writes into its partition alone, and a run that is part of no plan reads it', async () => {
    await copy()
    const manifest = await openPartition(urlOf(1))
    manifest.record(lineOf(1))
    await manifest.close('whole', UNSTOPPED)
    expect(opened.names('segments')).toEqual([])
    expect(partitionNames()).toEqual([
      expect.stringMatching(new RegExp(`^${partitionOf(urlOf(1))}/segments/`)),
    ])
    expect(await opened.recall(urlOf(1))).toEqual([lineOf(1)])
  })

  test('leaves one segment, however many it wrote on its way', async () => {
    await copy()
    const lines = Array.from({ length: 450 }, (_, image) => lineOf(1, image))
    const manifest = await openPartition(urlOf(1))
    for (const line of lines) {
      manifest.record(line)
      if (line.bytes && line.bytes % 200 === 0) await new Promise(setImmediate)
    }
    await manifest.close('whole', UNSTOPPED)
    expect(partitionNames()).toEqual([expect.stringMatching(/\/merged\//)])
    const again = await openPartition(urlOf(1), nowhere, [urlOf(1, 0), urlOf(1, 449)])
    expect([urlOf(1, 0), urlOf(1, 449)].map(url => again.entriesOf(url).length)).toEqual([1, 1])
  })

  test('that is stopped in haste leaves what it wrote, and the next one reads it', async () => {
    await copy()
    const manifest = await openPartition(urlOf(1))
    for (let image = 0; image < 250; image++) manifest.record(lineOf(1, image))
    await manifest.close('hurried', UNSTOPPED)
    expect(partitionNames().every(name => name.includes('/segments/'))).toBe(true)
    expect((await openPartition(urlOf(1, 249))).entriesOf(urlOf(1, 249))).toHaveLength(1)
  })

  test('with nothing new asks for one list and each segment, and writes nothing', async () => {
    await copy()
    const first = await openPartition(urlOf(1))
    first.record(lineOf(1))
    await first.close('whole', UNSTOPPED)
    opened.asked()
    const second = await openPartition(urlOf(1))
    await second.close('whole', UNSTOPPED)
    expect(opened.asked().map(request => request.split(' ')[0])).toEqual(['LIST', 'GET'])
  })

  test('that meets many segments merges them', async () => {
    await copy()
    for (let part = 0; part <= MAX_SEGMENTS; part++) {
      const manifest = await openPartition(urlOf(1, part))
      manifest.record(lineOf(1, part))
      await manifest.close(part < MAX_SEGMENTS ? 'early' : 'whole', UNSTOPPED)
      await opened.clock.advance(1)
    }
    opened.asked()
    const reader = await openPartition(urlOf(1, 5))
    expect(reader.entriesOf(urlOf(1, 5))).toHaveLength(1)
    expect(opened.asked().filter(request => request.startsWith('GET'))).toHaveLength(1)
  })
})

test('runs where nobody plans ask for no partition', async () => {
  await opened.remember(lineOf(1))
  opened.asked()
  const manifest = await opened.open([urlOf(1)])
  await manifest.close('whole', UNSTOPPED)
  expect(opened.asked().filter(request => request.startsWith('LIST'))).toEqual([
    'LIST merged/',
    'LIST segments/',
  ])
})

test('a run that is part of no plan writes where it always did, beside partitions', async () => {
  await copy()
  await opened.remember(lineOf(1))
  expect(opened.names('segments')).toHaveLength(1)
  expect(partitionNames()).toEqual([])
})
