/** The headers and metadata of an image's object, as a run writes them. Pure. */
import { withoutBotToken } from '../../../base/url/signed-urls.ts'
import { groupOf, type ImageType } from '../../../origin/inspect/image-types.ts'
import type { PutOptions } from '../../../storage/stores/store.ts'
import type { PersistSettings } from '../options/settings.ts'
import type { PreparedImage } from './image-bytes.ts'

/** Facts about the run that keys and metadata may contain. */
export interface RunInfo {
  readonly startedAt: Date
  readonly runId: string
  /** `owner/name` of the repository that the run belongs to, if any. */
  readonly repository?: string
}

export const ONE_YEAR = 'public, max-age=31536000, immutable'

/**
 * @param url the image's canonical URL
 * @param isHashed whether the key holds a hash of the bytes
 */
export function objectOptions(
  { contentType, digests, type }: Pick<PreparedImage, 'contentType' | 'digests' | 'type'>,
  url: string,
  isHashed: boolean,
  objects: PersistSettings['objects'],
  run: RunInfo,
): Omit<PutOptions, 'mode'> {
  const cacheControl = objects.cacheControl ?? (isHashed ? ONE_YEAR : undefined)
  return {
    contentType,
    digests,
    metadata: objects.provenance ? { ...objects.metadata, ...provenance(url, run) } : objects.metadata,
    ...(cacheControl && { cacheControl }),
    ...(isDownloaded(type) && { contentDisposition: 'attachment' }),
  }
}

/**
 * Whether a browser saves the object instead of showing it. An SVG or a document opened by itself runs its scripts on
 * the bucket's domain.
 */
function isDownloaded(type: ImageType): boolean {
  return type === 'svg' || ['document', 'archive'].includes(groupOf(type) ?? '')
}

/** Returns the origin of the object as metadata. The URL has no query, since queries hold signatures and tokens. */
function provenance(from: string, run: RunInfo): Record<string, string> {
  const url = new URL(from)
  return {
    'source-url': url.host === '' ? url.protocol : withoutBotToken(url.origin + url.pathname),
    'fetched-at': new Date().toISOString(),
    'run-id': run.runId,
    ...(run.repository && { repository: run.repository }),
  }
}
