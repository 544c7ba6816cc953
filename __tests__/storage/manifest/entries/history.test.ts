import { expect, test } from '@jest/globals'
import { mintPrefix } from '../../../../src/storage/key/object-key.ts'
import {
  encodeEntry,
  type ImageEntry,
  isFailedEntry,
  type Line,
  type ManifestEntry,
} from '../../../../src/storage/manifest/entries/entry.ts'
import { History } from '../../../../src/storage/manifest/entries/history.ts'
import { NOON } from '../../../support/clocks.ts'
import { randomLines, seeded } from '../../../support/random-entries.ts'
import { failedLine, imageLine, time } from '../../../support/test-manifest.ts'

const NO_PREFIX = mintPrefix('')
const HOSTS = ['a.test', 'b.test:8443', '[2001:db8::1]:8080', 'images.b.test', '127.0.0.1']

/** Of hosts with many URLs, in parts that are in order and parts that are not. */
function linesOfHosts(count: number): ManifestEntry[] {
  const random = seeded(3)
  return Array.from({ length: count }, (_, number) => {
    const host =
      HOSTS[number < count / 2 ? Math.floor((2 * number * HOSTS.length) / count) : number % HOSTS.length]
    const url = `https://${host}/${number % 40}/${number % 7}.jpg`
    const at = time(NOON + Math.floor(random() * 1000) * 1000)
    if (random() < 0.1) return { ...failedLine(1, { at }), url }
    const profile: Partial<ImageEntry> =
      random() < 0.3 ? { profile: random() < 0.5 ? 'browser' : 'plain' } : {}
    const regained: Partial<ImageEntry> = random() < 0.1 ? { regainedAt: at } : {}
    return { ...imageLine(number, { at, ...profile, ...regained }, ''), url }
  })
}

/** Each of a host and a URL of its own. */
function linesOfOnce(count: number): ManifestEntry[] {
  const profile = (number: number) => (number % 3 === 0 ? 'plain' : 'browser')
  return Array.from({ length: count }, (_, number) => ({
    ...imageLine(number, { profile: profile(number) }, ''),
    url: `https://host-${number}.test/1.jpg`,
  }))
}

const parsed = (entries: readonly ManifestEntry[]): Line[] =>
  entries.map(entry => JSON.parse(encodeEntry(entry)))

function historyOf(lines: readonly Line[], urls: Iterable<string>): History {
  const history = new History({ prefix: NO_PREFIX, last: '9' }, new Set(urls))
  for (const line of lines) expect([line, history.feed(line)]).toEqual([line, true])
  return history
}

/** What a history keeps of all images, whatever their URLs. */
function kept(history: History, lines: readonly Line[]): unknown {
  return {
    profiles: history.profiles(),
    regained: history.regained,
    imageCounts: history.imageCounts,
    missingKeys: history.missingKeys,
    runs: lines.map(({ key }) => history.runOfKey(key as string)),
    keys: lines.map(({ key }) => key === undefined || history.names.hasKey(key as string)),
    digests: lines.map(({ sha256 }) => sha256 === undefined || history.names.hasDigest(sha256 as string)),
  }
}

const LINES = [
  ['of few URLs', randomLines(seeded(11), 800)],
  ['of many', linesOfHosts(1500)],
  ['of a host each', linesOfOnce(30)],
] as const

test.each(LINES)('members may come in any order, in lines %s', (_what, entries) => {
  const urls = [...new Set(entries.map(({ url }) => url))].filter((_, index) => index % 3 !== 0)
  const lines = parsed(entries)
  const turned = lines.map(line => Object.fromEntries(Object.entries(line).toReversed()))
  const [history, other] = [historyOf(lines, urls), historyOf(turned, urls)]
  expect(urls.map(url => other.linesOf(url))).toEqual(urls.map(url => history.linesOf(url)))
  expect(kept(other, lines)).toEqual(kept(history, lines))
})

test('lines of other URLs say the same of hosts, keys and digests as lines of the run', () => {
  const entries: ManifestEntry[] = linesOfHosts(1500).map((entry, number) =>
    isFailedEntry(entry)
      ? entry
      : {
          ...entry,
          ...(number % 4 === 0 && { run: String(number % 9).repeat(16) }),
          ...(number % 11 === 0 && { loss: 'missing' as const }),
        },
  )
  const lines = parsed(entries)
  const all = new Set(entries.map(({ url }) => url))
  const none = Array.from({ length: 100 }, (_, number) => `https://${HOSTS[number % 5]}/none/${number}.jpg`)
  const [wanted, unwanted] = [historyOf(lines, [...all, ...none]), historyOf(lines, none)]
  expect(kept(unwanted, lines)).toEqual(kept(wanted, lines))
  expect(unwanted.linesOf([...all][0] ?? '')).toEqual([])
  expect(unwanted.missingKeys.size).toBeGreaterThan(50)
  expect(unwanted.names.hasDigest('0'.repeat(64))).toBe(false)
})

test('what is kept of a line about another URL is judged, and nothing else', () => {
  const line = parsed([imageLine(1, { run: '0'.repeat(16), profile: 'browser', etag: 'a' }, '')])[0] as Line
  const key = line.key as string
  const ahead = { ...line, at: '9999-01-01T00:00:00.000Z' }
  const history = new History({ prefix: NO_PREFIX, last: '2030' }, new Set(['https://images.example.com/']))
  const refused: Line[] = [{ key: 'a/../b' }, { key: 7 }, { at: 'soon' }, { at: null }, { url: ['x'] }]
  for (const part of refused) expect([part, history.feed({ ...line, ...part })]).toEqual([part, false])
  expect([history.names.hasMoreKeys(0), history.runOfKey(key)]).toEqual([false, undefined])
  const judged = { run: 'X'.repeat(16), profile: 'odd', sha256: 'A'.repeat(64), etag: 7, loss: 'all' }
  expect(history.feed({ ...line, ...judged })).toBe(true)
  expect(kept(history, [])).toMatchObject({ profiles: new Map(), missingKeys: new Map() })
  expect(history.runOfKey(key)).toBeUndefined()
  for (const one of [ahead, { ...line, run: '1'.repeat(16) }]) expect(history.feed(one)).toBe(true)
  expect(history.runOfKey(key)).toBe('1'.repeat(16))
  expect(history.names.hasDigest('A'.repeat(64))).toBe(false)
})

test('counts the images of each host that the run has many URLs of', () => {
  const urls = Array.from({ length: 60 }, (_, number) => `https://${HOSTS[number % 3]}/${number}.jpg`)
  const entries = urls.map((url, number) => ({ ...imageLine(number, {}, ''), url }))
  const further = entries.map(entry => ({ ...entry, url: entry.url.replace('.jpg', '.png') }))
  const { imageCounts, names } = historyOf(parsed([...entries, ...further]), urls)
  expect([...imageCounts]).toEqual([
    ['a.test', 40],
    ['b.test', 40],
    ['[2001:db8::1]', 40],
  ])
  expect([59, 60].map(count => names.hasMoreKeys(count))).toEqual([true, false])
})
