import { expect, test } from '@jest/globals'
import { encodeEntry, MAX_ENTRY_BYTES } from '../../../../src/storage/manifest/entries/entry.ts'
import {
  MAX_PACKED_BYTES,
  packEntry,
  unpackEntry,
} from '../../../../src/storage/manifest/entries/packed-entry.ts'
import { randomLines, seeded } from '../../../support/random-entries.ts'
import { failedLine, imageLine, time } from '../../../support/test-manifest.ts'

const into = Buffer.alloc(MAX_PACKED_BYTES)
const fields = { id: '\n'.repeat(MAX_ENTRY_BYTES / 4) }

test('any line comes back as it was, its members in their order', () => {
  const random = randomLines(seeded(1), 500)
  const further = {
    profile: 'browser',
    fetchedUrl: 'https://b.test/',
    fields,
    originEtag: '"7"',
    regainedAt: time(1),
  } as const
  for (const line of [
    imageLine(1),
    imageLine(2, further),
    imageLine(2, { ...further, loss: 'missing' }),
    imageLine(2, { loss: 'accepted' }),
    imageLine(2, { ...further, signed: true, loss: 'missing' }),
    failedLine(3, { reason: 'too-small', settingsHash: '01234567', failedAt: time(2) }),
    ...random,
  ]) {
    const length = packEntry(line, into)
    expect(JSON.stringify(unpackEntry(into, 0, length, line.url))).toBe(encodeEntry(line))
  }
})

test('a line takes a third of its text', () => {
  const line = imageLine(1, { etag: 'ABCDEF0123456789ABCDEF0123456789', width: 640, height: 480 })
  expect(packEntry(line, into)).toBeLessThan(encodeEntry(line).length / 3)
})
