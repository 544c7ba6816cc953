/** Writes the file of `gallery-file`. */
import { createWriteStream } from 'node:fs'
import { dirname, join, relative, resolve, sep } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { defined } from '../../base/defined.ts'
import type { Ledger } from '../ledger.ts'
import type { Result } from '../result.ts'
import type { GalleryImage } from './cards.ts'
import { type GalleryRun, galleryPage } from './page.ts'

/** Facts of the run that the ledger does not know. */
export interface GalleryOptions extends Omit<GalleryRun, 'bytes'> {
  readonly file: string | undefined
  /** Path of a destination that is a folder. */
  readonly imageFolder?: string | undefined
}

/** @returns the path; undefined if the option is not set */
export async function writeGallery(
  { file, imageFolder, ...run }: GalleryOptions,
  directory: string,
  ledger: Ledger,
): Promise<string | undefined> {
  if (file === undefined) return undefined
  const path = resolve(directory, file)
  const images = { [Symbol.iterator]: () => imagesOf(ledger, dirname(path), imageFolder) }
  const page = galleryPage(images, { ...run, bytes: ledger.bytesStored })
  await pipeline(Readable.from(page), createWriteStream(path))
  return path
}

function* imagesOf(ledger: Ledger, folder: string, imageFolder?: string): Generator<GalleryImage> {
  const positions = ledger.positions()
  for (const result of ledger.results()) {
    const page = positions.at(result.position)?.referer
    yield { ...result, ...defined({ link: linkFrom(folder, result, imageFolder), page }) }
  }
}

/** A relative link to a file, so that gallery and images can move together. A path of a site leads nowhere from here. */
function linkFrom(folder: string, { publicUrl = '', key }: Result, imageFolder?: string): string | undefined {
  if (/^https?:/i.test(publicUrl)) return publicUrl
  if (imageFolder === undefined || key === undefined) return undefined
  return relative(folder, join(imageFolder, key)).split(sep).map(encodeURIComponent).join('/')
}
