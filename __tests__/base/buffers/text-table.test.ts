import { hash } from 'node:crypto'
import { describe, expect, test } from '@jest/globals'
import { HASH_BASIS, hashOn, TextTable } from '../../../src/base/buffers/text-table.ts'

const MANY = 20_000

/** Of all lengths, with what Latin-1 has beyond ASCII; some longer than what they are held in. */
const texts = [
  '',
  'é',
  'x'.repeat(70_000),
  'x'.repeat(70_001),
  ...Array.from({ length: MANY }, (_, n) => `https://h${n % 7}.test/${'p/'.repeat(n % 50)}${n}.jpg`),
]

function bytesNumber(table: TextTable, text: string): number {
  const bytes = Buffer.from(`"${text}"`, 'latin1')
  const hash = bytes.subarray(1, -1).reduce(hashOn, HASH_BASIS)
  return table.numberOfBytes(bytes, 1, bytes.length - 1, hash)
}

test('distinct texts are numbered as they come, and are found as text and as bytes', () => {
  const table = new TextTable(texts)
  expect(table.size).toBe(texts.length)
  const lost = texts.filter(
    (text, number) =>
      table.at(number) !== text || table.numberOf(text) !== number || bytesNumber(table, text) !== number,
  )
  expect(lost).toEqual([])
  expect([...table]).toEqual(texts)
})

test('a text that is there has its number, and takes no other one', () => {
  const table = new TextTable(['a', 'b', 'a'])
  expect([table.add('b'), table.add('c'), table.add('a'), table.size]).toEqual([1, 2, 0, 3])
})

describe('in a table', () => {
  const table = new TextTable(texts.slice(1))

  test.each(['', 'h', 'https://h0.test/0.jp', 'https://h0.test/0.jpgg', 'Ā'])('%j is not there', text => {
    expect(table.numberOf(text)).toBe(-1)
    if (text !== 'Ā') expect(bytesNumber(table, text)).toBe(-1)
  })
})

test('texts of one length that hash alike stay two', () => {
  // So many that some do, whatever the hashes begin with.
  const alike = Array.from({ length: 300_000 }, (_, n) => hash('sha1', `${n}`).slice(0, 12))
  const seen = new Map<number, number>()
  const pairs = alike.flatMap((text, n) => {
    const code = Buffer.from(text, 'latin1').reduce(hashOn, HASH_BASIS)
    const earlier = seen.get(code)
    seen.set(code, n)
    return earlier === undefined ? [] : [earlier, n]
  })
  expect(pairs).not.toEqual([])
  const table = new TextTable(alike)
  expect(table.size).toBe(alike.length)
  expect(pairs.map(n => table.numberOf(alike[n] ?? ''))).toEqual(pairs)
  expect(pairs.map(n => bytesNumber(table, alike[n] ?? ''))).toEqual(pairs)
})
