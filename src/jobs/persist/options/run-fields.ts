import type { JobOptions } from '../../options/context.ts'
import { inGroup, type OptionsIn, type Table } from '../../options/field.ts'
import {
  duration,
  durationOrNever,
  durationOrSeconds,
  oneOf,
  pairs,
  trueOrFalse,
  wholeNumber,
} from '../../options/parsers.ts'
import { STORE_FIELDS, UPLOAD_FIELDS } from '../../options/store-fields.ts'
import type { Watcher } from '../watching/watcher.ts'
import { LIMIT_FIELDS, ORIGIN_PROXY_FIELD, REQUEST_FIELDS } from './origin-fields.ts'
import { headerValue, oneLine, publicBase, shard, variants } from './parsers.ts'

/** Fields that are judged together with the store. A store of the caller's own has none of them. */
export const STORED_AS_FIELDS = {
  ...inGroup('keys', {
    'storage-class': {
      parse: headerValue,
      en: 'Storage class of the objects: `Standard`, `IA`, `Archive`, `ColdArchive` or `DeepColdArchive` (OSS); `STANDARD` or `STANDARD_IA` (S3, R2); S3 also `ONEZONE_IA`, `INTELLIGENT_TIERING`, `GLACIER_IR`, `GLACIER`, `DEEP_ARCHIVE`, `REDUCED_REDUNDANCY`. Default: that of the bucket.',
      zh: '对象的存储类型：`Standard`、`IA`、`Archive`、`ColdArchive` 或 `DeepColdArchive`（OSS）；`STANDARD` 或 `STANDARD_IA`（S3、R2）；S3 另有 `ONEZONE_IA`、`INTELLIGENT_TIERING`、`GLACIER_IR`、`GLACIER`、`DEEP_ARCHIVE`、`REDUCED_REDUNDANCY`。默认与 Bucket 相同。',
    },
    acl: {
      parse: headerValue,
      en: 'ACL of the objects: `private`, `public-read`, `public-read-write`; OSS also `default`; S3 also `authenticated-read`, `aws-exec-read`, `bucket-owner-read`, `bucket-owner-full-control`; R2 has none.',
      zh: '对象的 ACL：`private`、`public-read`、`public-read-write`；OSS 另有 `default`；S3 另有 `authenticated-read`、`aws-exec-read`、`bucket-owner-read`、`bucket-owner-full-control`；R2 没有 ACL。',
    },
  }),
  ...UPLOAD_FIELDS,
} satisfies Table

/** How objects are written. */
const OBJECT_FIELDS = {
  ...inGroup('keys', {
    'cache-control': {
      parse: headerValue,
      private: true,
      en: 'Cache-Control of the objects. Default: `public, max-age=31536000, immutable` when the key holds a hash of the bytes, else none.',
      zh: '对象的 Cache-Control。默认：key 含有内容哈希时为 `public, max-age=31536000, immutable`，否则不设。',
      also: 'One line of printable Latin-1.',
    },
  }),
  ...STORED_AS_FIELDS,
  ...inGroup('keys', {
    metadata: {
      takes: 'pairs',
      parse: pairs,
      default: '',
      private: true,
      en: '`name: value` lines kept with each object.',
      zh: '随每个对象保存的元数据，每行一个 `name: value`。',
    },
  }),
} satisfies Table

const ONE_DAY = 86_400_000
const SEVEN_DAYS = 7 * ONE_DAY
const THIRTY_DAYS = 30 * ONE_DAY
const TEN_YEARS = 3650 * ONE_DAY
const PLACE_FIELDS = {
  ...inGroup('where', {
    destination: {
      required: true,
      en: 'Where images go: `oss://bucket/prefix/`, `s3://bucket/prefix/`, `r2://bucket/prefix/`, or a folder, `file:./images`.',
      zh: '图片存到哪里：`oss://bucket/prefix/`、`s3://bucket/prefix/`、`r2://bucket/prefix/`，或目录 `file:./images`。',
    },
  }),
  ...STORE_FIELDS,
} satisfies Table

/** Fields that a store of the caller's own has no use for. */
export const BUCKET_FIELDS = { ...PLACE_FIELDS, ...STORED_AS_FIELDS } as const satisfies Table

