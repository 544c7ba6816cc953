import { describe, expect, test } from '@jest/globals'
import { crc64Code } from '../../../scripts/crc64/code.ts'
import { crc64Module, DISTANCES, VECTORS } from '../../../scripts/crc64/module.ts'
import { Crc64, crc64, crc64Machine } from '../../../src/base/digests/crc64.ts'
import { INPUT_BYTES, VECTOR_CODE, WORD_CODE } from '../../../src/base/digests/crc64-code.ts'
import { crc64 as byBytes } from '../../servers/crc64.ts'
import { readRoot } from '../../support/source-files.ts'

test.each([
  ['', '0'],
  ['123456789', '11051210869376104954'],
  ['hello', '11177612005948864433'],
])('CRC-64/XZ of %j is %s', (text, checksum) => {
  expect(crc64(Buffer.from(text))).toBe(checksum)
})

test('agrees with a bit-by-bit reading of the definition, for every length and offset', () => {
  const bytes = Buffer.from(Array.from({ length: 64 }, (_, i) => (i * 151 + 7) & 255))
  for (let start = 0; start < 9; start++)
    for (let end = start; end <= bytes.length; end++) {
      const part = bytes.subarray(start, end)
      expect(crc64(part)).toBe(bitByBit(part))
    }
})

test('of a body in any chunks is that of the whole', () => {
  let seed = 20260131
  const random = (below: number) => {
    seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0
    return Math.floor((seed / 2 ** 32) * below)
  }
  for (let round = 0; round < 500; round++) {
    const bytes = Buffer.from(Array.from({ length: random(200) }, () => random(256)))
    const crc = new Crc64()
    for (let at = 0; at < bytes.length; ) {
      const end = at + random(1 + random(40))
      crc.update(bytes.subarray(at, end))
      at = Math.min(end, bytes.length)
    }
    expect(crc.digest()).toBe(crc64(bytes))
    // Asking changes nothing.
    expect(crc.digest()).toBe(bitByBit(bytes))
  }
})

const noise = Buffer.from(
  Array.from({ length: 2 * INPUT_BYTES + 100 }, (_, i) => Math.imul(i, 0x9e3779b1) >>> 13),
)

describe.each([
  ['vectors', VECTOR_CODE],
  ['words', WORD_CODE],
])('with %s', (_, code) => {
  const machine = crc64Machine(code)
  const sum = (bytes: Uint8Array) => {
    const crc = new Crc64(machine)
    crc.update(bytes)
    return crc.digest()
  }

  test('bodies of all lengths at which the way changes', () => {
    const reach = Math.max(...DISTANCES)
    // Longest first: what an earlier one left behind must not count.
    const around = [2 * INPUT_BYTES, INPUT_BYTES, 3 * reach, 2 * reach, reach, 64]
    const lengths = around.flatMap(length => Array.from({ length: 70 }, (_, i) => length + 35 - i))
    for (const length of lengths) {
      const part = noise.subarray(length % 13, (length % 13) + length)
      expect([length, sum(part)]).toEqual([length, byBytes(part)])
    }
  })

  test('large chunks, and others between them', () => {
    const [one, other] = [new Crc64(machine), new Crc64(machine)]
    for (const at of [0, 9_000, 9_001, 20_000, 190_000]) one.update(noise.subarray(at, next(at)))
    function next(at: number): number {
      other.update(noise.subarray(at, at + 5_000))
      return [9_000, 9_001, 20_000, 190_000, 200_000].find(end => end > at) as number
    }
    expect(one.digest()).toBe(byBytes(noise.subarray(0, 200_000)))
  })
})

test('the distances of folding come to nothing modulo the polynomial', () => {
  const shorter = (value: bigint, bits: number): bigint => {
    let rest = value
    // Reflected: the highest bit is the power 0; each step divides by x.
    for (let i = 0; i < bits; i++)
      rest = rest >> 63n ? (((rest ^ 0xc96c5795d7870f42n) << 1n) & 0xffffffffffffffffn) | 1n : rest << 1n
    return rest
  }
  const one = 1n << 63n
  expect(DISTANCES.map(distance => shorter(one, 8 * distance)).reduce((a, b) => a ^ b)).toBe(one)
})

test('the checked-in module is what its source assembles to', () => {
  expect(readRoot('src/base/digests/crc64-code.ts')).toBe(crc64Code())
})

test('the module is small', () => {
  expect(crc64Module(VECTORS).length).toBeLessThan(600)
})

function bitByBit(bytes: Uint8Array): string {
  const ones = 0xffffffffffffffffn
  let crc = ones
  for (const byte of bytes) {
    crc ^= BigInt(byte)
    for (let bit = 0; bit < 8; bit++) crc = crc & 1n ? (crc >> 1n) ^ 0xc96c5795d7870f42n : crc >> 1n
  }
  return (crc ^ ones).toString()
}
