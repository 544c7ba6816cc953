/** What a value that is no destination was probably meant to be: a pasted address, a bare name, a folder. Pure. */
import { say } from '../../base/messages/say.ts'
import type { Text } from '../../base/sentence.ts'
import { AWS, R2, readVendorHost } from './s3/vendors.ts'
import { regionOfHost, splitHost } from './store-endpoint.ts'

export const FORMS = say('destination-forms')

/** Where the browser is while somebody looks at a bucket. */
const CONSOLE = /^oss\.console\.(aliyun|alibabacloud)\.com$/
const CONSOLE_PATH = /^\/bucket\/oss-([a-z0-9-]+)\/([a-z0-9-]+)(\/|$)/

/**
 * Goes on after the value itself, e.g. `has no scheme; write …`.
 * @param name what the reader calls the value
 */
export function destinationHint(value: string, name: string): Text {
  const [, scheme, hostname = '', path = '/'] =
    /^(?:([a-z][a-z0-9+.-]*):\/\/)?([a-z0-9.-]+)(?::\d+)?(\/[^?#]*)?(?:[?#].*)?$/i.exec(value) ?? []
  const isAddress = scheme === undefined || /^https?$/i.test(scheme)
  const meant = isAddress ? addressed(hostname.toLowerCase(), path, name) : undefined
  if (meant) return say('destination-address', { meant })
  const unknown = /^([a-z][a-z0-9+.-]*):\/\//i.exec(value)?.[1]?.toLowerCase()
  if (unknown) return say('destination-scheme', { scheme: unknown, forms: FORMS })
  if (/^[a-z]:[\\/]/i.test(value) || /^[./~\\]/.test(value))
    return say('destination-folder', { path: fileUrlPath(value.replaceAll('\\', '/')) })
  const place = value.replace(/^\/+/, '').toLowerCase().replaceAll('_', '-')
  return isBucketName('oss', place.split('/', 1)[0] ?? '')
    ? say('destination-no-scheme', { meant: `oss://${place}${place.endsWith('/') ? '' : '/'}` })
    : say('destination-neither', { forms: FORMS })
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
function addressed(hostname: string, path: string, name: string): Text | undefined {
  const [, at, bucket] = (CONSOLE.test(hostname) && CONSOLE_PATH.exec(path)) || []
  if (at && bucket) return say('destination-with-region', { place: `oss://${bucket}/`, name, region: at })
  const oss = splitHost(hostname, isOssHost)
  if (oss.bucket)
    return say('destination-with-endpoint', { place: `oss://${oss.bucket}${path}`, name, endpoint: oss.bare })
  const found = readVendorHost(hostname)
  if (!found) return undefined
  const place = found.bucket === '' ? path.slice(1) : `${found.bucket}${path}`
  const where = place === '' ? 'bucket/prefix/' : place.includes('/') ? place : `${place}/`
  const { vendor, host, region } = found
  if (vendor === R2) {
    const [account = '', endpoint = ''] = host.split('.')
    const said = { place: `r2://${where}`, name, account }
    return endpoint === 'r2'
      ? say('destination-with-account', said)
      : say('destination-with-account-in', { ...said, endpoint })
  }
  const s3 = { place: `s3://${where}`, name }
  return vendor === AWS
    ? say('destination-with-region', { ...s3, region: region ?? say('buckets-region') })
    : say('destination-with-endpoint', { ...s3, endpoint: host })
}

function isOssHost(hostname: string): boolean {
  return hostname.startsWith('oss-') && regionOfHost(hostname) !== undefined
}

/** Which names a bucket can have, by the rules of each service. Pure. */
export type BucketKind = 'oss' | 's3' | 'r2'

/** https://www.alibabacloud.com/help/en/oss/user-guide/bucket-naming-conventions */
const PLAIN = /^[a-z0-9][a-z0-9-]{1,61}[a-z0-9]$/
/** https://docs.aws.amazon.com/AmazonS3/latest/userguide/bucketnamingrules.html */
const DOTTED = /^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/

export function isBucketName(kind: BucketKind, text: string): boolean {
  if (kind !== 's3') return PLAIN.test(text)
  return DOTTED.test(text) && !text.includes('..') && !/^\d+\.\d+\.\d+\.\d+$/.test(text)
}

export function bucketRule(kind: BucketKind): Text {
  return say(kind === 's3' ? 'bucket-rule-dots' : 'bucket-rule')
}
