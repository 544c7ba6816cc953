/** Turns a string or a record of any list into one position, or into several for a list of URLs. */
import { SettingsError } from '../../base/errors.ts'
import { joined, type Sentence, type Text } from '../../base/sentence.ts'
import { timeOf } from '../../base/url/link-expiry.ts'
import { say } from '../messages/say.ts'
import { withoutFailedMember } from './failed-member.ts'
import type { ImageUrl } from './image-url.ts'
import { type BytesNames, bytesIn, invalidBytes, type RecordBytes } from './record-bytes.ts'
import {
  fieldOf,
  fieldPathOf,
  fieldText,
  isDeeper,
  isRecord,
  kindOf,
  MAX_DEPTH,
  textOf,
  type UnknownRecord,
  valueAt,
} from './record-values.ts'
import type { KeyPath, SourcePosition } from './source-position.ts'

export interface FieldNames extends BytesNames {
  readonly urlField: string
  /** A record needs no URL of its own: its images are in its texts, and no setting names its URL. */
  readonly urlIsOptional?: true
  readonly keyField?: string
  readonly refererField?: string
  /** Fields that together identify an image. */
  readonly idField?: readonly string[]
  readonly expiresField?: string
  /**
   * Neither `url-field` nor `select` is set: the URLs of a record without `url` may be in `image_urls`, where Scrapy
   * has them, and a JSON document may be a feed.
   */
  readonly takesImageUrls?: boolean
  /** The list holds keys, not URLs; blanks at the ends belong to a key. */
  readonly holdsKeys?: true
}

/** Receives which fields records have. */
export interface RecordCoverage {
  noteRecord(record: UnknownRecord, hasField: boolean): void
  hasUrl: boolean
}

/** https://docs.scrapy.org/en/latest/topics/media-pipeline.html */
export const SCRAPY_FIELD = 'image_urls'

export interface FoundUrl {
  readonly image: ImageUrl
  /** Path of the string that holds the URL; if it is missing, of the record. */
  readonly path: KeyPath
  /** Where the URL stands in that string, if it is a document. */
  readonly inText?: Pick<SourcePosition, 'field' | 'offset'>
}

/** Where a record stands in its list. */
export interface RecordPlace {
  readonly path: KeyPath
  readonly where: Text
  /** Separates `where` and a field: '.' after a JSON path, ', ' after a line number. */
  readonly joint: '.' | ', '
}

/**
 * @param coverage receives which records have the field
 * @throws SettingsError if a record gives several URLs and one id
 */
export function* imageUrlsOf(
  value: unknown,
  place: RecordPlace,
  names: FieldNames,
  coverage?: RecordCoverage,
): Generator<FoundUrl> {
  if (!isRecord(value)) {
    yield { image: fromUrl(value, place.where, undefined, names), path: place.path }
    return
  }
  const record = withoutFailedMember(value)
  // The bytes are taken out first: nothing may search them like nested members.
  const read = names.takesBytes || names.bytesField !== undefined ? bytesIn(record, names) : undefined
  if (read === undefined) return yield* fromRecord({ rest: record }, place, names, coverage)
  const found = [...fromRecord(read, place, names, coverage)]
  const given = found.length > 1 && read.image.bytes ? invalidBytes(say('bytes-of-several')) : read.image
  for (const { image, path: at } of found)
    yield { image: image.problem === undefined ? { ...image, ...given } : image, path: at }
}

/** @param place of the array; `[0]` and so on are added for its items */
export function* imageUrlsInArray(
  values: Iterable<unknown>,
  { path, where }: Pick<RecordPlace, 'path' | 'where'>,
  names: FieldNames,
  coverage?: RecordCoverage,
): Generator<FoundUrl> {
  let index = 0
  for (const value of values) {
    const place = { path: [...path, index], where: joined('', where, `[${index}]`), joint: '.' } as const
    yield* imageUrlsOf(value, place, names, coverage)
    index++
  }
}

function* fromRecord(
  { rest: record, image: { bytes, problem } = {} }: Pick<RecordBytes, 'rest'> & Partial<RecordBytes>,
  { path, where, joint }: RecordPlace,
  asked: FieldNames,
  coverage: RecordCoverage | undefined,
): Generator<FoundUrl> {
  if (isDeeper(record, MAX_DEPTH)) {
    yield { image: { url: '', where, problem: say('record-too-deep', { most: MAX_DEPTH }) }, path }
    return
  }
  const isScrapy = asked.takesImageUrls === true && Object.hasOwn(record, SCRAPY_FIELD)
  const hasUrl = isScrapy && !isNoUrl(record.url)
  const names = isScrapy && !hasUrl ? { ...asked, urlField: SCRAPY_FIELD } : asked
  const about = aboutImage(record, names)
  const field = ownUrlField(record, names)
  const value = field && valueAt(record, field)
  const isNameless = (bytes ?? problem) !== undefined && isNoUrl(value)
  if (names.urlIsOptional && !isNameless && isNoUrl(value)) return
  coverage?.noteRecord(record, value !== undefined || isNameless)
  if (about.id !== undefined && Array.isArray(value) && value.length > 1)
    throw new SettingsError(
      [say('id-of-several', { where, field: names.idField?.join(', ') ?? '', urlField: names.urlField })],
      'sources',
    )
  if (isNameless) {
    if (coverage) coverage.hasUrl = true
    yield { image: { url: '', where, ...about }, path }
    return
  }
  const spot = { value, path: [...path, ...(field ?? [])] }
  for (const found of urlsIn(spot, where, names, joint)) {
    if (coverage && found.image.problem === undefined) coverage.hasUrl = true
    yield { image: { ...found.image, ...about, ...(hasUrl && { hasImageUrls: true }) }, path: found.path }
  }
}

