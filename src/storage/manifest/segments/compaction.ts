import type { Clock } from '../../../base/clock.ts'
import { MANIFEST_FOLDER } from '../../key/reserved-folder.ts'
import type { Store } from '../../stores/store.ts'
import { chooseSegments, MAX_SEGMENTS, mergeable, mergeSegments } from './merge-segments.ts'
import { removeReplaced } from './remove-replaced.ts'
import { listMerged, type SegmentList } from './segment-list.ts'

/** The most merges of one run; the next run continues. */
const MAX_MERGES = 16
const MAX_MS = 60_000

/**
 * Merges segments if there are many, and removes replaced ones. An error changes nothing, and the next run tries
 * again.
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
    // The store is busy, or another run has merged and removed a segment.
  }
}

/** Each finished part of a plan has left a merged segment in its partition, so these count there. */
function needsCompaction(found: SegmentList, clock: Clock): boolean {
  const { folder, segments, merged } = found
  const further = folder === MANIFEST_FOLDER ? 0 : merged.length
  if (mergeable(segments, clock.now()).length + further <= MAX_SEGMENTS) return false
  const choice = chooseSegments(found, clock.now())
  return choice.segments.length + choice.merged.length > 1
}

/**
 * When many jobs end at about the same time, only the first one merges; otherwise each would write all lines again.
 */
async function isMergedSince(
  store: Store,
  { folder, merged, replacedSegments }: SegmentList,
  signal: AbortSignal,
): Promise<boolean> {
  const known = new Set([...merged, ...replacedSegments].map(({ path }) => path))
  return (await listMerged(store, folder, signal)).some(({ path }) => !known.has(path))
}
