/**
 * The kinds of buckets: one record per scheme, with every fact that differs between them. Other files read a fact by
 * its name and never compare the kind itself, so that a new kind is a record here. Pure.
 */

import type { Sentence, Text } from '../../base/sentence.ts'
import type { StoreLogin } from '../credentials/choose.ts'
import type { Cloud } from '../credentials/role.ts'
import { say } from '../messages/say.ts'
import type { BucketPlace, Located, Location, PastedAddress } from './location.ts'
import type { ObjectRules } from './object-options.ts'
import { locateOss, OSS_ADDRESS } from './oss/location.ts'
import { type OtherEndpoint, otherAwsEndpoints, otherOssEndpoints } from './other-endpoints.ts'
import { locateS3, R2_ADDRESS, S3_ADDRESS } from './s3/location.ts'
import { locateR2 } from './s3/r2-location.ts'
import { AWS } from './s3/vendors.ts'

/** The scheme of a destination. */
export type BucketKind = 'oss' | 's3' | 'r2'

export interface StoreKind extends ObjectRules {
  /** Name of the service in sentences. */
  readonly service: string
  readonly login: StoreLogin
  /** What grants a missing right: a policy of that cloud, or an API token that a sentence describes. */
  readonly policy: Cloud | ((bucket: string, mayWrite: boolean) => Sentence)
  readonly locate: (place: BucketPlace) => Located
  readonly pasted: PastedAddress
  readonly isBucketName: (text: string) => boolean
  readonly bucketRule: Text
  /** False for a vendor that has its own limits and storage classes, which only its store can judge. */
  readonly hasRulesAt: (location: Location) => boolean
  /** Bytes of names and encoded values that one object takes. */
  readonly metadataLimit: number
  /** Endpoints that may serve a bucket better than its public one. */
  readonly otherEndpoints?: (location: Location) => readonly OtherEndpoint[]
  /** A warning for runs that publish the store's own URLs; absent if a public bucket serves them. */
  readonly readNotice?: (base: string) => Text
  /** Further statuses, beside 401, 403 and 404, by which the store's own URL refuses a reader without a signature. */
  readonly closedStatuses: readonly number[]
}

/** https://www.alibabacloud.com/help/en/oss/user-guide/bucket-naming-conventions */
const PLAIN_NAME = /^[a-z0-9][a-z0-9-]{1,61}[a-z0-9]$/
/** https://docs.aws.amazon.com/AmazonS3/latest/userguide/bucketnamingrules.html */
const DOTTED_NAME = /^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/

const OSS: StoreKind = {
  service: 'OSS',
  login: {
    credentialFamily: 'alibaba',
    role: { cloud: 'alibaba' },
    otherLogins: say('login-others-oss'),
    hasFallback: true,
  },
  policy: 'alibaba',
  locate: locateOss,
  pasted: OSS_ADDRESS,
  isBucketName: text => PLAIN_NAME.test(text),
  bucketRule: say('bucket-rule'),
  hasRulesAt: () => true,
  // Source: https://www.alibabacloud.com/help/en/oss/user-guide/manage-object-metadata-10
  metadataLimit: 8192,
  // Source: https://www.alibabacloud.com/help/en/oss/developer-reference/putobject
  storageClasses: ['Standard', 'IA', 'Archive', 'ColdArchive', 'DeepColdArchive'],
  acls: ['default', 'private', 'public-read', 'public-read-write'],
  // Source: https://www.alibabacloud.com/help/en/oss/user-guide/object-tagging-8
  tagRules: { marks: '+-=._:/' },
  otherEndpoints: otherOssEndpoints,
  closedStatuses: [],
}

const S3: StoreKind = {
  service: 'S3',
  login: {
    credentialFamily: 'aws',
    role: { cloud: 'aws' },
    otherLogins: say('login-others-s3'),
    hasFallback: false,
  },
  policy: 'aws',
  locate: locateS3,
  pasted: S3_ADDRESS,
  isBucketName: text => DOTTED_NAME.test(text) && !text.includes('..') && !/^\d+\.\d+\.\d+\.\d+$/.test(text),
  bucketRule: say('bucket-rule-dots'),
  hasRulesAt: ({ vendor }) => vendor?.name === AWS.name,
  // Source: https://docs.aws.amazon.com/AmazonS3/latest/userguide/UsingMetadata.html
  metadataLimit: 2048,
  // The classes that a header can choose: https://docs.aws.amazon.com/AmazonS3/latest/userguide/storage-class-intro.html
  storageClasses: [
    'STANDARD',
    'STANDARD_IA',
    'ONEZONE_IA',
    'INTELLIGENT_TIERING',
    'GLACIER_IR',
    'GLACIER',
    'DEEP_ARCHIVE',
    'REDUCED_REDUNDANCY',
  ],
  // Source: https://docs.aws.amazon.com/AmazonS3/latest/userguide/acl-overview.html#canned-acl
  acls: [
    'private',
    'public-read',
    'public-read-write',
    'authenticated-read',
    'aws-exec-read',
    'bucket-owner-read',
    'bucket-owner-full-control',
  ],
  // Source: https://docs.aws.amazon.com/AmazonS3/latest/userguide/object-tagging.html
  tagRules: { marks: '+-=._:/@', reserved: 'aws:' },
  otherEndpoints: otherAwsEndpoints,
  closedStatuses: [],
}

const R2: StoreKind = {
  service: 'R2',
  login: {
    credentialFamily: 'aws',
    role: { refusal: say('role-r2') },
    otherLogins: say('login-others-r2'),
    hasFallback: false,
  },
  // An API token of R2 covers a whole bucket, and gives either reading, or reading and writing.
  policy: (bucket, mayWrite) => say(mayWrite ? 'token-r2-write' : 'token-r2-read', { bucket }),
  locate: locateR2,
  pasted: R2_ADDRESS,
  isBucketName: text => PLAIN_NAME.test(text),
  bucketRule: say('bucket-rule'),
  hasRulesAt: () => true,
  // Source: https://developers.cloudflare.com/r2/platform/limits/
  metadataLimit: 8192,
  // Source: https://developers.cloudflare.com/r2/buckets/storage-classes/
  storageClasses: ['STANDARD', 'STANDARD_IA'],
  acls: [],
  aclRefusal: say('acl-r2'),
  // Source: https://developers.cloudflare.com/r2/api/s3/api/
  uploadRefusal: names => say('upload-options-r2', { names }),
  readNotice: base => say('r2-public', { base }),
  // R2's S3 endpoint answers every request without a signature with 400.
  closedStatuses: [400],
}

export const BUCKET_KINDS: Readonly<Record<BucketKind, StoreKind>> = { oss: OSS, s3: S3, r2: R2 }

/** The kind that a bucket name without a scheme probably belongs to. */
export const USUAL_KIND: BucketKind = 'oss'

/** Matches any scheme as the first group. The pattern continues with `://`. */
export const SCHEME_PATTERN = `(${Object.keys(BUCKET_KINDS).join('|')})`

/** @returns undefined for a folder and for the caller's own store */
export function bucketKind(kind: BucketKind | 'file' | 'own'): StoreKind | undefined {
  return kind === 'file' || kind === 'own' ? undefined : BUCKET_KINDS[kind]
}
