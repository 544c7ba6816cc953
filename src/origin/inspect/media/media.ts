/** Recognises media that are no images: video, sound, documents and archives. */
import type { ImageType } from '../image-types.ts'
import type { Bytes } from './bytes.ts'
import { pdf, zip } from './documents.ts'
import { ebml } from './ebml.ts'
import { gz } from './gzip.ts'
import { iso } from './iso.ts'
import type { MediaFormat } from './media-format.ts'
import { ogg } from './ogg.ts'
import { frames, wav } from './sound.ts'

/** `frames` is last, because it reads more than a signature. */
const FORMATS: readonly MediaFormat[] = [iso, ebml, ogg, wav, pdf, zip, gz, frames]

export interface DetectedMedia {
  /** `zip` for every file of zip entries, an EPUB included. */
  readonly type: ImageType
  readonly walk: MediaFormat['walk']
}

/** @param body whole, or its first kilobytes */
export function detectMedia(body: Bytes): DetectedMedia | undefined {
  for (const { typeOf, walk } of FORMATS) {
    const type = typeOf(body)
    if (type !== undefined) return { type, walk }
  }
  return undefined
}
