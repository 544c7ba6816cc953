import { expect, test } from '@jest/globals'
import { LineCursor } from '../../../src/jobs/check/line-cursor.ts'
import { ManifestLines, WantedEntries } from '../../../src/jobs/check/manifest-lines.ts'
import { etagBits, FLAGS, ObjectTable } from '../../../src/jobs/check/object-table.ts'
import { KeyHash } from '../../../src/storage/key/key-hash.ts'
import { mintKey, mintPrefix } from '../../../src/storage/key/object-key.ts'
import {
  encodeEntry,
  type ImageEntry,
  type ManifestEntry,
} from '../../../src/storage/manifest/entries/entry.ts'
import { digest, failedLine, imageLine } from '../../support/test-manifest.ts'

const PREFIX = mintPrefix('scraped')
const RULES = { prefix: PREFIX, last: '2028-01-01T00:00:00.000Z' }
const NAMES = ['a.jpg', 'full/猫.png', 'a "quoted" name.gif', 'tab.png', `${digest(1)}.webp`]

/** Lines of every form that a run writes, one for each choice of members. */
function* lines(): Generator<ImageEntry> {
  for (const [number, name] of NAMES.entries())
    for (let choice = 0; choice < 64; choice++) {
      const without = (bit: number, part: Partial<ImageEntry>) => (choice & (1 << bit) ? {} : part)
      const { url, key: _key, sha256, firstSeen, at } = imageLine(number)
      yield {
        url: choice % 7 === 0 ? `https://a.example/${number}#id=%22` : url,
        ...without(0, { sha256: sha256 as string }),
        key: mintKey(PREFIX, name),
        ...without(1, { bytes: 5_000_000_000 + choice }),
        ...without(2, { contentType: 'image/png' }),
        ...without(3, { width: 3, height: 4 }),
        ...without(4, { etag: choice % 3 === 0 ? 'not-an-md5-2' : 'ABCDEF0123456789abcdef0123456789' }),
        ...without(5, { profile: 'browser', regainedAt: at }),
        ...(choice % 5 === 0 && { fields: { key: 'x","key":"y', etag: '00000000000000000000000000000000' } }),
        firstSeen,
        at: new Date(Date.parse(at) + choice).toISOString(),
      }
    }
}

test('the raw bytes of a line say what its JSON says', () => {
  const cursor = new LineCursor()
  let clear = 0
  for (const entry of lines()) {
    const line = Buffer.from(`xx${encodeEntry(entry)}yy`)
    if (!cursor.read(line, 2, line.length - 2)) {
      expect(entry.key).toMatch(/["\\\t]/)
      continue
    }
    clear++
    expect(line.toString('utf8', cursor.keyFrom, cursor.keyTo)).toBe(entry.key)
    expect([cursor.size, cursor.etag, cursor.at]).toEqual([
      entry.bytes,
      etagBits(entry.etag),
      Date.parse(entry.at),
    ])
  }
  expect(clear).toBeGreaterThan(200)
})

test('a line of another form is left to JSON, so that no member of it is passed over', () => {
  const cursor = new LineCursor()
  const reads = (text: string) => cursor.read(Buffer.from(text), 0, Buffer.byteLength(text))
  const line = encodeEntry(imageLine(1, { bytes: 7, etag: 'ab' }))
  expect(reads(line)).toBe(true)
  for (const [part, instead] of [
    ['"bytes":7', '"bytes":-7'],
    ['"bytes":7', '"bytes":7e3'],
    ['"bytes":7', '"bytes":1234567890123456'],
    ['"etag":"ab"', '"etag":"a\\u0062"'],
    ['"etag":"ab"', '"etag":null'],
    ['"etag":"ab"', '"later":1,"etag":"ab"'],
    ['"at":"2', '"at":"x'],
    ['T12:', 'T32:'],
    ['{"url"', '{"early":1,"url"'],
  ] as const)
    expect([instead, line.includes(part), reads(line.replace(part, instead))]).toEqual([instead, true, false])
  expect(reads(encodeEntry(failedLine(1)))).toBe(false)
})

const feedAll = (
  sink: { feed(bytes: Buffer, start: number, end: number): boolean },
  entries: readonly ManifestEntry[],
) =>
  entries.map(entry => {
    const line = Buffer.from(encodeEntry(entry))
    return sink.feed(line, 0, line.length)
  })

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
