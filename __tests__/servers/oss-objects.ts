/**
 * What OSS does with an admitted request for one object: the answer as a record, the bucket changed.
 */
import { hash } from 'node:crypto'
import type { Bucket, KeptObject } from './bucket.ts'
import type { StoreAnswer, StoreError } from './bucket-server.ts'
import { partOf, readRange } from './byte-range.ts'
import { crc64 } from './crc64.ts'
import {
  deniedByPolicy,
  fileAlreadyExists,
  invalidDigest,
  invalidEncryption,
  invalidKmsKey,
  invalidMaxKeys,
  invalidObjectName,
  invalidObjectState,
  invalidRange,
  invalidTag,
  metadataTooLarge,
  methodNotAllowed,
  noRight,
  noSuchKey,
  preconditionFailed,
} from './oss-error.ts'
import { listXml } from './oss-list.ts'
import type { StoreRequest } from './store-request.ts'
import { isGoodTagging, metadataBytes, sealedEtag, type UploadRules } from './upload-rules.ts'

const metaPrefix = 'x-oss-meta-'
/** Of user metadata, bytes. https://www.alibabacloud.com/help/en/oss/user-guide/manage-object-metadata-10 */
const maxMetadata = 8192
/** Objects of these must be restored before they can be read. */
const coldClasses = ['Archive', 'ColdArchive', 'DeepColdArchive']
const keptHeaders = [
  'cache-control',
  'content-disposition',
  'content-encoding',
  'expires',
  'x-oss-object-acl',
  'x-oss-server-side-encryption',
  'x-oss-server-side-encryption-key-id',
  'x-oss-storage-class',
]

export interface ObjectRules extends UploadRules {
  /** As in a bucket with versioning on or suspended, `x-oss-forbid-overwrite` is not looked at. */
  readonly versioning: boolean
}

export function serveObject(
  bucket: Bucket,
  request: StoreRequest,
  body: Buffer,
  rules: ObjectRules,
): StoreAnswer | StoreError {
  const { method, key, query } = request
  if (method === 'GET' && key === '' && query['list-type'] === '2') {
    const claimed = query['max-keys'] ?? '100'
    if (!/^\d+$/.test(claimed) || Number(claimed) > 1000) return invalidMaxKeys(claimed)
    return { status: 200, headers: { 'Content-Type': 'application/xml' }, body: listXml(bucket, query) }
  }
  if (key === '' || Buffer.byteLength(key) > 1023 || /^[/\\]/.test(key)) return invalidObjectName(key)
  if (method === 'PUT') return putObject(bucket, request, body, rules)
  if (method === 'DELETE') return removeObject(bucket, key)
  if (method !== 'GET' && method !== 'HEAD') return methodNotAllowed(method)
  const object = bucket.head(key)
  if (object === undefined) return noSuchKey(key)
  const { 'if-match': wanted } = request.headers
  if (wanted !== undefined && bare(wanted) !== bare(etagOf(object))) return preconditionFailed
  if (method === 'GET' && isCold(object)) return invalidObjectState
  return readObject(object, request, rules)
}

const isCold = ({ headers }: KeptObject) =>
  coldClasses.includes(headers['x-oss-storage-class'] ?? '') &&
  !headers['x-oss-restore']?.includes('ongoing-request="false"')

/** https://www.alibabacloud.com/help/en/oss/developer-reference/getobject */
function readObject(
  object: KeptObject,
  { headers }: StoreRequest,
  { versioning }: ObjectRules,
): StoreAnswer | StoreError {
  const { bytes } = object
  const version = { ...(versioning && { 'x-oss-version-id': 'null' }) }
  const whole = { status: 200, headers: { ...headersOf(object), ...version }, body: bytes }
  const range = readRange(headers.range, bytes.length)
  if (range === undefined) return whole
  if (!range.isInside) {
    // A range that is not quite inside is not looked at, unless the standard is asked for.
    if (headers['x-oss-range-behavior'] !== 'standard') return whole
    if (range.first >= bytes.length) return invalidRange
  }
  const part = partOf(bytes, range)
  return { ...part, headers: { ...whole.headers, ...part.headers } }
}

const bare = (etag: string) => etag.replaceAll('"', '').toUpperCase()

