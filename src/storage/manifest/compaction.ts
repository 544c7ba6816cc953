import type { Clock } from '../../base/clock.ts'
import type { Store } from '../stores/store.ts'
import { MAX_SEGMENTS, mergeable, mergeSegments } from './merge-segments.ts'
import { removeReplaced } from './remove-replaced.ts'
import { listMerged, type SegmentList } from './segment-list.ts'

/** Of one run; what is left is the next one's. */
const MAX_MERGES = 16
const MAX_MS = 60_000

/**
 * Merges segments where there are many, and removes what is replaced. What goes wrong here changes nothing, and the
 * next run tries again.
 */
export async function compactManifest(
  store: Store,
  found: SegmentList,
  clock: Clock,
  stopping: AbortSignal,
): Promise<void> {
  if (!needsCompaction(found, clock)) return
  const signal = AbortSignal.any([stopping, AbortSignal.timeout(MAX_MS)])
  try {
    if (await isMergedSince(store, found, signal)) return
    let segmentList = found
    for (let merges = 0; merges < MAX_MERGES && needsCompaction(segmentList, clock); merges++)
      segmentList = await mergeSegments(store, segmentList, clock.now(), signal)
    await removeReplaced(store, found, clock.now(), signal)
  } catch {
    // A store that is busy, or a segment that another run has merged and removed.
  }
}

function needsCompaction({ segments }: SegmentList, clock: Clock): boolean {
  return mergeable(segments, clock.now()).length > MAX_SEGMENTS
}

/** Of many jobs that end one after the other the first one merges, or each would write all lines again. */
async function isMergedSince(
  store: Store,
  { merged, replacedSegments }: SegmentList,
  signal: AbortSignal,
): Promise<boolean> {
  const known = new Set([...merged, ...replacedSegments].map(({ path }) => path))
  return (await listMerged(store, signal)).some(({ path }) => !known.has(path))
}
