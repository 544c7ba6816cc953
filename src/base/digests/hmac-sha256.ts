/**
 * HMAC-SHA-256 for thousands of short texts under one key (https://www.rfc-editor.org/rfc/rfc2104). Node's `createHmac`
 * makes a native object that the garbage collector must find and free, which costs several times the hash itself; `hash`
 * makes none.
 */
import { createHmac, hash } from 'node:crypto'

/** Bytes of a SHA-256 block and of its digest. */
const BLOCK = 64
const DIGEST = 32
/** Bytes reserved for a text, at most three per UTF-16 unit; signed texts have about 150. */
const ROOM = 1024

/** @returns the MAC of the text in UTF-8, as lower-case hex */
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

/** The signing key of cloud services: the MAC of each word is the key for the next; the first key is `secret`. */
export function derivedKey(secret: string, words: readonly string[]): Uint8Array {
  return words.reduce<Uint8Array>(
    (key, word) => createHmac('sha256', key).update(word).digest(),
    Buffer.from(secret),
  )
}
