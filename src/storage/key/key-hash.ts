/**
 * A 64-bit hash of a key, as two numbers of 32 bits. Ten million keys have a collision once in 300,000 runs.
 */
import { randomInt } from 'node:crypto'

/** Each process starts from another basis, so that no list of keys with equal hashes can be prepared. */
const FIRST_BASIS = randomInt(2 ** 32) | 0
const SECOND_BASIS = randomInt(2 ** 32) | 0

/** Holds the hash that was made last, so that a million keys make no objects. */
export class KeyHash {
  low = 0
  high = 0

  ofBytes(bytes: Uint8Array, from: number, to: number): void {
    let first = FIRST_BASIS
    let second = SECOND_BASIS
    for (let at = from; at < to; at++) {
      const byte = bytes[at] as number
      first = Math.imul(first ^ byte, 0x9e3779b1)
      second = Math.imul(second ^ byte, 0x5f356495)
    }
    this.#mix(first, second)
  }

  /** The same hash as that of the text's UTF-8, from this index on. */
  ofText(text: string, from = 0): void {
    let first = FIRST_BASIS
    let second = SECOND_BASIS
    for (let at = from; at < text.length; at++) {
      const code = text.charCodeAt(at)
      if (code > 0x7f) {
        const bytes = Buffer.from(text.slice(from))
        return this.ofBytes(bytes, 0, bytes.length)
      }
      first = Math.imul(first ^ code, 0x9e3779b1)
      second = Math.imul(second ^ code, 0x5f356495)
    }
    this.#mix(first, second)
  }

  /** The end of cyrb53: without it, upper bits of a text would not reach lower bits of its hash. */
  #mix(a: number, b: number): void {
    let first = a
    let second = b
    first = Math.imul(first ^ (first >>> 16), 0x85ebca6b) ^ Math.imul(second ^ (second >>> 13), 0xc2b2ae35)
    second = Math.imul(second ^ (second >>> 16), 0x85ebca6b) ^ Math.imul(first ^ (first >>> 13), 0xc2b2ae35)
    this.low = first >>> 0
    this.high = second >>> 0
  }
}
