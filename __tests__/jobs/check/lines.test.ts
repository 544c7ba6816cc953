/** What a check takes from the lines of a manifest, in whatever order they come. */
import { expect, test } from '@jest/globals'
import { compared, KnownLines } from '../../../src/jobs/check/known-objects.ts'
import { dividing } from '../../../src/jobs/check/list-ranges.ts'
import { WantedLines } from '../../../src/jobs/check/wanted-lines.ts'
import { mintPrefix } from '../../../src/storage/key/object-key.ts'
import { encodeEntry, type ManifestEntry } from '../../../src/storage/manifest/entries/entry.ts'
import { failedLine, imageLine } from '../../support/test-manifest.ts'

const RULES = { prefix: mintPrefix('scraped'), last: '2028-01-01T00:00:00.000Z' }

function feedAll(sink: KnownLines | WantedLines, entries: readonly ManifestEntry[], file = 'segment') {
  return entries.map(entry => sink.feed(JSON.parse(encodeEntry(entry)), file))
}

function known(...entries: readonly ManifestEntry[]) {
  const sink = new KnownLines(RULES)
  expect(feedAll(sink, entries)).not.toContain(false)
  return [...sink.objects.values()]
}

function wanted(
  objects: ReturnType<typeof known>,
  { urls = objects.map(({ url }) => url), unproven = [] as readonly string[] } = {},
) {
  const candidates = new Set<string>()
  return new WantedLines(RULES, { objects, urls: new Set(urls), unproven: new Set(unproven), candidates })
}

test('the latest line of a key counts, in any order, and lines of other prefixes are unreadable', () => {
  const first = imageLine(1, { bytes: 7 })
  const second = imageLine(1, { bytes: 6_000_000_000, at: '2027-01-01T00:00:00.000Z' })
  const ahead = imageLine(1, { bytes: 5, at: '2028-01-01T00:00:00.001Z' })
  for (const entries of [
    [first, second],
    [second, ahead, first],
    [ahead, second],
  ]) {
    const objects = known(...entries)
    expect(objects).toMatchObject([{ key: second.key, bytes: 6_000_000_000 }])
    const lines = wanted(objects)
    const gone = failedLine(1, { url: first.url, at: '2027-02-01T00:00:00.000Z' })
    expect(feedAll(lines, [...entries, imageLine(3), gone])).not.toContain(false)
    expect(lines.objects()).toEqual([{ known: objects[0], entry: second }])
    expect(lines.isGone(second.key)).toBe(true)
    expect(lines.furtherUrls()).toEqual([])
  }
  expect(feedAll(new KnownLines(RULES), [imageLine(2, {}, 'other/')])).toEqual([false])
})

test('a line that names a loss counts before another one of the same millisecond', () => {
  const [there, lost] = [imageLine(1), imageLine(1, { loss: 'missing' })]
  for (const entries of [
    [there, lost],
    [lost, there],
  ])
    expect(known(...entries)).toMatchObject([{ isLoss: true }])
})

test('another URL of a wanted key is to be read for, and decides whether its origin is gone', () => {
  const [one, twin] = [imageLine(1), imageLine(1, { url: 'https://a.example/twin.png' })]
  const lines = wanted(known(one))
  feedAll(lines, [one, twin, failedLine(1, { url: one.url, at: '2027-02-01T00:00:00.000Z' })])
  expect(lines.furtherUrls()).toEqual([twin.url])
  expect([lines.isGone(one.key), lines.newestOf(one.key)]).toEqual([false, [one]])
})

test('a line of a file with a wrong digest counts after a proven one, and its image is not the newest', () => {
  const [proven, later] = [imageLine(1), imageLine(1, { at: '2027-01-01T00:00:00.000Z', bytes: 1 })]
  const lines = wanted(known(proven), { unproven: ['cut'] })
  feedAll(lines, [later], 'cut')
  feedAll(lines, [proven])
  expect(lines.objects()).toMatchObject([{ entry: proven }])
  expect(lines.newestOf(proven.key)).toEqual([proven])
})

test.each([
  [{ size: 7, etag: 'ab' }, 'same'],
  [{ size: 8, etag: 'ab' }, 'other size'],
  [{ size: 7, etag: `${'A'.repeat(31)}B` }, 'other etag'],
  [{ size: 7, etag: 'A'.repeat(32) }, 'same'],
  [{ size: 7, etag: `${'b'.repeat(32)}-2` }, 'same'],
  [{ size: 7 }, 'same'],
] as const)('a listed object %j is %s', (listed, said) => {
  const [object] = known(imageLine(1, { bytes: 7, etag: 'a'.repeat(32) }))
  if (!object) throw new Error('no object is known')
  expect(compared(object, { key: object.key, ...listed })).toBe(said)
})

test('ranges of a listing have about the same length, and few keys make fewer', () => {
  const keys = Array.from({ length: 50_000 }, (_, number) =>
    String((number * 7919) % 50_000).padStart(5, '0'),
  )
  const bounds = dividing(keys, keys.length, 4).map(Number)
  expect(bounds).toHaveLength(3)
  for (const [index, bound] of bounds.entries())
    expect(Math.abs(bound - (index + 1) * 12_500)).toBeLessThan(1000)
  expect(dividing(['b', 'a'], 2, 4)).toEqual(['a', 'b'])
})
