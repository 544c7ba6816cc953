/** How objects are written: a repair takes these as a run does. */
import type { Table } from '../../options/field.ts'
import { pairs, trueOrFalse } from '../../options/parsers.ts'
import { UPLOAD_FIELDS } from '../../options/upload-fields.ts'
import { headerValue } from './parsers.ts'

/** Fields that are judged together with the store. A store of the caller's own has none of them. */
export const STORED_AS_FIELDS = {
  'storage-class': {
    parse: headerValue,
    help: 'Storage class of the objects: `Standard`, `IA`, `Archive`, `ColdArchive` or `DeepColdArchive` (OSS); `STANDARD`, `STANDARD_IA`, `ONEZONE_IA`, `INTELLIGENT_TIERING`, `GLACIER_IR`, `GLACIER`, `DEEP_ARCHIVE` or `REDUCED_REDUNDANCY` (S3); `STANDARD` or `STANDARD_IA` (R2). Default: that of the bucket.',
  },
  acl: {
    parse: headerValue,
    help: 'ACL of the objects: `default`, `private`, `public-read` or `public-read-write` (OSS); `private`, `public-read`, `public-read-write`, `authenticated-read`, `aws-exec-read`, `bucket-owner-read` or `bucket-owner-full-control` (S3); R2 has none. Sent only when set.',
  },
  ...UPLOAD_FIELDS,
} as const satisfies Table

export const OBJECT_FIELDS = {
  'cache-control': {
    parse: headerValue,
    help: 'Cache-Control of the objects. Default: `public, max-age=31536000, immutable` when the key holds a hash of the bytes, else none.',
    also: 'One line of printable Latin-1.',
  },
  ...STORED_AS_FIELDS,
  metadata: { parse: pairs, default: '', help: '`name: value` lines kept with each object.' },
  provenance: {
    parse: trueOrFalse,
    default: 'false',
    help: 'Objects carry where they came from: source URL without its query, time, repository and run.',
    also: 'The last two are `repository` and `runId`.',
  },
} as const satisfies Table
