/** Reads a pipe without `list-format`: a JSON array, or in each line a URL or a JSON record. */
import type { DocumentFacts } from './document-facts.ts'
import type { DocumentOptions } from './document-options.ts'
import { isJsonArray } from './file-format.ts'
import type { ImageUrl } from './image-url.ts'
import { readJson } from './json/json.ts'
import { type RecordTexts, urlsInLines } from './json/json-lines.ts'
import { lineLimit, readLines, type TextLine } from './lines.ts'
import { LineReader } from './url-list.ts'

/** @returns the URLs that each chunk completed */
export async function readMixed(
  text: AsyncIterable<string>,
  file: string,
  options: DocumentOptions,
  facts: DocumentFacts,
): Promise<AsyncIterable<Iterable<ImageUrl>> | Iterable<Iterable<ImageUrl>>> {
  const chunks = text[Symbol.asyncIterator]()
  let start = ''
  while (start.trim() === '') {
    const next = await chunks.next()
    if (next.done) break
    start += next.value
  }
  const whole = joined(start, chunks)
  return isJsonArray(start)
    ? [await readJson(whole, file, options, facts)]
    : readMixedLines(whole, file, options, facts)
}

async function* joined(start: string, rest: AsyncIterator<string>): AsyncGenerator<string> {
  try {
    yield start
    for (let next = await rest.next(); !next.done; next = await rest.next()) yield next.value
  } finally {
    await rest.return?.()
  }
}

async function* readMixedLines(
  text: AsyncIterable<string>,
  file: string,
  options: DocumentOptions,
  facts: DocumentFacts,
): AsyncGenerator<Iterable<ImageUrl>> {
  const texts: RecordTexts | undefined = options.texts && (await import('./texts/record-texts.ts'))
  const reader = new LineReader(file, options, facts)
  function* urlsIn(lines: readonly TextLine[]): Generator<ImageUrl> {
    for (const line of lines) {
      const isRecord = line.text.trimStart().startsWith('{')
      yield* isRecord ? urlsInLines([line], file, options, facts, texts) : reader.read([line])
    }
  }
  for await (const lines of readLines(text, lineLimit(options))) yield urlsIn(lines)
}
