/**
 * Finds out what the bytes really are: type, extension, size in pixels, whole or cut. Decides by the bytes
 * alone, never by a header or a name, and never decodes a pixel.
 * Must not import the network, `fetch`, or a store; touches no `process`.
 */
import type { Writable } from '../../base/defined.ts'
import { codeOf, PersistError, type Reason } from '../../base/errors.ts'
import type { Sentence } from '../../base/sentence.ts'
import { say } from '../messages/say.ts'
import { FILE_TYPES, type FileType, isImageType } from './file-types.ts'
import { type Detected, detect, incomplete, type WalkResult } from './formats/format.ts'
import { FORMATS } from './formats/formats.ts'
import { rootOf, titleOf } from './markup.ts'
import { type Bytes, bytesOfBuffer } from './media/bytes.ts'
import { MEDIA } from './media/media.ts'
import { archiveName, describeBytes } from './naming.ts'

export interface InspectRules {
  readonly allowTypes: ReadonlySet<FileType>
  /** Pixels. A drawing or video that states no size passes. */
  readonly minSide: number
}

export interface InspectedImage {
  readonly type: FileType
  /** The media type, e.g. `image/png`. */
  readonly contentType: string
  /** Without a dot, e.g. `jpg`. */
  readonly extension: string
  /** Pixels as the header states them; a rotation from EXIF is not applied. */
  readonly width?: number
  readonly height?: number
  readonly size: number
  /** Nothing in the bytes shows where they end. */
  readonly endUnknown?: true
  /** What the result should say about the kept image. */
  readonly note?: Sentence
}

/**
 * @param body a file holds media alone: images are inspected in memory
 * @param isLengthKnown the body is as long as its origin announced
 * @returns a promise for errors that take longer to name, and for archives, which are read
 * @throws PersistError of stage `inspect`: `empty`, `too-small`, `html-instead`, `not-an-image`,
 * `type-not-allowed`, `image-incomplete`; nothing else, for any bytes
 */
export async function inspect(
  body: Uint8Array | Bytes,
  rules: InspectRules,
  isLengthKnown = false,
): Promise<InspectedImage> {
  const size = 'bytesAt' in body ? body.size : body.length
  if (size === 0) throw refusal('empty', say('inspect-empty'))
  if ('bytesAt' in body) return await inspectMedia(body, rules, isLengthKnown)
  const bytes = Buffer.from(body.buffer, body.byteOffset, body.byteLength)
  const format = detect(FORMATS, bytes)
  if (!format) return await inspectMedia(bytesOfBuffer(bytes), rules, isLengthKnown, bytes)
  requireAllowed(format.type, rules.allowTypes)
  const walk = walked(() => format.walk(bytes, isLengthKnown))
  if (!walk.complete) throw incompleteness(format.type, size, walk.fault)
  const { width, height } = walk
  requireLarge(width, height, rules)
  const inspected: Writable<InspectedImage> = { ...namesOf(format.type), size }
  if (width !== undefined) inspected.width = width
  if (height !== undefined) inspected.height = height
  if (walk.endUnknown) inspected.endUnknown = true
  if (walk.note) inspected.note = walk.note
  return inspected
}

/** Recognises bytes by their beginning. A zip archive may turn out to be another type. */
export function detectType(bytes: Buffer): FileType | undefined {
  return detect(FORMATS, bytes)?.type ?? detect(MEDIA, bytesOfBuffer(bytes))?.type
}

/**
 * Whether bytes are what their URL names, so that a Content-Encoding beside them was not applied. Bytes of gzip do not
 * show which of the two they are; nearly always they are an image that is encoded.
 */
export function isNotEncoded(bytes: Buffer): boolean {
  const type = detectType(bytes)
  return type !== undefined && type !== 'gz'
}

type Media = Detected<Bytes, WalkResult | Promise<WalkResult>>

/** Bytes that name a body that is not recognised: the beginning of a page with its title. */
const UNKNOWN_WINDOW = 256 * 1024

async function inspectMedia(
  body: Bytes,
  rules: InspectRules,
  isLengthKnown: boolean,
  bytes?: Buffer,
): Promise<InspectedImage> {
  const media = detect(MEDIA, body)
  if (!media) return refuseUnknown(bytes ?? Buffer.from(body.bytesAt(0, UNKNOWN_WINDOW)))
  if (media.type === 'zip') return await inspectArchive(body, media, rules)
  return await wholeMedia(media.type, body, media, rules, isLengthKnown)
}

