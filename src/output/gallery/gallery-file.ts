/** Writes the file of `gallery-file`. */
import { createWriteStream } from 'node:fs'
import { dirname, relative, resolve, sep } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { fileURLToPath } from 'node:url'
import type { Ledger } from '../ledger.ts'
import type { GalleryImage } from './cards.ts'
import { type GalleryRun, galleryPage } from './page.ts'

/** Facts of the run that the ledger does not know. */
export interface GalleryOptions extends Omit<GalleryRun, 'bytes'> {
  readonly file: string | undefined
}

/** @returns the path; undefined if the option is not set */
export async function writeGallery(
  { file, ...run }: GalleryOptions,
  directory: string,
  ledger: Ledger,
): Promise<string | undefined> {
  if (file === undefined) return undefined
  const path = resolve(directory, file)
  const images = { [Symbol.iterator]: () => imagesOf(ledger, dirname(path)) }
  const page = galleryPage(images, { ...run, bytes: ledger.bytesStored })
  await pipeline(Readable.from(page), createWriteStream(path))
  return path
}

function* imagesOf(ledger: Ledger, folder: string): Generator<GalleryImage> {
  const positions = ledger.positions()
  for (const result of ledger.results()) {
    const page = positions.at(result.position)?.referer
    const link = result.publicUrl === undefined ? undefined : linkFrom(folder, result.publicUrl)
    yield { ...result, ...(link !== undefined && { link }), ...(page !== undefined && { page }) }
  }
}

/** A relative link, so that gallery and images can move together. */
function linkFrom(folder: string, publicUrl: string): string {
  if (!publicUrl.startsWith('file:')) return publicUrl
  const path = relative(folder, fileURLToPath(publicUrl))
  return path.split(sep).map(encodeURIComponent).join('/')
}
