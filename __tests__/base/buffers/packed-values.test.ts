import { describe, expect, test } from '@jest/globals'
import { type PackedValue, pack, unpack } from '../../../src/base/buffers/packed-values.ts'

const SHA256 = '58b7565734bf59c8ce75c1d085cc6a79f9cb2437b33826e1864b9b4be86beffb'

function sizeOf(...values: readonly PackedValue[]): number {
  const into = Buffer.alloc(100_000, 0xff)
  const end = pack(values, into, 3)
  expect(unpack(into, 3, end, values.length)).toEqual(values)
  return end - 3
}

describe('every value comes back as it was', () => {
  test.each<readonly [string, readonly PackedValue[]]>([
    ['nothing', []],
    ['what is absent, between others', [undefined, 'a', undefined, undefined, 1]],
    ['numbers', [0, 1, 15, 16, 255, 2 ** 31, 2 ** 32, 2 ** 48 - 1, 2 ** 48, Number.MAX_SAFE_INTEGER]],
    ['a number and its digits', [1234567890123456, '1234567890123456']],
    ['digests of both cases, and of mixed', [SHA256, SHA256.toUpperCase(), `A${SHA256.slice(1)}`]],
    [
      'digits with a letter of another script',
      ['0123456789abcdeé', '0123456789ABCDEＦ', '0123456789abcde\u0080'],
    ],
    ['half a byte', [SHA256.slice(1), SHA256.slice(0, 17)]],
    ['texts of any characters', ['', '"\0\n', '图片/🐈.png', `"${SHA256}"`, 'x'.repeat(70_000)]],
    ['the same again', ['a', 'b', 'a', 'b', 5, 5, 'a']],
  ])('%s', (_what, values) => {
    sizeOf(...values)
  })
})

test('digests take half of their digits, and what was there before one byte', () => {
  expect(sizeOf(SHA256)).toBe(2 + 32)
  expect(sizeOf(SHA256, SHA256)).toBe(2 + 32 + 1)
  expect(sizeOf(undefined, 100_000)).toBe(1 + 3)
})
