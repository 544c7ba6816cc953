/** Recognises media that are no images: video, sound, documents and archives. */
import { pdf, zip } from './documents.ts'
import { ebml } from './ebml.ts'
import { gz } from './gzip.ts'
import { iso } from './iso.ts'
import type { MediaFormat } from './media-format.ts'
import { ogg } from './ogg.ts'
import { frames, wav } from './sound.ts'

/** `frames` is last, because it reads more than a signature. `zip` is every file of zip entries, an EPUB included. */
export const MEDIA: readonly MediaFormat[] = [iso, ebml, ogg, wav, pdf, zip, gz, frames]
