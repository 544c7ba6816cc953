/** Whatever lies where segments should lie. The rest is used, one sentence tells, and nothing is thrown. */
import { hash } from 'node:crypto'
import { gzipSync } from 'node:zlib'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { encodeEntry, type ImageEntry } from '../../../src/storage/manifest/entries/entry.ts'
import {
  imageLine,
  mergedHead,
  mergedPath,
  type OpenedOnOss,
  openOnFolder,
  openOnOss,
  packed,
  segmentPath,
  url,
} from '../../support/test-manifest.ts'

/** With a last line that is right. */
const unversioned = (lines: readonly string[]) => {
  const text = lines.map(line => `${line}\n`).join('')
  return gzipSync(`${text}${JSON.stringify({ sha256: hash('sha256', text) })}\n`)
}

const text = (number: number, more: Partial<ImageEntry> = {}) => encodeEntry(imageLine(number, more))

let opened: OpenedOnOss
beforeEach(async () => {
  opened = await openOnOss()
  // Around them, so that it shows when reading ends early.
  await opened.plant(segmentPath(1), packed([text(1)]))
  await opened.plant(segmentPath(9), packed([text(9)]))
})
afterEach(() => opened.close())

/** Plants one segment between two good ones. @returns numbers of the images that are remembered, and what was said */
async function readWith(bytes: Buffer, numbers: readonly number[] = [2, 3, 4]) {
  await opened.plant(segmentPath(5), bytes)
  const manifest = await opened.open([1, 9, ...numbers].map(url))
  expect([1, 9].map(number => manifest.entriesOf(url(number)))).toEqual([[imageLine(1)], [imageLine(9)]])
  const known = numbers.filter(number => manifest.entriesOf(url(number)).length > 0)
  return { known, said: opened.notices, manifest }
}

const damaged = (unread: string) => {
  const lines = unread.startsWith('0') ? '' : ` (${unread} cannot be read)`
  return [
    `manifest: "scraped/.persist/manifest/${segmentPath(5)}" is damaged${lines}: images remembered there may be ` +
      'fetched again. See docs/check.md, "When a file of the manifest is damaged", before you remove it.',
  ]
}

