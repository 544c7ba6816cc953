/** Which names a bucket can have, by the rules of each service. Pure. */
export type BucketKind = 'oss' | 's3' | 'r2'

/** https://www.alibabacloud.com/help/en/oss/user-guide/bucket-naming-conventions */
const PLAIN = /^[a-z0-9][a-z0-9-]{1,61}[a-z0-9]$/
/** https://docs.aws.amazon.com/AmazonS3/latest/userguide/bucketnamingrules.html */
const DOTTED = /^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/

export function isBucketName(kind: BucketKind, text: string): boolean {
  if (kind !== 's3') return PLAIN.test(text)
  return DOTTED.test(text) && !text.includes('..') && !/^\d+\.\d+\.\d+\.\d+$/.test(text)
}

export function bucketRule(kind: BucketKind): string {
  return kind === 's3'
    ? 'a bucket has 3 to 63 lower-case letters, digits, hyphens and dots, with a letter or digit at both ends'
    : 'a bucket has 3 to 63 lower-case letters, digits and hyphens, none of these at an end'
}
