import { expect, test } from '@jest/globals'
import { mintPrefix } from '../../../../src/storage/key/object-key.ts'
import { decodeEntry, encodeEntry, isLater } from '../../../../src/storage/manifest/entries/entry.ts'
import { nextLine } from '../../../../src/storage/manifest/entries/losses.ts'
import { latestOf } from '../../../../src/storage/manifest/segments/merge-segments.ts'
import { imageLine, time } from '../../../support/test-manifest.ts'

const stored = imageLine(1, { at: time(1) }, '')
const lost = nextLine(stored, time(2), 'missing')
const accepted = nextLine(lost, time(3), 'accepted')

test('a loss and its acceptance are written, read and merged', () => {
  expect(lost).toEqual({ ...stored, at: time(2), loss: 'missing' })
  expect(accepted).toEqual({ ...stored, at: time(3), loss: 'accepted' })
  for (const line of [lost, accepted])
    expect(decodeEntry(JSON.parse(encodeEntry(line)), { prefix: mintPrefix(''), last: '9' })).toEqual(line)
  expect(latestOf([lost, stored])).toEqual([lost])
  expect(latestOf([stored, accepted, lost])).toEqual([accepted])
})

test('the line after a loss does not repeat it', () => {
  expect(nextLine(lost, time(4))).toEqual({ ...stored, at: time(4) })
  expect(nextLine(accepted, time(4))).toEqual({ ...stored, at: time(4) })
})

test('the next line wins over the one before, in one millisecond and with a clock ahead', () => {
  for (const now of [time(1), time(0)]) {
    const missing = nextLine(stored, now, 'missing')
    const found = nextLine(missing, now)
    expect([isLater(missing, stored), isLater(found, missing)]).toEqual([true, true])
  }
})

test('of two lines of one millisecond by different runs the one that names a loss counts', () => {
  for (const kind of ['missing', 'accepted'] as const) {
    const loss = { ...stored, loss: kind }
    for (const other of [stored, { ...stored, lastSeen: time(9) }]) {
      expect([isLater(loss, other), isLater(other, loss)]).toEqual([true, false])
      expect(latestOf([other, loss])).toEqual([loss])
    }
  }
})

test('a loss of an unknown kind is none', () => {
  const line = { ...JSON.parse(encodeEntry(stored)), loss: 'stolen' }
  expect(decodeEntry(line, { prefix: mintPrefix(''), last: '9' })).toEqual(stored)
})