describe('a segment that', () => {
  const good = [text(2), text(3), text(4)]
  const whole = packed(good)
  const joined = `{"version":1}\n${good.join('\n')}\n`
  const closing = `${JSON.stringify({ sha256: hash('sha256', joined) })}\n`

  test.each<[string, Buffer, number[], string]>([
    ['has a broken line', packed([text(2), '{"url":"x', text(4)]), [2, 4], '1 line'],
    ['has lines that are no JSON objects', packed(['[]', '1', 'null', '""', '', text(4)]), [4], '5 lines'],
    ['has no closing line', gzipSync(joined), [2, 3, 4], '0 lines'],
    ['ends within its closing line', gzipSync(joined + closing.slice(0, -1)), [2, 3, 4], '0 lines'],
    ['hashes wrongly', packed(good, { sha256: 'f'.repeat(64) }), [2, 3, 4], '0 lines'],
    ['has a closing line that is no JSON', gzipSync(`${joined}{"sha256":\n`), [2, 3, 4], '0 lines'],
    ['has no version', unversioned(['{}', ...good]), [2, 3, 4], '1 line'],
    ['has a version that is none', packed(['{"version":"1"}', ...good]), [2, 3, 4], '1 line'],
    [
      'has a later version and no right digest',
      packed(['{"version":2}', ...good], { sha256: 'f'.repeat(64) }),
      [],
      '0 lines',
    ],
    ['has a later version and was cut', packed(['{"version":2}', ...good]).subarray(0, -1), [], '0 lines'],
    ['has two closing lines', gzipSync(joined + closing + closing), [2, 3, 4], '0 lines'],
    ['goes on behind its closing line', gzipSync(joined + closing + text(5)), [2, 3, 4], '0 lines'],
    [
      'goes on with lines behind it',
      gzipSync(`${joined + closing + text(5)}\n${closing}`),
      [2, 3, 4],
      '1 line',
    ],
    ['is empty', Buffer.alloc(0), [], '0 lines'],
    ['unpacks to nothing', gzipSync(''), [], '0 lines'],
    ['is not packed', Buffer.from(joined + closing), [], '0 lines'],
    ['is HTML', Buffer.from('<html><body>Not here</body></html>'), [], '0 lines'],
    ['was cut', gzipSync(joined + closing, { level: 0 }).subarray(0, -40), [2, 3, 4], '0 lines'],
    ['was cut at its very end', whole.subarray(0, -1), [2, 3, 4], '0 lines'],
    [
      'is not UTF-8',
      gzipSync(Buffer.from(joined.replace('/jpeg', '/\u00ff') + closing, 'latin1')),
      [3, 4],
      '1 line',
    ],
  ])('%s', async (_name, bytes, numbers, unread) => {
    const { known, said } = await readWith(bytes)
    expect(known).toEqual(numbers)
    expect(said).toEqual(damaged(unread))
  })

  test('is corrupt in its middle is read up to there', async () => {
    const lines = Array.from({ length: 2000 }, (_, index) => text(100 + index))
    const bytes = packed(lines)
    const middle = Math.floor(bytes.length / 2)
    bytes.fill(0xff, middle, middle + 50)
    const { known, said } = await readWith(bytes, [100, 101, 400])
    expect(known).toEqual([100, 101, 400])
    expect(said).toHaveLength(1)
  })

  test('has another checksum is read but for its last bytes', async () => {
    const lines = Array.from({ length: 2000 }, (_, index) => text(100 + index))
    const bytes = packed(lines)
    bytes.fill(0, bytes.length - 8)
    const { known, said } = await readWith(bytes, [100, 101, 400])
    expect(known).toEqual([100, 101, 400])
    expect(said).toHaveLength(1)
  })

  test.each<[string, string[]]>([
    ['U+2028 in a string', [text(2, { fields: { a: '\u2028\u2029\u0085' } }), text(3), text(4)]],
    [
      'fields it does not know',
      [text(2).replace('{', '{"later":{"a":[1]},'), text(3), text(4).replace('}', ',"x":1}')],
    ],
    [
      'names of prototypes',
      [text(2).replace('}', ',"__proto__":{"url":"x"},"constructor":1}'), text(3), text(4)],
    ],
    ['Windows line ends', [`${text(2)}\r`, text(3), `${text(4)} `]],
  ])('has %s is whole', async (_name, lines) => {
    const { known, said, manifest } = await readWith(packed(lines))
    expect([known, said]).toEqual([[2, 3, 4], []])
    expect(Object.getPrototypeOf(manifest.entriesOf(url(2))[0])).toBe(Object.prototype)
  })

  test('names a field __proto__ has one of that name', async () => {
    const line = text(2, { fields: { a: 'b' } }).replace('{"a":"b"}', '{"__proto__":"b"}')
    const { manifest } = await readWith(packed([line]))
    const [read] = manifest.entriesOf(url(2)) as ImageEntry[]
    expect(Object.entries(read?.fields ?? {})).toEqual([['__proto__', 'b']])
  })

  test.each<[string, object]>([
    ['above the prefix', { key: 'scraped/../secret.png' }],
    ['in the manifest itself', { key: 'scraped/.persist/manifest/segments/a' }],
    ['of that folder in capitals', { key: 'scraped/.PERSIST/a.png' }],
    ['that turns its text around', { key: 'scraped/a\u202egnp.exe' }],
    ['that is the prefix', { key: 'scraped/' }],
    ['with an empty folder', { key: 'scraped//a.png' }],
    ['with a control character', { key: 'scraped/a\n.png' }],
    ['that is no string', { key: 7 }],
    ['that is missing', { key: undefined }],
    ['too long', { key: `scraped/${'a/'.repeat(600)}b` }],
  ])('leads to a key %s loses that line', async (_name, more) => {
    const { known, said } = await readWith(packed([JSON.stringify({ ...imageLine(2), ...more }), text(3)]))
    expect(known).toEqual([3])
    expect(said).toEqual(damaged('1 line'))
  })

  test.each(['other/a.png', 'scraped-2/a.png', 'a.png'])(
    'leads to %s, outside of the prefix, loses that line, and is not damaged',
    async key => {
      const { known, said } = await readWith(packed([JSON.stringify({ ...imageLine(2), key }), text(3)]))
      expect(known).toEqual([3])
      expect(said).toEqual([
        expect.stringContaining(`1 line names an object outside of the prefix, such as "${key}"`),
      ])
    },
  )

  test.each<[string, string]>([
    ['originEtag', '"a"\r\nX-Injected: 1'],
    ['originEtag', '"\u0000"'],
    ['originEtag', '"é"'],
    ['originEtag', `"${'a'.repeat(2000)}"`],
    ['originLastModified', 'Tue\r\nCookie: a'],
    ['originLastModified', ''],
    ['contentType', 'image/png\n'],
    ['etag', '\u2028'],
    ['profile', 'robot'],
    ['sha256', 'ABC'],
    ['lastSeen', 'yesterday'],
    ['bytes', '-1'],
    ['width', '1e999'],
  ])('has %s %j loses that value and keeps the line', async (name, value) => {
    const line = { ...imageLine(2), [name]: /^-?\d/.test(value) ? Number(value) : value }
    const { manifest } = await readWith(packed([JSON.stringify(line)]))
    const read = manifest.entriesOf(url(2))
    expect(read).toEqual([{ ...imageLine(2), [name]: undefined }])
    expect([...manifest.profiles]).toEqual([])
  })

  test('speaks of a URL that no header may hold is of no run', async () => {
    const line = JSON.stringify({ ...imageLine(2), url: 'https://images.example.com/\u00e9' })
    const { said } = await readWith(packed([line, text(3)]))
    expect(said.length).toBeLessThanOrEqual(1)
  })
})

