/** What a value that is no destination was probably meant to be: a pasted address, a bare name, a folder. Pure. */

import { type BucketKind, isBucketName } from './bucket-name.ts'
import { AWS, R2, readVendorHost } from './s3/vendors.ts'
import { regionOfHost, splitHost } from './store-endpoint.ts'

export const FORMS = 'oss://bucket/prefix/, s3://bucket/prefix/, r2://bucket/prefix/ or file:./images'

/**
 * Goes on after the value itself, e.g. `has no scheme; write …`.
 * @param name what the reader calls the value
 */
export function destinationHint(value: string, name: string): string {
  const [, scheme, hostname = '', path = '/'] =
    /^(?:([a-z][a-z0-9+.-]*):\/\/)?([a-z0-9.-]+)(?::\d+)?(\/[^?#]*)?(?:[?#].*)?$/i.exec(value) ?? []
  const isAddress = scheme === undefined || /^https?$/i.test(scheme)
  const meant = isAddress ? addressed(hostname.toLowerCase(), path, name) : undefined
  if (meant) return `is an address; write ${meant}`
  const unknown = /^([a-z][a-z0-9+.-]*):\/\//i.exec(value)?.[1]?.toLowerCase()
  if (unknown) return `has the scheme ${unknown}:, which is not known; write ${FORMS}`
  if (/^[a-z]:[\\/]/i.test(value) || /^[./~\\]/.test(value))
    return `has no scheme; for a folder write file:${fileUrlPath(value.replaceAll('\\', '/'))}`
  const place = value.replace(/^\/+/, '').toLowerCase().replaceAll('_', '-')
  return isBucketName('oss', place.split('/', 1)[0] ?? '')
    ? `has no scheme; write oss://${place}${place.endsWith('/') ? '' : '/'}`
    : `is neither a bucket nor a folder; write ${FORMS}`
}

/** For a name that is no bucket's, the one that it may have been. */
export function suggestedBucket(kind: BucketKind, text: string): string | undefined {
  const typed = text.toLowerCase()
  const name = bucketOfHost(typed) ?? typed.replaceAll('_', '-')
  return isBucketName(kind, name) ? name : undefined
}

/** The bucket that a vendor's host begins with. */
export function bucketOfHost(hostname: string): string | undefined {
  return splitHost(hostname, isOssHost).bucket || readVendorHost(hostname)?.bucket || undefined
}

/** A Windows drive gets the three slashes of a URL. */
export function fileUrlPath(path: string): string {
  return /^[a-z]:/i.test(path) ? `///${path}` : path
}

/** What the settings should be for an address of a bucket or of something in it. */
function addressed(hostname: string, path: string, name: string): string | undefined {
  const oss = splitHost(hostname, isOssHost)
  if (oss.bucket) return `oss://${oss.bucket}${path} as ${name} and ${oss.bare} as endpoint`
  const found = readVendorHost(hostname)
  if (!found) return undefined
  const place = found.bucket === '' ? path.slice(1) : `${found.bucket}${path}`
  const where = place === '' ? 'bucket/prefix/' : place.includes('/') ? place : `${place}/`
  const { vendor, host, region } = found
  if (vendor === R2) {
    const [account, jurisdiction] = host.split('.')
    const more = jurisdiction === 'r2' ? '' : `, and ${jurisdiction} as endpoint`
    return `r2://${where} as ${name} and ${account} as account-id${more}`
  }
  if (vendor === AWS) return `s3://${where} as ${name} and ${region ?? "the bucket's region"} as region`
  return `s3://${where} as ${name} and ${host} as endpoint`
}

function isOssHost(hostname: string): boolean {
  return hostname.startsWith('oss-') && regionOfHost(hostname) !== undefined
}
