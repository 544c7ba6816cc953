/**
 * Parses the destination as the user writes it: `oss://bucket/prefix/`, `s3://…`, `r2://…` or `file:./images`. Any
 * other value is refused in one sentence, with the value and the form that was probably meant. Pure.
 */
import { SettingsError, sentenceOf } from '../../base/errors.ts'
import { quote } from '../../base/messages/quote.ts'
import type { Text } from '../../base/sentence.ts'
import { type KeyPrefix, mintPrefix } from '../key/object-key.ts'
import { say } from '../messages/say.ts'
import { BUCKET_KINDS, type BucketKind, SCHEME_PATTERN, USUAL_KIND } from './kinds.ts'
import { formOfS3 } from './s3/other-schemes.ts'

export const FORMS = say('destination-forms')

/**
 * Returns a sentence that follows the value itself, e.g. `has no scheme; write …`.
 * @param name of the setting: `destination` or `source`
 */
function destinationHint(value: string, name: string): Text {
  const [, scheme, hostname = '', path = '/'] =
    /^(?:([a-z][a-z0-9+.-]*):\/\/)?([a-z0-9.-]+)(?::\d+)?(\/[^?#]*)?(?:[?#].*)?$/i.exec(value) ?? []
  const isAddress = scheme === undefined || /^https?$/i.test(scheme)
  const meant = isAddress ? addressed(hostname.toLowerCase(), path, name) : undefined
  if (meant) return say('destination-address', { meant })
  const [, kind, short = '@'] = SHORT_OF_SLASHES.exec(value) ?? []
  if (!short.includes('@'))
    return say('destination-slashes', {
      meant: `${kind?.toLowerCase()}://${short}${short.endsWith('/') ? '' : '/'}`,
    })
  const unknown = /^([a-z][a-z0-9+.-]*):\/\//i.exec(value)?.[1]?.toLowerCase()
  // Text before an `@` may be a login.
  const meantByS3 = value.includes('@') ? undefined : formOfS3(value, name)
  if (meantByS3) return say('destination-by-s3', { scheme: `${unknown}://`, meant: meantByS3 })
  if (unknown) return say('destination-scheme', { scheme: unknown, forms: FORMS })
  if (/^[a-z]:[\\/]/i.test(value) || /^[./~\\]/.test(value))
    return say('destination-folder', { path: fileUrlPath(value.replaceAll('\\', '/')) })
  const place = value.replace(/^\/+/, '').toLowerCase().replaceAll('_', '-')
  return BUCKET_KINDS[USUAL_KIND].isBucketName(place.split('/', 1)[0] ?? '')
    ? say('destination-no-scheme', { meant: `${USUAL_KIND}://${place}${place.endsWith('/') ? '' : '/'}` })
    : say('destination-neither', { forms: FORMS })
}

/** Returns the valid bucket name that an invalid one probably stands for. */
function suggestedBucket(kind: BucketKind, text: string): string | undefined {
  const typed = text.toLowerCase()
  const name = bucketOfHost(typed) ?? typed.replaceAll('_', '-')
  return BUCKET_KINDS[kind].isBucketName(name) ? name : undefined
}

const PASTED = Object.values(BUCKET_KINDS).map(({ pasted }) => pasted)

/** Returns the bucket that a service's host begins with. */
function bucketOfHost(hostname: string): string | undefined {
  return PASTED.map(({ bucketIn }) => bucketIn(hostname)).find(bucket => bucket !== undefined)
}

/** A path with a Windows drive gets the three slashes of a URL. */
function fileUrlPath(path: string): string {
  return /^[a-z]:/i.test(path) ? `///${path}` : path
}

/** Returns the settings for the address of a bucket, or of something in it. */
function addressed(hostname: string, path: string, name: string): Text | undefined {
  return PASTED.map(({ settingsFor }) => settingsFor(hostname, path, name)).find(Boolean)
}

const BUCKET = new RegExp(`^${SCHEME_PATTERN}://(.*)$`, 'is')
const BUCKET_MEANT = new RegExp(`^${SCHEME_PATTERN}://([^/?#]*)`, 'i')

const SHORT_OF_SLASHES = new RegExp(`^${SCHEME_PATTERN}:/?([^/].*)$`, 'is')

export type Destination =
  | { readonly kind: BucketKind; readonly bucket: string; readonly prefix: KeyPrefix }
  /** `directory` as written. A relative one is resolved later, against a folder that the entry point knows. */
  | { readonly kind: 'file'; readonly directory: string }

/**
 * @param name of the setting: `destination`, or `source` for jobs that read
 * @throws SettingsError with one sentence
 */
export function parseDestination(text: string, name = 'destination'): Destination {
  const value = text.trim()
  if (value === '') throw new SettingsError([say('destination-empty', { name, forms: FORMS })])
  const refused = (problem: Text, how: 'destination-wrong' | 'destination-broken' = 'destination-wrong') =>
    new SettingsError([say(how, { name, value: quoteSafely(value), problem })])
  const [, kind, place = ''] = BUCKET.exec(value) ?? []
  // A source may contain `?` and `#`: an existing prefix must stay readable.
  if (kind) return bucketOf(kind.toLowerCase() as BucketKind, place, name !== 'source', refused)
  // A `#` is allowed: a folder may be called C#.
  if (/^file:.*\?/i.test(value) && name !== 'source') throw refused(say('destination-query', { mark: '?' }))
  if (/^file:/i.test(value))
    return { kind: 'file', directory: directoryOf(value.slice('file:'.length), refused) }
  throw refused(destinationHint(value, name))
}

/**
 * Returns the kind of store that a wrong destination names, with a placeholder as its bucket; undefined for no kind.
 */
export function destinationMeant(text: string): Destination | undefined {
  const [, scheme, bucket = ''] = BUCKET_MEANT.exec(text.trim()) ?? []
  if (scheme === undefined) return undefined
  const kind = scheme.toLowerCase() as BucketKind
  return { kind, bucket: suggestedBucket(kind, bucket) ?? 'bucket', prefix: mintPrefix('') }
}

/** Makes the error for a destination. By default the problem follows its value. */
type Refuse = (problem: Text, how?: 'destination-broken') => SettingsError

function bucketOf(kind: BucketKind, place: string, mayWrite: boolean, refused: Refuse): Destination {
  const mark = /[?#]/.exec(place)?.[0]
  if (mark !== undefined && mayWrite) throw refused(say('destination-query', { mark }))
  const [bucket = '', ...path] = place.split('/')
  // A secret may hold a slash, so neither the bucket nor the prefix can be quoted.
  const hasLogin = place.includes('@')
  // A bucket of S3 may contain dots, so a pasted host can look like a bucket.
  const { isBucketName, bucketRule } = BUCKET_KINDS[kind]
  if (!isBucketName(bucket) || bucketOfHost(bucket) !== undefined) {
    if (hasLogin) throw refused(say('destination-login'))
    const name = suggestedBucket(kind, bucket)
    const problem = say('destination-not-a-bucket', { bucket: quoteSafely(bucket), rule: bucketRule })
    const meant = `${kind}://${[name, ...path].join('/')}${path.length > 0 ? '' : '/'}`
    throw refused(
      name === undefined ? problem : say('destination-did-you-mean', { problem, meant }),
      'destination-broken',
    )
  }
  try {
    return { kind, bucket, prefix: mintPrefix(path.join('/')) }
  } catch (error) {
    throw hasLogin ? refused(say('destination-login')) : refused(sentenceOf(error), 'destination-broken')
  }
}

function directoryOf(path: string, refused: Refuse): string {
  const plain = path.replaceAll('\\', '/')
  if (plain !== path) throw refused(say('destination-backslash', { path: fileUrlPath(plain) }))
  if (path === '') throw refused(say('destination-no-folder'))
  if (!path.startsWith('//')) return path
  if (!path.startsWith('///')) {
    throw refused(
      path.includes('@') ? say('destination-login') : say('destination-host', { path: path.slice(2) }),
    )
  }
  // A Windows drive in a URL: file:///C:/images.
  return /^\/\/\/[a-z]:\//i.test(path) ? path.slice(3) : path.slice(2)
}

/** Text before an `@` may be a login, and no bucket, prefix or host needs an `@`. */
function quoteSafely(text: string): Text {
  return quote(text.replace(/^([a-z][a-z0-9+.-]*:\/\/)?.*@/is, '$1…@'))
}
