/** What a part of a plan wrote on its way, as one segment when it ends: the next one that reads finds one for each part. */
import { randomUUID } from 'node:crypto'
import type { Clock } from '../../../base/clock.ts'
import type { Store } from '../../stores/store.ts'
import type { ManifestEntry } from '../entries/entry.ts'
import { timeBehind } from './merge-segments.ts'
import { MergedWriter } from './merged-writer.ts'
import { mergedKey, pathOf } from './names.ts'
import { PUT_OPTIONS, sortedByUrl } from './segment.ts'
import type { KnownSegment, MergedSegment } from './segment-list.ts'

/** Of the line of a part, packed, to begin with. */
const BYTES_PER_ENTRY = 200

interface OwnSegments {
  readonly folder: string
  /** All that is in them. */
  readonly entries: readonly ManifestEntry[]
  readonly segments: readonly KnownSegment[]
}

interface United {
  readonly merged: readonly MergedSegment[]
  readonly segments: readonly KnownSegment[]
}

/**
 * Never throws: what goes wrong leaves them as they are, which costs the next reader some requests.
 * @returns what there is afterwards
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
    const time = timeBehind(clock.now(), { segments, merged: [] }, replaced)
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
    // No reader needs a day to see what takes their place: whoever finds one gone lists again.
    for (const { key } of segments) await store.remove(key, signal)
  } catch {
    // Without the right to delete they stay, and are skipped.
  }
  return { merged: [united], segments: [] }
}