describe('what lies beside them', () => {
  test('under other names is not asked for', async () => {
    const names = [
      'README.md',
      '.DS_Store',
      `${segmentPath(5).slice(9)}.bak`,
      `${segmentPath(6).slice(9)}/`,
      'a/b',
      'x.gz',
    ]
    for (const name of names) await opened.plant(`segments/${name}`, 'foreign')
    await opened.plant('merged/notes.txt', 'foreign')
    await opened.plant(segmentPath(7).replace('20260401T12', '20269901T99'), 'no such day')
    await opened.plant('../v2/segments/a.jsonl.gz', 'another version')
    await opened.open()
    expect(opened.asked()).toEqual([
      'LIST merged/',
      'LIST segments/',
      `GET ${segmentPath(1)}`,
      `GET ${segmentPath(9)}`,
    ])
    expect(opened.notices).toEqual([])
  })

  test('as a folder named like a segment is passed by', async () => {
    const folder = await openOnFolder()
    await folder.plant(`${segmentPath(5)}/${segmentPath(6).slice(9)}`, 'foreign')
    await folder.remember(imageLine(1, {}, ''))
    expect(await folder.recall(url(1))).toEqual([imageLine(1, {}, '')])
    expect(folder.notices).toEqual([])
    await folder.close()
  })
})

describe('a merged segment that is damaged', () => {
  const claim = `${mergedHead()}\n${JSON.stringify({ replaces: [segmentPath(1), segmentPath(9)] })}`

  test.each<[string, () => Buffer]>([
    ['without closing line', () => gzipSync(`${claim}\n${text(2)}\n`)],
    ['with a broken line', () => packed([claim, text(2), '{"url":'])],
    ['cut', () => packed([claim, text(2)]).subarray(0, -12)],
    ['with a claim that is none', () => packed(['{"replaces":7}', text(2)])],
    ['with names that are none', () => packed(['{"replaces":[7]}', text(2)])],
  ])('%s hides nothing, and what can be read of it is used', async (_name, make) => {
    await opened.plant(mergedPath(1, Date.UTC(2026, 4, 1)), make())
    const { known, said } = await readWith(packed([text(3)]))
    expect(known).toEqual([2, 3])
    expect(said).toHaveLength(1)
  })

  test('claims that reach beyond its own name are not believed', async () => {
    const later = segmentPath(8, Date.UTC(2026, 6, 1))
    const own = mergedPath(1, Date.UTC(2026, 4, 1))
    const names = [later, own, '../../secret', 'segments/', 'segments/x', segmentPath(1)]
    await opened.plant(later, packed([text(8)]))
    await opened.plant(
      own,
      packed([mergedHead('99991231T000000000Z'), JSON.stringify({ replaces: names }), text(1)]),
    )
    const { known } = await readWith(packed([text(3)]), [3, 8])
    expect(known).toEqual([3, 8])
    expect(opened.asked()).toEqual([
      'LIST merged/',
      `GET ${own}`,
      'LIST segments/',
      ...[5, 9].map(number => `GET ${segmentPath(number)}`),
      `GET ${later}`,
    ])
  })

  test('two that claim each other are both read', async () => {
    const [a, b] = [mergedPath(1, Date.UTC(2026, 4, 1)), mergedPath(2, Date.UTC(2026, 4, 1))]
    await opened.plant(a, packed([mergedHead(), JSON.stringify({ replaces: [b] }), text(2)]))
    await opened.plant(b, packed([mergedHead(), text(3)]))
    const { known } = await readWith(packed([text(4)]))
    expect(known).toEqual([2, 3, 4])
  })
})

test('damaged files stand in one note, the first three by name', async () => {
  for (const number of [2, 3, 4]) await opened.plant(segmentPath(number), Buffer.from('cut'))
  for (const number of [6, 7]) await opened.plant(mergedPath(number), Buffer.from('cut'))
  await opened.open()
  const files = ['merged', 'merged', 'segments'].map(folder => `"[^"]+/manifest/${folder}/[^"]+"`).join(', ')
  expect(opened.notices).toEqual([
    expect.stringMatching(
      new RegExp(`^manifest: ${files} and 2 more are damaged: .* before you remove them\\.$`),
    ),
  ])
})
