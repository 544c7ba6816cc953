/** The endpoint of a bucket and the public address of its objects; the same for every dialect. Pure. */
import type { Text } from '../../base/sentence.ts'
import type { Endpoint } from '../../base/url/endpoint.ts'
import type { Vendor } from './s3/vendors.ts'

/** Values as typed. */
export interface BucketPlace {
  readonly bucket: string
  readonly region?: string | undefined
  readonly endpoint?: string | undefined
  readonly allowInsecureEndpoint: boolean
}

export interface Location {
  /** The region in signatures: `cn-beijing`, `us-east-1`, `auto`. */
  readonly region: string
  /** Scheme, host and port, without the bucket. */
  readonly endpoint: string
  /** How a request names the bucket; `cname` is the user's own domain, which stands for the bucket. */
  readonly style: 'virtual' | 'path' | 'cname'
  /** URL that a key is appended to. It is public even if uploads use an internal endpoint. */
  readonly publicBase: string
  /** Plain HTTP over a network: the user allowed it, and gets a warning. */
  readonly insecure: boolean
  /** The S3 vendor of the endpoint; undefined for a self-hosted store, and for OSS. */
  readonly vendor?: Vendor | undefined
}

/** One location or every problem. */
export type Located = { readonly location: Location } | { readonly problems: readonly Text[] }

/** Addresses of one service that users paste in place of a destination. */
export interface PastedAddress {
  /** Returns the bucket that one of the service's hosts begins with. */
  bucketIn(hostname: string): string | undefined
  /** Returns the settings for the address of a bucket, or of something in it. */
  settingsFor(hostname: string, path: string, name: string): Text | undefined
}

/** @returns the URL that a key is appended to, ending in '/' */
export function publicBase(
  style: Location['style'],
  { protocol, host }: Pick<Endpoint, 'protocol' | 'host'>,
  bucket: string,
): string {
  if (style === 'virtual') return `${protocol}//${bucket}.${host}/`
  return style === 'path' ? `${protocol}//${host}/${bucket}/` : `${protocol}//${host}/`
}

/** Endpoint of a service's own host, which is always reached by HTTPS. */
export function https(host: string): Endpoint {
  return { protocol: 'https:', host, hostname: host }
}
