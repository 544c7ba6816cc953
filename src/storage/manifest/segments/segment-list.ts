/** Lists the segments, and decides which of them count: those that no merged segment replaces. */
import type { KeyPrefix, ObjectKey } from '../../key/object-key.ts'
import { MANIFEST_FOLDER } from '../../key/reserved-folder.ts'
import type { ListedObject, Store } from '../../stores/store.ts'
import type { FileRuns } from '../entries/run-lines.ts'
import { fileNameOf, isSegmentName, lastName, pathOf, timeOfName, timestampIn } from './names.ts'
import type { ReplacedSegments } from './segment.ts'

/** The clocks of machines that share a manifest differ by less. */
const MAX_AHEAD_MS = 24 * 3_600_000

export interface Segment {
  readonly key: ObjectKey
  /** Path in the folder of the manifest, by which merged segments name others. */
  readonly path: string
  /** Packed bytes. */
  readonly size: number
  readonly lastModified?: Date
}

/** A segment that was read or just written. */
export interface KnownSegment extends Segment {
  /** Its last line was present and correct. */
  readonly isClosed: boolean
  /** Unpacked bytes. */
  readonly textSize: number
  readonly runs: FileRuns
}

export interface MergedSegment extends KnownSegment {
  readonly replaced: ReplacedSegments
}

/** The segments that a reader saw, for a merge after it. */
export interface SegmentList {
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
 * @param folder `MERGED` or `SEGMENTS`
 * @param before leaves out names of an earlier time; '' for none
 */
export async function* segmentsIn(
  store: Store,
  folder: string,
  before: string,
  signal: AbortSignal,
): AsyncGenerator<Segment> {
  const prefix = store.prefix + MANIFEST_FOLDER + folder
  // `before` may be a whole name, which `startAfter` would leave out.
  const startAfter = before === '' ? {} : { startAfter: prefix + timestampIn(before) }
  for await (const { objects } of store.list(prefix, startAfter, signal))
    for (const object of objects) {
      const segment = segmentOf(object, store.prefix)
      if (segment) yield segment
    }
}

/** Undefined for an object with another name, which is not ours to read. */
function segmentOf({ key, size, lastModified }: ListedObject, prefix: KeyPrefix): Segment | undefined {
  const path = pathOf(prefix, key)
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
