/** The rows of an export from the lines of the memory: one for each image, or one for each object. */
import { LineSorter } from '../../base/files/line-sorter.ts'
import { newestLines, withoutKeys } from './newest-lines.ts'

/**
 * `by-url`: a row for each image. `by-key`: a row for each object, of the image that was written last under its key.
 * `by-text`: as `by-key`, then in the order of the rows themselves.
 */
export type RowOrder = 'by-url' | 'by-key' | 'by-text'

export type Rows = AsyncIterable<readonly string[]>

/**
 * @param lines holds the lines of the memory; closed here
 * @param isLost whether the store lacks the object of a key: its rows are left out
 */
export async function* storedRows(
  lines: LineSorter,
  order: RowOrder,
  isLost: (key: string) => boolean,
): AsyncGenerator<readonly string[]> {
  const images = withoutKeys(newestLines(lines), isLost)
  if (order === 'by-url') return yield* images
  const objects = new LineSorter()
  try {
    await sortInto(objects, images)
    await lines.close()
    if (order === 'by-key') return yield* newestLines(objects)
    const rows = new LineSorter()
    try {
      await sortInto(rows, newestLines(objects))
      yield* rows.sorted()
    } finally {
      await rows.close()
    }
  } finally {
    await objects.close()
  }
}

async function sortInto(sorter: LineSorter, rows: Rows): Promise<void> {
  for await (const some of rows) for (const row of some) await sorter.add(row)
}
