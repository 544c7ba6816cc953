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

/** Values in the order of `COLUMNS`. */
export function valuesOf(
  entry: ImageEntry,
  publicUrlOf: PublicUrlOf,
): (string | number | undefined | ImageEntry['fields'])[] {
  return [
    entry.url,
    entry.sha256,
    entry.key,
    publicUrlOf(entry.key),
    entry.bytes,
    entry.contentType,
    entry.width,
    entry.height,
    entry.etag,
    entry.originEtag,
    entry.originLastModified,
    entry.firstSeen,
    entry.lastSeen,
    entry.fetchedUrl,
    entry.fields,
  ]
}
