/**
 * Where images go, as the reader writes it: `oss://bucket/prefix/`, `s3://…`, `r2://…` or `file:./images`. Pure;
 * everything else is refused in one sentence that names the value and the form that was probably meant.
 */
import { messageOf, SettingsError } from '../../base/errors.ts'
import { quote } from '../../base/messages/quote.ts'
import { type KeyPrefix, mintPrefix } from '../key/object-key.ts'
import { type BucketKind, bucketRule, isBucketName } from './bucket-name.ts'
import { bucketOfHost, destinationHint, FORMS, fileUrlPath, suggestedBucket } from './destination-hints.ts'

export type Destination =
  | { readonly kind: BucketKind; readonly bucket: string; readonly prefix: KeyPrefix }
  /** `directory` as written: relative ones are below a base that the front door knows. */
  | { readonly kind: 'file'; readonly directory: string }

/**
 * @param name what the reader calls the value: `destination`, or `source` where things are read
 * @throws SettingsError with one sentence
 */
export function parseDestination(text: string, name = 'destination'): Destination {
  const value = text.trim()
  if (value === '') throw refused(`${name} is empty; write ${FORMS}`)
  const say = (problem: string) => refused(`${name} ${quoteSafely(value)}${problem}`)
  const [, kind, place = ''] = /^(oss|s3|r2):\/\/(.*)$/is.exec(value) ?? []
  if (kind) return bucketOf(kind.toLowerCase() as BucketKind, place, say)
  if (/^file:/i.test(value)) return { kind: 'file', directory: directoryOf(value.slice('file:'.length), say) }
  throw say(` ${destinationHint(value, name)}`)
}

function bucketOf(kind: BucketKind, place: string, say: (problem: string) => SettingsError): Destination {
  const [bucket = '', ...path] = place.split('/')
  // Dots are allowed in S3, so that a host can pass for a bucket.
  if (!isBucketName(kind, bucket) || bucketOfHost(bucket) !== undefined) {
    const name = suggestedBucket(kind, bucket)
    const meant = name === undefined ? '' : `; did you mean ${kind}://${name}/?`
    throw say(`: ${quoteSafely(bucket)} is not a bucket name (${bucketRule(kind)})${meant}`)
  }
  try {
    return { kind, bucket, prefix: mintPrefix(path.join('/')) }
  } catch (error) {
    throw say(`: ${messageOf(error)}`)
  }
}

function directoryOf(path: string, say: (problem: string) => SettingsError): string {
  const plain = path.replaceAll('\\', '/')
  if (plain !== path) throw say(` has a '\\'; write file:${fileUrlPath(plain)}`)
  if (path === '') throw say(' names no folder; write file:./images')
  if (!path.startsWith('//')) return path
  if (!path.startsWith('///')) {
    const rest = path.slice(2)
    throw say(` has a host where a folder should be; write file:./${rest} or file:///${rest}`)
  }
  // file:///C:/images is how a Windows drive is written as a URL.
  return /^\/\/\/[a-z]:\//i.test(path) ? path.slice(3) : path.slice(2)
}

function refused(problem: string): SettingsError {
  return new SettingsError([problem])
}

/** Without a password that an address may carry. */
function quoteSafely(text: string): string {
  return quote(text.replace(/\/\/[^/]*@/, '//…@'))
}
