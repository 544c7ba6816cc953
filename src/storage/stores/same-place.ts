/** Compares places: whether two settings mean one place, and whether one login may serve both. Pure. */
import type { LocatedBucket, LocatedFolder } from './locate.ts'
import { AWS, R2, readVendorHost } from './s3/vendors.ts'

type Place = LocatedFolder | LocatedBucket

/** Returns a text that is equal for two endpoints that take the same keys: one cloud, one account of R2, or one host. */
function endpointFamily({ location }: LocatedBucket): string {
  const { host, hostname } = new URL(location.endpoint)
  if (hostname.endsWith('.aliyuncs.com')) return 'OSS'
  const vendor = readVendorHost(hostname)?.vendor
  if (!vendor) return host
  // Each partition of AWS has users of its own.
  if (vendor === AWS) return `${vendor.name} ${/amazonaws\.(.*)$/.exec(hostname)?.[1]}`
  return vendor === R2 ? `${vendor.name} ${hostname.slice(0, hostname.indexOf('.'))}` : vendor.name
}

/** Whether the run's login also fits the bucket: the same service, and the same family of endpoints. */
export function takesSameLogin(bucket: LocatedBucket, run: Place): boolean {
  return run.kind !== 'file' && run.kind === bucket.kind && endpointFamily(run) === endpointFamily(bucket)
}

export function isSamePlace(place: Place, other: Place): boolean {
  return rootOf(place) === rootOf(other)
}

/** Text that the keys or paths of all objects of a place begin with. */
function rootOf(settings: Place): string {
  if (settings.kind === 'file') return `file:${settings.directory}`
  const { bucket, prefix } = settings
  return `${hostOfBuckets(settings) ?? endpointFamily(settings)}/${bucket}/${prefix}`
}

/**
 * Returns the host that a bucket's name belongs to; undefined where names are unique in a whole cloud. On R2 they are
 * unique in an account and a jurisdiction.
 */
function hostOfBuckets({ location }: LocatedBucket): string | undefined {
  const { host, hostname } = new URL(location.endpoint)
  if (hostname.endsWith('.aliyuncs.com')) return undefined
  const vendor = readVendorHost(hostname)?.vendor
  return !vendor || vendor === R2 ? host : undefined
}
