/** Which names a bucket can have, by the rules of each service. Pure. */
import { say } from '../../base/messages/say.ts'
import type { Text } from '../../base/sentence.ts'

export type BucketKind = 'oss' | 's3' | 'r2'

/** https://www.alibabacloud.com/help/en/oss/user-guide/bucket-naming-conventions */
const PLAIN = /^[a-z0-9][a-z0-9-]{1,61}[a-z0-9]$/
/** https://docs.aws.amazon.com/AmazonS3/latest/userguide/bucketnamingrules.html */
const DOTTED = /^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/

export function isBucketName(kind: BucketKind, text: string): boolean {
  if (kind !== 's3') return PLAIN.test(text)
  return DOTTED.test(text) && !text.includes('..') && !/^\d+\.\d+\.\d+\.\d+$/.test(text)
}

export function bucketRule(kind: BucketKind): Text {
  return say(kind === 's3' ? 'bucket-rule-dots' : 'bucket-rule')
}
