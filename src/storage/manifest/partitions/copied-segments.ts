/**
 * Knows which segments of the whole memory have their lines in the partitions too. A mark is a segment without lines
 * that names them; the whole memory itself stays unchanged.
 */
import { randomUUID } from 'node:crypto'
import { mintKey, type ObjectKey } from '../../key/object-key.ts'
import { MANIFEST_FOLDER } from '../../key/reserved-folder.ts'
import type { Store } from '../../stores/store.ts'
import { GRACE_MS } from '../segments/merge-segments.ts'
import { MergedWriter } from '../segments/merged-writer.ts'
import { fileNameOf, isSegmentName, lastName, timeOfName, timestamp } from '../segments/names.ts'
import { PUT_OPTIONS } from '../segments/segment.ts'
import type { OtherObject, Segment } from '../segments/segment-list.ts'
import { SegmentScan } from '../segments/segment-scan.ts'
import { type SegmentSource, twoLists } from '../segments/segment-source.ts'
import { scanSegment } from '../segments/unpack.ts'
import { COPIED_FOLDER } from './partitions.ts'

export interface CopiedSegments {
  readonly marks: readonly ObjectKey[]
  readonly paths: ReadonlySet<string>
  /** Every segment in `segments/` whose name sorts before this is copied. */
  readonly before: string
  /** Lines older than this time are in the partitions, whatever segment holds them now; ISO 8601. */
  readonly cutoff: string
}

/** @throws PersistError on any error of the store */
export async function readCopiedSegments(store: Store, signal: AbortSignal): Promise<CopiedSegments> {
  const marks: ObjectKey[] = []
  const paths = new Set<string>()
  let before = ''
  let last = ''
  const prefix = store.prefix + COPIED_FOLDER
  for await (const { objects } of store.list(prefix, {}, signal))
    for (const { key } of objects) {
      const name = key.slice(prefix.length)
      if (!isSegmentName(name)) continue
      const { scan, isWhole } = await scanSegment(
        store,
        key as ObjectKey,
        () => new SegmentScan(() => false),
        signal,
      )
      if (!isWhole || !scan.replaced) continue
      for (const path of scan.replaced.replaces) paths.add(path)
      before = lastName([before, scan.replaced.before])
      marks.push(key as ObjectKey)
      last = lastName([last, name])
    }
  const cutoff = last === '' ? '' : new Date(timeOfName(last) - GRACE_MS).toISOString()
  return { marks, paths, before, cutoff }
}

export interface UncopiedSource extends SegmentSource {
  /** Paths of copied segments that still exist. */
  readonly left: ReadonlySet<string>
}

/** Segments of the whole memory that are not copied yet. */
export function uncopiedSegments(
  store: Store,
  { paths, before }: CopiedSegments,
  onOther?: OtherObject,
): UncopiedSource {
  const source = twoLists(store, MANIFEST_FOLDER, onOther)
  const left = new Set<string>()
  const isOpen = ({ path }: Segment) => {
    if (paths.has(path)) left.add(path)
    return !paths.has(path)
  }
  return {
    folder: MANIFEST_FOLDER,
    left,
    async list(signal) {
      const { merged, segments } = await source.list(signal)
      return {
        merged: merged.filter(isOpen),
        async *segments(since) {
          for await (const segment of segments(lastName([since, before]))) if (isOpen(segment)) yield segment
        },
      }
    },
  }
}

/**
 * @param startedAt when the segments were listed
 * @param earlier marks that the new one replaces; they are removed, if the credentials allow it
 */
export async function writeCopyMark(
  store: Store,
  paths: readonly string[],
  before: string,
  startedAt: number,
  earlier: readonly ObjectKey[],
  signal: AbortSignal,
): Promise<void> {
  const writer = new MergedWriter({ replaces: paths.filter(isSegmentPath), before }, 64 * 1024)
  try {
    const { body } = await writer.end()
    const key = mintKey(store.prefix, `${COPIED_FOLDER}${timestamp(startedAt)}-${randomUUID()}.jsonl.gz`)
    await store.put(key, body, PUT_OPTIONS, signal)
  } finally {
    writer.close()
  }
  try {
    for (const key of earlier) await store.remove(key, signal)
  } catch {
    // The new mark repeats everything that they say.
  }
}

function isSegmentPath(path: string): boolean {
  return isSegmentName(fileNameOf(path))
}
