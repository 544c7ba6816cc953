/** Reads `.json` files and JSON in the `urls` input: an array of URLs or records, or what `select` finds. */
import { SettingsError } from '../../base/errors.ts'
import { faultAt, type Sentence, type Text } from '../../base/sentence.ts'
import { say } from '../messages/say.ts'
import type { DocumentOptions } from './document-options.ts'
import type { ImageUrl } from './image-url.ts'
import { findJsonError, JsonShapeError, parseJsonExactly } from './json/exact-json.ts'
import { ImagePaths } from './json/image-paths.ts'
import { noteEdits } from './json/json-edits.ts'
import { findInTime, selectedUrls, selectProblem } from './json/selected-urls.ts'
import { namesText } from './names.ts'
import { withPythonHint } from './python-text.ts'
import type { Reading } from './reading.ts'
import { isRecord, kindOf, type UnknownRecord } from './record-values.ts'
import { type FieldNames, type FoundUrl, imageUrlsInArray, imageUrlsOf } from './records.ts'
import { pointerOf } from './source-position.ts'
import { wholeText } from './text.ts'
import { leadsOn } from './web-page.ts'

/** Characters. JSON must be in memory as a whole; larger lists belong in JSON Lines. */
const MAX_DOCUMENT = 268_435_456

/** @throws SettingsError if the text is not JSON or has no accepted shape */
export async function readJson(chunks: AsyncIterable<string>, reading: Reading): Promise<Iterable<ImageUrl>> {
  const { name, options, coverage } = reading
  const sent = await wholeText(chunks, MAX_DOCUMENT)
  if (sent === undefined)
    throw new SettingsError([say('json-too-long', { name, most: MAX_DOCUMENT })], 'sources')
  // An empty file is an empty list, as in the other formats.
  if (sent.trim() === '') return []
  const { text, value } = options.address === undefined ? whole(sent, name) : await fetched(sent, reading)
  if (options.address !== undefined) reading.leadsOn ||= leadsOn(value)
  const problem = selectProblem(value, options)
  if (problem) throw new SettingsError([faultAt(name, problem)], 'sources')
  if (isJsonFeed(value, options)) {
    const { jsonFeedUrls } = await import('./feeds/json-feed.ts')
    return withPositions(jsonFeedUrls(text, value, reading), name)
  }
  const texts = options.texts && (await import('./texts/record-texts.ts'))
  const json = { text, offset: 0, value, where: name }
  const find = (rest: unknown) =>
    options.select.length > 0
      ? selectedUrls(rest, name, reading)
      : isOneRecord(rest, options)
        ? imageUrlsOf(rest, { path: [], where: name, joint: ', ' }, options, coverage)
        : imageUrlsInArray(arrayIn(rest, reading), { path: [], where: `${name}, ` }, options, coverage)
  const urls = () => texts?.urlsWithTexts(json, find, reading) ?? noteEdits(json, find(value), reading)
  return findInTime(() => withPositions(urls(), name), text.length, reading)
}

interface JsonText {
  readonly text: string
  readonly value: unknown
}

function whole(text: string, name: string): JsonText {
  return { text, value: parseJson(text, name) }
}

/** A fetched answer that ends early is read up to its last whole record. */
async function fetched(sent: string, reading: Reading): Promise<JsonText> {
  try {
    return whole(sent, reading.name)
  } catch (error) {
    const text = (await import('./json/cut-json.ts')).wholePart(sent)
    const isCut = text !== undefined && findJsonError(sent).index === sent.length
    if (!isCut || !(error instanceof SettingsError)) throw error
    reading.endsEarly = error.sentences[0] as Sentence
    return whole(text, reading.name)
  }
}

/** A setting that names what to read comes first. */
function isJsonFeed(value: unknown, { takesImageUrls, texts }: DocumentOptions): value is UnknownRecord {
  if (!takesImageUrls || texts || !isRecord(value)) return false
  return (
    typeof value.version === 'string' && /^https?:\/\/(?:www\.)?jsonfeed\.org\/version\//.test(value.version)
  )
}

function* withPositions(found: Iterable<FoundUrl>, file: string): Generator<ImageUrl> {
  for (const { image, path, inText } of found)
    yield { ...image, listedAt: { file, pointer: pointerOf(path), ...inText } }
}

/** @throws SettingsError with line and column if the text is not JSON */
export function parseJson(text: string, name: string): unknown {
  try {
    // Inline text may begin with a byte order mark; for files the decoder drops it.
    return parseJsonExactly(text.replace(/^\uFEFF/, ''))
  } catch (error) {
    if (error instanceof JsonShapeError) throw new SettingsError([faultAt(name, error.sentence)], 'sources')
    const { index, line, column } = findJsonError(text)
    const fault = index === text.length ? 'json-ends-early' : 'json-broken'
    const sentence = say(fault, { name, line, column })
    const isMarkup = /^[\s\uFEFF]*<[!?a-z]/i.test(text)
    const hinted = isMarkup ? say('json-is-page', { fault: sentence }) : withPythonHint(sentence, text, index)
    throw new SettingsError([hinted], 'sources')
  }
}

/** Crawlee writes a file for each record. A setting that names a member says that the object is one. */
function isOneRecord(value: unknown, names: FieldNames): boolean {
  const { takesImageUrls, urlIsOptional, holdsKeys, idField, keyField, expiresField } = names
  if (!isRecord(value) || urlIsOptional || holdsKeys) return false
  return !takesImageUrls || (idField ?? keyField ?? expiresField) !== undefined
}

function arrayIn(value: unknown, reading: Reading): readonly unknown[] {
  if (Array.isArray(value)) return value
  // Only the texts count where no setting names URLs.
  if (reading.options.urlIsOptional) return []
  reading.isNoList = true
  throw new SettingsError([noArray(value, reading.name, reading.options)], 'sources')
}

function noArray(value: unknown, name: string, { holdsKeys }: FieldNames): Text {
  const about = { name, kind: kindOf(value) }
  if (holdsKeys) return say('json-top-keys', about)
  const members = isRecord(value) ? Object.keys(value) : []
  if (members.length === 0) return say('json-top', about)
  const there = say('there-names', { level: '$', names: namesText(members), count: members.length })
  const sentence = say('json-top-names', { ...about, there })
  const paths = new ImagePaths()
  paths.note(value)
  const images = paths.sentence
  return images ? say('json-top-images', { sentence, images }) : sentence
}
