/** Lines that are packed from their bytes, beside what `decodeEntry` reads in them. */
import { describe, expect, test } from '@jest/globals'
import { mintPrefix } from '../../../../src/storage/key/object-key.ts'
import { decodeEntry, encodeEntry, type ImageEntry } from '../../../../src/storage/manifest/entries/entry.ts'
import { LinePacker } from '../../../../src/storage/manifest/entries/line-packer.ts'
import { MAX_PACKED_BYTES, unpackEntry } from '../../../../src/storage/manifest/entries/packed-entry.ts'
import { parseObject } from '../../../../src/storage/manifest/segments/segment-scan.ts'
import { seeded } from '../../../support/random-entries.ts'

const PREFIX = mintPrefix('scraped')
const SHA256 = '58b7565734bf59c8ce75c1d085cc6a79f9cb2437b33826e1864b9b4be86beffb'
const OTHER = SHA256.replaceAll('5', 'e')
const URL_OF_ALL = 'https://a.test/1.jpg'
const AT = '2026-04-01T12:00:00.000Z'
const LATER = '2026-04-02T12:00:00.001Z'

const WHOLE = {
  url: URL_OF_ALL,
  profile: 'browser',
  at: LATER,
  sha256: SHA256,
  key: `scraped/ab/${SHA256}.jpg`,
  bytes: 123_456,
  contentType: 'image/jpeg',
  width: 640,
  height: 640,
  etag: '0123456789ABCDEF0123456789ABCDEF',
  originEtag: 'W/"abc"',
  originLastModified: 'Wed, 01 Apr 2026 12:00:00 GMT',
  firstSeen: AT,
  lastSeen: LATER,
}
const LEAST = { url: URL_OF_ALL, at: AT, sha256: SHA256, key: `scraped/${SHA256}`, firstSeen: AT }

const into = Buffer.alloc(MAX_PACKED_BYTES, 0xff)
const URL_END = `{"url":"${URL_OF_ALL}"`.length

/** Among other lines, as a reader has it. */
function packed(packer: LinePacker, line: string): string | undefined {
  const start = 5
  const bytes = Buffer.concat([Buffer.alloc(start, 0x7d), Buffer.from(`${line}\n{"url":"`)])
  const end = bytes.indexOf(0x0a)
  const length = packer.pack(bytes, start + URL_END, end)
  return length === 0 ? undefined : JSON.stringify(unpackEntry(into, 0, length, URL_OF_ALL))
}

function read(line: string): string | undefined {
  const bytes = Buffer.from(line)
  const entry = decodeEntry(parseObject(bytes, 0, bytes.length), PREFIX)
  return entry && JSON.stringify(entry)
}

/** Of packers that have seen one line, or none, before. */
function packedAfter(line: string): (string | undefined)[] {
  return [undefined, WHOLE, LEAST].map(before => {
    const packer = new LinePacker(PREFIX, into)
    if (before) packed(packer, JSON.stringify(before))
    return packed(packer, line)
  })
}

describe('what most lines are is packed as it would be read', () => {
  test.each<readonly [string, Readonly<Record<string, unknown>>]>([
    ['all members', WHOLE],
    ['the least', LEAST],
    ['no profile', { ...WHOLE, profile: undefined }],
    ['no validators', { ...WHOLE, originEtag: undefined, originLastModified: undefined }],
    ['no end', { ...WHOLE, lastSeen: undefined }],
    ['three times', { ...WHOLE, lastSeen: '2026-05-01T00:00:00.000Z' }],
    ['the key of another digest', { ...WHOLE, sha256: OTHER, key: `scraped/ab/${OTHER}.jpg` }],
    ['another ending', { ...WHOLE, key: `scraped/ab/${SHA256}.jpeg` }],
    ['a key with another digest in it', { ...WHOLE, sha256: OTHER }],
    ['a key with the digest twice', { ...WHOLE, key: `scraped/${SHA256}/${SHA256}.jpg` }],
    ['a key without a digest', { ...WHOLE, key: 'scraped/photos/7.jpg' }],
    ['a key that is nothing else', { ...WHOLE, key: `scraped/${'ab'.repeat(16)}` }],
    ['no bytes', { ...WHOLE, bytes: 0 }],
    ['a large number', { ...WHOLE, bytes: 999_999_999_999_999 }],
    ['an ETag of lower-case digits', { ...WHOLE, etag: '0123456789abcdef' }],
    ['an ETag of an odd number of them', { ...WHOLE, etag: '0123456789abcdef0' }],
    ['an ETag of quotes', { ...WHOLE, originEtag: '"""' }],
    ['the longest ETag', { ...WHOLE, originEtag: 'e'.repeat(1024) }],
  ])('%s', (_what, line) => {
    const text = JSON.stringify(line)
    expect(packedAfter(text)).toEqual([text, text, text].map(read))
    expect(read(text)).toBe(encodeEntry(line as unknown as ImageEntry))
  })
})

