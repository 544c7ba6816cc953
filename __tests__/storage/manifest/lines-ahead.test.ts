/** Lines with a time more than a day ahead: any other line of their image counts, for readers and after a merge. */
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { encodeEntry, isFailedEntry } from '../../../src/storage/manifest/entries/entry.ts'
import { NOON } from '../../support/clocks.ts'
import {
  DAY,
  failedLine,
  imageLine,
  type OpenedOnOss,
  openOnOss,
  packed,
  segmentPath,
  time,
  UNSTOPPED,
  url,
} from '../../support/test-manifest.ts'

let opened: OpenedOnOss
beforeEach(async () => {
  opened = await openOnOss()
})
afterEach(() => opened.close())

const AHEAD = [time(NOON + DAY + 1), '9999-12-31T23:59:59.999Z']
const MEANT = 100

test.each(AHEAD)('a line of %s loses against a line of today, of images, losses and dead URLs', async at => {
  const lines = [
    [imageLine(1, { bytes: MEANT }), imageLine(1, { at, loss: 'missing' })],
    [imageLine(2, { bytes: MEANT }), failedLine(2, { at })],
    [failedLine(3), imageLine(3, { at })],
    [imageLine(4, { bytes: MEANT, run: 'a'.repeat(16) }), imageLine(4, { at, run: 'b'.repeat(16) })],
    [imageLine(5, { at })],
  ]
  const all = lines.flat().map(encodeEntry)
  await opened.plant(segmentPath(1), packed(all))
  const whole = async (isMerged: boolean) => {
    const key = imageLine(1).key
    const manifest = await opened.open([1, 2, 3, 4, 5].map(url), { mode: 'read-only', keys: [key] })
    const [first, second, third, fourth, fifth] = [1, 2, 3, 4, 5].map(number =>
      manifest.entriesOf(url(number)),
    )
    expect(first).toMatchObject([{ bytes: MEANT }])
    expect(first?.[0]).not.toHaveProperty('loss', 'missing')
    expect(manifest.entryOfKey(key)).toMatchObject({ bytes: MEANT })
    expect(manifest.runOfKey(imageLine(4).key)).toBe('a'.repeat(16))
    expect(second?.filter(line => !isFailedEntry(line))).toMatchObject([{ bytes: MEANT }])
    expect(second?.some(isFailedEntry)).toBe(!isMerged)
    expect(third?.find(isFailedEntry)).toMatchObject({ at: time(NOON) })
    expect(fourth).toMatchObject([{ bytes: MEANT }])
    expect(fifth).toHaveLength(1)
  }
  await whole(false)
  for (let number = 10; number < 80; number++)
    await opened.plant(segmentPath(number), packed([encodeEntry(imageLine(number))]))
  const manifest = await opened.open([url(9)])
  manifest.record(imageLine(9))
  await manifest.close('whole', UNSTOPPED)
  expect(opened.names('merged')).toHaveLength(1)
  await whole(true)
  // The next line of such an image has a time of today.
  await opened.remember(imageLine(5, { bytes: MEANT }))
  expect(await opened.recall(url(5))).toMatchObject([{ bytes: MEANT }])
  expect(opened.notices).toEqual([])
})
