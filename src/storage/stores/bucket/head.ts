import type { HttpResponse } from '../../../base/http/exchange.ts'
import type { Credentials } from '../../credentials/credentials.ts'
import type { ObjectKey } from '../../key/object-key.ts'
import { readFailure, type ServiceFailure } from '../../service-errors/refusal.ts'
import type { BucketClient } from './client.ts'

/** @returns undefined only when the store says that nothing is there */
export type HeadRequest = (
  key: ObjectKey,
  signal: AbortSignal,
  keys: Credentials,
) => Promise<HttpResponse | undefined>

/**
 * One HEAD, not tried again.
 * https://www.alibabacloud.com/help/en/oss/developer-reference/headobject
 * https://docs.aws.amazon.com/AmazonS3/latest/API/API_HeadObject.html
 */
export function headRequest(line: BucketClient): HeadRequest {
  /** Once the bucket has answered as one, a bare 404 can only mean the key. */
  let bucketExists = false

  async function askedByGet(
    key: ObjectKey,
    signal: AbortSignal,
    keys: Credentials,
  ): Promise<ServiceFailure | undefined> {
    const headers = { Range: 'bytes=0-0' }
    const answer = await line.send({ operation: 'get', key, headers, signal }, keys)
    return answer.status < 300 ? undefined : readFailure(answer)
  }

  return async (key, signal, keys) => {
    const answer = await line.send({ operation: 'head', key, signal }, keys)
    if (line.dialect.isObject(answer)) {
      bucketExists = true
      return answer
    }
    let refusal = readFailure(answer)
    const { status = 0 } = refusal
    // HEAD has no body, so mostly no code either: GET says it.
    if (!refusal.code && ([301, 400, 403].includes(status) || (status === 404 && !bucketExists))) {
      const said = await askedByGet(key, signal, keys)
      if (said && (status === 404 || said.status === status)) refusal = said
    }
    if (refusal.status !== 404 || refusal.isForeign || (refusal.code ?? 'NoSuchKey') !== 'NoSuchKey')
      throw line.explain('head', refusal)
    bucketExists = true
    return undefined
  }
}
