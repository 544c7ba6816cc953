/** What an answer says about an object. Pure. */
import type { ResponseHead } from '../../../base/http/exchange.ts'
import { firstHeader, type Headers } from '../../../base/http/headers.ts'
import type { StoredObject } from '../store.ts'

export function storedObject({ headers }: ResponseHead): StoredObject {
  const etag = etagOf(headers)
  return { size: lengthOf(headers) ?? 0, ...(etag !== undefined && { etag }) }
}

/** Bytes of the body, where that is said. */
export function lengthOf(headers: Headers): number | undefined {
  const length = firstHeader(headers, 'content-length')
  return length === undefined ? undefined : Number(length)
}

/** Without quotes. */
export function etagOf(headers: Headers): string | undefined {
  const etag = firstHeader(headers, 'etag')
  if (etag === undefined) return undefined
  const start = etag.startsWith('"') ? 1 : 0
  return etag.slice(start, etag.length > start && etag.endsWith('"') ? -1 : undefined)
}

/** The ETag where it can be an MD5, in lower case; those of multipart uploads have a `-`. */
export function md5Of(headers: Headers): string | undefined {
  const etag = etagOf(headers)?.toLowerCase()
  return etag !== undefined && /^[0-9a-f]{32}$/.test(etag) ? etag : undefined
}
