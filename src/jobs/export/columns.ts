/** The columns of an image, the same in `jsonl`, `csv` and `parquet`. Names are those of results. Pure. */
import { type ObjectKey, publicUrl } from '../../storage/key/object-key.ts'
import type { ImageEntry } from '../../storage/manifest/entries/entry.ts'

export const COLUMNS = [
  'url',
  'sha256',
  'key',
  'publicUrl',
  'bytes',
  'contentType',
  'width',
  'height',
  'etag',
  'originEtag',
  'originLastModified',
  'firstSeen',
  'lastSeen',
  'fetchedUrl',
  'fields',
] as const

export type Column = (typeof COLUMNS)[number]

/** Gives an object its public URL. */
export type PublicUrlOf = (key: ObjectKey) => string

/** @param base ends in '/' */
export function publicUrls(base: string): PublicUrlOf {
  return key => publicUrl(base, key, '')
}

/** Members in the order of `COLUMNS`; undefined for one that the image lacks. */
export function membersOf(
  { url, sha256, key, bytes, contentType, width, height, etag, ...rest }: ImageEntry,
  publicUrlOf: PublicUrlOf,
): { readonly [Name in Column]: string | number | ImageEntry['fields'] } {
  const { originEtag, originLastModified, firstSeen, lastSeen, fetchedUrl, fields } = rest
  return {
    url,
    sha256,
    key,
    publicUrl: publicUrlOf(key),
    bytes,
    contentType,
    width,
    height,
    etag,
    originEtag,
    originLastModified,
    firstSeen,
    lastSeen,
    fetchedUrl,
    fields,
  }
}

/** Values in the order of `COLUMNS`. */
export function valuesOf(entry: ImageEntry, publicUrlOf: PublicUrlOf) {
  return Object.values(membersOf(entry, publicUrlOf))
}
