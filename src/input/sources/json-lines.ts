/** `.jsonl` and `.ndjson`: a record or a URL in quotes a line, or what `select` finds in it; a bad line costs its own position only. */
import { say } from '../../base/messages/say.ts'
import type { Text } from '../../base/sentence.ts'
import { parseJsonExactly } from './exact-json.ts'
import { type ImageUrl, lineOf } from './image-url.ts'
import type { InputFit } from './input-fit.ts'
import { findJsonError } from './json-error.ts'
import type { PathReader } from './json-select.ts'
import { readLines, type TextLine, TOO_LONG } from './lines.ts'
import { type FieldNames, imageUrlsOf } from './records.ts'
import { selectedUrls } from './selected-urls.ts'

export async function* readJsonLines(
  text: AsyncIterable<string>,
  name: string,
  names: FieldNames,
  select: readonly PathReader[],
  fit: InputFit | undefined,
): AsyncGenerator<ImageUrl> {
  for await (const lines of readLines(text)) {
    for (const line of lines) {
      if (line.tooLong || line.text.trim() !== '')
        yield* fromLine(line, lineOf(name, line.number), names, select, fit)
    }
  }
}

function* fromLine(
  line: TextLine,
  where: Text,
  names: FieldNames,
  select: readonly PathReader[],
  fit: InputFit | undefined,
): Generator<ImageUrl> {
  let value: unknown
  try {
    if (!line.tooLong) value = parseJsonExactly(line.text)
  } catch {
    const { column } = findJsonError(line.text)
    yield { url: '', where, problem: say('line-not-json', { column }) }
    return
  }
  if (line.tooLong) yield { url: '', where, problem: TOO_LONG }
  else if (select.length > 0) yield* selectedUrls(value, where, names, select, fit)
  else yield* imageUrlsOf(value, where, names, ', ', fit)
}
