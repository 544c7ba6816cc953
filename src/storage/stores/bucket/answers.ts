/** Reads the facts of an object from an answer. Pure. */
import type { ResponseHead } from '../../../base/http/exchange.ts'
import { firstHeader, type Headers } from '../../../base/http/headers.ts'
import type { StoredObject } from '../store.ts'

export function storedObject({ headers }: ResponseHead): StoredObject {
  const etag = etagOf(headers)
  return { size: lengthOf(headers) ?? 0, ...(etag !== undefined && { etag }) }
}

/** Length of the body in bytes, if the answer says it. */
export function lengthOf(headers: Headers): number | undefined {
  const length = firstHeader(headers, 'content-length')
  return length === undefined ? undefined : Number(length)
}

/** The ETag without its quotes. */
export function etagOf(headers: Headers): string | undefined {
  const etag = firstHeader(headers, 'etag')
  if (etag === undefined) return undefined
  const start = etag.startsWith('"') ? 1 : 0
  return etag.slice(start, etag.length > start && etag.endsWith('"') ? -1 : undefined)
}

/** The ETag in lower case if it can be an MD5. The ETag of a multipart upload contains a `-`. */
export function md5Of(headers: Headers): string | undefined {
  const etag = etagOf(headers)?.toLowerCase()
  return etag !== undefined && /^[0-9a-f]{32}$/.test(etag) ? etag : undefined
}
