/** Splits a list by host, so that no two jobs request from the same host. Pure. */
import { hash } from 'node:crypto'

export interface Shard {
  /** Counts from 1. */
  readonly index: number
  readonly count: number
}

export const WHOLE_LIST: Shard = { index: 1, count: 1 }

/**
 * Uses the name alone and not the place in the list. Jobs whose lists differ a little still leave no gap and do not
 * overlap.
 * @param name a host as in `URL.host`; for a `data:` URI, which has no host, the URI
 * @returns a number from 1 to `count`
 */
export function shardOf(name: string, count: number): number {
  return (hash('sha256', name, 'buffer').readUInt32BE() % count) + 1
}
