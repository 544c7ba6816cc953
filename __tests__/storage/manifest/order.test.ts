/** Of two lines about one thing the later counts, whoever reads them, in whatever order and however they are cut. */
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { encodeEntry, type ManifestEntry } from '../../../src/storage/manifest/entries/entry.ts'
import { failedEntryOf } from '../../../src/storage/manifest/entries/lookup.ts'
import { NOON } from '../../support/clocks.ts'
import { randomLines, seeded, shuffled } from '../../support/random-entries.ts'
import {
  failedLine,
  imageLine,
  type OpenedOnFolder,
  openOnFolder,
  packed,
  segmentPath,
  sorted,
  time,
  url,
} from '../../support/test-manifest.ts'

let opened: OpenedOnFolder
beforeEach(async () => {
  opened = await openOnFolder()
})
afterEach(() => opened.close())

const line = (more: object) => imageLine(1, more, '')

test('the later one counts, though its segment has the older name', async () => {
  const later = line({ at: time(NOON + 5), bytes: 5 })
  await opened.plant(segmentPath(1, NOON), packed([encodeEntry(later)]))
  await opened.plant(segmentPath(2, NOON + 3_600_000), packed([encodeEntry(line({ bytes: 4 }))]))
  expect(await opened.recall(url(1))).toEqual([later])
})

test('of two of the same time every reader takes the same, however they are named', async () => {
  const [a, b] = [line({ bytes: 1 }), line({ bytes: 2 })].map(encodeEntry) as [string, string]
  await opened.plant(segmentPath(1), packed([a]))
  await opened.plant(segmentPath(2), packed([b]))
  const [first] = await opened.recall(url(1))
  await opened.plant(segmentPath(1), packed([b]))
  await opened.plant(segmentPath(2), packed([a]))
  expect(await opened.recall(url(1))).toEqual([first])
})

test('each key, each set of fields and the death of a URL stand for themselves', async () => {
  const entries: ManifestEntry[] = [
    line({}),
    line({ fields: { id: '1' } }),
    line({ fields: { id: '2' }, at: time(NOON + 3) }),
    line({ chosen: true }),
    failedLine(1),
  ]
  await opened.remember(...entries)
  expect(await opened.recall(url(1))).toEqual(sorted(entries))
})

test('a death counts until a later line says that the image is there', async () => {
  await opened.remember(failedLine(1, { at: time(NOON + 5) }), line({}))
  expect(failedEntryOf(await opened.recall(url(1)))).toMatchObject({ reason: 'http-404' })
  await opened.remember(line({ at: time(NOON + 6), fields: { id: '1' } }))
  expect(failedEntryOf(await opened.recall(url(1)))).toBeUndefined()
})

test.each([1, 2, 3, 4, 5])('any order of any segments is the same manifest (seed %i)', async seed => {
  const random = seeded(seed)
  const entries = randomLines(random, 300)
  const urls = [...new Set(entries.map(({ url }) => url))].toSorted()
  const manifests: string[] = []
  for (let round = 0; round < 4; round++) {
    const order = shuffled(entries, random)
    const folder = await openOnFolder()
    for (let at = 0, number = 0; at < order.length; number++) {
      const size = 1 + Math.floor(random() * 40)
      const name = segmentPath(number, NOON + Math.floor(random() * 1e9))
      await folder.plant(name, packed(order.slice(at, at + size).map(encodeEntry)))
      at += size
    }
    manifests.push(JSON.stringify(await folder.recall(...urls)))
    await folder.close()
  }
  expect(new Set(manifests).size).toBe(1)
})
