/** Compares places: whether two settings mean one place, and whether one login may serve both. Pure. */
import { sep } from 'node:path'
import type { LocatedBucket, LocatedFolder } from './locate.ts'
import { AWS, R2, readVendorHost } from './s3/vendors.ts'

export type Place = LocatedFolder | LocatedBucket | { readonly kind: 'own' }

/**
 * Returns a text that is equal for two endpoints that take the same keys: one cloud, one account of R2, or one host.
 * Undefined for a folder and for a caller's own store, which need no login.
 */
function endpointFamily(settings: Place): string | undefined {
  if (settings.kind === 'file' || settings.kind === 'own') return undefined
  const { host, hostname } = new URL(settings.location.endpoint)
  if (hostname.endsWith('.aliyuncs.com')) return 'OSS'
  const vendor = readVendorHost(hostname)?.vendor
  if (!vendor) return host
  // Each partition of AWS has users of its own.
  if (vendor === AWS) return `${vendor.name} ${/amazonaws\.(.*)$/.exec(hostname)?.[1]}`
  return vendor === R2 ? `${vendor.name} ${hostname.slice(0, hostname.indexOf('.'))}` : vendor.name
}

/** Whether the run's own login also fits the other place: the same service, and the same family of endpoints. */
export function takesSameLogin(settings: Place, other: Place): boolean {
  return settings.kind === other.kind && endpointFamily(settings) === endpointFamily(other)
}

/** `inside`: the first place is a part of the second. */
export type PlaceRelation = 'same' | 'inside' | 'around' | 'apart'

export function relationOf(place: Place, other: Place): PlaceRelation {
  const mine = rootOf(place)
  const theirs = rootOf(other)
  if (mine === undefined || theirs === undefined) return 'apart'
  if (mine === theirs) return 'same'
  if (mine.startsWith(theirs)) return 'inside'
  return theirs.startsWith(mine) ? 'around' : 'apart'
}

/** Text that the keys or paths of all objects of a place begin with. */
function rootOf(settings: Place): string | undefined {
  if (settings.kind === 'own') return undefined
  if (settings.kind === 'file') {
    const { directory } = settings
    return `file:${directory.endsWith(sep) ? directory : directory + sep}`
  }
  const { bucket, prefix } = settings
  return `${hostOfBuckets(settings) ?? endpointFamily(settings)}/${bucket}/${prefix}`
}

/**
 * Returns the host that a bucket's name belongs to; undefined where names are unique in a whole cloud. On R2 they are
 * unique in an account and a jurisdiction.
 */
export function hostOfBuckets({ location }: LocatedBucket): string | undefined {
  const { host, hostname } = new URL(location.endpoint)
  if (hostname.endsWith('.aliyuncs.com')) return undefined
  const vendor = readVendorHost(hostname)?.vendor
  return !vendor || vendor === R2 ? host : undefined
}
