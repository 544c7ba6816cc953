/** A short digest of the positions of a part. It shows objects that belong to another part. Pure. */
import { createHash } from 'node:crypto'

/** @returns 8 hex digits */
export function positionsDigest(positions: Iterable<number>): string {
  const sorted = Float64Array.from(positions).sort()
  return createHash('sha256').update(sorted.join(',')).digest('hex').slice(0, 8)
}