/** A text document or a program consists of zip entries, too, and is no archive. */
async function inspectArchive(body: Bytes, media: Media, rules: InspectRules): Promise<InspectedImage> {
  const name = await archiveName(body)
  const type = name?.ext === 'epub' || name?.ext === 'zip' ? name.ext : undefined
  if (type === undefined)
    throw refusal('not-an-image', say('inspect-no-image', { what: name?.mime ?? 'application/zip' }))
  return await wholeMedia(type, body, media, rules, true)
}

async function wholeMedia(
  type: FileType,
  body: Bytes,
  media: Media,
  { allowTypes }: InspectRules,
  isLengthKnown: boolean,
): Promise<InspectedImage> {
  requireAllowed(type, allowTypes)
  const walk = await walked(() => media.walk(body, isLengthKnown))
  if (!walk.complete) throw incompleteness(type, body.size, walk.fault)
  return { ...namesOf(type), size: body.size, ...(walk.endUnknown && { endUnknown: true }) }
}

function namesOf(type: FileType): Pick<InspectedImage, 'type' | 'contentType' | 'extension'> {
  const { contentType, extension } = FILE_TYPES[type]
  return { type, contentType, extension }
}

function refusal(reason: Reason, sentence: Sentence, advice?: Sentence): PersistError {
  return new PersistError('inspect', reason, sentence, { advice })
}

/** The tags a page may begin with: https://mimesniff.spec.whatwg.org/#identifying-a-resource-with-an-unknown-mime-type */
const HTML_ROOTS = new Set('html head body script title style iframe table div h1 p a b br font'.split(' '))

/** First elements of feeds and sitemaps. */
const LIST_ROOTS = new Set(['rss', 'feed', 'urlset', 'sitemapindex'])

/** file-type's names of the supported types: file-type also recognises headers that are too short for a walk. */
const KNOWN_TYPES = new Set<string>(Object.values(FILE_TYPES).map(type => type.extension))
  .add('tif')
  .add('apng')

async function refuseUnknown(bytes: Buffer): Promise<never> {
  const root = rootOf(bytes)?.name ?? ''
  if (HTML_ROOTS.has(root)) {
    const title = titleOf(bytes)
    const sentence = title ? say('inspect-html-title', { title }) : say('inspect-html')
    throw refusal('html-instead', sentence, say('inspect-list-fix'))
  }
  const { name, imageType } = await describeBytes(bytes)
  if (imageType === undefined) {
    const advice = LIST_ROOTS.has(root) ? say('inspect-list-fix') : undefined
    throw refusal('not-an-image', say('inspect-no-image', { what: name }), advice)
  }
  if (!KNOWN_TYPES.has(imageType))
    throw refusal('type-not-allowed', say('image-never-kept', { type: imageType, name }))
  throw refusal('image-incomplete', say('inspect-no-header', { type: name, size: bytes.length }))
}

function requireAllowed(type: FileType, allowed: ReadonlySet<FileType>): void {
  if (allowed.has(type)) return
  const { contentType } = FILE_TYPES[type]
  const advice = say('inspect-allow-fix', { type })
  if (!isImageType(type))
    throw refusal('not-an-image', say('inspect-no-image', { what: contentType }), advice)
  throw refusal(
    'type-not-allowed',
    say('inspect-not-allowed', { type, allowed: [...allowed].join(', ') }),
    advice,
  )
}

function incompleteness(type: FileType, size: number, fault: Sentence): PersistError {
  return refusal('image-incomplete', say('inspect-incomplete', { type, size, fault }))
}

/** The walk of a format does not check for the end of the file: a read past the end means that the file is cut. */
function walked<Result>(walk: () => Result): Result | ReturnType<typeof incomplete> {
  try {
    return walk()
  } catch (error) {
    const code = codeOf(error)
    if (code !== 'ERR_OUT_OF_RANGE' && code !== 'ERR_BUFFER_OUT_OF_BOUNDS') throw error
    return incomplete(say('cut-structure'))
  }
}

function requireLarge(
  width = Number.POSITIVE_INFINITY,
  height = Number.POSITIVE_INFINITY,
  { minSide: least }: InspectRules,
): void {
  const pixels = Math.min(width, height)
  if (pixels < least) throw refusal('too-small', say('inspect-small', { pixels, least }))
}
