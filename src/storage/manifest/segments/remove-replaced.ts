import { hasReason } from '../../../base/errors.ts'
import type { Store } from '../../stores/store.ts'
import { GRACE_MS } from './merge-segments.ts'
import { fileNameOf, lastName } from './names.ts'
import { listSegments, type Segment, type SegmentList } from './segment-list.ts'

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
  const paths = new Set(ofAge.flatMap(({ replaced }) => replaced.replaces))
  const before = lastName(ofAge.map(({ replaced }) => replaced.before))
  if (paths.size === 0 && before === '') return
  const isReplaced = ({ path }: Segment) =>
    paths.has(path) || (path.startsWith('segments/') && fileNameOf(path) < before)
  let removed = 0
  try {
    for await (const segment of leftOf(store, segmentList, signal)) {
      if (!isReplaced(segment)) continue
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
  { folder, replacedSegments, before }: SegmentList,
  signal: AbortSignal,
): AsyncGenerator<Segment> {
  yield* replacedSegments
  if (before === '') return
  for await (const segment of listSegments(store, folder, '', signal)) {
    if (fileNameOf(segment.path) >= before) return
    yield segment
  }
}
