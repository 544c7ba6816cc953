/**
 * The rows of an export from the lines of the memory: one for each image, or one for each object. A line has a group and
 * a time in front, and the newest of each group counts.
 */
import type { Closing } from '../../base/closing.ts'
import { LineSorter } from '../../base/files/line-sorter.ts'

/**
 * `by-url`: a row for each image. `by-key`: a row for each object, of the image that was written last under its key.
 * `by-text`: as `by-key`, then in the order of the rows themselves.
 */
export type RowOrder = 'by-url' | 'by-key' | 'by-text'

export type Rows = AsyncIterable<readonly string[]>

/**
 * @param lines holds the lines of the memory; closed here
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
  const objects = await sorted(images, closing)
  await lines.close()
  if (order === 'by-key') return yield* newestLines(objects)
  const rows = await sorted(newestLines(objects), closing)
  yield* rows.sorted()
}

async function sorted(rows: Rows, closing: Closing): Promise<LineSorter> {
  const sorter = closing.with(new LineSorter())
  for await (const some of rows) for (const row of some) await sorter.add(row)
  return sorter
}

/** Rows in groups of a size; the last may be smaller. */
export async function* inGroups<T>(
  rows: Rows,
  size: number,
  read: (row: string) => T,
): AsyncGenerator<{ readonly group: readonly T[]; readonly isLast: boolean }> {
  let group: T[] = []
  for await (const some of rows)
    for (const row of some) {
      if (group.length === size) {
        yield { group, isLast: false }
        group = []
      }
      group.push(read(row))
    }
  if (group.length > 0) yield { group, isLast: true }
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
  for await (const some of rows)
    yield some.flatMap(row => {
      const end = row.indexOf(TAB)
      return isLeftOut(row.slice(0, end)) ? [] : [row.slice(end + 1)]
    })
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
