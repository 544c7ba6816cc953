/**
 * The rows of an export. The whole memory is read, in both formats, into a sorter: a line for each image, with a group and
 * a time in front, of which the newest of each group counts. Lines are sorted on disk, so a manifest of any length takes the
 * same main memory, and equal manifests give equal exports.
 */
import type { Closing } from '../../base/closing.ts'
import { LineSorter } from '../../base/files/line-sorter.ts'
import {
  decodeEntry,
  entryIdentity,
  type ImageEntry,
  isFailedEntry,
  type Line,
  lineRules,
} from '../../storage/manifest/entries/entry.ts'
import { readWholeManifest, type WholeManifest } from '../../storage/manifest/whole-manifest.ts'
import type { Store } from '../../storage/stores/store.ts'
import type { JobContext } from '../options/context.ts'

/** No URL and no part of a key holds it. */
const BETWEEN = '\u001f'
export interface ReadManifest extends WholeManifest {
  /** By key, when a run or a check found that the store lacks the object. */
  readonly missing: ReadonlyMap<string, string>
}

/** Images between two reports of how far reading is. */
const REPORTED = 10_000

interface Reading extends Pick<JobContext, 'clock' | 'signal'> {
  /** `reached` receives the number of lines with an image so far, and the bytes of these images. */
  readonly watch: Pick<JobContext['watch'], 'reached'>
}

/**
 * @param sorter receives a line for each stored image of the manifest, for `newestLines`
 * @param rowOf the text of an image in the export; no control character may be in it
 * @throws PersistError if the store cannot be reached, or refuses
 */
export async function readManifest(
  store: Store,
  sorter: LineSorter,
  rowOf: (entry: ImageEntry) => string,
  { clock, watch, signal }: Reading,
): Promise<ReadManifest> {
  const missing = new Map<string, string>()
  const rules = lineRules(store.prefix, clock.now())
  let images = 0
  let imageBytes = 0
  let pending: Promise<void> | undefined
  const each = (take: (entry: ImageEntry) => void) => (line: Line) => {
    const entry = decodeEntry(line, rules)
    if (entry && !isFailedEntry(entry)) take(entry)
    return entry !== undefined
  }
  const feed = each(entry => {
    if (entry.loss && (missing.get(entry.key) ?? '') < entry.at) missing.set(entry.key, entry.at)
    images++
    imageBytes += entry.bytes ?? 0
    if (images % REPORTED === 0) watch.reached(images, imageBytes)
    const waited = sorter.add(sortedLine(identityOf(entry), entry.at, keyedRow(entry.key, rowOf(entry))))
    if (waited !== undefined) pending = Promise.all([pending, waited]).then(() => {})
  })
  const read = await readWholeManifest(store, { feed, afterPortion: () => pending }, clock, signal)
  await pending
  // Lines come in no order, so only a second reading shows which objects are there again.
  const restore = each(entry => {
    if (!entry.loss && entry.at > (missing.get(entry.key) ?? entry.at)) missing.delete(entry.key)
  })
  if (missing.size === 0) return { ...read, missing }
  const again = await readWholeManifest(store, { feed: restore }, clock, signal)
  const unreadable = [...new Set([...read.unreadable, ...again.unreadable])].sort()
  return { ...read, unreadable, missing }
}

/** Hosts come first: the scheme, which nearly all URLs share, would make every comparison longer. */
function identityOf(entry: ImageEntry): string {
  const { url } = entry
  const start = url.indexOf('://') + 1
  return [url.slice(start), url.slice(0, start), entryIdentity(entry)].join(BETWEEN)
}

/**
 * `by-url`: a row for each image. `by-key`: a row for each object, of the image that was written last under its key.
 */
export type RowOrder = 'by-url' | 'by-key'

export type Rows = AsyncIterable<readonly string[]>

/**
 * @param lines holds the lines of the manifest; closed here
 * @param isLost whether the store lacks the object of a key: its rows are left out
 * @param closing closes what is sorted here
 */
export async function* storedRows(
  lines: LineSorter,
  order: RowOrder,
  isLost: (key: string) => boolean,
  closing: Closing,
): AsyncGenerator<readonly string[]> {
  const images = withoutKeys(newestLines(lines), isLost)
  if (order === 'by-url') return yield* images
  const objects = closing.with(new LineSorter())
  for await (const some of images) for (const row of some) await objects.add(row)
  await lines.close()
  yield* newestLines(objects)
}

/** Rows in groups of a size; the last may be smaller. */
export async function* inGroups<T>(
  rows: Rows,
  size: number,
  read: (row: string) => T,
): AsyncGenerator<readonly T[]> {
  let group: T[] = []
  for await (const some of rows)
    for (const row of some) {
      if (group.length === size) {
        yield group
        group = []
      }
      group.push(read(row))
    }
  if (group.length > 0) yield group
}

/** No text of a line holds it, and it sorts before all that a text holds. */
const TAB = '\t'

/** A line for a sorter. Equal groups become neighbours, the newest last. */
export function sortedLine(group: string, at: string, rest: string): string {
  return group + TAB + at + TAB + rest
}

/** A row that `withoutKeys` can leave out. */
export function keyedRow(key: string, row: string): string {
  return key + TAB + row
}

/** Leaves out the rows of some keys. */
export async function* withoutKeys(
  rows: Rows,
  isLeftOut: (key: string) => boolean,
): AsyncGenerator<readonly string[]> {
  for await (const some of rows) {
    const left: string[] = []
    for (const row of some) {
      const end = row.indexOf(TAB)
      if (!isLeftOut(row.slice(0, end))) left.push(row.slice(end + 1))
    }
    yield left
  }
}

/**
 * Yields the rest of the newest line of each group, in the order of the groups.
 * @param sorter holds lines of `sortedLine`
 */
export async function* newestLines(sorter: LineSorter): AsyncGenerator<readonly string[]> {
  let last: string | undefined
  let group = ''
  for await (const lines of sorter.sorted()) {
    const newest: string[] = []
    for (const line of lines) {
      if (last !== undefined && !line.startsWith(group)) newest.push(restOf(last))
      if (last === undefined || !line.startsWith(group)) group = line.slice(0, line.indexOf(TAB) + 1)
      last = line
    }
    yield newest
  }
  if (last !== undefined) yield [restOf(last)]
}

function restOf(line: string): string {
  return line.slice(line.indexOf(TAB, line.indexOf(TAB) + 1) + 1)
}
