import type { Clock } from '../../../base/clock.ts'
import { MANIFEST_FOLDER } from '../../key/reserved-folder.ts'
import type { Store } from '../../stores/store.ts'
import { chooseSegments, MAX_SEGMENTS, mergeable, mergeSegments } from './merge-segments.ts'
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

/** In a partition each part that ended has left a merged one. */
function needsCompaction(found: SegmentList, clock: Clock): boolean {
  const { folder, segments, merged } = found
  const further = folder === MANIFEST_FOLDER ? 0 : merged.length
  if (mergeable(segments, clock.now()).length + further <= MAX_SEGMENTS) return false
  const choice = chooseSegments(found, clock.now())
  return choice.segments.length + choice.merged.length > 1
}

/** Of many jobs that end one after the other the first one merges, or each would write all lines again. */
async function isMergedSince(
  store: Store,
  { folder, merged, replacedSegments }: SegmentList,
  signal: AbortSignal,
): Promise<boolean> {
  const known = new Set([...merged, ...replacedSegments].map(({ path }) => path))
  return (await listMerged(store, folder, signal)).some(({ path }) => !known.has(path))
}
