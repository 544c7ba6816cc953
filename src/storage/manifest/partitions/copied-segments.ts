/**
 * Knows which segments of the whole memory have their lines in the partitions too. A mark is a segment without lines
 * that names them; the whole memory itself stays unchanged.
 */
import { randomUUID } from 'node:crypto'
import type { Clock } from '../../../base/clock.ts'
import { hasReason } from '../../../base/errors.ts'
import { say } from '../../../base/messages/say.ts'
import type { Text } from '../../../base/sentence.ts'
import { mintKey, type ObjectKey } from '../../key/object-key.ts'
import { MANIFEST_FOLDER } from '../../key/reserved-folder.ts'
import type { Store } from '../../stores/store.ts'
import { decodeEntry, type ManifestEntry } from '../entries/entry.ts'
import { parseObject } from '../entries/entry-bytes.ts'
import { GRACE_MS } from '../segments/merge-segments.ts'
import { MergedWriter } from '../segments/merged-writer.ts'
import { fileNameOf, isSegmentName, lastName, timeOfName, timestamp } from '../segments/names.ts'
import { readingProblem } from '../segments/reading-problem.ts'
import { PUT_OPTIONS } from '../segments/segment.ts'
import { type OtherObject, type Segment, type SegmentSource, twoLists } from '../segments/segment-list.ts'
import { type EntrySink, SegmentReader } from '../segments/segment-reader.ts'
import { SegmentScan } from '../segments/segment-scan.ts'
import { scanSegment } from '../segments/unpack.ts'
import { COPIED_FOLDER } from './partitions.ts'

/** As many lines take about 50 MB. The next plan copies them, so that they need not be held. */
const MAX_HELD = 100_000

export interface CopiedSegments {
  readonly marks: readonly ObjectKey[]
  readonly paths: ReadonlySet<string>
  /** Every segment in `segments/` whose name sorts before this is copied. */
  readonly before: string
  /** Lines older than this time are in the partitions, whatever segment holds them now; ISO 8601. */
  readonly cutoff: string
}

/** How often marks are listed, because another planner replaced one before it was read. */
const LISTINGS = 3

/** @throws PersistError on any error of the store */
export async function readCopiedSegments(store: Store, signal: AbortSignal): Promise<CopiedSegments> {
  for (let listing = 1; ; listing++)
    try {
      return await readMarks(store, signal)
    } catch (error) {
      if (listing === LISTINGS || !hasReason(error, 'http-404')) throw error
    }
}

async function readMarks(store: Store, signal: AbortSignal): Promise<CopiedSegments> {
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

/** Decodes lines, and takes each that is in no partition yet. */
export function feedUncopied(
  { prefix }: Store,
  { cutoff }: CopiedSegments,
  take: (entry: ManifestEntry) => void,
): EntrySink['feed'] {
  return (bytes, start, end) => {
    const entry = decodeEntry(parseObject(bytes, start, end), prefix)
    if (entry && entry.at >= cutoff) take(entry)
    return entry !== undefined
  }
}

/**
 * Reads the lines that runs outside of the plan have written since it was made. A worker reads them once, and keeps
 * them for all its parts.
 * @param onOther receives each object of the listing that is not a segment
 * @returns a function that gives the lines of a URL that are in no partition yet
 * @throws PersistError if the store cannot be reached, or refuses
 */
export async function readUncopiedLines(
  store: Store,
  clock: Clock,
  notice: (sentence: Text) => void,
  signal: AbortSignal,
  onOther?: OtherObject,
): Promise<(url: string) => readonly ManifestEntry[]> {
  const copied = await readCopiedSegments(store, signal)
  const held = new Map<string, ManifestEntry[]>()
  let count = 0
  const feed = feedUncopied(store, copied, entry => {
    if (count++ >= MAX_HELD) return
    const others = held.get(entry.url)
    if (others) others.push(entry)
    else held.set(entry.url, [entry])
  })
  const reader = new SegmentReader(store, uncopiedSegments(store, copied, onOther), { feed }, clock, signal)
  await reader.readAll()
  const problem = readingProblem([reader.faults])
  if (problem) notice(problem)
  if (count > MAX_HELD) notice(say('unfolded-many', { count }))
  return url => held.get(url) ?? []
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
  const writer = new MergedWriter(
    { replaces: paths.filter(path => isSegmentName(fileNameOf(path))), before },
    64 * 1024,
  )
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
