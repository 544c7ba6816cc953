/** The hosts that the documents name, and their servers here. Other names do not exist. */
import type { OssOptions } from '../servers/oss.ts'
import type { S3Options } from '../servers/s3.ts'

export const ACCOUNT = '0123456789abcdef0123456789abcdef'

export const KEYS = {
  oss: { accessKeyId: 'LTAI5tTestKeyId', accessKeySecret: 'test7Yp-key-secret' },
  s3: { accessKeyId: 'AKIATESTKEYID', accessKeySecret: 'test7Yp/key+secret' },
} as const

const bucket = 'my-bucket'
const oss = (region: string): OssOptions => ({ ...KEYS.oss, bucket, region })
const s3 = (region: string, more: S3Options = {}): S3Options => ({ ...KEYS.s3, bucket, region, ...more })

/** Buckets by the host of their requests. */
export const OSS_BUCKETS: Readonly<Record<string, OssOptions>> = {
  'my-bucket.oss-cn-beijing.aliyuncs.com': oss('cn-beijing'),
  'my-bucket.oss-cn-hangzhou.aliyuncs.com': oss('cn-hangzhou'),
  'my-bucket.oss-cn-hongkong.aliyuncs.com': oss('cn-hongkong'),
}
/** Stores that are not known to keep create-only uploads ignore the condition. */
export const S3_BUCKETS: Readonly<Record<string, S3Options>> = {
  'my-bucket.s3.us-east-1.amazonaws.com': s3('us-east-1'),
  [`${ACCOUNT}.r2.cloudflarestorage.com`]: s3('auto', {
    pathHost: `${ACCOUNT}.r2.cloudflarestorage.com`,
  }),
  'minio.example.com': s3('us-east-1', { pathHost: 'minio.example.com' }),
  'my-bucket-1250000000.cos.ap-guangzhou.myqcloud.com': s3('ap-guangzhou', {
    bucket: 'my-bucket-1250000000',
    conditions: false,
  }),
  'my-bucket.s3.us-west-004.backblazeb2.com': s3('us-west-004', { conditions: false }),
  'my-bucket.s3.oss-cn-hangzhou.aliyuncs.com': s3('cn-hangzhou', { ...KEYS.oss, conditions: false }),
}

export const LOGINS = { alibaba: 'sts.aliyuncs.com', aws: 'sts.us-east-1.amazonaws.com' } as const

/** APIs of services whose links die, and the host of those links. */
export const SERVICES = [
  'api.airtable.com',
  'api.notion.com',
  'api.telegram.org',
  'files.example.com',
  'open.feishu.cn',
]
/** Shows the objects of every bucket to everyone, as a CDN in front of them does. */
export const CDN = 'img.example.com'
export const ORIGIN = 'cdn.example.com'
/** Of the address that pages show because it has an image. */
export const SHOWN_ORIGIN = 'www.w3.org'
/** Lists of images: a feed, a sitemap, and an API that wants a token. */
export const LISTS = 'blog.example.com'

export const HOSTS: readonly string[] = [
  ...Object.keys(OSS_BUCKETS),
  ...Object.keys(S3_BUCKETS),
  ...Object.values(LOGINS),
  ...SERVICES,
  CDN,
  ORIGIN,
  SHOWN_ORIGIN,
  LISTS,
]
