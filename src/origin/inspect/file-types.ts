/** Groups that `allow-types` takes in place of single names. */
export const TYPE_GROUPS = ['image', 'video', 'audio', 'document', 'archive'] as const

/** The name of a group, as in `allowTypes`. */
export type TypeGroup = (typeof TYPE_GROUPS)[number]

interface TypeRow {
  /** The media type of the object. */
  readonly contentType: string
  /** Without a dot. */
  readonly extension: string
  /** Absent for a type that only its own name allows. */
  readonly group?: TypeGroup
}

/** Every type that can be recognised from bytes. A browser runs no type of a group. */
export const FILE_TYPES = {
  jpeg: { contentType: 'image/jpeg', extension: 'jpg', group: 'image' },
  png: { contentType: 'image/png', extension: 'png', group: 'image' },
  gif: { contentType: 'image/gif', extension: 'gif', group: 'image' },
  webp: { contentType: 'image/webp', extension: 'webp', group: 'image' },
  avif: { contentType: 'image/avif', extension: 'avif', group: 'image' },
  heic: { contentType: 'image/heic', extension: 'heic', group: 'image' },
  bmp: { contentType: 'image/bmp', extension: 'bmp', group: 'image' },
  ico: { contentType: 'image/x-icon', extension: 'ico', group: 'image' },
  tiff: { contentType: 'image/tiff', extension: 'tiff', group: 'image' },
  jxl: { contentType: 'image/jxl', extension: 'jxl', group: 'image' },
  // SVG can contain script, so the owner of a bucket that serves a website must allow it explicitly.
  svg: { contentType: 'image/svg+xml', extension: 'svg' },
  mp4: { contentType: 'video/mp4', extension: 'mp4', group: 'video' },
  webm: { contentType: 'video/webm', extension: 'webm', group: 'video' },
  mov: { contentType: 'video/quicktime', extension: 'mov', group: 'video' },
  mkv: { contentType: 'video/matroska', extension: 'mkv', group: 'video' },
  mp3: { contentType: 'audio/mpeg', extension: 'mp3', group: 'audio' },
  m4a: { contentType: 'audio/mp4', extension: 'm4a', group: 'audio' },
  ogg: { contentType: 'audio/ogg', extension: 'ogg', group: 'audio' },
  // The parameter tells Opus from other sound in Ogg (RFC 7845 §9).
  opus: { contentType: 'audio/ogg; codecs=opus', extension: 'opus', group: 'audio' },
  flac: { contentType: 'audio/flac', extension: 'flac', group: 'audio' },
  wav: { contentType: 'audio/wav', extension: 'wav', group: 'audio' },
  pdf: { contentType: 'application/pdf', extension: 'pdf', group: 'document' },
  epub: { contentType: 'application/epub+zip', extension: 'epub', group: 'document' },
  zip: { contentType: 'application/zip', extension: 'zip', group: 'archive' },
  gz: { contentType: 'application/gzip', extension: 'gz', group: 'archive' },
} as const satisfies Readonly<Record<string, TypeRow>>

/** The name of a type, as in `allowTypes`. */
export type FileType = keyof typeof FILE_TYPES

export const ALL_TYPES = Object.keys(FILE_TYPES) as readonly FileType[]

/** Further file name endings of a type, besides its own extension. */
const OTHER_ENDINGS: Partial<Record<FileType, readonly string[]>> = {
  jpeg: ['jpeg', 'jpe'],
  heic: ['heif'],
  tiff: ['tif'],
  mp4: ['m4v'],
  m4a: ['m4b'],
  ogg: ['oga'],
  gz: ['tgz'],
}

export function endingsOf(types: Iterable<FileType>): string[] {
  return [...types].flatMap(type => [FILE_TYPES[type].extension, ...(OTHER_ENDINGS[type] ?? [])])
}

export function groupOf(type: FileType): TypeGroup | undefined {
  const { group }: TypeRow = FILE_TYPES[type]
  return group
}

export function typesOf(group: TypeGroup): readonly FileType[] {
  return ALL_TYPES.filter(type => groupOf(type) === group)
}

/** Images, drawings included: all other types are media. */
export function isImageType(type: FileType): boolean {
  return type === 'svg' || groupOf(type) === 'image'
}

/** Image types that most browsers do not show. */
const UNSHOWN: readonly FileType[] = ['heic', 'tiff', 'jxl']

/** @returns the type of this media type if it is an image that most browsers do not show */
export function unshownType(contentType: string): FileType | undefined {
  return UNSHOWN.find(type => FILE_TYPES[type].contentType === contentType)
}

/** What an `allow-types` holds. */
export interface AllowedTypes {
  /** Every allowed type, those of the groups included. */
  readonly types: ReadonlySet<FileType>
  /** The groups that were named as such. */
  readonly groups: ReadonlySet<TypeGroup>
}

/** Every raster type. */
export const DEFAULT_TYPES: ReadonlySet<FileType> = new Set(typesOf('image'))
