/** A part of a plan as JSON Lines, one position of the lists a line. Reading validates each line. Pure. */
import { LANGUAGE_CODES, type Language, type Sentence, type Text, textIn } from '../../base/sentence.ts'
import type { ImageUrl } from '../../input/documents/image-url.ts'
import { isDeeper, isRecord, MAX_DEPTH } from '../../input/documents/record-values.ts'
import type { SourcePosition } from '../../input/documents/source-position.ts'
import { recordIn } from './stored-text.ts'

/** One position of a part. */
export interface PartImage {
  /** Position in the lists, from 0. */
  readonly position: number
  readonly image: ImageUrl
}

/** @param isRefused the line keeps the place in the list, which the refusal will name */
export function encodeImage(position: number, image: ImageUrl, isRefused: boolean): string {
  const { url, key, referer, fields, id, expiresAt, again, place, problem, where } = image
  return JSON.stringify({
    position,
    url,
    key,
    referer,
    id,
    expiresAt,
    again: again && true,
    fields,
    ...(place && { place: { ...place } }),
    ...(problem !== undefined && { problem: encodeText(problem) }),
    ...(isRefused && { where: encodeText(where) }),
  })
}

/** @returns undefined for text that is not a line of a part */
export function decodeImage(line: string): PartImage | undefined {
  const from = recordIn(line)
  if (!from || isDeeper(from, MAX_DEPTH + 1)) return undefined
  const { position, url, key, referer, id, expiresAt, again, fields, place, problem, where } = from
  if (!Number.isSafeInteger(position) || (position as number) < 0 || typeof url !== 'string') return undefined
  return {
    position: position as number,
    image: {
      url,
      where: decodeText(where) ?? 'plan',
      ...(typeof key === 'string' && { key }),
      ...(typeof referer === 'string' && { referer }),
      ...(typeof id === 'string' && { id }),
      ...(typeof expiresAt === 'number' && Number.isFinite(expiresAt) && { expiresAt }),
      ...(again === true && { again: 'kept' as const }),
      ...(isSourcePosition(place) && { place }),
      ...(isRecord(fields) && { fields: Object.setPrototypeOf({ ...fields }, null) }),
      ...(problem !== undefined && { problem: sentenceOf(decodeText(problem) ?? '') }),
    },
  }
}

export function isSourcePosition(value: unknown): value is SourcePosition {
  if (!isRecord(value)) return false
  const { file, line, column, pointer, field, offset } = value
  const isOfText =
    field === undefined
      ? offset === undefined
      : typeof field === 'string' && Number.isSafeInteger(offset) && (offset as number) >= 0
  const isCount = (number: unknown) => Number.isSafeInteger(number) && (number as number) > 0
  const isInText = isCount(line) && isCount(column) && pointer === undefined
  const isInJson =
    typeof pointer === 'string' && (line === undefined || isCount(line)) && column === undefined
  return typeof file === 'string' && isOfText && (isInText || isInJson)
}

/** Keeps all languages where they differ, since a worker may use another language. */
function encodeText(text: Text): unknown {
  const texts = LANGUAGE_CODES.map(code => [code, textIn(code, text)] as const)
  return new Set(texts.map(([, said]) => said)).size === 1 ? textIn('en', text) : Object.fromEntries(texts)
}

function decodeText(value: unknown): Text | undefined {
  if (typeof value === 'string') return value
  if (!isRecord(value)) return undefined
  const { en } = value
  if (typeof en !== 'string') return undefined
  // A plan made by an older version lacks languages that came later.
  const texts = LANGUAGE_CODES.map(code => [code, value[code]] as const)
  const known = new Map(texts.filter((entry): entry is [Language, string] => typeof entry[1] === 'string'))
  return { in: language => known.get(language) ?? en }
}

function sentenceOf(text: Text): Sentence {
  return typeof text === 'string' ? { in: () => text } : text
}
