/**
 * Reads the inline input: text with a URL a line, a JSON array, or the values of a caller. The readers of records are
 * loaded only for the last two.
 */

import { newDocumentFacts } from '../documents/document-facts.ts'
import type { DocumentOptions } from '../documents/document-options.ts'
import { isJsonArray } from '../documents/file-format.ts'
import { type ImageUrl, type ImageUrls, inPortions } from '../documents/image-url.ts'
import { readUrlList } from '../documents/url-list.ts'
import type { InputCoverage } from './list-coverage.ts'
import type { UrlsInput } from './source-options.ts'

/** Text that is no JSON array. */
export function isUrlText(urls: UrlsInput): urls is string {
  return typeof urls === 'string' && !isJsonArray(urls)
}

/** @param name of the input, for messages */
export function readUrlText(text: string, name: string, options: DocumentOptions): ImageUrls {
  return withoutPositions(readUrlList(oneChunk(text), name, options, newDocumentFacts()))
}

/** @param urls a JSON array, or values that may arrive one by one */
export async function* readValues(
  urls: UrlsInput,
  name: string,
  options: DocumentOptions,
  coverage: InputCoverage | undefined,
): ImageUrls {
  const where = `${name}, `
  const values = typeof urls === 'string' ? await jsonValues(urls, name) : urls
  if (!options.texts) {
    const { imageUrlsInStream } = await import('../documents/records.ts')
    return yield* imageUrlsInStream(values, where, options, coverage)
  }
  const { arrayWithTexts, valuesWithTexts } = await import('../documents/texts/inline-texts.ts')
  yield* typeof urls === 'string'
    ? arrayWithTexts(values as unknown[], where, options, coverage)
    : valuesWithTexts(values, where, options, coverage)
}

async function jsonValues(text: string, name: string): Promise<unknown[]> {
  const { parseJson } = await import('../documents/json/json.ts')
  return parseJson(text, name) as unknown[]
}

/** Inline URLs have no place in a file. */
async function* withoutPositions(parts: AsyncIterable<Iterable<ImageUrl>>): ImageUrls {
  for await (const images of parts)
    for (const portion of inPortions(images)) yield portion.map(withoutPosition)
}

export function withoutPosition({ place: _, ...image }: ImageUrl): ImageUrl {
  return image
}

async function* oneChunk(text: string): AsyncGenerator<string> {
  yield text
}