/** Writers put null or an empty text where a record has no URL. */
function isNoUrl(value: unknown): boolean {
  return value === undefined || value === null || (typeof value === 'string' && value.trim() === '')
}

/** A field that names the page of a record does not also name its image. */
function ownUrlField(record: UnknownRecord, names: FieldNames): readonly string[] | undefined {
  const { urlField, refererField, urlIsOptional } = names
  return urlIsOptional && refererField === urlField ? undefined : fieldPathOf(record, urlField)
}

interface Spot {
  readonly value: unknown
  readonly path: KeyPath
}

/** Reads a field: a URL, or an array of URLs and of records that have the same field. */
function* urlsIn({ value, path }: Spot, where: Text, names: FieldNames, joint: string): Generator<FoundUrl> {
  const { urlField } = names
  const items = Array.isArray(value) ? value : undefined
  for (const [index, item] of (items ?? [value]).entries()) {
    const own = ownUrl({ value: item, path: items ? [...path, index] : path }, urlField)
    const image = items
      ? fromUrl(own.value, joined('', where, `${joint}${urlField}[${index}]`), undefined, names)
      : fromUrl(own.value, where, urlField, names)
    yield { image, path: own.path }
  }
}

/** Reads the inner URL in lists such as `{"image": [{"image": "https://…"}, "https://…"]}`. */
function ownUrl(spot: Spot, urlField: string): Spot {
  const { value, path } = spot
  const field = isRecord(value) ? fieldPathOf(value, urlField) : undefined
  const inner = field && valueAt(value, field)
  return field && typeof inner === 'string' ? { value: inner, path: [...path, ...field] } : spot
}

/** @param field the field of the value; undefined if `where` already names the place */
function fromUrl(
  value: unknown,
  where: Text,
  field: string | undefined,
  { holdsKeys }: FieldNames,
): ImageUrl {
  const text = typeof value === 'string' ? value : ''
  const url = holdsKeys ? text : text.trim()
  if (url) return { url, where }
  const lack = lackOf(value, holdsKeys ? 'key' : 'URL')
  const problem = field === undefined ? lack : say('url-field-lacks', { field, lack })
  // A caller's array may have holes; a record may lack the member.
  const isNone = !holdsKeys && isNoUrl(value) && (value !== undefined || field !== undefined)
  return {
    url,
    where,
    problem,
    ...(isNone && { reason: 'no-url', ...(value === undefined && { lacksMember: true }) }),
  }
}

function lackOf(value: unknown, wanted: Text): Sentence {
  if (value === undefined) return say('url-missing')
  if (typeof value === 'string') return say('url-empty')
  if (value === null || Array.isArray(value)) return say('url-other-kind', { kind: kindOf(value), wanted })
  return say('url-other-type', { type: typeof value, wanted })
}

/** Id and expiry stay among the fields, because users find their record by them. */
function aboutImage(record: UnknownRecord, names: FieldNames): Omit<ImageUrl, 'url' | 'where' | 'problem'> {
  const { keyField, refererField, idField, expiresField } = names
  const textIn = (field: string | undefined) => (field === undefined ? undefined : textOf(record, field))
  const key = textIn(keyField)
  const referer = textIn(refererField)
  const id = idIn(record, idField)
  const expiry = textIn(expiresField)
  const expiresAt = expiry === undefined ? undefined : timeOf(expiry)
  const fields = otherFields(record, names)
  return {
    ...(key && { key }),
    ...(referer && { referer }),
    ...(id && { id }),
    ...(expiresAt !== undefined && { expiresAt }),
    ...(expiry !== undefined && expiresAt === undefined && { unreadableExpiry: expiry }),
    ...(fields && { fields }),
  }
}

/** @returns the fields that no setting names; undefined if there are none */
export function otherFields(record: UnknownRecord, names: FieldNames): UnknownRecord | undefined {
  const { urlField, keyField, refererField } = names
  const others = Object.entries(record).filter(
    ([name]) => name !== urlField && name !== keyField && name !== refererField,
  )
  return others.length > 0 ? withoutPrototype(others) : undefined
}

/** A record that lacks one of the fields has no id. */
function idIn(record: UnknownRecord, fields: readonly string[] = []): string | undefined {
  const texts = fields.map(field => fieldText(fieldOf(record, field)))
  return texts.includes(undefined) ? undefined : texts.join('\n')
}

/** Without a prototype, a field called `__proto__` is ordinary data. */
function withoutPrototype(entries: readonly [string, unknown][]): UnknownRecord {
  // An object made in one step takes half as much memory as one that grows.
  return Object.setPrototypeOf(Object.fromEntries(entries), null)
}