/** How images are fetched and stored. */
export const RUN_FIELDS = {
  ...PLACE_FIELDS,
  ...inGroup('keys', {
    key: {
      default: '{sha256}.{ext}',
      en: 'Template of the object key below the prefix; see "docs/inputs.md".',
      zh: '前缀之下 key 的模板，见 docs/inputs.zh-CN.md。',
      also: 'Without a variable of the bytes, such as `{sha256}`, what the store has already is not fetched.',
    },
    'on-collision': {
      parse: oneOf('fail', 'keep', 'overwrite'),
      default: 'fail',
      en: 'When another image has the key: `fail` (this image), `keep` (the stored one), `overwrite`.',
      zh: 'key 已被另一张图片占用时：`fail`（这张图片失败）、`keep`（保留已有的）、`overwrite`（覆盖）。',
    },
  }),
  ...REQUEST_FIELDS,
  ...inGroup('report', {
    concurrency: {
      parse: wholeNumber(1, 256),
      default: '16',
      en: 'Images fetched at once; as many uploads beside them.',
      zh: '同时下载的图片数；同时上传的数量与之相同。',
    },
  }),
  ...LIMIT_FIELDS,
  ...OBJECT_FIELDS,
  ...inGroup('keys', {
    'public-url-base': {
      parse: publicBase,
      en: 'What public URLs begin with, e.g. `https://img.example.com/`, or a path of the site such as `/img/`. Default: from bucket and endpoint.',
      zh: '公开 URL 的开头部分，如 `https://img.example.com/`，或站内路径，如 `/img/`。默认由 Bucket 和 endpoint 得出。',
      also: 'Here it is `publicUrl` of the results that begins so.',
    },
    'public-url-suffix': {
      parse: oneLine,
      default: '',
      en: 'What public URLs end with, e.g. `?x-oss-process=style/thumb`.',
      zh: '公开 URL 的结尾部分，如 `?x-oss-process=style/thumb`。',
      also: 'Here it is `publicUrl` of the results that ends so.',
    },
    variants: {
      takes: 'pairs',
      parse: variants,
      default: '',
      en: 'Further links for each image, `name: suffix` lines, at most 10, e.g. `thumb: ?x-oss-process=style/thumb`.',
      zh: '每张图片的更多链接，每行一个 `name: suffix`，最多 10 个，如 `thumb: ?x-oss-process=style/thumb`。',
      also: 'Here also a record; the links are `variants` of the results.',
    },
  }),
  ...inGroup('manifest', {
    manifest: {
      parse: oneOf('on', 'read-only', 'off'),
      default: 'on',
      en: 'The manifest kept in the bucket between runs: `on`, `read-only` (this run adds nothing), `off`.',
      zh: '存放在 Bucket 里、各次运行共用的运行记录：`on`、`read-only`（本次运行不写入）、`off`。',
    },
    'manifest-at': {
      en: 'Folder destinations only: another folder for the manifest, e.g. `.cache/persist-images`.',
      zh: '仅用于存到本地目录时：把运行记录放在另一个目录，如 `.cache/persist-images`。',
    },
  }),
  ...ORIGIN_PROXY_FIELD,
  ...inGroup('manifest', {
    'refresh-after': {
      parse: durationOrNever(0, TEN_YEARS),
      default: 'never',
      en: 'Request a known image again after this long, e.g. `7d`; the first time earlier, spread over the images.',
      zh: '已存图片过多久再次请求，如 `7d`；第一次会提前，各张图片的时间错开。',
      also: '`never`, or from 0s to 3650d (ten years).',
    },
    'retry-failed-after': {
      parse: duration(0, THIRTY_DAYS),
      default: '1d',
      en: 'First gap before a URL that is gone (404, 410, no such host) is tried again; it doubles up to 30 days. A refused one (403, a login page, a wrong type …) waits 6 hours, doubled up to this. `0s` tries now.',
      zh: '已失效的 URL（404、410、域名不存在）第一次隔多久再试；之后逐次加倍，最长 30 天。长期无法保存的（403、登录页、类型不符等）从 6 小时开始加倍，不超过此值。`0s` 立即重试。',
    },
  }),
  ...inGroup('what', {
    shard: {
      parse: shard,
      default: '1/1',
      en: "`k/n`: this job's part of the list, split by host.",
      zh: '`k/n`：本 job 处理列表的第几个分片，共几个，按域名划分。',
      also: 'From 1/1 to 256/256.',
    },
  }),
  ...inGroup('report', {
    deadline: {
      parse: durationOrSeconds(1000, SEVEN_DAYS),
      en: 'Take no new work after this long, e.g. `50m` (a bare number is seconds); the next run goes on.',
      zh: '运行多久之后不再下载新图片，如 `50m`（只写数字即为秒）；下一次运行接着处理。',
    },
    'max-new': {
      parse: wholeNumber(1, 1_000_000_000),
      en: 'Write at most this many objects; the next run goes on.',
      zh: '本次运行最多存储这么多对象；下一次运行接着处理。',
    },
    'dry-run': {
      notShared: 'step',
      parse: trueOrFalse,
      default: 'false',
      en: 'Fetch nothing, and write only the report files: what a run would do, by host. It tries to reach the store.',
      zh: '不下载，只生成报告文件：按域名说明运行会做什么，并试着访问存储。',
      also: 'What is tried goes to `watch.found`.',
    },
  }),
} satisfies Table

/** The option that sentences about resting images name. */
export const RETRY_SETTING = 'retry-failed-after' satisfies keyof typeof RUN_FIELDS

/** Options that hold for any store, also for one of the caller's own. */
export interface ImageRunOptions extends OptionsIn<typeof RUN_FIELDS, typeof BUCKET_FIELDS> {
  /** Ends the run early: no new work is taken, what is under way may finish within three seconds. */
  readonly signal?: AbortSignal
  /** Receives the events of the run while it goes on. */
  readonly watch?: Watcher
  /**
   * `{run.id}` in keys.
   * @default 'local'
   */
  readonly runId?: string
  /**
   * Iterates the results as they come, not in the order of the list: a slow image holds back no later one. Each result
   * has its `position`.
   * @default false
   */
  readonly unordered?: boolean
}

/** How images are fetched and stored. */
export interface RunOptions extends OptionsIn<typeof BUCKET_FIELDS>, JobOptions, ImageRunOptions {}
