/** The URLs of a JSON value, each with the path to the string that holds it. */
import type { ImageUrl } from '../sources/image-url.ts'
import { selectFrom } from '../sources/json-select.ts'
import { type FieldNames, fieldPathOf, imageUrlsOf, isRecord } from '../sources/records.ts'
import { type KeyPath, pointerOf } from './place.ts'

export interface JsonUrl {
  readonly image: ImageUrl
  /** Of the string; where there is none, of the record that lacks it. */
  readonly path: KeyPath
}

/**
 * A URL, or a record that holds some.
 * @param joint what stands between `where` and a field, as in `imageUrlsOf`
 */
export function* urlsOfValue(
  value: unknown,
  path: KeyPath,
  where: string,
  names: FieldNames,
  joint: '.' | ', ',
): Generator<JsonUrl> {
  const paths = isRecord(value) ? urlPaths(value, path, names) : [path]
  let index = 0
  for (const image of imageUrlsOf(value, where, names, joint)) yield { image, path: paths[index++] ?? path }
}

export function* urlsOfArray(
  values: readonly unknown[],
  path: KeyPath,
  where: string,
  names: FieldNames,
): Generator<JsonUrl> {
  for (const [index, value] of values.entries())
    yield* urlsOfValue(value, [...path, index], `${where}[${index}]`, names, '.')
}

/**
 * Each place once, in the order of the paths that found it.
 * @param where of the value, without the path inside it
 * @param isTaken whether a path is one of the list
 * @param counts of the places that each JSONPath found; added to
 */
export async function selectedUrls(
  value: unknown,
  select: readonly string[],
  where: string,
  names: FieldNames,
  isTaken: (path: KeyPath) => boolean,
  counts: number[],
): Promise<JsonUrl[]> {
  const seen = new Set<string>()
  const urls: JsonUrl[] = []
  for (const [index, expression] of select.entries()) {
    for (const match of await selectFrom(value, expression)) {
      if (!isTaken(match.keys)) continue
      counts[index] = (counts[index] ?? 0) + 1
      const place = `${where}, ${match.path}`
      const found = Array.isArray(match.value)
        ? urlsOfArray(match.value, match.keys, place, names)
        : urlsOfValue(match.value, match.keys, place, names, '.')
      for (const url of found) {
        const pointer = pointerOf(url.path)
        if (seen.has(pointer) || !isTaken(url.path)) continue
        seen.add(pointer)
        urls.push(url)
      }
    }
  }
  return urls
}

function urlPaths(record: Readonly<Record<string, unknown>>, path: KeyPath, names: FieldNames): KeyPath[] {
  const field = fieldPathOf(record, names.urlField)
  if (!field) return [path]
  const value = valueAt(record, field)
  if (!Array.isArray(value)) return [[...path, ...field]]
  return value.map((_, index) => [...path, ...field, index])
}

export function valueAt(value: unknown, path: KeyPath): unknown {
  return path.reduce<unknown>(
    (inner, key) => (inner as Readonly<Record<string | number, unknown>>)[key],
    value,
  )
}
