import { hash } from 'node:crypto'
import { expect, test } from '@jest/globals'
import { KeyNames } from '../../../../src/storage/manifest/entries/key-names.ts'
import { KeyRuns } from '../../../../src/storage/manifest/entries/key-runs.ts'

const key = (number: number) => `memes/${hash('sha256', `${number}`)}.jpg`

test('names 600,000 keys, and none of 300,000 others', () => {
  const names = new KeyNames()
  for (let number = 0; number < 600_000; number++) names.add(key(number))
  let known = 0
  let wrong = 0
  for (let number = 0; number < 600_000; number++) if (names.has(key(number))) known++
  for (let number = 600_000; number < 900_000; number++) if (names.has(key(number))) wrong++
  expect([known, wrong]).toEqual([600_000, 0])
  expect(names.bytes / 600_000).toBeLessThan(8)
})

test('names a key by its bytes in a line, of any script', () => {
  const names = new KeyNames()
  const bytes = Buffer.from('"key":"memes/猫 🐈.jpg","bytes":1')
  names.addBytes(bytes, 7, bytes.lastIndexOf('",'))
  expect([names.has('memes/猫 🐈.jpg'), names.has('memes/猫.jpg')]).toEqual([true, false])
})

test('of a key with several lines, the run of the latest counts', () => {
  const runs = new KeyRuns()
  const at = (second: number) => new Date(second * 1000).toISOString()
  runs.note('a', 'first', at(20))
  runs.note('a', 'later', at(30))
  runs.note('a', 'earlier', at(10))
  // A line that takes over another is a millisecond later.
  runs.note('a', 'latest', at(30.001))
  runs.note('a', 'later', at(30))
  runs.note(Buffer.from('b'), 'first', at(5))
  expect([runs.of('a'), runs.of('b'), runs.of('c')]).toEqual(['latest', 'first', undefined])
})
