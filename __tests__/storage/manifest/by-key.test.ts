import { expect, test } from '@jest/globals'
import { TextTable } from '../../../src/base/buffers/text-table.ts'
import { mintImageKey, mintPrefix } from '../../../src/storage/key/object-key.ts'
import { encodeEntry, type ImageEntry } from '../../../src/storage/manifest/entries/entry.ts'
import { EntryFilter } from '../../../src/storage/manifest/entries/entry-filter.ts'

const PREFIX = mintPrefix('pre')
const keyOf = (name: string) => mintImageKey(PREFIX, name)
const line = (name: string, at: string, more: Partial<ImageEntry> = {}): ImageEntry => ({
  url: `https://a.example/${encodeURIComponent(name)}`,
  key: keyOf(name),
  firstSeen: at,
  at,
  ...more,
})
const sha256 = 'a'.repeat(64)
const [OLD, NEW] = ['2026-01-01T00:00:00.000Z', '2026-02-01T00:00:00.000Z']

/** What a filter that asks for these keys knows of lines about URLs that nobody asks about. */
function asking(keys: readonly string[], entries: readonly ImageEntry[]): EntryFilter {
  const filter = new EntryFilter(PREFIX, new TextTable(['https://b.example/']), new Set(keys))
  for (const entry of entries) {
    const bytes = Buffer.from(encodeEntry(entry))
    expect(filter.feed(bytes, 0, bytes.length)).toBe(true)
  }
  return filter
}

test.each([
  ['a digest known', { sha256 }],
  ['no digest', {}],
  ['a profile', { sha256, profile: 'browser' as const }],
  ['a profile and no digest', { profile: 'browser' as const }],
])('an object is found by its key, with %s', (_, more) => {
  const entries = ['a.png', '图/片.png', 'a "b".png'].map(name => line(name, OLD, more))
  const filter = asking(
    entries.map(({ key }) => key),
    [...entries, line('other.png', OLD, more)],
  )
  for (const entry of entries) expect(filter.entryOfKey(entry.key)).toEqual(entry)
  expect(filter.entryOfKey(keyOf('other.png'))).toBeUndefined()
})

test('of two lines the later one counts, whatever their order', () => {
  const [before, after] = [line('a.png', OLD, { sha256 }), line('a.png', NEW, { sha256, width: 4 })]
  for (const entries of [
    [before, after],
    [after, before],
  ])
    expect(asking([before.key], entries).entryOfKey(before.key)).toEqual(after)
})

test('digests and images of hosts are counted once, asked for or not', () => {
  const entries = [line('a.png', OLD, { sha256 }), line('b.png', OLD, { sha256: 'b'.repeat(64) })]
  const filter = asking([entries[0]?.key ?? ''], entries)
  expect(['a', 'b', 'c'].map(digit => filter.digestFilter.has(digit.repeat(64)))).toEqual([true, true, false])
})
