/** Applies edits to a text while it streams. */
import type { Edit } from '../../input/documents/edit.ts'
import { type Splice, spliceOf } from './splice.ts'
import type { OutcomeOf } from './stored-link.ts'

/**
 * @param chunks the text of the edits, split anywhere
 * @param edits in the order of the text
 * @param noted called with each change
 */
export async function* rewriteText(
  chunks: AsyncIterable<string>,
  edits: readonly Edit[],
  outcomeOf: OutcomeOf,
  noted: (splice: Splice) => void = () => {},
): AsyncGenerator<string> {
  let next = 0
  /** Text that was read but not yielded yet; it begins at `start`. */
  let rest = ''
  let start = 0
  for await (const chunk of chunks) {
    rest += chunk
    const end = start + rest.length
    const parts: string[] = []
    let copied = 0
    for (; next < edits.length; next++) {
      const edit = edits[next] as Edit
      if (edit.to > end) break
      const source = rest.slice(edit.from - start, edit.to - start)
      const splice = spliceOf(edit, source, outcomeOf)
      if (!splice) continue
      noted(splice)
      parts.push(rest.slice(copied, edit.from - start), splice.text)
      copied = edit.to - start
    }
    // The text of an edit waits until its end has arrived.
    const open = edits[next]
    const ready = open && open.from < end ? Math.max(copied, open.from - start) : rest.length
    parts.push(rest.slice(copied, ready))
    rest = rest.slice(ready)
    start += ready
    yield parts.join('')
  }
  if (rest !== '') yield rest
}
