/** Unites the segments of a finished part of a plan, so that the next reader finds one segment per part. */
import type { Clock } from '../../../base/clock.ts'
import type { Store } from '../../stores/store.ts'
import type { ManifestEntry } from '../entries/entry.ts'
import { timeAfterAll } from './merge-segments.ts'
import { MergedWriter, putMerged } from './merged-writer.ts'
import { sortedByUrl } from './segment.ts'
import type { KnownSegment, MergedSegment } from './segment-list.ts'

/** First estimate of the packed size of a line. */
const BYTES_PER_ENTRY = 200

interface OwnSegments {
  readonly folder: string
  /** All entries of these segments. */
  readonly entries: readonly ManifestEntry[]
  readonly segments: readonly KnownSegment[]
}

interface United {
  readonly merged: readonly MergedSegment[]
  readonly segments: readonly KnownSegment[]
}

/**
 * Never throws: an error leaves the segments as they are, which costs the next reader some requests.
 * @returns the segments afterwards
 */
export async function uniteOwnSegments(
  store: Store,
  { folder, entries, segments }: OwnSegments,
  clock: Clock,
  signal: AbortSignal,
): Promise<United> {
  if (segments.length < 2) return { merged: [], segments }
  const replaced = { replaces: segments.map(({ path }) => path), before: '' }
  const writer = new MergedWriter(replaced, entries.length * BYTES_PER_ENTRY)
  let united: MergedSegment
  try {
    await writer.write(sortedByUrl(entries))
    const time = timeAfterAll(clock.now(), { segments, merged: [] }, replaced)
    united = await putMerged(store, folder, time, await writer.end(), replaced, signal)
  } catch {
    return { merged: [], segments }
  } finally {
    writer.close()
  }
  try {
    // No grace period is necessary: a reader that misses a segment lists again.
    for (const { key } of segments) await store.remove(key, signal)
  } catch {
    // Without the right to delete they stay, and readers skip them.
  }
  return { merged: [united], segments: [] }
}
