/** Unites the segments of a finished part of a plan, so that the next reader finds one segment per part. */
import { randomUUID } from 'node:crypto'
import type { Clock } from '../../../base/clock.ts'
import type { Store } from '../../stores/store.ts'
import type { ManifestEntry } from '../entries/entry.ts'
import { timeAfterAll } from './merge-segments.ts'
import { MergedWriter } from './merged-writer.ts'
import { mergedKey, pathOf } from './names.ts'
import { PUT_OPTIONS, sortedByUrl } from './segment.ts'
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
    const { body, textSize } = await writer.end()
    const time = timeAfterAll(clock.now(), { segments, merged: [] }, replaced)
    const key = mergedKey(store.prefix, time, randomUUID(), folder)
    await store.put(key, body, PUT_OPTIONS, signal)
    united = {
      key,
      path: pathOf(store.prefix, key, folder),
      size: body.length,
      textSize,
      isClosed: true,
      replaced,
    }
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
