/** The headers of a PUT. Pure. https://docs.aws.amazon.com/AmazonS3/latest/API/API_PutObject.html */
import type { BodyDigests } from '../../../base/digests/digests.ts'
import type { BodyCheck } from '../bucket/body-check.ts'
import { type ObjectDefaults, objectHeaders } from '../bucket/object-headers.ts'
import type { PutOptions } from '../store.ts'
import { encodedTags } from '../upload-options.ts'

const METHODS = { AES256: 'AES256', KMS: 'aws:kms' } as const

export function putHeaders(
  options: PutOptions,
  digests: BodyDigests,
  check: BodyCheck,
  defaults: ObjectDefaults,
): Record<string, string> {
  const headers = objectHeaders(options, digests, check, 'x-amz-meta-')
  headers['x-amz-content-sha256'] = digests.of('sha256')
  // Create-only: https://docs.aws.amazon.com/AmazonS3/latest/userguide/conditional-writes.html
  if (options.mode === 'keep-existing') headers['if-none-match'] = '*'
  if (options.replaces !== undefined) headers['if-match'] = `"${options.replaces}"`
  // https://docs.aws.amazon.com/AmazonS3/latest/API/API_PutObject.html
  const { encryption } = defaults
  if (encryption) headers['x-amz-server-side-encryption'] = METHODS[encryption.method]
  if (encryption?.keyId !== undefined)
    headers['x-amz-server-side-encryption-aws-kms-key-id'] = encryption.keyId
  if (options.isInternal) return headers
  const tagging = encodedTags(defaults.tags)
  if (tagging !== '') headers['x-amz-tagging'] = tagging
  if (defaults.storageClass !== undefined) headers['x-amz-storage-class'] = defaults.storageClass
  if (defaults.acl !== undefined) headers['x-amz-acl'] = defaults.acl
  return headers
}
