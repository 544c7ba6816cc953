/** `.jsonl` and `.ndjson` documents: a value a line; a bad line stays as it is and costs its own position only. */
import { parseJsonExactly } from '../sources/exact-json.ts'
import { findJsonError } from '../sources/json-error.ts'
import { readLines, type TextLine, TOO_LONG } from '../sources/lines.ts'
import type { DocumentFacts } from './document-facts.ts'
import type { DocumentOptions } from './document-options.ts'
import type { DocumentUrl } from './document-url.ts'
import { noteEdits, takenFrom } from './json.ts'
import { type JsonUrl, selectedUrls, urlsOfValue } from './json-urls.ts'
import { pointerOf } from './place.ts'

/** Problems go to `facts`. */
export async function* readJsonLinesDocument(
  text: AsyncIterable<string>,
  file: string,
  options: DocumentOptions,
  facts: DocumentFacts,
): AsyncGenerator<DocumentUrl> {
  for await (const lines of readLines(text)) {
    for (const line of lines) {
      if (!line.tooLong && line.text.trim() === '') continue
      for (const { image, path } of await urlsOfLine(line, file, options, facts))
        yield { ...image, place: { file, line: line.number, pointer: pointerOf(path) } }
    }
  }
}

async function urlsOfLine(
  line: TextLine,
  file: string,
  options: DocumentOptions,
  facts: DocumentFacts,
): Promise<readonly JsonUrl[]> {
  const where = `${file}, line ${line.number}`
  const broken = (problem: string): readonly JsonUrl[] => {
    facts.urlCount++
    return [{ image: { url: '', where, problem }, path: [] }]
  }
  if (line.tooLong) return broken(TOO_LONG)
  let value: unknown
  try {
    value = parseJsonExactly(line.text)
  } catch {
    return broken(`the line is not JSON (column ${findJsonError(line.text).column})`)
  }
  const { select } = options
  const urls = select
    ? await selectedUrls(value, select, where, options, takenFrom(value, options), facts.selected)
    : [...urlsOfValue(value, [], where, options, ', ')]
  noteEdits({ text: line.text, value, offset: line.offset, urls, where }, options, facts)
  return urls
}
