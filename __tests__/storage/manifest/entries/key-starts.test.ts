import { expect, test } from '@jest/globals'
import { byBytes } from '../../../../src/storage/key/byte-order.ts'
import { mintPrefix } from '../../../../src/storage/key/object-key.ts'
import { KeyStarts } from '../../../../src/storage/manifest/entries/key-starts.ts'
import { seeded } from '../../../support/random-entries.ts'

const PREFIX = 'pre/'
const opened = (keys: readonly (string | undefined)[]) => {
  const starts = new KeyStarts(mintPrefix(PREFIX))
  for (const [number, key] of keys.entries())
    if (key === undefined) starts.setAny(number)
    else starts.set(number, key)
  return starts
}

const random = seeded(1)
const upTo = (most: number) => Math.floor(random() * most)
const pick = (from: readonly string[]) => from[upTo(from.length)] ?? ''

/** Keys with much in common, in folders that lie in each other. */
const keys = Array.from({ length: 400 }, () => {
  const folders = Array.from({ length: upTo(4) }, () => `${pick(['a', 'b', 'bbbb', 'images', 'é', '图'])}/`)
  const name = Array.from({ length: 1 + upTo(7) }, () => pick(['a', 'b', '.', '~', 'é', '图', '😀'])).join('')
  return `${PREFIX}${folders.join('')}${name}`
})

test('a range has the number of each key in it, and of hardly any other', () => {
  const starts = opened([...keys, undefined])
  const lacking: unknown[] = []
  let [within, found] = [0, 0]
  for (let count = 0; count < 300; count++) {
    const after = pick([...keys, '', `${PREFIX}a`, `${PREFIX}bbb`, 'z'])
    const to = upTo(5) === 0 ? undefined : pick(keys)
    const numbers = new Set(starts.within(after, to))
    expect(numbers.has(keys.length)).toBe(true)
    for (const [number, key] of keys.entries()) {
      const isWithin = byBytes(key, after) > 0 && (to === undefined || byBytes(key, to) <= 0)
      if (isWithin) within++
      if (numbers.has(number)) found++
      if (isWithin && !numbers.has(number)) lacking.push({ key, after, to })
    }
  }
  expect(lacking).toEqual([])
  expect(found).toBeLessThan(1.2 * within)
})

test('groups come in the order of keys, each number once, and none is below its bound', () => {
  const seen: number[] = []
  let bound = ''
  for (const { least, numbers } of opened([...keys, undefined]).groups()) {
    expect(byBytes(least, bound)).toBeGreaterThanOrEqual(0)
    bound = least
    for (const number of numbers) {
      seen.push(number)
      expect(byBytes(keys[number] ?? least, least)).toBeGreaterThanOrEqual(0)
    }
  }
  expect(seen[0]).toBe(keys.length)
  expect(seen.toSorted((a, b) => a - b)).toEqual(
    Array.from({ length: keys.length + 1 }, (_, number) => number),
  )
})

test('below a shared start the lines of one page are found, and no others', () => {
  const many = Array.from({ length: 20_000 }, (_, number) => `${PREFIX}images/2026/${hex(number)}.png`)
  const sorted = many.toSorted(byBytes)
  const starts = opened(many)
  const numbers = [...starts.within(sorted[5000] ?? '', sorted[6000])]
  expect(numbers.length).toBeGreaterThanOrEqual(1000)
  expect(numbers.length).toBeLessThan(1010)
  const [, first] = starts.groups()
  expect([...(first?.numbers ?? [])].map(number => many[number])).toContain(sorted[0])
})

test('a key in a folder beyond the limit is looked at', () => {
  const folders = Array.from({ length: 70_000 }, (_, number) => `${PREFIX}${hex(number)}/a.png`)
  const starts = opened(folders)
  const last = folders.at(-1) ?? ''
  expect([...starts.within(`${last.slice(0, -1)}f`, last)]).toContain(folders.length - 1)
})

/** Spread over all starts, as digests are. */
function hex(number: number): string {
  return ((number * 2_654_435_761) % 2 ** 32).toString(16).padStart(8, '0')
}
