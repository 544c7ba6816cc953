/** The words that a service knows for storage classes and ACLs. Pure. */
import { quote } from '../../base/messages/quote.ts'
import { say } from '../../base/messages/say.ts'
import type { Text } from '../../base/sentence.ts'
import type { BucketKind } from './destination-hints.ts'

/** https://www.alibabacloud.com/help/en/oss/developer-reference/putobject */
const OSS_CLASSES = ['Standard', 'IA', 'Archive', 'ColdArchive', 'DeepColdArchive']
const OSS_ACLS = ['default', 'private', 'public-read', 'public-read-write']

/** Those that can be chosen by a header: https://docs.aws.amazon.com/AmazonS3/latest/userguide/storage-class-intro.html */
const AWS_CLASSES = [
  'STANDARD',
  'STANDARD_IA',
  'ONEZONE_IA',
  'INTELLIGENT_TIERING',
  'GLACIER_IR',
  'GLACIER',
  'DEEP_ARCHIVE',
  'REDUCED_REDUNDANCY',
]
/** https://docs.aws.amazon.com/AmazonS3/latest/userguide/acl-overview.html#canned-acl */
const S3_ACLS = [
  'private',
  'public-read',
  'public-read-write',
  'authenticated-read',
  'aws-exec-read',
  'bucket-owner-read',
  'bucket-owner-full-control',
]

/** https://developers.cloudflare.com/r2/buckets/storage-classes/ */
const R2_CLASSES = ['STANDARD', 'STANDARD_IA']

export interface ObjectOptions {
  readonly storageClass?: string | undefined
  readonly acl?: string | undefined
}

/** @param isOpen stores of other vendors have further classes, which only they can judge */
export function objectOptionProblems(
  kind: BucketKind,
  isOpen: boolean,
  { storageClass, acl }: ObjectOptions,
): Text[] {
  const classes = { oss: OSS_CLASSES, s3: AWS_CLASSES, r2: R2_CLASSES }[kind]
  const problems = isOpen ? [] : unknownWord('storage-class', storageClass, classes)
  if (kind === 'r2' && acl !== undefined) problems.push(say('acl-r2'))
  else problems.push(...unknownWord('acl', acl, kind === 'oss' ? OSS_ACLS : S3_ACLS))
  return problems
}

function unknownWord(name: string, value: string | undefined, known: readonly string[]): Text[] {
  if (value === undefined || known.includes(value)) return []
  return [say('object-word', { name, value: quote(value), words: known.join(', ') })]
}
