import { createHash } from 'node:crypto'
import { expect, test } from '@jest/globals'
import { DigestFilter } from '../../../../src/storage/manifest/entries/digest-filter.ts'

const digest = (number: number) => createHash('sha256').update(`${number}`).digest()
const hex = (number: number) => digest(number).toString('hex')

test('says yes to each of 100,000 digests it has seen', () => {
  const digestFilter = new DigestFilter()
  for (let number = 0; number < 100_000; number++) digestFilter.add(Buffer.from(hex(number)), 0)
  for (let number = 0; number < 100_000; number++)
    if (!digestFilter.has(hex(number))) throw new Error(`forgot ${number}`)
})

test('says no to each while it has seen none', () => {
  expect(new DigestFilter().has(hex(1))).toBe(false)
})

test('with a million images in it, says yes to fewer than one in a hundred that it has not seen', () => {
  const digestFilter = new DigestFilter()
  // Its digits are as random as those of a million calls.
  const random = createHash('shake256', { outputLength: 32_000_000 }).update('seed').digest('hex')
  const bytes = Buffer.from(random)
  for (let number = 0; number < 1_000_000; number++) digestFilter.add(bytes, number * 64)
  let wrong = 0
  for (let number = 0; number < 20_000; number++) if (digestFilter.has(hex(number))) wrong++
  expect(wrong).toBeGreaterThan(0)
  expect(wrong / 20_000).toBeLessThan(0.01)
})

test('reads a digest where it stands in a line', () => {
  const digestFilter = new DigestFilter()
  digestFilter.add(Buffer.from(`"sha256":"${hex(1)}"`), 10)
  expect([digestFilter.has(hex(1)), digestFilter.has(hex(2))]).toEqual([true, false])
})
