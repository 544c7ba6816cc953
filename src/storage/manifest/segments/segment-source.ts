/** Lists the segments of a memory: by two lists, or by one if there are few. */
import type { Store } from '../../stores/store.ts'
import { listMerged, listSegments, type OtherObject, type Segment, segmentOf } from './segment-list.ts'

export interface SegmentSource {
  /** Folder of the memory, below the prefix. */
  readonly folder: string
  /** Both lists are by name, oldest first. */
  list(signal: AbortSignal): Promise<SegmentListing>
}

export interface SegmentListing {
  readonly merged: readonly Segment[]
  /** @param before may leave out names of an earlier time; '' for none */
  segments(before: string): Iterable<Segment> | AsyncIterable<Segment>
}

/**
 * For a long history: replaced segments are not even listed.
 * @param onOther receives each object with another name among the merged ones
 */
export function twoLists(store: Store, folder: string, onOther?: OtherObject): SegmentSource {
  return {
    folder,
    list: async signal => ({
      merged: await listMerged(store, folder, signal, onOther),
      segments: before => listSegments(store, folder, before, signal),
    }),
  }
}

/**
 * For a partition, which has few segments: one request.
 * @param listed result of a list that was already made
 */
export function oneList(store: Store, folder: string, listed?: readonly Segment[]): SegmentSource {
  let known = listed
  return {
    folder,
    async list(signal) {
      const found = known ?? (await segmentsBelow(store, folder, signal))
      // A second call wants the present state.
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
