/** Which segments there are, and which of them count: those that no merged one stands for. */
import type { KeyPrefix, ObjectKey } from '../../key/object-key.ts'
import type { ListedObject, Store } from '../../stores/store.ts'
import {
  fileNameOf,
  isSegmentName,
  lastName,
  MERGED,
  pathOf,
  SEGMENTS,
  timeOfName,
  timestampIn,
} from './names.ts'
import type { ReplacedSegments } from './segment.ts'

/** Clocks of machines that share a memory differ by less. */
export const MAX_AHEAD_MS = 24 * 3_600_000

export interface Segment {
  readonly key: ObjectKey
  /** Below the folder of the memory, as merged segments name others. */
  readonly path: string
  /** Bytes, packed. */
  readonly size: number
  readonly lastModified?: Date
}

/** That was read, or just written. */
export interface KnownSegment extends Segment {
  /** Its last line was there, and right. */
  readonly isClosed: boolean
  /** Bytes, unpacked. */
  readonly textSize: number
}

export interface MergedSegment extends KnownSegment {
  readonly replaced: ReplacedSegments
}

/** The segments a reader saw, for the one that merges them. */
export interface SegmentList {
  /** Of the memory, below the prefix. */
  readonly folder: string
  /** Those that count. */
  readonly merged: readonly MergedSegment[]
  readonly segments: readonly KnownSegment[]
  /** Replaced, and still there. */
  readonly replacedSegments: readonly Segment[]
  /** Names of segments that sort before it are all replaced. */
  readonly before: string
  /** All that was written before then was seen; milliseconds since the epoch. */
  readonly seenUntil: number
}

/**
 * By name, oldest first.
 * @param folder of the memory, below the prefix
 * @param onOther told the path of what lies there under another name
 */
export async function listMerged(
  store: Store,
  folder: string,
  signal: AbortSignal,
  onOther?: (path: string) => void,
): Promise<Segment[]> {
  const found: Segment[] = []
  for await (const segment of segmentsIn(store, folder, MERGED, '', signal, onOther)) found.push(segment)
  return found
}

/** Likewise. @param before what was named before that time is left out; '' for none */
export function listSegments(
  store: Store,
  folder: string,
  before: string,
  signal: AbortSignal,
): AsyncIterable<Segment> {
  return segmentsIn(store, folder, SEGMENTS, before, signal)
}

async function* segmentsIn(
  store: Store,
  folder: string,
  below: string,
  before: string,
  signal: AbortSignal,
  onOther?: (path: string) => void,
): AsyncGenerator<Segment> {
  const prefix = store.prefix + folder + below
  // It may be a whole name, which does not stand before itself.
  const startAfter = before === '' ? {} : { startAfter: prefix + timestampIn(before) }
  for await (const { objects } of store.list(prefix, startAfter, signal))
    for (const object of objects) {
      const segment = segmentOf(object, store.prefix, folder)
      if (segment) yield segment
      else onOther?.(pathOf(store.prefix, object.key, folder))
    }
}

/** What lies there under another name is not ours to read. */
export function segmentOf(
  { key, size, lastModified }: ListedObject,
  prefix: KeyPrefix,
  folder: string,
): Segment | undefined {
  const path = pathOf(prefix, key, folder)
  if (!isSegmentName(fileNameOf(path))) return undefined
  // The name is one that we would give.
  return { key: key as ObjectKey, path, size, ...(lastModified && { lastModified }) }
}

/**
 * What a merged segment may stand for: what was there before it. It is given a name that sorts behind all of them, so
 * whatever else somebody has written there, no two stand for each other.
 */
export function trustedReplaced(
  { path }: Pick<Segment, 'path'>,
  said: ReplacedSegments | undefined,
  now: number,
): ReplacedSegments {
  const own = fileNameOf(path)
  const isOlder = (other: string) => {
    const name = fileNameOf(other)
    return (other === `segments/${name}` || other === `merged/${name}`) && isSegmentName(name) && name < own
  }
  const { replaces = [], before = '' } = said ?? {}
  // From far ahead it would hide all that is written until then; not believed, it costs a few requests.
  const isTime = before === '' || timeOfName(before) <= now + MAX_AHEAD_MS
  return { replaces: replaces.filter(isOlder), before: isTime && before < own ? before : '' }
}

/** What merged segments stand for, taken together. */
export class Replacements {
  readonly #paths = new Set<string>()
  #before = ''

  add({ replaces, before }: ReplacedSegments): void {
    for (const path of replaces) this.#paths.add(path)
    this.#before = lastName([this.#before, before])
  }

  has({ path }: Pick<Segment, 'path'>): boolean {
    return this.#paths.has(path) || (path.startsWith('segments/') && fileNameOf(path) < this.#before)
  }

  /** Names of segments that sort before it are all replaced. */
  get before(): string {
    return this.#before
  }
}
