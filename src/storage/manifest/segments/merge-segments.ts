/**
 * Merges many small segments into one, so that reading stays cheap. The merged segment names the ones that it
 * replaces, and readers skip those. Nothing is changed in place, so readers, writers and other mergers may run at the
 * same time. Two merges of the same segments leave two equal results, which the next merge joins.
 */
import type { Store } from '../../stores/store.ts'
import { entryIdentity, isFailedEntry, isLater, lineRules, type ManifestEntry } from '../entries/entry.ts'
import { type Choice, mergeByUrl } from './join-segments.ts'
import { GRACE_MS, type MergedRuns, mergeRuns } from './merge-runs.ts'
import { MergedWriter, putMerged } from './merged-writer.ts'
import { fileNameOf, lastName, timeOfName, timestamp } from './names.ts'
import { type EncodedSegment, MAX_TEXT_OF_ONE, type ReplacedSegments } from './segment.ts'
import type { KnownSegment, MergedSegment, SegmentList } from './segment-list.ts'

/** With more segments than this, a run merges: reading 64 takes about a second. */
export const MAX_SEGMENTS = 64
/** Segments per merge. */
const MAX_AT_ONCE = 128
/** Unpacked bytes per merge, which are buffered in memory; 128 segments of 200 lines have 13 MiB. */
const MAX_TEXT = 24 * 1024 * 1024
/** Packed bytes of one merged segment, about 130,000 lines. The upload buffers them in memory once. */
const MAX_BYTES = 16 * 1024 * 1024
/** Its limit when unpacked, so that a reader can read it to the end. */
const MAX_TEXT_OF_MERGED = 512 * 1024 * 1024

/** Segments that may be merged, oldest first: none that is larger than ours can be, and none named far ahead. */
export function mergeable(segments: readonly KnownSegment[], now: number): KnownSegment[] {
  return segments
    .filter(segment => segment.textSize <= MAX_TEXT_OF_ONE && !isFromAhead(segment, now))
    .toSorted((a, b) => (a.path < b.path ? -1 : 1))
}

/** Named by a clock far ahead; a merged segment would have to be named further ahead still. */
function isFromAhead({ path }: KnownSegment, now: number): boolean {
  return timeOfName(fileNameOf(path)) > now + GRACE_MS
}

/**
 * Chooses the oldest small segments, and merged ones that are not much larger than the rest together. So a line is
 * rewritten a number of times that grows with the logarithm of the history.
 */
export function chooseSegments({ segments, merged }: SegmentList, now: number): Choice {
  const small: KnownSegment[] = []
  let text = 0
  for (const segment of mergeable(segments, now).slice(0, MAX_AT_ONCE)) {
    if (text + segment.textSize > MAX_TEXT) break
    text += segment.textSize
    small.push(segment)
  }
  let bytes = small.reduce((sum, { size }) => sum + size, 0)
  const chosen: MergedSegment[] = []
  for (const segment of merged.toSorted((a, b) => a.size - b.size)) {
    // Without small segments, the smallest merged one starts the choice.
    if (bytes > 0 && (segment.size > 2 * bytes || bytes + segment.size > MAX_BYTES)) break
    if (isFromAhead(segment, now) || text + segment.textSize > MAX_TEXT_OF_MERGED) continue
    bytes += segment.size
    text += segment.textSize
    chosen.push(segment)
  }
  return { segments: small, merged: chosen }
}

/** The replaced segments: those of the choice, and those that they replaced. */
function replacedBy(segmentList: SegmentList, { segments, merged }: Choice): ReplacedSegments {
  const chosen = new Set<string>(segments.map(({ path }) => path))
  const others = segmentList.segments
    .filter(({ path }) => !chosen.has(path))
    .map(({ path }) => fileNameOf(path))
  // A writer that chose an older name has written its segment by now, and this run has seen it.
  const seen = segmentList.seenUntil > GRACE_MS ? timestamp(segmentList.seenUntil - GRACE_MS) : ''
  const [upTo = ''] = [seen, ...others].toSorted()
  const before = lastName([upTo, segmentList.before])
  const inherited = new Set(merged.flatMap(({ replaced }) => replaced.replaces))
  const left = segmentList.replacedSegments.filter(({ path }) => inherited.has(path))
  const paths = [...segments, ...merged, ...left].map(({ path }) => path)
  const isNamed = (path: string) => path.startsWith('merged/') || fileNameOf(path) >= before
  return { replaces: [...new Set(paths)].filter(isNamed), before }
}

/**
 * @returns the segments after the merge
 * @throws PersistError on any error of the store; then nothing has changed
 */
export async function mergeSegments(
  store: Store,
  segmentList: SegmentList,
  now: number,
  signal: AbortSignal,
): Promise<SegmentList> {
  const choice = chooseSegments(segmentList, now)
  const replaced = replacedBy(segmentList, choice)
  const { segments, merged } = choice
  const chosen = new Set<KnownSegment>([...segments, ...merged])
  const others = [...segmentList.segments, ...segmentList.merged].filter(segment => !chosen.has(segment))
  const runs = mergeRuns([...chosen], others, now)
  const packed = [...chosen].reduce((sum, { size }) => sum + size, 0)
  const writer = new MergedWriter(replaced, packed + 64 * 1024, runs.lines)
  const joined = mergeByUrl(store, choice, lineRules(store.prefix, now), signal)
  const encoded = await writeAll(joined, writer, runs)
  const time = timeAfterAll(now, choice, replaced)
  const added = await putMerged(store, time, { ...encoded, replaced, runs: runs.left }, signal)
  return {
    ...segmentList,
    merged: [...segmentList.merged.filter(segment => !merged.includes(segment)), added],
    segments: segmentList.segments.filter(segment => !segments.includes(segment)),
    replacedSegments: [...segmentList.replacedSegments, ...segments, ...merged],
    before: replaced.before,
  }
}

/** @param joined the lines of one URL at a time */
async function writeAll(
  joined: AsyncIterable<ManifestEntry[]>,
  writer: MergedWriter,
  { withoutEnded }: MergedRuns,
): Promise<EncodedSegment> {
  try {
    for await (const entries of joined) await writer.write(latestOf(entries).map(withoutEnded))
    return await writer.end()
  } finally {
    writer.close()
  }
}

/** Returns a time for a name that sorts after every replaced name, whatever clock named those. */
function timeAfterAll(
  now: number,
  { segments, merged }: Choice,
  { replaces, before }: ReplacedSegments,
): number {
  const names = [...[...segments, ...merged].map(({ path }) => path), ...replaces].map(fileNameOf)
  const last = timeOfName(lastName([before, ...names]))
  return Number.isNaN(last) ? now : Math.max(now, last + 1)
}

/** Returns the latest line of each subject. A dead line is dropped once a later line has an image. */
export function latestOf(entries: readonly ManifestEntry[]): readonly ManifestEntry[] {
  if (entries.length === 1) return entries
  const latest = new Map<string, ManifestEntry>()
  for (const entry of entries) {
    const subject = entryIdentity(entry)
    const other = latest.get(subject)
    if (!other || isLater(entry, other)) latest.set(subject, entry)
  }
  const kept = [...latest.values()]
  return kept.filter(entry => !isFailedEntry(entry) || kept.every(({ at }) => at <= entry.at))
}
