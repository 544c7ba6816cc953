/** Where a bucket is spoken to, and under which public address its objects appear; the same for every dialect. Pure. */
import type { Text } from '../../base/sentence.ts'
import type { Endpoint } from '../../base/url/endpoint.ts'
import type { Vendor } from './s3/vendors.ts'
import type { EndpointStyle } from './store-endpoint.ts'

/** As typed. */
export interface Place {
  readonly bucket: string
  readonly region?: string | undefined
  readonly endpoint?: string | undefined
  readonly endpointStyle: EndpointStyle
  readonly allowInsecureEndpoint: boolean
  /** Of Cloudflare; only R2 reads it. */
  readonly accountId?: string | undefined
}

export interface Location {
  /** As its signature wants it: `cn-beijing`, `us-east-1`, `auto`. */
  readonly region: string
  /** Scheme, host and port, without the bucket. */
  readonly endpoint: string
  readonly style: Exclude<EndpointStyle, 'auto'>
  /** URL that a key is appended to; public also where uploads go through an internal endpoint. */
  readonly publicBase: string
  /** Plain HTTP over a network: allowed by the reader, worth a warning. */
  readonly insecure: boolean
  /** The vendor of S3 that answers there; undefined for a store of one's own, and for OSS. */
  readonly vendor?: Vendor | undefined
}

/** One location or every problem. */
export type Located = { readonly location: Location } | { readonly problems: readonly Text[] }

/** Addresses of one service that users paste in place of a destination. */
export interface PastedAddress {
  /** The bucket that one of the service's hosts begins with. */
  bucketIn(hostname: string): string | undefined
  /** What the settings should be for an address of a bucket or of something in it. */
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

/** A service's own host, which is spoken to in no other way. */
export function https(host: string): Endpoint {
  return { protocol: 'https:', host, hostname: host }
}
