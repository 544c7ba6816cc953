/**
 * An S3 store on 127.0.0.1: admits AWS Signature V4 alone.
 */
import { type BucketServer, type BucketServerOptions, startBucketServer } from './bucket-server.ts'
import { elsewhere, noSuchBucket } from './s3-error.ts'
import { refusalOf, refusalOfBody } from './s3-gate.ts'
import { type ObjectRules, serveObject } from './s3-objects.ts'
import { reply } from './s3-reply.ts'

export type { FaultTrigger, StoreFault } from './store-faults.ts'
export type { StoreRequest } from './store-request.ts'

export type S3Double = BucketServer

export interface S3Options extends BucketServerOptions, Partial<ObjectRules> {
  /** Where the bucket is, when that is not the region of this endpoint. */
  readonly bucketRegion?: string
  /** false: a body is kept whatever its signed hash says. */
  readonly checksHash?: boolean
}

const ACCOUNT = {
  region: 'us-east-1',
  accessKeyId: 'AKIATESTKEYID',
  accessKeySecret: 'test7Yp/key+secret',
} as const

export function startS3(options: S3Options = {}): Promise<S3Double> {
  const rules = { ...options, conditions: options.conditions !== false, kms: options.kms === true }
  const region = options.region ?? ACCOUNT.region
  const { bucketRegion = region } = options
  return startBucketServer(
    {
      refusalOf,
      refusalOfBody: options.checksHash === false ? () => undefined : refusalOfBody,
      serve(bucket, request, body) {
        if (request.bucket !== bucket.name) return noSuchBucket(request.bucket)
        if (bucketRegion !== region) return elsewhere(bucket.name, bucketRegion)
        return serveObject(bucket, request, body, rules)
      },
      reply,
    },
    ACCOUNT,
    options,
  )
}
