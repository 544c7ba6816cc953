import { expect, test } from '@jest/globals'
import { ManifestLines, WantedEntries } from '../../../src/jobs/check/manifest-lines.ts'
import { FLAGS, ObjectTable } from '../../../src/jobs/check/object-table.ts'
import { KeyHash } from '../../../src/storage/key/key-hash.ts'
import { mintPrefix } from '../../../src/storage/key/object-key.ts'
import { encodeEntry, type Line, type ManifestEntry } from '../../../src/storage/manifest/entries/entry.ts'
import { failedLine, imageLine } from '../../support/test-manifest.ts'

const PREFIX = mintPrefix('scraped')
const RULES = { prefix: PREFIX, last: '2028-01-01T00:00:00.000Z' }
const feedAll = (sink: { feed(line: Line): boolean }, entries: readonly ManifestEntry[]) =>
  entries.map(entry => sink.feed(JSON.parse(encodeEntry(entry))))

test('the latest line of a key counts, in any order, and lines of other prefixes are unreadable', () => {
  const [first, second] = [
    imageLine(1, { bytes: 7 }),
    imageLine(1, { bytes: 6_000_000_000, at: '2027-01-01T00:00:00.000Z' }),
  ]
  const ahead = imageLine(1, { bytes: 5, at: '2028-01-01T00:00:00.001Z' })
  for (const entries of [
    [first, second],
    [second, ahead, first],
    [ahead, second],
  ]) {
    const table = new ObjectTable()
    const sink = new ManifestLines(table, RULES, undefined)
    expect(feedAll(sink, entries)).not.toContain(false)
    expect([table.size, table.remembered, table.sizeOf(0)]).toEqual([1, 1, 6_000_000_000])
    expect(feedAll(sink, [imageLine(2, {}, 'other/')])).toEqual([false])
    table.mark(0, FLAGS.wanted)
    const wanted = new WantedEntries(table, RULES)
    feedAll(wanted, [
      ...entries,
      imageLine(3),
      failedLine(1, { url: first.url, at: '2027-02-01T00:00:00.000Z' }),
    ])
    const [object] = wanted.objects()
    expect(object?.entries).toEqual([second])
    expect(wanted.isGone(object?.entries ?? [first])).toBe(true)
  }
})

test('a hundred thousand keys have as many rows, and each is found again', () => {
  const table = new ObjectTable()
  const hash = new KeyHash()
  const other = new KeyHash()
  const keyOf = (number: number) => `images/${number}/é`.slice(0, number % 3 === 0 ? -2 : undefined)
  let different = 0
  let misplaced = 0
  for (let number = 0; number < 100_000; number++) {
    const key = keyOf(number)
    hash.ofText(key)
    const bytes = Buffer.from(`--${key}`)
    other.ofBytes(bytes, 2, bytes.length)
    if (other.low !== hash.low || other.high !== hash.high) different++
    if (table.add(hash.low, hash.high) !== number) misplaced++
  }
  expect([different, misplaced]).toEqual([0, 0])
  hash.ofText(`xx${keyOf(77)}`, 2)
  expect(table.find(hash.low, hash.high)).toBe(77)
  hash.ofText('none')
  expect([table.find(hash.low, hash.high), table.size]).toEqual([-1, 100_000])
})
