/**
 * Many small segments into one, so that reading stays cheap. The merged segment names those it stands for, and readers
 * skip them; nothing is changed in place, so readers, writers and other mergers may be at work meanwhile. Two that
 * merge the same segments leave two that say the same, and the next one merges both.
 */
import { randomUUID } from 'node:crypto'
import type { Store } from '../../stores/store.ts'
import { entryIdentity, isDead, isLater, type ManifestEntry } from '../entries/entry.ts'
import { mergeByUrl } from './join-segments.ts'
import { MergedWriter } from './merged-writer.ts'
import { fileNameOf, lastName, mergedKey, pathOf, timeOfName, timestamp } from './names.ts'
import { type EncodedSegment, PUT_OPTIONS, type ReplacedSegments } from './segment.ts'
import type { KnownSegment, MergedSegment, Segment, SegmentList } from './segment-list.ts'

/** Segments beyond which somebody merges: reading as many takes a bucket about a second. */
export const MAX_SEGMENTS = 64
/** Segments merged at once. */
const MAX_AT_ONCE = 128
/** Unpacked bytes merged at once, which are held in memory; 128 segments of 200 lines come to 13 MiB. */
const MAX_TEXT = 24 * 1024 * 1024
/** Unpacked bytes of one segment: 200 lines with URLs and keys of the greatest length. */
const MAX_TEXT_OF_ONE = 4 * 1024 * 1024
/** Packed bytes of one merged segment, some 130,000 lines; it is held in memory once while it is uploaded. */
const MAX_BYTES = 16 * 1024 * 1024
/** And unpacked, so that a reader gets through it. */
const MAX_TEXT_OF_MERGED = 512 * 1024 * 1024
/** Longer than any run takes from its list of segments to its last read, or from naming a segment to having written it. */
export const GRACE_MS = 24 * 3_600_000

/** What goes into one. */
interface Choice {
  readonly segments: readonly KnownSegment[]
  readonly merged: readonly MergedSegment[]
}

/** Those that may be merged, oldest first: no giants, which we do not write, and none with a name from far ahead. */
export function mergeable(segments: readonly KnownSegment[], now: number): KnownSegment[] {
  return segments
    .filter(segment => segment.textSize <= MAX_TEXT_OF_ONE && !isFromAhead(segment, now))
    .toSorted((a, b) => (a.path < b.path ? -1 : 1))
}

/** Named by a clock so wrong that what stands for it would have to be so as well. */
function isFromAhead({ path }: KnownSegment, now: number): boolean {
  return timeOfName(fileNameOf(path)) > now + GRACE_MS
}

/**
 * The oldest small ones, and of the merged ones those that are not much larger than what comes together, so that a
 * line is rewritten a number of times that grows with the logarithm of the history.
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
    // Where there are merged ones alone, the smallest is the first of them.
    if (bytes > 0 && (segment.size > 2 * bytes || bytes + segment.size > MAX_BYTES)) break
    if (isFromAhead(segment, now) || text + segment.textSize > MAX_TEXT_OF_MERGED) continue
    bytes += segment.size
    text += segment.textSize
    chosen.push(segment)
  }
  return { segments: small, merged: chosen }
}

/** What the new one stands for: what goes into it, and what that stood for. */
function replacedBy(segmentList: SegmentList, { segments, merged }: Choice): ReplacedSegments {
  const chosen = new Set<string>(segments.map(({ path }) => path))
  const others = segmentList.segments
    .filter(({ path }) => !chosen.has(path))
    .map(({ path }) => fileNameOf(path))
  // Whoever has given an older name has written under it by now, and it was seen.
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
 * @returns what there is afterwards
 * @throws PersistError what the store says; then nothing has changed
 */
export async function mergeSegments(
  store: Store,
  segmentList: SegmentList,
  now: number,
  signal: AbortSignal,
): Promise<SegmentList> {
  const choice = chooseSegments(segmentList, now)
  const replaced = replacedBy(segmentList, choice)
  const { body, textSize } = await merge(store, choice, replaced, signal)
  const { folder } = segmentList
  const key = mergedKey(store.prefix, timeBehind(now, choice, replaced), randomUUID(), folder)
  await store.put(key, body, PUT_OPTIONS, signal)
  const { segments, merged } = choice
  return {
    ...segmentList,
    merged: [
      ...segmentList.merged.filter(segment => !merged.includes(segment)),
      { key, path: pathOf(store.prefix, key, folder), size: body.length, isClosed: true, textSize, replaced },
    ],
    segments: segmentList.segments.filter(segment => !segments.includes(segment)),
    replacedSegments: [...segmentList.replacedSegments, ...segments, ...merged],
    before: replaced.before,
  }
}

async function merge(
  store: Store,
  { segments, merged }: Choice,
  replaced: ReplacedSegments,
  signal: AbortSignal,
): Promise<EncodedSegment> {
  const packed = [...segments, ...merged].reduce((sum, { size }) => sum + size, 0)
  const writer = new MergedWriter(replaced, packed + 64 * 1024)
  try {
    for await (const entries of mergeByUrl(store, segments, merged, signal))
      await writer.write(latestOf(entries))
    return await writer.end()
  } finally {
    writer.close()
  }
}

/** A name's time that sorts behind all it stands for, whoever's clock they were named by. */
export function timeBehind(
  now: number,
  { segments, merged }: { readonly segments: readonly KnownSegment[]; readonly merged: readonly Segment[] },
  { replaces, before }: ReplacedSegments,
): number {
  const names = [...[...segments, ...merged].map(({ path }) => path), ...replaces].map(fileNameOf)
  const last = timeOfName(lastName([before, ...names]))
  return Number.isNaN(last) ? now : Math.max(now, last + 1)
}

/** Of each subject the latest line; that a URL was dead is forgotten once it is there again. */
export function latestOf(entries: readonly ManifestEntry[]): readonly ManifestEntry[] {
  if (entries.length === 1) return entries
  const latest = new Map<string, ManifestEntry>()
  for (const entry of entries) {
    const subject = entryIdentity(entry)
    const other = latest.get(subject)
    if (!other || isLater(entry, other)) latest.set(subject, entry)
  }
  const kept = [...latest.values()]
  return kept.filter(entry => !isDead(entry) || kept.every(({ at }) => at <= entry.at))
}
