/** A bucket as a store, in any dialect. Must not import fetch or inspect, nor read the environment. */
import type { Clock } from '../../../base/clock.ts'
import type { HttpResponse } from '../../../base/http/exchange.ts'
import { firstHeader } from '../../../base/http/headers.ts'
import type { ProxyUse } from '../../../base/http/proxy.ts'
import type { Text } from '../../../base/sentence.ts'
import type { CredentialProvider } from '../../credentials/credentials.ts'
import type { KeyPrefix } from '../../key/object-key.ts'
import { readFailure } from '../../service-errors/refusal.ts'
import type { Checksum, Store } from '../store.ts'
import { dateOf, lengthOf, objectDetails, storedObject } from './answers.ts'
import { type BucketClient, bucketClient } from './client.ts'
import type { Dialect } from './dialect.ts'
import { getRequest } from './get.ts'
import { headRequest } from './head.ts'
import { listRequest } from './list.ts'
import { putRequest } from './put.ts'
import { BodyCheckState, CreateOnlySupport, LookFirst } from './traits.ts'

export interface BucketSettings {
  readonly prefix: KeyPrefix
  readonly credentials: CredentialProvider
  readonly clock: Clock
  /** Receives warnings, each once. */
  readonly notice: (sentence: Text) => void
  readonly proxy?: ProxyUse
}

export function openBucket(dialect: Dialect, settings: BucketSettings): Store {
  const { prefix, credentials, clock, notice, proxy } = settings
  const createOnly = new CreateOnlySupport(dialect.createOnly, () => notice(dialect.createOnlyIgnored))
  let date: { readonly text: string; readonly at: number } | undefined
  const saw = (response: HttpResponse) => {
    if (dialect.ignoresCreateOnly(response)) createOnly.ignored()
    const text = firstHeader(response.headers, 'date')
    if (text !== undefined) date = { text, at: performance.now() }
  }
  const client = bucketClient(dialect, credentials, clock, saw, proxy)
  const head = headRequest(client)
  const get = getRequest(client)
  return {
    prefix,
    publicBase: dialect.publicBase,
    compares: dialect.bodyCheck === 'unknown' ? [] : [dialect.bodyCheck],
    get createOnly() {
      return createOnly.state
    },
    async head(key, signal) {
      const response = await client.withRetries(keys => head(key, signal, keys), signal)
      if (!response) return undefined
      const { headers } = response
      const isKnown = dialect.checksum(headers) !== undefined
      return {
        ...storedObject(response),
        ...dateOf(headers),
        ...(lengthOf(headers) === undefined && { isSizeUnknown: true }),
        ...(dialect.lacksEncryption(headers) && { lacksEncryption: true }),
        ...(isKnown && { checksum: () => dialect.checksum(headers) as Checksum }),
      }
    },
    async details(key, signal) {
      const response = await client.withRetries(keys => head(key, signal, keys), signal)
      return response && objectDetails(response)
    },
    put: putRequest(client, {
      prefix,
      head,
      get,
      createOnly,
      bodyCheck: new BodyCheckState(dialect.bodyCheck),
      lookFirst: new LookFirst(),
    }),
    get,
    list: listRequest(client),
    remove: removeRequest(client),
    now() {
      const said = Date.parse(date?.text ?? '')
      return date && !Number.isNaN(said) ? said + performance.now() - date.at : undefined
    },
    close: () => dialect.close(),
  }
}

/**
 * Services answer 204 whether or not the object existed; some compatible stores answer 200, or 404 for a missing
 * object. In a bucket with versions the older ones stay.
 * https://www.alibabacloud.com/help/en/oss/developer-reference/deleteobject
 * https://docs.aws.amazon.com/AmazonS3/latest/API/API_DeleteObject.html
 */
function removeRequest(client: BucketClient): Store['remove'] {
  return async (key, signal) =>
    await client.withRetries(async keys => {
      const response = await client.send({ operation: 'remove', key, signal }, keys)
      if (response.status === 204 || client.dialect.isObject(response)) return
      const failure = readFailure(response)
      // A 404 without this code may mean a missing bucket, or a page of another server.
      if (failure.status !== 404 || failure.code !== 'NoSuchKey') throw client.toError('remove', failure)
    }, signal)
}
