/** Which objects a check of the bytes reads. */
import { hash } from 'node:crypto'
import type { BytesShare } from './parsers.ts'

const DAY_MS = 86_400_000

/** @param now milliseconds since the epoch */
export function shareTest({ count, index }: BytesShare, now: number): (key: Uint8Array) => boolean {
  const today = Math.floor(now / DAY_MS) % count
  const wanted = index ?? today
  return key => hash('sha256', key, 'buffer').readUInt32BE(0) % count === wanted
}
