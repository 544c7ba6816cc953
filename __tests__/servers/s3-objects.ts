/**
 * What S3 does with an admitted request for one object: the answer as a record, the bucket changed.
 */
import { createHash } from 'node:crypto'
import type { Bucket, KeptObject } from './bucket.ts'
import type { StoreAnswer, StoreError } from './bucket-server.ts'
import { partOf, readRange } from './byte-range.ts'
import { noSuchKey, preconditionFailed, s3Error } from './s3-error.ts'
import { listXml } from './s3-list.ts'
import type { StoreRequest } from './store-request.ts'
import { isGoodTagging, metadataBytes, sealedEtag, type UploadRules } from './upload-rules.ts'

export interface ObjectRules extends UploadRules {
  /** false: `If-None-Match` is not looked at, as by many stores that speak S3. */
  readonly conditions: boolean
  /** Objects are encrypted with a key of KMS, so that their ETag is no MD5. */
  readonly kms: boolean
}

const metaPrefix = 'x-amz-meta-'
/** Of user metadata, bytes. https://docs.aws.amazon.com/AmazonS3/latest/userguide/UsingMetadata.html */
const maxMetadata = 2048
/** Objects of these must be restored before they can be read. */
const coldClasses = ['GLACIER', 'DEEP_ARCHIVE']
const keptHeaders = [
  'cache-control',
  'content-disposition',
  'content-encoding',
  'x-amz-acl',
  'x-amz-server-side-encryption',
  'x-amz-server-side-encryption-aws-kms-key-id',
  'x-amz-storage-class',
]

export function serveObject(
  bucket: Bucket,
  request: StoreRequest,
  body: Buffer,
  rules: ObjectRules,
): StoreAnswer | StoreError {
  const { method, key, query, headers } = request
  if (method === 'GET' && key === '' && query['list-type'] === '2')
    return { status: 200, headers: { 'Content-Type': 'application/xml' }, body: listXml(bucket, query) }
  if (key === '') return s3Error(400, 'InvalidURI', 'Could not parse the specified URI.')
  if (Buffer.byteLength(key) > 1024) return s3Error(400, 'KeyTooLongError', 'Your key is too long')
  if (method === 'PUT') return putObject(bucket, request, body, rules)
  if (method === 'DELETE') return removeObject(bucket, key)
  if (method !== 'GET' && method !== 'HEAD')
    return s3Error(405, 'MethodNotAllowed', 'The specified method is not allowed against this resource.')
  const object = bucket.head(key)
  if (object === undefined) return noSuchKey(key)
  const all = headersOf(object, rules)
  const { 'if-match': wanted } = headers
  if (wanted !== undefined && wanted !== all.ETag) return preconditionFailed('If-Match')
  if (method === 'GET' && isCold(object))
    return s3Error(403, 'InvalidObjectState', "The operation is not valid for the object's storage class")
  const whole = { status: 200, headers: all, body: object.bytes }
  const range = method === 'GET' ? readRange(headers.range, object.bytes.length) : undefined
  if (range === undefined) return whole
  if (range.first >= object.bytes.length)
    return s3Error(416, 'InvalidRange', 'The requested range is not satisfiable')
  const part = partOf(object.bytes, range)
  return { ...part, headers: { ...all, ...part.headers } }
}

const isCold = ({ headers }: KeptObject) =>
  coldClasses.includes(headers['x-amz-storage-class'] ?? '') &&
  !headers['x-amz-restore']?.includes('ongoing-request="false"')

