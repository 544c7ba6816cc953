/** Lists the segments, and decides which of them count: those that no merged segment replaces. */
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

/** The clocks of machines that share a memory differ by less. */
const MAX_AHEAD_MS = 24 * 3_600_000

export interface Segment {
  readonly key: ObjectKey
  /** Path in the folder of the memory, by which merged segments name others. */
  readonly path: string
  /** Packed bytes. */
  readonly size: number
  readonly lastModified?: Date
}

/** Receives the path of an object in the folder of the memory, and when it was written. */
export type OtherObject = (path: string, lastModified: Date | undefined) => void

/** A segment that was read or just written. */
export interface KnownSegment extends Segment {
  /** Its last line was present and correct. */
  readonly isClosed: boolean
  /** Unpacked bytes. */
  readonly textSize: number
}

export interface MergedSegment extends KnownSegment {
  readonly replaced: ReplacedSegments
}

/** The segments that a reader saw, for a merge after it. */
export interface SegmentList {
  /** Folder of the memory, below the prefix. */
  readonly folder: string
  /** Segments that count. */
  readonly merged: readonly MergedSegment[]
  readonly segments: readonly KnownSegment[]
  /** Replaced segments that still exist. */
  readonly replacedSegments: readonly Segment[]
  /** Every segment in `segments/` whose name sorts before this is replaced. */
  readonly before: string
  /** The reader saw everything that was written before this time; milliseconds since the epoch. */
  readonly seenUntil: number
}

/**
 * Lists by name, oldest first.
 * @param folder of the memory, below the prefix
 * @param below `MERGED`, `SEGMENTS`, or '' for both
 * @param before leaves out names of an earlier time; '' for none
 * @param onOther receives each object with another name
 */
export async function* segmentsIn(
  store: Store,
  folder: string,
  below: string,
  before: string,
  signal: AbortSignal,
  onOther?: OtherObject,
): AsyncGenerator<Segment> {
  const prefix = store.prefix + folder + below
  // `before` may be a whole name, which `startAfter` would leave out.
  const startAfter = before === '' ? {} : { startAfter: prefix + timestampIn(before) }
  for await (const { objects } of store.list(prefix, startAfter, signal))
    for (const object of objects) {
      const segment = segmentOf(object, store.prefix, folder)
      if (segment) yield segment
      else onOther?.(pathOf(store.prefix, object.key, folder), object.lastModified)
    }
}

export interface SegmentSource {
  /** Folder of the memory, below the prefix. */
  readonly folder: string
  /** Both lists are by name, oldest first. */
  list(signal: AbortSignal): Promise<SegmentListing>
}

export interface SegmentListing {
  readonly merged: readonly Segment[]
  /** @param before may leave out names of an earlier time; '' for none */
  segments(before: string): Iterable<Segment> | AsyncIterable<Segment>
}

/**
 * Makes two lists, for a long history: replaced segments are not even listed.
 * @param onOther receives each object with another name among the merged ones
 */
export function twoLists(store: Store, folder: string, onOther?: OtherObject): SegmentSource {
  return {
    folder,
    list: async signal => ({
      merged: await Array.fromAsync(segmentsIn(store, folder, MERGED, '', signal, onOther)),
      segments: before => segmentsIn(store, folder, SEGMENTS, before, signal),
    }),
  }
}

/**
 * Makes one list, for a partition, which has few segments.
 * @param listed result of a list that was already made
 */
export function oneList(store: Store, folder: string, listed?: readonly Segment[]): SegmentSource {
  let known = listed
  return {
    folder,
    async list(signal) {
      const found = known ?? (await Array.fromAsync(segmentsIn(store, folder, '', '', signal)))
      // A second call wants the present state.
      known = undefined
      return {
        merged: found.filter(({ path }) => path.startsWith(MERGED)),
        segments: () => found.filter(({ path }) => path.startsWith(SEGMENTS)),
      }
    },
  }
}

/** Undefined for an object with another name, which is not ours to read. */
export function segmentOf(
  { key, size, lastModified }: ListedObject,
  prefix: KeyPrefix,
  folder: string,
): Segment | undefined {
  const path = pathOf(prefix, key, folder)
  if (!isSegmentName(fileNameOf(path))) return undefined
  // The name has our form, so the key is valid.
  return { key: key as ObjectKey, path, size, ...(lastModified && { lastModified }) }
}

/**
 * Returns what a merged segment may replace: only segments with older names. Our own always have older ones, so even
 * forged files never replace each other.
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
  // A time far ahead would hide every segment until then. Ignoring it costs a few requests.
  const isTime = before === '' || timeOfName(before) <= now + MAX_AHEAD_MS
  return { replaces: replaces.filter(isOlder), before: isTime && before < own ? before : '' }
}

/** All replacements of several merged segments. */
export class Replacements {
  readonly #paths = new Set<string>()
  /** Every segment in `segments/` whose name sorts before this is replaced. */
  before = ''

  /** Whether nothing is replaced. */
  get isEmpty(): boolean {
    return this.#paths.size === 0 && this.before === ''
  }

  add({ replaces, before }: ReplacedSegments): void {
    for (const path of replaces) this.#paths.add(path)
    this.before = lastName([this.before, before])
  }

  has({ path }: Pick<Segment, 'path'>): boolean {
    return this.#paths.has(path) || (path.startsWith('segments/') && fileNameOf(path) < this.before)
  }
}
