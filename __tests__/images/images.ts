import { readFileSync } from 'node:fs'

/** What each file is; `page-named.jpg` has no row, being no image. Pixels as in the header. */
export const IMAGES = {
  'baseline.jpg': { type: 'jpeg', width: 48, height: 32 },
  'progressive.jpg': { type: 'jpeg', width: 48, height: 32 },
  'cmyk.jpg': { type: 'jpeg', width: 48, height: 32 },
  'exif-thumbnail.jpg': { type: 'jpeg', width: 48, height: 32 },
  'plain.png': { type: 'png', width: 48, height: 32 },
  'interlaced.png': { type: 'png', width: 48, height: 32 },
  'alpha.png': { type: 'png', width: 40, height: 24 },
  'still.gif': { type: 'gif', width: 48, height: 32 },
  'animated.gif': { type: 'gif', width: 32, height: 32 },
  'lossy.webp': { type: 'webp', width: 48, height: 32 },
  'lossless.webp': { type: 'webp', width: 48, height: 32 },
  'alpha.webp': { type: 'webp', width: 40, height: 24 },
  'animated.webp': { type: 'webp', width: 32, height: 32 },
  'plain.avif': { type: 'avif', width: 48, height: 32 },
  'grid.avif': { type: 'avif', width: 128, height: 128 },
  'animated.avif': { type: 'avif', width: 32, height: 32 },
  'plain.heic': { type: 'heic', width: 48, height: 32 },
  'plain.bmp': { type: 'bmp', width: 20, height: 14 },
  'plain.ico': { type: 'ico', width: 24, height: 24 },
  'plain.tiff': { type: 'tiff', width: 48, height: 32 },
  'big-endian.tiff': { type: 'tiff', width: 24, height: 16 },
  'codestream.jxl': { type: 'jxl', width: 48, height: 32 },
  'container.jxl': { type: 'jxl', width: 48, height: 32 },
  'drawing.svg': { type: 'svg', width: 48, height: 32 },
  'clip.mp4': { type: 'mp4', width: 32, height: 32 },
  'clip.webm': { type: 'webm', width: 32, height: 32 },
} as const

export type ImageName = keyof typeof IMAGES

export const IMAGE_NAMES = Object.keys(IMAGES) as ImageName[]

/** The bytes of a file of this folder, a fresh buffer each time. */
export function image(name: ImageName | 'page-named.jpg'): Buffer {
  return readFileSync(new URL(name, import.meta.url))
}
