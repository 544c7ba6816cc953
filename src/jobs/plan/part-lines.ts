/**
 * A part of a plan as JSON Lines, one position of the lists a line. Reading validates each line, since anyone with
 * write access may have changed it.
 */
import { PersistError } from '../../base/errors.ts'
import { asPersistError } from '../../base/messages/as-persist-error.ts'
import { quote } from '../../base/messages/quote.ts'
import { say } from '../../base/messages/say.ts'
import { LANGUAGE_CODES, type Language, type Sentence, type Text, textIn } from '../../base/sentence.ts'
import type { ImageUrl } from '../../input/documents/image-url.ts'
import { isDeeper, isRecord, MAX_DEPTH, recordJson } from '../../input/documents/record-values.ts'
import type { SourcePosition } from '../../input/documents/source-position.ts'
import { type Plan, positionsDigest } from './plan-file.ts'
import { partKey } from './plan-names.ts'
import { isCount, linesOf, readText, recordIn } from './stored-text.ts'

/** One position of a part. */
export interface PartImage {
  /** Position in the lists, from 0. */
  readonly position: number
  readonly image: ImageUrl
}

/** @param isRefused the line keeps the place in the list, which the refusal will name */
export function encodeImage(position: number, image: ImageUrl, isRefused: boolean): string {
  const { url, key, referer, fields, id, expiresAt, again, place, problem, where } = image
  return recordJson({
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
  if (!isCount(position) || typeof url !== 'string') return undefined
  return {
    position,
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
  const isOfText = field === undefined ? offset === undefined : typeof field === 'string' && isCount(offset)
  const isFromOne = (number: unknown) => isCount(number) && number > 0
  const isInText = isFromOne(line) && isFromOne(column) && pointer === undefined
  const isInJson =
    typeof pointer === 'string' && (line === undefined || isFromOne(line)) && column === undefined
  return typeof file === 'string' && isOfText && (isInText || isInJson)
}

/**
 * Returns the images in the order of the lists.
 * @throws PersistError when the store refuses; `part-damaged` for a part that is missing, or lacks a position
 */
export async function readPart(
  plan: Plan,
  number: number,
  signal: AbortSignal,
): Promise<readonly PartImage[]> {
  const key = partKey(plan, number)
  const damaged = (cause: Text) =>
    new PersistError('store', 'part-damaged', say('plan-unreadable', { key: quote(key), cause }), {
      advice: say('part-damaged-way-out'),
    })
  const part = plan.parts[number]
  const text = await readText(plan.store, key, signal).catch(error => {
    const { reason, sentence } = asPersistError(error, 'store')
    throw reason === 'store-integrity' ? damaged(sentence) : error
  })
  if (text === undefined || !part) throw damaged(say('stored-missing'))
  const images: PartImage[] = []
  for (const line of linesOf(text)) {
    const image = decodeImage(line)
    if (image) images.push(image)
    if (images.length > part.images) throw damaged(say('stored-too-large'))
  }
  const positions = new Set(images.map(({ position }) => position))
  const isWhole =
    positions.size === part.images &&
    (part.positions === undefined || part.positions === positionsDigest(positions))
  if (!isWhole) throw damaged(say('part-positions-missing'))
  return images
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
