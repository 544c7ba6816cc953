/** Reads a pipe without `list-format`: a JSON array, or in each line a URL or a JSON record. */
import { isJsonArray } from './file-format.ts'
import type { ImageUrl } from './image-url.ts'
import { urlsInLines } from './json-lines.ts'
import { readJson } from './json-list.ts'
import { lineLimit, readLines, type TextLine } from './lines.ts'
import type { Reading } from './reading.ts'
import { resumed } from './text.ts'
import { lineReader } from './url-list.ts'

/** @returns the URLs that each chunk completed */
export async function readMixed(
  text: AsyncIterable<string>,
  reading: Reading,
): Promise<AsyncIterable<Iterable<ImageUrl>> | Iterable<Iterable<ImageUrl>>> {
  const chunks = text[Symbol.asyncIterator]()
  let start = ''
  while (start.trim() === '') {
    const next = await chunks.next()
    if (next.done) break
    start += next.value
  }
  const whole = resumed([start], chunks)
  return isJsonArray(start) ? [await readJson(whole, reading)] : readMixedLines(whole, reading)
}

async function* readMixedLines(
  text: AsyncIterable<string>,
  reading: Reading,
): AsyncGenerator<Iterable<ImageUrl>> {
  const texts = reading.options.texts && (await import('./texts/record-texts.ts'))
  const plainUrlsIn = lineReader(reading)
  function* urlsIn(lines: readonly TextLine[]): Generator<ImageUrl> {
    for (const line of lines) {
      const isRecord = line.text.trimStart().startsWith('{')
      yield* isRecord ? urlsInLines([line], reading, texts) : plainUrlsIn([line])
    }
  }
  for await (const lines of readLines(text, lineLimit(reading.options))) yield urlsIn(lines)
}
