import type { HttpResponse } from '../../../base/http/exchange.ts'
import type { Credentials } from '../../credentials/credentials.ts'
import type { ObjectKey } from '../../key/object-key.ts'
import { readFailure } from '../../service-errors/refusal.ts'
import type { BucketClient } from './client.ts'

/** @returns undefined only if the store says that there is no object */
export type HeadRequest = (
  key: ObjectKey,
  signal: AbortSignal,
  keys: Credentials,
) => Promise<HttpResponse | undefined>

/**
 * Sends one HEAD, without retries.
 * https://www.alibabacloud.com/help/en/oss/developer-reference/headobject
 * https://docs.aws.amazon.com/AmazonS3/latest/API/API_HeadObject.html
 */
export function headRequest(client: BucketClient): HeadRequest {
  /** After one good answer the bucket exists, so a bare 404 can only mean the key. */
  let bucketExists = false

  return async (key, signal, keys) => {
    const response = await client.send({ operation: 'head', key, signal }, keys)
    if (client.dialect.isObject(response)) {
      bucketExists = true
      return response
    }
    let failure = readFailure(response)
    const { status = 0 } = failure
    // HEAD has no body, and so mostly no code. A GET brings the code.
    if (!failure.code && ([301, 400, 403].includes(status) || (status === 404 && !bucketExists))) {
      const headers = { range: 'bytes=0-0' }
      const answer = await client.send({ operation: 'get', key, headers, signal }, keys)
      const said = answer.status < 300 ? undefined : readFailure(answer)
      if (said && (status === 404 || said.status === status)) failure = said
    }
    if (failure.status !== 404 || failure.isForeign || (failure.code ?? 'NoSuchKey') !== 'NoSuchKey')
      throw client.toError('head', failure)
    bucketExists = true
    return undefined
  }
}
