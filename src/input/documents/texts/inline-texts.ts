/** Reads values that are in no file and whose members may hold documents. */
import { joined, type Text } from '../../../base/sentence.ts'
import { newDocumentFacts } from '../document-facts.ts'
import type { DocumentOptions } from '../document-options.ts'
import { type ImageUrls, inPortions } from '../image-url.ts'
import { selectProblem } from '../json/selected-urls.ts'
import { type FoundUrl, imageUrlsOf, type RecordCoverage } from '../records.ts'
import { imagesInTexts, splitTexts } from './record-texts.ts'

/**
 * @param values may arrive one by one; paths start at each of them
 * @yields the images of each value, in portions
 */
export async function* valuesWithTexts(
  values: AsyncIterable<unknown> | Iterable<unknown>,
  name: Text,
  options: DocumentOptions,
  coverage?: RecordCoverage,
): ImageUrls {
  let index = 0
  for await (const value of values) {
    const where = joined('', name, `[${index++}]`)
    yield* inPortions(imagesIn(imagesOf(value, where, options, coverage)))
  }
}

/** Reads a JSON array; paths start at the array. */
export function arrayWithTexts(
  array: readonly unknown[],
  name: Text,
  options: DocumentOptions,
  coverage?: RecordCoverage,
): ImageUrls {
  const facts = newDocumentFacts()
  const { held, rest } = splitTexts(array, options, facts)
  async function* read(): ImageUrls {
    let index = 0
    for (const value of Array.isArray(rest) ? rest : [])
      yield* inPortions(
        imagesIn(imageUrlsOf(value, [], joined('', name, `[${index++}]`), options, '.', coverage)),
      )
    yield* inPortions(
      imagesIn(imagesInTexts(held, { offset: 0, value: array, rest, where: name }, options, facts)),
    )
  }
  return read()
}

function* imagesOf(
  value: unknown,
  where: Text,
  options: DocumentOptions,
  coverage: RecordCoverage | undefined,
): Generator<FoundUrl> {
  const problem = selectProblem(value, options)
  if (problem) {
    yield { image: { url: '', where, problem }, path: [] }
    return
  }
  const facts = newDocumentFacts()
  const { held, rest } = splitTexts(value, options, facts)
  yield* imageUrlsOf(rest, [], where, options, '.', coverage)
  yield* imagesInTexts(held, { offset: 0, value, rest, where }, options, facts)
}

function* imagesIn(found: Iterable<FoundUrl>) {
  for (const { image } of found) yield image
}
