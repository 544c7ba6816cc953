/**
 * Reads the inline input: text with a URL a line, a JSON array, or the values of a caller. The readers of records are
 * loaded only for the last two.
 */

import { joined, type Text } from '../../base/sentence.ts'
import type { DocumentOptions } from '../documents/document-options.ts'
import { isJsonArray } from '../documents/file-format.ts'
import { type ImageUrl, type ImageUrls, inPortions } from '../documents/image-url.ts'
import { Reading } from '../documents/reading.ts'
import type { FoundUrl } from '../documents/records.ts'
import { readUrlList } from '../documents/url-list.ts'
import type { InputCoverage } from './list-coverage.ts'
import type { UrlsInput } from './source-options.ts'

/** Text that is no JSON array. */
export function isUrlText(urls: UrlsInput): urls is string {
  return typeof urls === 'string' && !isJsonArray(urls)
}

/** @param name of the input, for messages */
export function readUrlText(text: string, name: string, options: DocumentOptions): ImageUrls {
  return withoutPositions(readUrlList([text], new Reading(name, options)))
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
  const { imageUrlsInArray, imageUrlsOf } = await import('../documents/records.ts')
  const texts = options.texts && (await textReader(options))
  if (texts && typeof urls === 'string') {
    const inArray = (rest: unknown) =>
      imageUrlsInArray(Array.isArray(rest) ? rest : [], { path: [], where }, options, coverage)
    return yield* inPortions(imagesIn(texts.read(values, where, inArray), 1))
  }
  let index = 0
  for await (const value of values) {
    const at = joined('', where, `[${index++}]`)
    const inValue = (rest: unknown) =>
      imageUrlsOf(rest, { path: [], where: at, joint: '.' }, options, coverage)
    yield* inPortions(imagesIn(texts ? texts.readArriving(value, at, inValue) : inValue(value)))
  }
}

/** Paths of texts start at each value that arrives; a JSON array is one value. */
async function textReader(options: DocumentOptions) {
  const { urlsWithTexts } = await import('../documents/texts/record-texts.ts')
  const { selectProblem } = await import('../documents/json/selected-urls.ts')
  const read = (value: unknown, where: Text, find: (rest: unknown) => Iterable<FoundUrl>) =>
    urlsWithTexts({ value, offset: 0, where }, find, new Reading('', options))
  const readArriving = (...[value, where, find]: Parameters<typeof read>): Iterable<FoundUrl> => {
    const problem = selectProblem(value, options)
    return problem ? [{ image: { url: '', where, problem }, path: [] }] : read(value, where, find)
  }
  return { read, readArriving }
}

/** An item that is itself empty is refused; a record may have no URL. */
function* imagesIn(found: Iterable<FoundUrl>, depth = 0): Generator<ImageUrl> {
  for (const { image, path } of found) {
    const { reason, ...refused } = image
    yield reason === 'no-url' && path.length === depth ? refused : image
  }
}

async function jsonValues(text: string, name: string): Promise<unknown[]> {
  const { parseJson } = await import('../documents/json-list.ts')
  return parseJson(text, name) as unknown[]
}

/** Inline URLs have no place in a file. */
async function* withoutPositions(parts: AsyncIterable<Iterable<ImageUrl>>): ImageUrls {
  for await (const images of parts)
    for (const portion of inPortions(images)) yield portion.map(withoutPosition)
}

export function withoutPosition({ listedAt: _, ...image }: ImageUrl): ImageUrl {
  return image
}
