/** From a store as it was typed to one that can be opened, or every problem of it, without any request. Pure. */
import { resolve } from 'node:path'
import type { Text } from '../../base/sentence.ts'
import type { KeyPrefix } from '../key/object-key.ts'
import type { Destination } from './destination.ts'
import type { Located, Location } from './location.ts'
import { type ObjectOptions, objectOptionProblems } from './object-options.ts'
import { locateOss } from './oss/location.ts'
import { locateS3, type S3Location } from './s3/location.ts'
import { locateR2 } from './s3/r2-location.ts'
import type { EndpointStyle } from './store-endpoint.ts'

/** As typed. */
export interface StoreAddress extends ObjectOptions {
  readonly destination: Destination
  /** Absolute; what a relative `file:` destination is below. */
  readonly directory: string
  readonly region?: string
  readonly endpoint?: string
  readonly endpointStyle: EndpointStyle
  readonly allowInsecureEndpoint: boolean
  /** Cloudflare's, for `r2:` alone. */
  readonly accountId?: string
}

export interface LocatedFolder {
  readonly kind: 'file'
  /** Absolute. */
  readonly directory: string
}

interface BucketPlace extends ObjectOptions {
  readonly bucket: string
  readonly prefix: KeyPrefix
}

interface LocatedOss extends BucketPlace {
  readonly kind: 'oss'
  readonly location: Location
}

interface LocatedS3 extends BucketPlace {
  readonly kind: 's3' | 'r2'
  readonly location: S3Location
}

export type LocatedBucket = LocatedOss | LocatedS3

/** @returns all problems at once, one sentence each; credentials are chosen elsewhere */
export function locateStore(
  address: StoreAddress,
): { readonly store: LocatedFolder | LocatedBucket } | { readonly problems: readonly Text[] } {
  const { destination, directory } = address
  if (destination.kind === 'file')
    return { store: { kind: 'file', directory: resolve(directory, destination.directory) } }
  const { kind, bucket, prefix } = destination
  const { region, endpoint, endpointStyle, allowInsecureEndpoint, accountId, storageClass, acl } = address
  const place = { bucket, region, endpoint, endpointStyle, allowInsecureEndpoint }
  const common = { bucket, prefix, storageClass, acl }
  if (kind === 'oss') {
    const located = withProblems(locateOss(place), objectOptionProblems(kind, false, address))
    return 'problems' in located ? located : { store: { ...common, kind, location: located.location } }
  }
  const found = kind === 'r2' ? locateR2({ ...place, accountId }) : locateS3(place)
  const isOfAnother = kind === 's3' && 'location' in found && found.location.vendor?.name !== 'S3'
  const located = withProblems(found, objectOptionProblems(kind, isOfAnother, address))
  return 'problems' in located ? located : { store: { ...common, kind, location: located.location } }
}

function withProblems<Found extends Location>(
  located: Located<Found>,
  more: readonly Text[],
): Located<Found> {
  const problems = [...('problems' in located ? located.problems : []), ...more]
  return problems.length > 0 ? { problems } : located
}
