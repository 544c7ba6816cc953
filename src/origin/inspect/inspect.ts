/**
 * What the bytes really are: type, extension, size in pixels, whole or cut. Decides by the bytes
 * alone, never by a header or a name, and never decodes a pixel.
 * Must not import the network, `fetch`, or a store; touches no `process`.
 */
import { codeOf, PersistError, type Reason } from '../../base/errors.ts'
import { say } from '../../base/messages/say.ts'
import { incomplete, type WalkResult } from './formats/format.ts'
import { type DetectedFormat, detectFormat } from './formats/formats.ts'
import { IMAGE_TYPES, type ImageType } from './image-types.ts'
import { rootOf, titleOf } from './markup.ts'
import { describeBytes } from './naming.ts'

export interface InspectRules {
  readonly allowTypes: ReadonlySet<ImageType>
  /** Bytes; an empty body is refused whatever this says. */
  readonly minBytes: number
  /** Pixels. A drawing or film that states no size passes. */
  readonly minWidth: number
  readonly minHeight: number
}

export interface InspectedImage {
  readonly type: ImageType
  /** e.g. `image/png` */
  readonly contentType: string
  /** Without a dot, e.g. `jpg`. */
  readonly extension: string
  /** Pixels as the header states them; a turn asked for by EXIF is not applied. */
  readonly width?: number
  readonly height?: number
  readonly size: number
}

/**
 * @throws PersistError of stage `inspect`: `empty`, `too-small`, `html-instead`, `not-an-image`,
 * `type-not-allowed`, `image-incomplete`; nothing else, whatever the bytes are
 */
export async function inspect(body: Uint8Array, rules: InspectRules): Promise<InspectedImage> {
  const bytes = Buffer.from(body.buffer, body.byteOffset, body.byteLength)
  if (bytes.length === 0) throw refusal('empty', 'the body is empty')
  if (bytes.length < rules.minBytes) {
    throw refusal('too-small', `${bytes.length} bytes; min-bytes asks for ${rules.minBytes}`)
  }
  const format = detectFormat(bytes)
  if (!format) throw await notAnImageError(bytes)
  requireAllowed(format.type, rules.allowTypes)
  const { width, height } = structureOf(bytes, format)
  requireLarge('width', width, rules.minWidth)
  requireLarge('height', height, rules.minHeight)
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

function refusal(reason: Reason, message: string, advice?: string): PersistError {
  return new PersistError('inspect', reason, message, advice === undefined ? {} : { advice })
}

/** The tags a page may begin with: https://mimesniff.spec.whatwg.org/#identifying-a-resource-with-an-unknown-mime-type */
const HTML_ROOTS = new Set('html head body script title style iframe table div h1 p a b br font'.split(' '))

/** As file-type calls what is kept; its header may be too short for the walker. */
const KNOWN_TYPES = new Set<string>(Object.values(IMAGE_TYPES).map(type => type.extension))
  .add('tif')
  .add('apng')

async function notAnImageError(bytes: Buffer): Promise<PersistError> {
  if (HTML_ROOTS.has(rootOf(bytes)?.name ?? '')) {
    const title = titleOf(bytes)
    return refusal(
      'html-instead',
      title ? `an HTML page instead of an image: "${title}"` : 'an HTML page instead of an image',
    )
  }
  const { name, imageType } = await describeBytes(bytes)
  if (imageType === undefined) return refusal('not-an-image', `not an image: ${name}`)
  if (!KNOWN_TYPES.has(imageType))
    return new PersistError('inspect', 'type-not-allowed', say('image-never-kept', { type: imageType, name }))
  return refusal('image-incomplete', `incomplete ${name} of ${bytes.length} bytes: its header cannot be read`)
}

function requireAllowed(type: ImageType, allowed: ReadonlySet<ImageType>): void {
  if (allowed.has(type)) return
  const { contentType } = IMAGE_TYPES[type]
  const advice = `Add ${type} to allow-types to keep such files.`
  if (contentType.startsWith('video/')) throw refusal('not-an-image', `not an image: ${contentType}`, advice)
  throw refusal(
    'type-not-allowed',
    `${type} is not among the allow-types (${[...allowed].join(', ')})`,
    advice,
  )
}

/** Pixels the header states. @throws PersistError `image-incomplete` */
function structureOf(bytes: Buffer, format: DetectedFormat): { width?: number; height?: number } {
  const result = walkStructure(bytes, format)
  if (result.complete) return result
  throw refusal('image-incomplete', `incomplete ${format.type} of ${bytes.length} bytes: ${result.fault}`)
}

/** Walkers read without looking where the file ends: a read past the end is how they learn that it is cut. */
function walkStructure(bytes: Buffer, format: DetectedFormat): WalkResult {
  try {
    return format.walk(bytes)
  } catch (error) {
    const code = codeOf(error)
    if (code !== 'ERR_OUT_OF_RANGE' && code !== 'ERR_BUFFER_OUT_OF_BOUNDS') throw error
    return incomplete('it ends inside its structure')
  }
}

function requireLarge(side: 'width' | 'height', pixels: number | undefined, least: number): void {
  if (pixels === undefined || pixels >= least) return
  throw refusal('too-small', `${side} is ${pixels} pixels; min-${side} asks for ${least}`)
}
