/** The headers of a PUT that all dialects share. Pure. */
import type { BodyDigests } from '../../../base/digests/digests.ts'
import type { PutOptions } from '../store.ts'
import type { UploadOptions } from '../upload-options.ts'
import type { BodyCheck } from './body-check.ts'

export interface ObjectDefaults extends UploadOptions {
  readonly storageClass?: string | undefined
  readonly acl?: string | undefined
}

/** @param metaPrefix stands before the names of metadata, e.g. `x-oss-meta-` */
export function objectHeaders(
  options: PutOptions,
  digests: BodyDigests,
  check: BodyCheck,
  metaPrefix: string,
): Record<string, string> {
  const { contentType, cacheControl, contentDisposition, metadata } = options
  const headers: Record<string, string> = { 'content-type': contentType }
  if (check === 'md5') headers['content-md5'] = Buffer.from(digests.of('md5'), 'hex').toString('base64')
  if (cacheControl !== undefined) headers['cache-control'] = cacheControl
  if (contentDisposition !== undefined) headers['content-disposition'] = contentDisposition
  for (const [name, value] of Object.entries(metadata ?? {}))
    headers[`${metaPrefix}${name.toLowerCase()}`] = encodeMetadata(value)
  return headers
}

/** Size of metadata by the rules of the services: the bytes of names, and of values as sent. */
export function metadataBytes(metadata: Readonly<Record<string, string>>): number {
  return Object.entries(metadata).reduce(
    (sum, [name, value]) => sum + name.length + encodeMetadata(value).length,
    0,
  )
}

/** A header holds only visible ASCII. decodeURIComponent reads the value back. */
function encodeMetadata(value: string): string {
  return value.toWellFormed().replace(/[^\x21-\x7e]|%/gu, character => encodeURIComponent(character))
}
