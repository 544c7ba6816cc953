/** How objects are written: a repair takes these as a run does. */
import { inGroup, type Table } from '../../options/field.ts'
import { pairs, trueOrFalse } from '../../options/parsers.ts'
import { UPLOAD_FIELDS } from '../../options/upload-fields.ts'
import { headerValue } from './parsers.ts'

/** Fields that are judged together with the store. A store of the caller's own has none of them. */
export const STORED_AS_FIELDS = {
  ...inGroup('keys', {
    'storage-class': {
      parse: headerValue,
      en: 'Storage class of the objects: `Standard`, `IA`, `Archive`, `ColdArchive` or `DeepColdArchive` (OSS); `STANDARD`, `STANDARD_IA`, `ONEZONE_IA`, `INTELLIGENT_TIERING`, `GLACIER_IR`, `GLACIER`, `DEEP_ARCHIVE` or `REDUCED_REDUNDANCY` (S3); `STANDARD` or `STANDARD_IA` (R2). Default: that of the bucket.',
      zh: '对象的存储类型：`Standard`、`IA`、`Archive`、`ColdArchive` 或 `DeepColdArchive`（OSS）；`STANDARD`、`STANDARD_IA`、`ONEZONE_IA`、`INTELLIGENT_TIERING`、`GLACIER_IR`、`GLACIER`、`DEEP_ARCHIVE` 或 `REDUCED_REDUNDANCY`（S3）；`STANDARD` 或 `STANDARD_IA`（R2）。默认与 Bucket 相同。',
    },
    acl: {
      parse: headerValue,
      en: 'ACL of the objects: `default`, `private`, `public-read` or `public-read-write` (OSS); `private`, `public-read`, `public-read-write`, `authenticated-read`, `aws-exec-read`, `bucket-owner-read` or `bucket-owner-full-control` (S3); R2 has none. Sent only when set.',
      zh: '对象的 ACL：`default`、`private`、`public-read` 或 `public-read-write`（OSS）；`private`、`public-read`、`public-read-write`、`authenticated-read`、`aws-exec-read`、`bucket-owner-read` 或 `bucket-owner-full-control`（S3）；R2 没有 ACL。只有填写时才发送。',
    },
  }),
  ...UPLOAD_FIELDS,
} satisfies Table

export const OBJECT_FIELDS = {
  ...inGroup('keys', {
    'cache-control': {
      parse: headerValue,
      en: 'Cache-Control of the objects. Default: `public, max-age=31536000, immutable` when the key holds a hash of the bytes, else none.',
      zh: '对象的 Cache-Control。默认：key 含有内容哈希时为 `public, max-age=31536000, immutable`，否则不设。',
      also: 'One line of printable Latin-1.',
    },
  }),
  ...STORED_AS_FIELDS,
  ...inGroup('keys', {
    metadata: {
      parse: pairs,
      default: '',
      en: '`name: value` lines kept with each object.',
      zh: '随每个对象保存的元数据，每行一个 `name: value`。',
    },
    provenance: {
      parse: trueOrFalse,
      default: 'false',
      en: 'Objects carry where they came from: source URL without its query, time, repository and run.',
      zh: '在对象上记录图片的来源：去掉查询串的源 URL、时间、仓库和运行编号。',
      also: 'The last two are `repository` and `runId`.',
    },
  }),
} satisfies Table
