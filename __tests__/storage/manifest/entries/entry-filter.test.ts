/** The same lines twice: as they are written, and so that each has to be read as JSON. */
import { expect, test } from '@jest/globals'
import { TextTable } from '../../../../src/base/buffers/text-table.ts'
import { mintPrefix } from '../../../../src/storage/key/object-key.ts'
import {
  encodeEntry,
  type ImageEntry,
  type ManifestEntry,
} from '../../../../src/storage/manifest/entries/entry.ts'
import { EntryFilter } from '../../../../src/storage/manifest/entries/entry-filter.ts'
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

function filtered(lines: readonly string[], urls: readonly string[]): unknown {
  const filter = new EntryFilter({ prefix: NO_PREFIX, last: '9' }, new TextTable(urls))
  for (const line of lines) {
    const bytes = Buffer.from(`\n${line}\n`)
    if (!filter.feed(bytes, 1, bytes.length - 1)) throw new Error(`unreadable: ${line}`)
  }
  return {
    lines: urls.map(url => filter.linesOf(url)),
    profiles: filter.profiles(),
    regained: filter.regained,
    imageCounts: filter.imageCounts,
    digests: lines.map(line => filter.digestFilter.has(/"sha256":"(\w+)"/.exec(line)?.[1] ?? '0')),
  }
}

test.each([
  ['of few URLs', randomLines(seeded(11), 800)],
  ['of many', linesOfHosts(1500)],
  ['of a host each', linesOfOnce(30)],
])('a filter keeps the same of lines as they are and of lines with an unknown member, %s', (_what, lines) => {
  const urls = [...new Set(lines.map(({ url }) => url))].filter((_, index) => index % 3 !== 0)
  const asTheyAre = lines.map(encodeEntry)
  const unknown = asTheyAre.map(line => line.replace(/\}$/, ',"unknown":1}'))
  expect(filtered(asTheyAre, urls)).toEqual(filtered(unknown, urls))
})

test('counts the images of each host that the run has many URLs of', () => {
  const urls = Array.from({ length: 60 }, (_, number) => `https://${HOSTS[number % 3]}/${number}.jpg`)
  const lines = urls.map((url, number) => encodeEntry({ ...imageLine(number, {}, ''), url }))
  const further = lines.map(line => line.replace('.jpg', '.png'))
  const { imageCounts } = filtered([...lines, ...further], urls) as {
    imageCounts: ReadonlyMap<string, number>
  }
  expect([...imageCounts]).toEqual([
    ['a.test', 40],
    ['b.test', 40],
    ['[2001:db8::1]', 40],
  ])
})
