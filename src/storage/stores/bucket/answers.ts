/** Reads the facts of an object from an answer. Pure. */
import type { ResponseHead } from '../../../base/http/exchange.ts'
import { firstHeader, type Headers } from '../../../base/http/headers.ts'
import type { ObjectDetails, StoredObject } from '../store.ts'

export function storedObject({ headers }: ResponseHead): StoredObject {
  const etag = etagOf(headers)
  return { size: lengthOf(headers) ?? 0, ...(etag !== undefined && { etag }) }
}

/**
 * Classes from which an object must be restored before it can be read.
 * https://www.alibabacloud.com/help/en/oss/user-guide/overview-53
 * https://docs.aws.amazon.com/AmazonS3/latest/userguide/storage-class-intro.html
 */
const COLD_CLASS = /^(Archive|ColdArchive|DeepColdArchive|GLACIER|DEEP_ARCHIVE)$/

export function objectDetails(head: ResponseHead): ObjectDetails {
  const { headers } = head
  const contentType = firstHeader(headers, 'content-type')
  return {
    ...storedObject(head),
    ...(contentType !== undefined && { contentType }),
    ...dateOf(headers),
    ...(isCold(headers) && { isCold: true }),
  }
}

export function dateOf(headers: Headers): { readonly lastModified?: Date } {
  const lastModified = new Date(firstHeader(headers, 'last-modified') ?? Number.NaN)
  return Number.isNaN(lastModified.getTime()) ? {} : { lastModified }
}

function isCold(headers: Headers): boolean {
  const either = (name: string) =>
    firstHeader(headers, `x-oss-${name}`) ?? firstHeader(headers, `x-amz-${name}`) ?? ''
  // S3 Intelligent-Tiering names its archive tiers in a header of their own.
  const isArchived = COLD_CLASS.test(either('storage-class')) || either('archive-status') !== ''
  return isArchived && !either('restore').includes('ongoing-request="false"')
}

/** Length of the body in bytes, if the answer says it. */
export function lengthOf(headers: Headers): number | undefined {
  const length = firstHeader(headers, 'content-length')
  return length === undefined ? undefined : Number(length)
}

/** The ETag without its quotes. */
export function etagOf(headers: Headers): string | undefined {
  const etag = firstHeader(headers, 'etag')
  return etag && unquoted(etag)
}

export function unquoted(text: string): string {
  return text.slice(text.startsWith('"') ? 1 : 0, text.length > 1 && text.endsWith('"') ? -1 : undefined)
}

/** The ETag in lower case if it can be an MD5. The ETag of a multipart upload contains a `-`. */
export function md5Of(headers: Headers): string | undefined {
  const etag = etagOf(headers)?.toLowerCase()
  return etag !== undefined && /^[0-9a-f]{32}$/.test(etag) ? etag : undefined
}
