/** The headers of a PUT. Pure. https://www.alibabacloud.com/help/en/oss/developer-reference/putobject */
import type { BodyDigests } from '../../../base/digests/digests.ts'
import type { BodyCheck } from '../bucket/body-check.ts'
import { type ObjectDefaults, objectHeaders } from '../bucket/object-headers.ts'
import type { PutOptions } from '../store.ts'
import { encodedTags } from '../upload-options.ts'

export function putHeaders(
  options: PutOptions,
  digests: BodyDigests,
  check: BodyCheck,
  defaults: ObjectDefaults,
): Record<string, string> {
  const headers = objectHeaders(options, digests, check, 'x-oss-meta-')
  // OSS ignores the header in a bucket with versions, so no check may rely on it alone.
  if (options.mode === 'keep-existing') headers['x-oss-forbid-overwrite'] = 'true'
  // https://www.alibabacloud.com/help/en/oss/user-guide/server-side-encryption-8
  const { encryption } = defaults
  if (encryption) headers['x-oss-server-side-encryption'] = encryption.method
  if (encryption?.keyId !== undefined) headers['x-oss-server-side-encryption-key-id'] = encryption.keyId
  if (options.isInternal) return headers
  const tagging = encodedTags(defaults.tags)
  if (tagging !== '') headers['x-oss-tagging'] = tagging
  if (defaults.storageClass !== undefined) headers['x-oss-storage-class'] = defaults.storageClass
  if (defaults.acl !== undefined) headers['x-oss-object-acl'] = defaults.acl
  return headers
}
