import { readFailure } from '../../service-errors/refusal.ts'
import type { Store } from '../store.ts'
import type { BucketClient } from './client.ts'

/**
 * Services answer 204 whether something was there or not; some that speak like them answer 200, or 404 for nothing.
 * Where the bucket keeps versions, the older ones stay.
 * https://www.alibabacloud.com/help/en/oss/developer-reference/deleteobject
 * https://docs.aws.amazon.com/AmazonS3/latest/API/API_DeleteObject.html
 */
export function removeRequest(line: BucketClient): Store['remove'] {
  return async (key, signal) =>
    await line.withRetries(async keys => {
      const answer = await line.send({ operation: 'remove', key, signal }, keys)
      if (answer.status === 204 || line.dialect.isObject(answer)) return
      const refusal = readFailure(answer)
      // Without a code it may be the bucket that is missing, or a page that somebody else answers with.
      if (refusal.status !== 404 || refusal.code !== 'NoSuchKey') throw line.explain('remove', refusal)
    }, signal)
}
