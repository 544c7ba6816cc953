/** The headers of a PUT. Pure. https://www.alibabacloud.com/help/en/oss/developer-reference/putobject */
import type { BodyDigests } from '../../../base/digests/digests.ts'
import type { BodyCheck } from '../bucket/body-check.ts'
import { type ObjectDefaults, objectHeaders } from '../bucket/object-headers.ts'
import type { PutOptions } from '../store.ts'

export function putHeaders(
  options: PutOptions,
  digests: BodyDigests,
  check: BodyCheck,
  defaults: ObjectDefaults,
): Record<string, string> {
  const headers = objectHeaders(options, digests, check, 'x-oss-meta-')
  // OSS ignores the header in a bucket with versions, so no check may rely on it alone.
  if (options.mode === 'keep-existing') headers['x-oss-forbid-overwrite'] = 'true'
  if (options.isInternal) return headers
  if (defaults.storageClass !== undefined) headers['x-oss-storage-class'] = defaults.storageClass
  if (defaults.acl !== undefined) headers['x-oss-object-acl'] = defaults.acl
  return headers
}