function putObject(bucket: Bucket, request: StoreRequest, body: Buffer, rules: ObjectRules) {
  const { key, headers } = request
  const refusal = refusalOfUpload(headers, rules)
  if (refusal) return refusal
  const md5 = hash('md5', body, 'base64')
  const claimed = headers['content-md5']
  if (claimed !== undefined && claimed !== md5) return invalidDigest(claimed)
  const kept = bucket.put(key, body, {
    contentType: headers['content-type'] ?? 'application/octet-stream',
    headers: Object.fromEntries(
      Object.entries(headers).filter(
        ([name]) => keptHeaders.includes(name) && (rules.encrypts !== false || !name.includes('encryption')),
      ),
    ),
    metadata: Object.fromEntries(
      Object.entries(headers)
        .filter(([name]) => name.startsWith(metaPrefix))
        .map(([name, value]) => [name.slice(metaPrefix.length), value]),
    ),
    ...(headers['x-oss-tagging'] !== undefined && { tagging: headers['x-oss-tagging'] }),
    createOnly: headers['x-oss-forbid-overwrite'] === 'true' && !rules.versioning,
  })
  const object = bucket.head(key)
  if (!kept || object === undefined) return fileAlreadyExists
  return {
    status: 200,
    headers: {
      ETag: etagOf(object),
      'x-oss-hash-crc64ecma': crcOf(object),
      'Content-MD5': md5,
      ...encryptionOf(object),
      ...(rules.versioning && { 'x-oss-version-id': 'null' }),
    },
  }
}

/** 204 whether there was one or not. https://www.alibabacloud.com/help/en/oss/developer-reference/deleteobject */
function removeObject(bucket: Bucket, key: string): StoreAnswer {
  bucket.remove(key)
  return { status: 204, headers: {} }
}

function headersOf(object: KeptObject): Record<string, string> {
  return {
    ...object.headers,
    ...Object.fromEntries(Object.entries(object.metadata).map(([name, value]) => [metaPrefix + name, value])),
    'Content-Type': object.contentType,
    // Of a GET, the reply says it: that may be of a part.
    'Content-Length': String(object.bytes.length),
    ETag: etagOf(object),
    ...(object.tagging !== undefined && {
      'x-oss-tagging-count': String(object.tagging.split('&').length),
    }),
    'Last-Modified': object.lastModified.toUTCString(),
    'x-oss-object-type': 'Normal',
    'x-oss-hash-crc64ecma': crcOf(object),
    'Content-MD5': Buffer.from(bare(object.etag), 'hex').toString('base64'),
  }
}

/**
 * https://www.alibabacloud.com/help/en/oss/developer-reference/putobject
 * https://www.alibabacloud.com/help/en/oss/support/0003-00000905
 */
function refusalOfUpload(
  headers: StoreRequest['headers'],
  { kmsKeys = [], demandsEncryption, mayTag }: UploadRules,
): StoreError | undefined {
  const {
    'x-oss-server-side-encryption': encryption,
    'x-oss-server-side-encryption-key-id': keyId,
    'x-oss-tagging': tagging,
  } = headers
  if (demandsEncryption !== undefined && encryption !== demandsEncryption) return deniedByPolicy
  if (encryption !== undefined && !['AES256', 'KMS', 'SM4'].includes(encryption)) return invalidEncryption
  if (keyId !== undefined && (encryption !== 'KMS' || !kmsKeys.includes(keyId))) return invalidKmsKey
  if (metadataBytes(headers, metaPrefix) > maxMetadata) return metadataTooLarge
  if (tagging === undefined) return undefined
  if (mayTag === false) return noRight
  return isGoodTagging(tagging, /^[\p{L}\p{M}\p{N} +=._:/-]*$/u) ? undefined : invalidTag
}

/** Only an object that no key of KMS encrypts has its MD5 as its ETag. */
const etagOf = ({ etag, headers }: KeptObject) =>
  headers['x-oss-server-side-encryption'] === 'KMS' ? `"${sealedEtag(etag).toUpperCase()}"` : etag

const encryptionOf = ({ headers }: KeptObject) =>
  Object.fromEntries(
    Object.entries(headers).filter(([name]) => name.startsWith('x-oss-server-side-encryption')),
  )

const knownCrcs = new WeakMap<KeptObject, string>()

/** A large object is read in many parts, each of which says the checksum of the whole. */
function crcOf(object: KeptObject): string {
  const crc = knownCrcs.get(object) ?? crc64(object.bytes)
  knownCrcs.set(object, crc)
  return crc
}
