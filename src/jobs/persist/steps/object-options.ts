/** The headers and metadata of an image's object, as a run writes them. Pure. */
import { ALL_TYPES, FILE_TYPES, groupOf } from '../../../origin/inspect/file-types.ts'
import type { PutOptions } from '../../../storage/stores/store.ts'
import type { PreparedImage } from '../known/stored-entry.ts'
import type { PersistSettings } from '../options/persist-settings.ts'

const ONE_YEAR = 'public, max-age=31536000, immutable'

/** @param isHashed whether the key holds a hash of the bytes */
export function objectOptions(
  { contentType, digests }: Pick<PreparedImage, 'contentType' | 'digests'>,
  isHashed: boolean,
  { cacheControl, metadata }: PersistSettings['objects'],
): Omit<PutOptions, 'mode'> {
  const saved = DOWNLOADED.has(contentType) && { contentDisposition: 'attachment' }
  return {
    contentType,
    ...saved,
    digests,
    metadata,
    cacheControl: cacheControl ?? (isHashed ? ONE_YEAR : undefined),
  }
}

/**
 * Media types of objects that a browser saves instead of showing them. An SVG or a document opened by itself runs its
 * scripts on the bucket's domain.
 */
const DOWNLOADED: ReadonlySet<string> = new Set(
  ALL_TYPES.filter(type => type === 'svg' || groupOf(type) === 'document' || groupOf(type) === 'archive').map(
    type => FILE_TYPES[type].contentType,
  ),
)
