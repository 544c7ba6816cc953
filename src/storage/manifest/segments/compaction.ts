import type { Clock } from '../../../base/clock.ts'
import { hasReason } from '../../../base/errors.ts'
import type { Store } from '../../stores/store.ts'
import { GRACE_MS } from './merge-runs.ts'
import { chooseSegments, MAX_SEGMENTS, mergeable, mergeSegments } from './merge-segments.ts'
import { fileNameOf, MERGED, SEGMENTS } from './names.ts'
import { Replacements, type Segment, type SegmentList, segmentsIn } from './segment-list.ts'

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

function needsCompaction(found: SegmentList, clock: Clock): boolean {
  if (mergeable(found.segments, clock.now()).length <= MAX_SEGMENTS) return false
  const choice = chooseSegments(found, clock.now())
  return choice.segments.length + choice.merged.length > 1
}

/**
 * When many jobs end at about the same time, only the first one merges; otherwise each would write all lines again.
 */
async function isMergedSince(
  store: Store,
  { merged, replacedSegments }: SegmentList,
  signal: AbortSignal,
): Promise<boolean> {
  const known = new Set([...merged, ...replacedSegments].map(({ path }) => path))
  for await (const { path } of segmentsIn(store, MERGED, '', signal)) if (!known.has(path)) return true
  return false
}

/** The most objects that one run removes; the next run continues. */
const MAX_REMOVED = 1000

/**
 * Removes replaced segments once their replacement is so old that every reader has seen it. Without the right to
 * delete they stay, and cost only storage.
 */
export async function removeReplaced(
  store: Store,
  segmentList: SegmentList,
  now: number,
  signal: AbortSignal,
): Promise<void> {
  const ofAge = segmentList.merged.filter(
    ({ lastModified }) => lastModified && now - +lastModified > GRACE_MS,
  )
  const replacements = new Replacements()
  for (const { replaced } of ofAge) replacements.add(replaced)
  if (replacements.isEmpty) return
  let removed = 0
  try {
    for await (const segment of leftOf(store, segmentList, signal)) {
      if (!replacements.has(segment)) continue
      await store.remove(segment.key, signal)
      if (++removed === MAX_REMOVED) return
    }
  } catch (error) {
    if (!hasReason(error, 'store-denied')) throw error
  }
}

/** Replaced segments that this run has seen, then those that it did not have to read. */
async function* leftOf(
  store: Store,
  { replacedSegments, before }: SegmentList,
  signal: AbortSignal,
): AsyncGenerator<Segment> {
  yield* replacedSegments
  if (before === '') return
  for await (const segment of segmentsIn(store, SEGMENTS, '', signal)) {
    if (fileNameOf(segment.path) >= before) return
    yield segment
  }
}
