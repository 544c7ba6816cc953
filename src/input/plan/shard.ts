/** Which part of a list is this job's: split by host, so that no two jobs lean on the same one. Pure. */
import { hash } from 'node:crypto'

export interface Shard {
  /** From 1. */
  readonly index: number
  readonly count: number
}

export const WHOLE_LIST: Shard = { index: 1, count: 1 }

/**
 * Goes by the name alone and never by its place in the list: jobs whose lists differ a little still neither overlap
 * nor leave a gap.
 * @param name a host as `URL.host` has it; of a `data:` URI, which has none, the URI
 * @returns from 1 to `count`
 */
export function shardOf(name: string, count: number): number {
  return (hash('sha256', name, 'buffer').readUInt32BE() % count) + 1
}