describe('anything else is left to be read', () => {
  const without = (name: keyof typeof WHOLE) => JSON.stringify({ ...WHOLE, [name]: undefined })
  const withMember = (name: string, value: unknown) => JSON.stringify({ ...WHOLE, [name]: value })
  test.each([
    ['no time', without('at')],
    ['no first time', without('firstSeen')],
    ['no digest', without('sha256')],
    ['no key', without('key')],
    ['a chosen key', withMember('chosen', true)],
    ['fields', withMember('fields', { id: '7' })],
    ['the URL of an image with an id', withMember('fetchedUrl', URL_OF_ALL)],
    ['a member of a later release', withMember('later', 1)],
    ['a key elsewhere', withMember('key', `others/${SHA256}.jpg`)],
    ['a key in the folder of the memory', withMember('key', `scraped/.persist/${SHA256}.jpg`)],
    ['a key that leads out', withMember('key', `scraped/../${SHA256}.jpg`)],
    ['a key of other letters', withMember('key', `scraped/图/${SHA256}.jpg`)],
    ['an unknown profile', withMember('profile', 'other')],
    ['a digest of capitals', withMember('sha256', SHA256.toUpperCase())],
    ['a digest that is too short', withMember('sha256', SHA256.slice(1))],
    ['no time in its place', withMember('at', '2026-13-01T12:00:00.000Z')],
    ['a number as text', withMember('bytes', '7')],
    ['a number below zero', withMember('bytes', -1)],
    ['half a number', withMember('width', 0.5)],
    ['a number with an exponent', JSON.stringify(WHOLE).replace('123456', '1e5')],
    ['a number that JSON does not know', JSON.stringify(WHOLE).replace('123456', '0123456')],
    ['a number of too many digits', withMember('bytes', 9_007_199_254_740_992)],
    ['an empty text', withMember('etag', '')],
    ['a text that is too long', withMember('etag', 'e'.repeat(201))],
    ['an ETag that is too long', withMember('originEtag', 'e'.repeat(1025))],
    ['a tab', withMember('etag', '\t')],
    ['a backslash', withMember('originEtag', '"\\"')],
    ['a letter that is escaped', JSON.stringify(WHOLE).replace('"image/jpeg"', '"image\\u002fjpeg"')],
    ['another letter', withMember('etag', 'é')],
    ['another order', JSON.stringify(LEAST, ['url', 'key', 'at', 'sha256', 'firstSeen'])],
    ['a space', JSON.stringify(WHOLE).replace(',"bytes"', ', "bytes"')],
    ['a comma at the end', JSON.stringify(WHOLE).replace(/\}$/, ',}')],
    ['something behind it', `${JSON.stringify(WHOLE)} `],
    ['half a line', JSON.stringify(WHOLE).slice(0, -1)],
    ['a member twice', JSON.stringify(WHOLE).replace(',"bytes"', `,"key":"scraped/b","bytes"`)],
  ])('%s', (_what, line) => {
    expect(packedAfter(line)).toEqual([undefined, undefined, undefined])
  })
})

test('whatever happens to a line, it is packed as it would be read or not at all', () => {
  const random = seeded(7)
  const upTo = (most: number) => Math.floor(random() * most)
  const pieces = [
    '"',
    '\\',
    '\\"',
    ',',
    '0',
    '9',
    'a',
    'F',
    '}',
    '{',
    ':',
    ' ',
    'é',
    '\0',
    'scraped/',
    SHA256,
    OTHER,
    AT,
  ]
  const packer = new LinePacker(PREFIX, into)
  let [taken, left] = [0, 0]
  for (let round = 0; round < 20_000; round++) {
    const line = JSON.stringify(round % 2 === 0 ? WHOLE : LEAST)
    const at = URL_END + upTo(line.length - URL_END + 1)
    const damaged = line.slice(0, at) + pieces[upTo(pieces.length)] + line.slice(at + upTo(3))
    const found = packed(packer, damaged)
    if (found === undefined) left++
    else {
      taken++
      expect(found).toBe(read(damaged))
    }
  }
  expect(taken).toBeGreaterThan(500)
  expect(left).toBeGreaterThan(5_000)
})
