import { expect, test } from '@jest/globals'
import { mintImageKey, mintPrefix } from '../../../src/storage/key/object-key.ts'
import { encodeEntry, type ImageEntry } from '../../../src/storage/manifest/entries/entry.ts'
import { History } from '../../../src/storage/manifest/entries/history.ts'

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

/** What a history that asks for these keys knows of lines about URLs that nobody asks about. */
function asking(keys: readonly string[], entries: readonly ImageEntry[]): History {
  const urls = new Set(['https://b.example/'])
  const history = new History({ prefix: PREFIX, last: '9' }, urls, new Set(keys))
  for (const entry of entries) expect(history.feed(JSON.parse(encodeEntry(entry)))).toBe(true)
  return history
}

test.each([
  ['a digest known', { sha256 }],
  ['no digest', {}],
  ['a profile', { sha256, profile: 'browser' as const }],
  ['a profile and no digest', { profile: 'browser' as const }],
])('an object is found by its key, with %s', (_, more) => {
  const entries = ['a.png', '图/片.png', 'a "b".png'].map(name => line(name, OLD, more))
  const history = asking(
    entries.map(({ key }) => key),
    [...entries, line('other.png', OLD, more)],
  )
  for (const entry of entries) expect(history.entryOfKey(entry.key)).toEqual(entry)
  expect(history.entryOfKey(keyOf('other.png'))).toBeUndefined()
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
  const history = asking([entries[0]?.key ?? ''], entries)
  expect(['a', 'b', 'c'].map(digit => history.names.hasDigest(digit.repeat(64)))).toEqual([true, true, false])
})

test('the sources of an object, the first one to deliver it first, whatever the order of the lines', () => {
  const key = keyOf('a.png')
  const of = (url: string, firstSeen: string, more: Partial<ImageEntry> = {}) =>
    ({ url, key, sha256, firstSeen, at: NEW, ...more }) as ImageEntry
  const entries = [
    of('https://z.example/1.png', OLD),
    of('https://a.example/2.png', NEW, { signed: true }),
    of('https://a.example/2.png', OLD, { at: OLD }),
    of('https://c.example/#id=1', NEW, { fetchedUrl: 'https://c.example/3.png' }),
    of('https://api.telegram.org/#id=1', NEW, { fetchedUrl: 'https://api.telegram.org/file/bot/4.png' }),
    of('https://c.example/#id=2', OLD),
    of(`data:,${sha256}`, OLD),
    of(`bytes:,${sha256}`, OLD),
  ]
  const sources = [
    { url: 'https://a.example/2.png', firstSeen: OLD, isSigned: false },
    { url: 'https://z.example/1.png', firstSeen: OLD, isSigned: false },
    { url: 'https://api.telegram.org/file/bot/4.png', firstSeen: NEW, isSigned: true },
    { url: 'https://c.example/3.png', firstSeen: NEW, isSigned: false },
  ]
  for (const lines of [entries, entries.toReversed()])
    expect(asking([key], lines).sources.of(key)).toEqual(sources)
  expect(asking([key], entries).sources.of(keyOf('b.png'))).toEqual([])
})

test('of any number of sources the first sixteen are kept', () => {
  const key = keyOf('a.png')
  const entries = Array.from({ length: 99 }, (_, at): ImageEntry => {
    const day = String(28 - (at % 28)).padStart(2, '0')
    return { url: `https://a.example/${at}.png`, key, firstSeen: `2026-01-${day}T00:00:00.000Z`, at: NEW }
  })
  const kept = asking([key], entries).sources.of(key)
  expect([kept.length, kept[0]?.firstSeen, kept[0]?.url]).toEqual([
    16,
    '2026-01-01T00:00:00.000Z',
    'https://a.example/27.png',
  ])
})
