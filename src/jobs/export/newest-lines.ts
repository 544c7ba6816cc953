/** Lines with a group and a time in front, of which the newest of each group counts. */
import type { LineSorter } from '../../base/files/line-sorter.ts'

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
  rows: AsyncIterable<readonly string[]>,
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
