import { bmp } from './bmp.ts'
import type { Format } from './format.ts'
import { gif } from './gif.ts'
import { heif } from './heif.ts'
import { ico } from './ico.ts'
import { jpeg } from './jpeg.ts'
import { jxl } from './jxl.ts'
import { png } from './png.ts'
import { svg } from './svg.ts'
import { tiff } from './tiff.ts'
import { webp } from './webp.ts'

/** Frequent formats come first; svg is last, because it reads more than a signature. */
export const FORMATS: readonly Format[] = [jpeg, png, webp, gif, heif, bmp, ico, tiff, jxl, svg]
