/** What the paths of `select` find in one document: a file of JSON, or a line of JSON Lines. */
import { joined, type Text } from '../../base/sentence.ts'
import type { ImageUrl } from './image-url.ts'
import type { InputFit } from './input-fit.ts'
import type { JsonMatch, PathReader } from './json-select.ts'
import { type FieldNames, imageUrlsInArray, imageUrlsOf } from './records.ts'

/** Path by path; a place that two of them find is one. */
export function* selectedUrls(
  value: unknown,
  where: Text,
  names: FieldNames,
  select: readonly PathReader[],
  fit: InputFit | undefined,
): Generator<ImageUrl> {
  const known = new Set<string>()
  for (const [index, path] of select.entries()) {
    const matches = path.find(value)
    fit?.paths[index]?.note(value, matches.length)
    for (const match of matches) {
      if (select.length > 1 && known.size === known.add(match.path).size) continue
      for (const image of fromMatch(match, where, names, fit)) {
        if (fit && image.problem === undefined) fit.hasUrl = true
        yield image
      }
    }
  }
}

function fromMatch(
  { value, path }: JsonMatch,
  where: Text,
  names: FieldNames,
  fit: InputFit | undefined,
): Generator<ImageUrl> {
  const place = joined(', ', where, path)
  return Array.isArray(value)
    ? imageUrlsInArray(value, place, names, fit)
    : imageUrlsOf(value, place, names, '.', fit)
}
