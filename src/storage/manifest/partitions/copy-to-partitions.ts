/**
 * Copies new lines of the whole memory into the partitions, before the workers of a plan begin. Deletes nothing, so
 * runs of every release keep working.
 */
import { hash } from 'node:crypto'
import type { Clock } from '../../../base/clock.ts'
import { ifReason } from '../../../base/errors.ts'
import type { LineSorter } from '../../../base/files/line-sorter.ts'
import type { Text } from '../../../base/sentence.ts'
import { mintKey } from '../../key/object-key.ts'
import type { Store } from '../../stores/store.ts'
import { encodeEntry, type ManifestEntry } from '../entries/entry.ts'
import { GRACE_MS, latestOf } from '../segments/merge-segments.ts'
import { MergedWriter } from '../segments/merged-writer.ts'
import { fileNameOf, lastName, mergedKey, timeOfName } from '../segments/names.ts'
import { readingProblem } from '../segments/reading-problem.ts'
import { PUT_OPTIONS } from '../segments/segment.ts'
import type { OtherObject } from '../segments/segment-list.ts'
import { SegmentReader } from '../segments/segment-reader.ts'
import { feedUncopied, readCopiedSegments, uncopiedSegments, writeCopyMark } from './copied-segments.ts'
import { PARTITIONS_MARK_PATH, partitionFolder, partitionOf } from './partitions.ts'

/** The most lines of one segment: about 12 MiB packed. */
const MAX_LINES = 100_000
const NO_LINES = { replaces: [], before: '' }
const MARK = Buffer.from('The memory has partitions, too: ../../v2/\n')
const MARK_OPTIONS = { ...PUT_OPTIONS, contentType: 'text/plain' }

/**
 * @param sorter must be empty; holds the lines while they are sorted
 * @param notice receives a sentence about anything that could not be read
 * @param onOther receives each object of the listing that is not a segment
 * @returns the count of copied lines
 * @throws PersistError if the store cannot be reached, or refuses
 */
export async function copyToPartitions(
  store: Store,
  sorter: LineSorter,
  clock: Clock,
  notice: (sentence: Text) => void,
  signal: AbortSignal,
  onOther?: OtherObject,
): Promise<number> {
  await store.put(mintKey(store.prefix, PARTITIONS_MARK_PATH), MARK, MARK_OPTIONS, signal)
  const startedAt = clock.now()
  const copied = await readCopiedSegments(store, signal)
  const source = uncopiedSegments(store, copied, onOther)
  let pending: Promise<void> | undefined
  const feed = feedUncopied(store, copied, entry => {
    const waited = sorter.add(`${partitionOf(entry.url)} ${entry.url} ${encodeEntry(entry)}`)
    if (waited !== undefined) pending = Promise.all([pending, waited]).then(() => {})
  })
  const reader = new SegmentReader(store, source, { feed, afterPortion: () => pending }, clock, signal)
  const list = await reader.readAll()
  const problem = readingProblem([reader.faults])
  if (problem) notice(problem)
  await pending
  // Segments that cannot be read now are read beside the partitions, and copied another time.
  if (!list) return 0
  const found = [...list.merged, ...list.segments, ...list.replacedSegments].map(({ path }) => path)
  if (found.length === 0) return 0
  const count = await writePartitions(store, sorter, sourceOf(found, copied.cutoff, clock), signal)
  const later = lastName([list.before, copied.before])
  await writeCopyMark(store, [...found, ...source.left], later, startedAt, copied.marks, signal)
  return count
}

async function writePartitions(
  store: Store,
  sorter: LineSorter,
  source: ReturnType<typeof sourceOf>,
  signal: AbortSignal,
): Promise<number> {
  let count = 0
  let files = 0
  let writer: { readonly partition: string; readonly lines: MergedWriter; count: number } | undefined
  const end = async () => {
    if (!writer) return
    const { partition, lines } = writer
    writer = undefined
    try {
      const { body } = await lines.end()
      // Another planner may have written the same lines.
      const key = mergedKey(store.prefix, source.at, source.nameOf(files++), partitionFolder(partition))
      await store.put(key, body, PUT_OPTIONS, signal).catch(ifReason('key-collision'))
    } finally {
      lines.close()
    }
  }
  for await (const { partition, entries } of byUrl(sorter)) {
    if (writer?.partition !== partition || writer.count >= MAX_LINES) await end()
    writer ??= { partition, lines: new MergedWriter(NO_LINES, 64 * 1024), count: 0 }
    const latest = latestOf(entries)
    await writer.lines.write(latest)
    writer.count += latest.length
    count += latest.length
  }
  await end()
  return count
}

/**
 * Files are named by the segments whose lines they hold. A second planner, or one that begins again after a crash,
 * makes the same names and finds them taken.
 * @returns the time of the newest segment, milliseconds since the epoch, and a function that returns the end of the
 *   name of a file, with the form of a UUID
 */
function sourceOf(paths: readonly string[], cutoff: string, clock: Clock) {
  const source = [cutoff, ...paths.toSorted()].join('\n')
  const times = paths.map(path => timeOfName(fileNameOf(path))).filter(time => time <= clock.now() + GRACE_MS)
  return {
    at: times.reduce((last, time) => Math.max(last, time), 0),
    nameOf: (file: number) =>
      hash('sha256', `${file}\n${source}`)
        .slice(0, 32)
        .replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-'),
  }
}

async function* byUrl(
  sorter: LineSorter,
): AsyncGenerator<{ readonly partition: string; readonly entries: readonly ManifestEntry[] }> {
  let entries: ManifestEntry[] = []
  for await (const lines of sorter.sorted())
    for (const line of lines) {
      // The line comes from the sorter, so it is always our own.
      const entry = JSON.parse(line.slice(line.indexOf(' ', 3) + 1)) as ManifestEntry
      const [first] = entries
      if (first && first.url !== entry.url) {
        yield { partition: partitionOf(first.url), entries }
        entries = []
      }
      entries.push(entry)
    }
  const [first] = entries
  if (first) yield { partition: partitionOf(first.url), entries }
}
