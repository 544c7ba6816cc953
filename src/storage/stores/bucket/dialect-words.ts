/** What the services share in which buckets lie: the headers of an upload, rights in policies, good answers. */
import type { BodyDigests } from '../../../base/digests/digests.ts'
import { firstHeader } from '../../../base/http/headers.ts'
import type { Language } from '../../../base/sentence.ts'
import type { ErrorRule } from '../../service-errors/rule.ts'
import type { LocatedBucket } from '../locate.ts'
import { type Encryption, encodedTags } from '../object-options.ts'
import type { PutOptions } from '../store.ts'
import type { Dialect } from './dialect.ts'
import type { BodyCheck } from './traits.ts'

export interface DialectSettings extends LocatedBucket {
  readonly language: Language
}

/** The words of one service. */
export interface DialectWords {
  /** Name in sentences. */
  readonly service: string
  readonly rules: readonly ErrorRule[]
  /** Begins the service's headers: `x-oss-`. */
  readonly prefix: string
  /** Begins the rights of its policies: `oss:`. */
  readonly rights: string
  /** The right to list. */
  readonly listRight: string
  /** Header of the ACL, without the prefix. */
  readonly acl: string
  /** Header of the key that encrypts an object, without the prefix. */
  readonly encryptionKey: string
  readonly encryptionMethods: Readonly<Record<Encryption['method'], string>>
  /** Name of a header that no website sends. */
  readonly ownHeader: RegExp
}

type SharedDialect = Pick<
  Dialect,
  'publicBase' | 'serviceContext' | 'lacksEncryption' | 'putHeaders' | 'isObject'
>

export function dialectFrom(settings: DialectSettings, words: DialectWords): SharedDialect {
  const { bucket, prefix, location, language, encryption, tags, storageClass, acl } = settings
  const { service, rules, rights } = words
  const { host } = new URL(location.endpoint)
  const tagging = encodedTags(tags)
  /** The rights that a policy has to grant for each operation. */
  const actions = {
    put: tagging === '' ? 'PutObject' : `PutObject, ${rights}PutObjectTagging`,
    head: 'GetObject',
    get: 'GetObject',
    list: words.listRight,
    remove: 'DeleteObject',
  }
  const encryptionHeader = `${words.prefix}server-side-encryption`
  const forAll: Record<string, string> = {}
  if (encryption) forAll[encryptionHeader] = words.encryptionMethods[encryption.method]
  if (encryption?.keyId !== undefined) forAll[words.prefix + words.encryptionKey] = encryption.keyId
  const forImages: Record<string, string> = {}
  if (tagging !== '') forImages[`${words.prefix}tagging`] = tagging
  if (storageClass !== undefined) forImages[`${words.prefix}storage-class`] = storageClass
  if (acl !== undefined) forImages[words.prefix + words.acl] = acl
  return {
    publicBase: location.publicBase,
    serviceContext: (operation: keyof typeof actions) => ({
      operation,
      service,
      region: location.region,
      host: location.style === 'virtual' ? `${bucket}.${host}` : host,
      now: Date.now(),
      language,
      rules,
      names: { bucket, target: `${bucket}/${prefix}*`, action: rights + actions[operation] },
    }),
    lacksEncryption: headers => encryption !== undefined && headers[encryptionHeader] === undefined,
    putHeaders: (options, digests, check) => {
      const headers = objectHeaders(options, digests, check, `${words.prefix}meta-`)
      return Object.assign(headers, forAll, options.isInternal ? undefined : forImages)
    },
    isObject({ status, headers }) {
      const isPage = /^text\/html\b/i.test(firstHeader(headers, 'content-type') ?? '')
      return status === 200 && (!isPage || Object.keys(headers).some(name => words.ownHeader.test(name)))
    },
  }
}

/** @param metaPrefix stands before the names of metadata, e.g. `x-oss-meta-` */
function objectHeaders(
  options: PutOptions,
  digests: BodyDigests,
  check: BodyCheck,
  metaPrefix: string,
): Record<string, string> {
  const { contentType, cacheControl, contentDisposition, metadata } = options
  const headers: Record<string, string> = { 'content-type': contentType }
  if (check === 'md5') headers['content-md5'] = Buffer.from(digests.of('md5'), 'hex').toString('base64')
  if (cacheControl !== undefined) headers['cache-control'] = cacheControl
  if (contentDisposition !== undefined) headers['content-disposition'] = contentDisposition
  for (const [name, value] of Object.entries(metadata ?? {}))
    headers[`${metaPrefix}${name.toLowerCase()}`] = encodeMetadata(value)
  return headers
}

/** Size of metadata by the rules of the services: the bytes of names, and of values as sent. */
export function metadataBytes(metadata: Readonly<Record<string, string>>): number {
  return Object.entries(metadata).reduce(
    (sum, [name, value]) => sum + name.length + encodeMetadata(value).length,
    0,
  )
}

/** A header holds only visible ASCII. decodeURIComponent reads the value back. */
function encodeMetadata(value: string): string {
  return value.toWellFormed().replace(/[^\x21-\x7e]|%/gu, character => encodeURIComponent(character))
}
