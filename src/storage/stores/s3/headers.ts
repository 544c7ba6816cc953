/** The headers of a PUT. Pure. https://docs.aws.amazon.com/AmazonS3/latest/API/API_PutObject.html */
import { type ObjectDefaults, objectHeaders } from '../bucket/object-headers.ts'
import type { PutOptions } from '../store.ts'

export function putHeaders(options: PutOptions, defaults: ObjectDefaults): Record<string, string> {
  const headers = objectHeaders(options, 'x-amz-meta-')
  if (options.digests.sha256 !== undefined) headers['x-amz-content-sha256'] = options.digests.sha256
  // https://docs.aws.amazon.com/AmazonS3/latest/userguide/conditional-writes.html
  if (options.mode === 'keep-existing') headers['If-None-Match'] = '*'
  if (options.isInternal) return headers
  if (defaults.storageClass !== undefined) headers['x-amz-storage-class'] = defaults.storageClass
  if (defaults.acl !== undefined) headers['x-amz-acl'] = defaults.acl
  return headers
}