function putObject(
  bucket: Bucket,
  { key, headers }: StoreRequest,
  body: Buffer,
  rules: ObjectRules,
): StoreAnswer | StoreError {
  const refusal = refusalOfUpload(headers, rules)
  if (refusal) return refusal
  const claimed = headers['content-md5']
  if (claimed !== undefined && claimed !== createHash('md5').update(body).digest('base64'))
    return s3Error(400, 'BadDigest', 'The Content-MD5 you specified did not match what we received.')
  const kept = bucket.put(key, body, {
    contentType: headers['content-type'] ?? 'binary/octet-stream',
    headers: Object.fromEntries(Object.entries(headers).filter(([name]) => keptHeaders.includes(name))),
    metadata: Object.fromEntries(
      Object.entries(headers)
        .filter(([name]) => name.startsWith(metaPrefix))
        .map(([name, value]) => [name.slice(metaPrefix.length), value]),
    ),
    ...(headers['x-amz-tagging'] !== undefined && { tagging: headers['x-amz-tagging'] }),
    createOnly: headers['if-none-match'] === '*' && rules.conditions,
  })
  if (!kept) return preconditionFailed('If-None-Match')
  const object = bucket.head(key)
  return { status: 200, headers: object ? proofOf(object, rules) : {} }
}

/** 204 whether there was one or not. https://docs.aws.amazon.com/AmazonS3/latest/API/API_DeleteObject.html */
function removeObject(bucket: Bucket, key: string): StoreAnswer {
  bucket.remove(key)
  return { status: 204, headers: {} }
}

function headersOf(object: KeptObject, rules: ObjectRules): Record<string, string> {
  return {
    ...object.headers,
    ...Object.fromEntries(Object.entries(object.metadata).map(([name, value]) => [metaPrefix + name, value])),
    ...proofOf(object, rules),
    'Content-Type': object.contentType,
    'Content-Length': String(object.bytes.length),
    'Last-Modified': object.lastModified.toUTCString(),
    'Accept-Ranges': 'bytes',
  }
}

function proofOf({ etag, headers }: KeptObject, { kms }: ObjectRules): Record<string, string> {
  const encryption = headers['x-amz-server-side-encryption'] ?? (kms ? 'aws:kms' : 'AES256')
  return {
    ETag: encryption === 'aws:kms' ? `"${sealedEtag(etag)}"` : etag.toLowerCase(),
    'x-amz-server-side-encryption': encryption,
  }
}

/** https://docs.aws.amazon.com/AmazonS3/latest/API/API_PutObject.html */
function refusalOfUpload(
  headers: StoreRequest['headers'],
  { kmsKeys = [], demandsEncryption, mayTag }: UploadRules,
): StoreError | undefined {
  const {
    'x-amz-server-side-encryption': encryption,
    'x-amz-server-side-encryption-aws-kms-key-id': keyId,
    'x-amz-tagging': tagging,
  } = headers
  if (demandsEncryption !== undefined && encryption !== demandsEncryption)
    return s3Error(403, 'AccessDenied', 'Access Denied')
  if (encryption !== undefined && !['AES256', 'aws:kms', 'aws:kms:dsse'].includes(encryption))
    return s3Error(400, 'InvalidEncryptionAlgorithmError', 'The encryption method specified is not supported')
  if (keyId !== undefined && encryption !== 'aws:kms')
    return s3Error(
      400,
      'InvalidArgument',
      'Server Side Encryption with AWS KMS managed key requires HTTP header',
    )
  if (keyId !== undefined && !kmsKeys.includes(keyId))
    return s3Error(400, 'KMS.NotFoundException', `Invalid keyId '${keyId}'`)
  if (metadataBytes(headers, metaPrefix) > maxMetadata)
    return s3Error(400, 'MetadataTooLarge', 'Your metadata headers exceed the maximum allowed metadata size')
  if (tagging === undefined) return undefined
  if (mayTag === false)
    return s3Error(
      403,
      'AccessDenied',
      'User: arn:aws:iam::123456789012:user/crawler is not authorized to perform: s3:PutObjectTagging on resource',
    )
  return isGoodTagging(tagging, /^[\p{L}\p{M}\p{N} +=._:/@-]*$/u)
    ? undefined
    : s3Error(400, 'InvalidTag', 'The TagValue you have provided is invalid')
}
