/**
 * Finds out what the bytes really are: type, extension, size in pixels, whole or cut. Decides by the bytes
 * alone, never by a header or a name, and never decodes a pixel.
 * Must not import the network, `fetch`, or a store; touches no `process`.
 */
import { codeOf, PersistError, type Reason } from '../../base/errors.ts'
import { say } from '../../base/messages/say.ts'
import type { Sentence } from '../../base/sentence.ts'
import { incomplete, type WalkResult } from './formats/format.ts'
import { type DetectedFormat, detectFormat } from './formats/formats.ts'
import { IMAGE_TYPES, type ImageType, isImageType } from './image-types.ts'
import { rootOf, titleOf } from './markup.ts'
import { describeBytes } from './naming.ts'

export interface InspectRules {
  readonly allowTypes: ReadonlySet<ImageType>
  /** Bytes; an empty body is always refused. */
  readonly minBytes: number
  /** Pixels. A drawing or video that states no size passes. */
  readonly minWidth: number
  readonly minHeight: number
}

export interface InspectedImage {
  readonly type: ImageType
  /** The media type, e.g. `image/png`. */
  readonly contentType: string
  /** Without a dot, e.g. `jpg`. */
  readonly extension: string
  /** Pixels as the header states them; a rotation from EXIF is not applied. */
  readonly width?: number
  readonly height?: number
  readonly size: number
}

/**
 * @returns a promise only for an error: naming bytes that are not an image takes longer
 * @throws PersistError of stage `inspect`: `empty`, `too-small`, `html-instead`, `not-an-image`,
 * `type-not-allowed`, `image-incomplete`; nothing else, for any bytes
 */
export function inspect(body: Uint8Array, rules: InspectRules): InspectedImage | Promise<never> {
  const bytes = Buffer.from(body.buffer, body.byteOffset, body.byteLength)
  if (bytes.length === 0) throw refusal('empty', say('inspect-empty'))
  if (bytes.length < rules.minBytes) {
    const sentence = say('inspect-few-bytes', { size: bytes.length, least: rules.minBytes })
    throw refusal('too-small', sentence)
  }
  const format = detectFormat(bytes)
  if (!format) return refuseUnknown(bytes)
  requireAllowed(format.type, rules.allowTypes)
  const { width, height } = structureOf(bytes, format)
  requireLarge('inspect-narrow', width, rules.minWidth)
  requireLarge('inspect-low', height, rules.minHeight)
  const { contentType, extension } = IMAGE_TYPES[format.type]
  return {
    type: format.type,
    contentType,
    extension,
    ...(width !== undefined && { width }),
    ...(height !== undefined && { height }),
    size: bytes.length,
  }
}

function refusal(reason: Reason, sentence: Sentence, advice?: Sentence): PersistError {
  return new PersistError('inspect', reason, sentence, { advice })
}

/** The tags a page may begin with: https://mimesniff.spec.whatwg.org/#identifying-a-resource-with-an-unknown-mime-type */
const HTML_ROOTS = new Set('html head body script title style iframe table div h1 p a b br font'.split(' '))

/** file-type's names of the supported types: file-type also recognises headers that are too short for a walk. */
const KNOWN_TYPES = new Set<string>(Object.values(IMAGE_TYPES).map(type => type.extension))
  .add('tif')
  .add('apng')

async function refuseUnknown(bytes: Buffer): Promise<never> {
  if (HTML_ROOTS.has(rootOf(bytes)?.name ?? '')) {
    const title = titleOf(bytes)
    throw refusal('html-instead', title ? say('inspect-html-title', { title }) : say('inspect-html'))
  }
  const { name, imageType } = await describeBytes(bytes)
  if (imageType === undefined) throw refusal('not-an-image', say('inspect-no-image', { what: name }))
  if (!KNOWN_TYPES.has(imageType))
    throw refusal('type-not-allowed', say('image-never-kept', { type: imageType, name }))
  throw refusal('image-incomplete', say('inspect-no-header', { type: name, size: bytes.length }))
}

function requireAllowed(type: ImageType, allowed: ReadonlySet<ImageType>): void {
  if (allowed.has(type)) return
  const { contentType } = IMAGE_TYPES[type]
  const advice = say('inspect-allow-fix', { type })
  if (!isImageType(type))
    throw refusal('not-an-image', say('inspect-no-image', { what: contentType }), advice)
  throw refusal(
    'type-not-allowed',
    say('inspect-not-allowed', { type, allowed: [...allowed].join(', ') }),
    advice,
  )
}

/** Returns the pixels that the header states. @throws PersistError `image-incomplete` */
function structureOf(bytes: Buffer, format: DetectedFormat): { width?: number; height?: number } {
  const result = walkStructure(bytes, format)
  if (result.complete) return result
  const { type } = format
  const sentence = say('inspect-incomplete', { type, size: bytes.length, fault: result.fault })
  throw refusal('image-incomplete', sentence)
}

/** The walk of a format does not check for the end of the file: a read past the end means that the file is cut. */
function walkStructure(bytes: Buffer, format: DetectedFormat): WalkResult {
  try {
    return format.walk(bytes)
  } catch (error) {
    const code = codeOf(error)
    if (code !== 'ERR_OUT_OF_RANGE' && code !== 'ERR_BUFFER_OUT_OF_BOUNDS') throw error
    return incomplete(say('cut-structure'))
  }
}

function requireLarge(id: 'inspect-narrow' | 'inspect-low', pixels: number | undefined, least: number): void {
  if (pixels === undefined || pixels >= least) return
  throw refusal('too-small', say(id, { pixels, least }))
}
