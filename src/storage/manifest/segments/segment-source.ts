/** Where a reader finds the segments of a memory: in two lists, or in one where there are few. */
import type { Store } from '../../stores/store.ts'
import { listMerged, listSegments, type Segment, segmentOf } from './segment-list.ts'

export interface SegmentSource {
  /** Of the memory, below the prefix. */
  readonly folder: string
  /** Both by name, oldest first. */
  list(signal: AbortSignal): Promise<SegmentListing>
}

export interface SegmentListing {
  readonly merged: readonly Segment[]
  /** @param before what was named before that time may be left out; '' for none */
  segments(before: string): Iterable<Segment> | AsyncIterable<Segment>
}

/**
 * For a long history: what merged segments stand for is not even listed.
 * @param onOther told the path of what lies among the merged ones under another name
 */
export function twoLists(store: Store, folder: string, onOther?: (path: string) => void): SegmentSource {
  return {
    folder,
    list: async signal => ({
      merged: await listMerged(store, folder, signal, onOther),
      segments: before => listSegments(store, folder, before, signal),
    }),
  }
}

/** For a partition, whose segments are few: one request. @param listed what a list has shown already */
export function oneList(store: Store, folder: string, listed?: readonly Segment[]): SegmentSource {
  let known = listed
  return {
    folder,
    async list(signal) {
      const found = known ?? (await segmentsBelow(store, folder, signal))
      // Whoever lists again wants to see what is there by then.
      known = undefined
      return {
        merged: found.filter(({ path }) => path.startsWith('merged/')),
        segments: () => found.filter(({ path }) => path.startsWith('segments/')),
      }
    },
  }
}

async function segmentsBelow(store: Store, folder: string, signal: AbortSignal): Promise<Segment[]> {
  const found: Segment[] = []
  for await (const { objects } of store.list(store.prefix + folder, {}, signal))
    for (const object of objects) found.push(...[segmentOf(object, store.prefix, folder) ?? []].flat())
  return found
}
