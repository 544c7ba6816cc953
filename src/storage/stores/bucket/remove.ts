import { readFailure } from '../../service-errors/refusal.ts'
import type { Store } from '../store.ts'
import type { BucketClient } from './client.ts'

/**
 * Services answer 204 whether something was there or not; some that speak like them answer 200, or 404 for nothing.
 * Where the bucket keeps versions, the older ones stay.
 * https://www.alibabacloud.com/help/en/oss/developer-reference/deleteobject
 * https://docs.aws.amazon.com/AmazonS3/latest/API/API_DeleteObject.html
 */
export function removeRequest(client: BucketClient): Store['remove'] {
  return async (key, signal) =>
    await client.withRetries(async keys => {
      const response = await client.send({ operation: 'remove', key, signal }, keys)
      if (response.status === 204 || client.dialect.isObject(response)) return
      const failure = readFailure(response)
      // Without a code it may be the bucket that is missing, or a page that somebody else answers with.
      if (failure.status !== 404 || failure.code !== 'NoSuchKey') throw client.explain('remove', failure)
    }, signal)
}
