/** `.jsonl` and `.ndjson`: a record or a URL in quotes a line; a bad line costs its own position only. */
import { parseJsonExactly } from './exact-json.ts'
import type { ImageUrl } from './image-url.ts'
import { findJsonError } from './json-error.ts'
import { readLines, type TextLine, TOO_LONG } from './lines.ts'
import { type FieldNames, imageUrlsOf } from './records.ts'

export async function* readJsonLines(
  text: AsyncIterable<string>,
  name: string,
  names: FieldNames,
): AsyncGenerator<ImageUrl> {
  for await (const lines of readLines(text)) {
    for (const line of lines) {
      if (line.tooLong || line.text.trim() !== '')
        yield* fromLine(line, `${name}, line ${line.number}`, names)
    }
  }
}

function* fromLine(line: TextLine, where: string, names: FieldNames): Generator<ImageUrl> {
  let value: unknown
  try {
    if (!line.tooLong) value = parseJsonExactly(line.text)
  } catch {
    yield { url: '', where, problem: `the line is not JSON (column ${findJsonError(line.text).column})` }
    return
  }
  if (line.tooLong) yield { url: '', where, problem: TOO_LONG }
  else yield* imageUrlsOf(value, where, names, ', ')
}
