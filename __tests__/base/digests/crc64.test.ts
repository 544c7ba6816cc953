import { expect, test } from '@jest/globals'
import { Crc64, crc64, loadCrc64 } from '../../../src/base/digests/crc64.ts'
import { crc64 as byBytes } from '../../servers/crc64.ts'

await loadCrc64()

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

test('two bodies whose chunks come in turns are two sums, also with chunks larger than a page of memory', () => {
  const noise = Buffer.from(Array.from({ length: 200_000 }, (_, i) => Math.imul(i, 0x9e3779b1) >>> 13))
  const [one, other] = [new Crc64(), new Crc64()]
  const ends = [9_000, 9_001, 20_000, 190_000, noise.length]
  for (const [index, end] of ends.entries()) {
    one.update(noise.subarray(ends[index - 1] ?? 0, end))
    other.update(noise.subarray(end - 5_000, end))
  }
  expect(one.digest()).toBe(byBytes(noise))
  expect(other.digest()).toBe(byBytes(Buffer.concat(ends.map(end => noise.subarray(end - 5_000, end)))))
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
