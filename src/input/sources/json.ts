/** `.json` files and JSON in the `urls` input: an array of URLs or records, or whatever `select` finds. */
import { SettingsError } from '../../base/errors.ts'
import { say } from '../../base/messages/say.ts'
import type { Text } from '../../base/sentence.ts'
import { parseJsonExactly } from './exact-json.ts'
import type { ImageUrl } from './image-url.ts'
import type { InputFit } from './input-fit.ts'
import { findJsonError } from './json-error.ts'
import type { PathReader } from './json-select.ts'
import { kindOf } from './kind.ts'
import { namesText } from './names.ts'
import { type FieldNames, imageUrlsInArray, isRecord } from './records.ts'
import { selectedUrls } from './selected-urls.ts'

/** Characters. JSON has to be whole in memory to be read; larger lists belong in JSON Lines. */
const MAX_DOCUMENT = 268_435_456

/** @throws SettingsError where the text is not JSON or not of an accepted shape */
export async function* readJson(
  text: AsyncIterable<string>,
  name: string,
  names: FieldNames,
  select: readonly PathReader[],
  fit: InputFit | undefined,
): AsyncGenerator<ImageUrl> {
  const document = await wholeText(text, name)
  // An empty file is an empty list, as it is in every other format.
  if (document.trim() === '') return
  const value = parseJson(document, name)
  if (select.length > 0) yield* selectedUrls(value, name, names, select, fit)
  else yield* imageUrlsInArray(arrayIn(value, name, names), `${name}, `, names, fit)
}

/** @throws SettingsError with line and column */
export function parseJson(text: string, name: string): unknown {
  try {
    // Text that a caller has read may begin with a byte order mark; from files it is gone already.
    return parseJsonExactly(text.replace(/^\uFEFF/, ''))
  } catch {
    const { index, line, column } = findJsonError(text)
    const fault = index === text.length ? 'json-ends-early' : 'json-broken'
    throw new SettingsError([say(fault, { name, line, column })], 'sources')
  }
}

function arrayIn(value: unknown, name: string, names: FieldNames): readonly unknown[] {
  if (Array.isArray(value)) return value
  throw new SettingsError([noArray(value, name, names)], 'sources')
}

function noArray(value: unknown, name: string, { holdsKeys }: FieldNames): Text {
  const about = { name, kind: kindOf(value) }
  if (holdsKeys) return say('json-top-keys', about)
  const members = isRecord(value) ? Object.keys(value) : []
  if (members.length === 0) return say('json-top', about)
  const there = say('there-names', { level: '$', names: namesText(members), count: members.length })
  return say('json-top-names', { ...about, there })
}

async function wholeText(text: AsyncIterable<string>, name: string): Promise<string> {
  const chunks: string[] = []
  let length = 0
  for await (const chunk of text) {
    chunks.push(chunk)
    length += chunk.length
    if (length > MAX_DOCUMENT) {
      throw new SettingsError([say('json-too-long', { name, most: MAX_DOCUMENT })], 'sources')
    }
  }
  return chunks.join('')
}
