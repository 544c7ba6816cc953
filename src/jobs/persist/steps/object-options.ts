/** The headers and metadata of an image's object, as a run writes them. Pure. */
import { withoutBotToken } from '../../../base/url/signed-urls.ts'
import { ALL_TYPES, groupOf, IMAGE_TYPES } from '../../../origin/inspect/image-types.ts'
import type { PutOptions } from '../../../storage/stores/store.ts'
import type { PreparedImage } from '../known/stored-entry.ts'
import type { PersistSettings } from '../options/persist-settings.ts'

/** Facts about the run that keys and metadata may contain. */
export interface RunInfo {
  readonly startedAt: Date
  readonly runId: string
  /** `owner/name` of the repository that the run belongs to, if any. */
  readonly repository?: string
}

const ONE_YEAR = 'public, max-age=31536000, immutable'

/**
 * @param url the image's canonical URL
 * @param isHashed whether the key holds a hash of the bytes
 */
export function objectOptions(
  { contentType, digests }: Pick<PreparedImage, 'contentType' | 'digests'>,
  url: string,
  isHashed: boolean,
  objects: PersistSettings['objects'],
  run: RunInfo,
): Omit<PutOptions, 'mode'> {
  const cacheControl = objects.cacheControl ?? (isHashed ? ONE_YEAR : undefined)
  const metadata = objects.provenance ? { ...objects.metadata, ...provenance(url, run) } : objects.metadata
  const saved = DOWNLOADED.has(contentType) && { contentDisposition: 'attachment' }
  return { contentType, ...saved, digests, metadata, cacheControl }
}

/**
 * Media types of objects that a browser saves instead of showing them. An SVG or a document opened by itself runs its
 * scripts on the bucket's domain.
 */
const DOWNLOADED: ReadonlySet<string> = new Set(
  ALL_TYPES.filter(type => type === 'svg' || groupOf(type) === 'document' || groupOf(type) === 'archive').map(
    type => IMAGE_TYPES[type].contentType,
  ),
)

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
