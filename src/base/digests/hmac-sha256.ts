/**
 * HMAC-SHA-256 for thousands of short texts under one key (https://www.rfc-editor.org/rfc/rfc2104). Each Hmac of Node's is
 * a native object that the collector has to find and free, which costs several times what is hashed; `hash` leaves none.
 */
import { createHmac, hash } from 'node:crypto'

/** Bytes of a block of SHA-256, and of its digest. */
const BLOCK = 64
const DIGEST = 32
/** Bytes kept for a text, of which a character of a string has three at the most; what is signed has 150. */
const ROOM = 1024

/** @returns the MAC of a text in UTF-8, lower-case hex */
export type HmacSha256 = (text: string) => string

/** @param key at most a block long */
export function hmacSha256(key: Uint8Array): HmacSha256 {
  const padded = (pad: number) => Buffer.alloc(BLOCK).map((_, at) => (key[at] ?? 0) ^ pad)
  const inner = Buffer.concat([padded(0x36)], BLOCK + ROOM)
  const outer = Buffer.concat([padded(0x5c)], BLOCK + DIGEST)
  return text => {
    const isShort = 3 * text.length <= ROOM
    const message = isShort
      ? inner.subarray(0, BLOCK + inner.write(text, BLOCK))
      : Buffer.concat([inner.subarray(0, BLOCK), Buffer.from(text)])
    outer.write(hash('sha256', message), BLOCK, 'hex')
    return hash('sha256', outer)
  }
}

/** The key that services sign with: each word's MAC is the key of the next, the first one's is `secret`. */
export function derivedKey(secret: string, words: readonly string[]): Uint8Array {
  return words.reduce<Uint8Array>(
    (key, word) => createHmac('sha256', key).update(word).digest(),
    Buffer.from(secret),
  )
}
