/**
 * Alibaba Cloud OSS on 127.0.0.1: admits Signature V4 alone.
 */
import { type BucketServer, type BucketServerOptions, startBucketServer } from './bucket-server.ts'
import { noSuchBucket } from './oss-error.ts'
import { refusalOf } from './oss-gate.ts'
import { serveObject } from './oss-objects.ts'
import { reply } from './oss-reply.ts'
import type { UploadRules } from './upload-rules.ts'

export type { FaultTrigger, StoreFault } from './store-faults.ts'
export type { StoreRequest } from './store-request.ts'

export type OssDouble = BucketServer

export interface OssOptions extends BucketServerOptions, UploadRules {
  readonly versioning?: boolean
  /** false: errors to HEAD come without the `x-oss-err` and `x-oss-ec` headers. */
  readonly headErr?: boolean
}

const ACCOUNT = {
  region: 'cn-hangzhou',
  accessKeyId: 'LTAI5tTestKeyId',
  accessKeySecret: 'test7Yp-key-secret',
} as const

export function startOss(options: OssOptions = {}): Promise<OssDouble> {
  const rules = { ...options, versioning: options.versioning === true }
  const headErr = options.headErr !== false
  return startBucketServer(
    {
      refusalOf,
      // The payload is not signed.
      refusalOfBody: () => undefined,
      serve: (bucket, request, body) =>
        request.bucket === bucket.name
          ? serveObject(bucket, request, body, rules)
          : noSuchBucket(request.bucket),
      reply: (request, response, answer, manners) =>
        reply(request, response, answer, { ...manners, headErr }),
    },
    ACCOUNT,
    options,
  )
}
