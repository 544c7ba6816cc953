/** `.json` files and JSON in the `urls` input: an array of URLs or records, or whatever `select` finds. */
import { SettingsError } from '../../base/errors.ts'
import { parseJsonExactly } from './exact-json.ts'
import type { ImageUrl } from './image-url.ts'
import { findJsonError } from './json-error.ts'
import { selectFrom } from './json-select.ts'
import { type FieldNames, imageUrlsOf } from './records.ts'

/** Characters. JSON has to be whole in memory to be read; larger lists belong in JSON Lines. */
const MAX_DOCUMENT = 268_435_456

/** @throws SettingsError where the text is not JSON or not of an accepted shape */
export async function* readJson(
  text: AsyncIterable<string>,
  name: string,
  names: FieldNames,
  select: string | undefined,
): AsyncGenerator<ImageUrl> {
  const document = await wholeText(text, name)
  // An empty file is an empty list, as it is in every other format.
  if (document.trim() === '') return
  const value = parseJson(document, name)
  if (select === undefined) yield* imageUrlsInArray(arrayIn(value, name, names), `${name}, `, names)
  else {
    for (const match of await selectFrom(value, select)) {
      const where = `${name}, ${match.path}`
      if (Array.isArray(match.value)) yield* imageUrlsInArray(match.value, where, names)
      else yield* imageUrlsOf(match.value, where, names, '.')
    }
  }
}

/** @param prefix what stands before `[0]` in `where` */
export function* imageUrlsInArray(
  values: Iterable<unknown>,
  prefix: string,
  names: FieldNames,
): Generator<ImageUrl> {
  let index = 0
  for (const value of values) yield* imageUrlsOf(value, `${prefix}[${index++}]`, names, '.')
}

/** @throws SettingsError with line and column */
export function parseJson(text: string, name: string): unknown {
  try {
    // Text that a caller has read may begin with a byte order mark; from files it is gone already.
    return parseJsonExactly(text.replace(/^\uFEFF/, ''))
  } catch {
    const { index, line, column } = findJsonError(text)
    const fault = index === text.length ? 'the text ends too early' : 'the text is not JSON there'
    throw new SettingsError([`${name}, line ${line}, column ${column}: ${fault}`], 'sources')
  }
}

/** @throws SettingsError where the value is no array */
export function arrayIn(value: unknown, name: string, { holdsKeys }: FieldNames): readonly unknown[] {
  if (Array.isArray(value)) return value
  const found = value === null ? 'null' : typeof value === 'object' ? 'an object' : `a ${typeof value}`
  const remedy = holdsKeys
    ? 'use an array of keys or records'
    : "use an array of URLs or records, or 'select' the place of them, e.g. $.posts[*].images[*]"
  throw new SettingsError([`${name} holds ${found} at its top: ${remedy}`], 'sources')
}

async function wholeText(text: AsyncIterable<string>, name: string): Promise<string> {
  const chunks: string[] = []
  let length = 0
  for await (const chunk of text) {
    chunks.push(chunk)
    length += chunk.length
    if (length > MAX_DOCUMENT) {
      const rule = `is longer than the ${MAX_DOCUMENT} characters a JSON file may have; use JSON Lines`
      throw new SettingsError([`${name} ${rule}`], 'sources')
    }
  }
  return chunks.join('')
}
