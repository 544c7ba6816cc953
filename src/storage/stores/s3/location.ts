/**
 * Finds the endpoint of a bucket of an S3 store and the public address of its objects, from region and
 * endpoint as typed. Returns one location or every problem. Pure.
 */
import { quote } from '../../../base/messages/quote.ts'
import type { Text } from '../../../base/sentence.ts'
import { type Endpoint, isUnencrypted, originOf } from '../../../base/url/endpoint.ts'
import { say } from '../../messages/say.ts'
import {
  type BucketPlace,
  https,
  type Located,
  type Location,
  type PastedAddress,
  publicBase,
} from '../location.ts'
import { type EndpointKind, parseStoreEndpoint } from '../store-endpoint.ts'
import {
  AWS,
  AWS_REGION,
  awsHost,
  isVendorHost,
  R2,
  readVendorHost,
  type Vendor,
  type VendorHost,
} from './vendors.ts'

const S3_ENDPOINT: EndpointKind = {
  scheme: 's3',
  example: say('endpoint-examples-s3'),
  isBare: isVendorHost,
}

export function locateS3(place: BucketPlace): Located {
  const problems: Text[] = []
  const region = place.region?.trim().toLowerCase() || undefined
  const endpoint = endpointOf(place, region, problems)
  const host = endpoint && readVendorHost(endpoint.hostname)
  if (region) problems.push(...regionProblems(region, endpoint))
  if (problems.length > 0 || !endpoint) return { problems }
  const signed = region ?? host?.region ?? host?.vendor.region
  if (!signed) return { problems: [say('region-unknown-s3', { host: endpoint.host })] }
  if (host?.region && host.region !== signed)
    problems.push(say('endpoint-contradiction', { region: signed, host: endpoint.host, theirs: host.region }))
  return finishLocation(place, signed, endpoint, problems)
}

/** Completes the location once region and endpoint are known. */
export function finishLocation(
  place: BucketPlace,
  region: string,
  endpoint: Endpoint,
  problems: Text[],
): Located {
  const { bucket, allowInsecureEndpoint } = place
  const vendor = readVendorHost(endpoint.hostname)?.vendor
  const insecure = isUnencrypted(endpoint)
  if (insecure && !allowInsecureEndpoint) problems.push(say('endpoint-unencrypted', { host: endpoint.host }))
  const style = styleOf(bucket, vendor)
  if (style === 'path' && endpoint.hostname.startsWith('s3-accelerate.'))
    problems.push(say('endpoint-accelerate', { bucket }))
  if (problems.length > 0) return { problems }
  const publicHost = vendor?.publicHost?.(region) ?? endpoint.host
  return {
    location: {
      region,
      endpoint: originOf(endpoint),
      style,
      publicBase: publicBase(style, { protocol: endpoint.protocol, host: publicHost }, bucket),
      insecure,
      vendor,
    },
  }
}

function endpointOf(
  { endpoint }: BucketPlace,
  region: string | undefined,
  problems: Text[],
): Endpoint | undefined {
  const text = endpoint?.trim() ?? ''
  const word = text.toLowerCase()
  if (word === 'internal') {
    problems.push(say('endpoint-internal-oss'))
    return undefined
  }
  // Source: https://docs.aws.amazon.com/AmazonS3/latest/userguide/transfer-acceleration.html
  if (word === 'accelerate') return https('s3-accelerate.amazonaws.com')
  const parsed = text === '' ? undefined : parseStoreEndpoint(text, S3_ENDPOINT, problems)
  // AWS's old host without a region answers for every region, but with redirects.
  if (text !== '' && parsed?.hostname !== 's3.amazonaws.com') return parsed
  if (region) return https(awsHost(region))
  problems.push(say('region-missing-s3'))
  return undefined
}

function regionProblems(region: string, endpoint: Endpoint | undefined): Text[] {
  const isAws = /\.amazonaws\.(com|com\.cn|eu)$/.test(endpoint?.hostname ?? '')
  if ((isAws ? AWS_REGION : /^[a-z0-9][a-z0-9-]{0,62}$/).test(region)) return []
  const meant = /[a-z]{2,4}(?:-[a-z]+)+-\d/.exec(region.replaceAll('_', '-'))?.[0] ?? 'us-east-1'
  return [say(isAws ? 'region-no-id-aws' : 'region-no-id', { region: quote(region), meant })]
}

function styleOf(bucket: string, vendor: Vendor | undefined): Location['style'] {
  // Few names resolve below a self-hosted store, and none below an address.
  if (!vendor) return 'path'
  // A certificate for *.host covers one label, and a bucket with a dot makes two.
  return bucket.includes('.') ? 'path' : vendor.style
}

export const S3_ADDRESS: PastedAddress = {
  bucketIn: hostname => hostOf(hostname, false)?.bucket || undefined,
  settingsFor(hostname, path, name) {
    const found = hostOf(hostname, false)
    if (!found) return undefined
    const { vendor, host, region } = found
    const s3 = { place: `s3://${placeIn(found, path)}`, name }
    return vendor === AWS
      ? say('destination-with-region', { ...s3, region: region ?? say('buckets-region') })
      : say('destination-with-endpoint', { ...s3, endpoint: host })
  },
}

export const R2_ADDRESS: PastedAddress = {
  bucketIn: hostname => hostOf(hostname, true)?.bucket || undefined,
  settingsFor(hostname, path, name) {
    const found = hostOf(hostname, true)
    if (!found) return undefined
    return say('destination-with-endpoint', {
      place: `r2://${placeIn(found, path)}`,
      name,
      endpoint: found.host,
    })
  },
}

function hostOf(hostname: string, isR2: boolean): VendorHost | undefined {
  const found = readVendorHost(hostname)
  return found && (found.vendor === R2) === isR2 ? found : undefined
}

/** Bucket and prefix, without the scheme. */
function placeIn({ bucket }: VendorHost, path: string): string {
  const place = bucket === '' ? path.slice(1) : `${bucket}${path}`
  if (place === '') return 'bucket/prefix/'
  return place.includes('/') ? place : `${place}/`
}
