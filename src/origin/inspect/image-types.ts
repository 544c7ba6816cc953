/** Every type the engine can tell from bytes. `byDefault` is what `allow-types` means when it is not given. */
export const IMAGE_TYPES = {
  jpeg: { contentType: 'image/jpeg', extension: 'jpg', byDefault: true },
  png: { contentType: 'image/png', extension: 'png', byDefault: true },
  gif: { contentType: 'image/gif', extension: 'gif', byDefault: true },
  webp: { contentType: 'image/webp', extension: 'webp', byDefault: true },
  avif: { contentType: 'image/avif', extension: 'avif', byDefault: true },
  heic: { contentType: 'image/heic', extension: 'heic', byDefault: true },
  bmp: { contentType: 'image/bmp', extension: 'bmp', byDefault: true },
  ico: { contentType: 'image/x-icon', extension: 'ico', byDefault: true },
  tiff: { contentType: 'image/tiff', extension: 'tiff', byDefault: true },
  jxl: { contentType: 'image/jxl', extension: 'jxl', byDefault: true },
  // SVG can carry script, so a bucket behind a website must ask for it.
  svg: { contentType: 'image/svg+xml', extension: 'svg', byDefault: false },
  mp4: { contentType: 'video/mp4', extension: 'mp4', byDefault: false },
  webm: { contentType: 'video/webm', extension: 'webm', byDefault: false },
} as const

/** The name of a type, as `allowTypes` has it. */
export type ImageType = keyof typeof IMAGE_TYPES

const ALL_TYPES = Object.keys(IMAGE_TYPES) as ImageType[]

/** Endings of file names that mean a type besides its own. */
const OTHER_ENDINGS: Partial<Record<ImageType, readonly string[]>> = {
  jpeg: ['jpeg', 'jpe'],
  heic: ['heif'],
  tiff: ['tif'],
}

export function endingsOf(types: Iterable<ImageType>): string[] {
  return [...types].flatMap(type => [IMAGE_TYPES[type].extension, ...(OTHER_ENDINGS[type] ?? [])])
}

/** Every raster type. */
export const DEFAULT_TYPES: ReadonlySet<ImageType> = new Set(
  ALL_TYPES.filter(type => IMAGE_TYPES[type].byDefault),
)
