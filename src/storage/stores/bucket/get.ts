import type { Credentials } from '../../credentials/credentials.ts'
import type { ObjectKey } from '../../key/object-key.ts'
import { readFailure } from '../../service-errors/refusal.ts'
import { ServiceError } from '../../service-errors/service-error.ts'
import type { Store, StoredObject } from '../store.ts'
import type { BucketClient } from './client.ts'
import { ObjectRead, SinkError } from './reading.ts'

/** Attempts that together bring this many more bytes of an object earn a fresh set of attempts. */
const EARNING_BYTES = 1024 * 1024

/**
 * Reads an object into a sink, and resumes by range where a body broke off. An object of any size is given up only
 * when attempts make no more progress.
 * https://www.alibabacloud.com/help/en/oss/developer-reference/getobject
 * https://docs.aws.amazon.com/AmazonS3/latest/API/API_GetObject.html
 */
export function getRequest(client: BucketClient): Store['get'] {
  return async (key, sink, signal) => {
    const read = new ObjectRead(client.dialect, sink)
    for (;;) {
      const before = read.maxReceived
      try {
        return await client.withRetries(keys => readOn(client, key, read, keys, signal), signal)
      } catch (error) {
        if (error instanceof SinkError) throw error.cause
        if (!mayGoOn(error) || read.maxReceived - before < EARNING_BYTES) throw error
      }
    }
  }
}

/** Whether the cause may be temporary, and the store asks for no longer wait than a run allows. */
function mayGoOn(error: unknown): boolean {
  if (!(error instanceof ServiceError) || error.details.retryAfterMs !== undefined) return false
  return error.retry === 'yes' || error.retry === 'refresh'
}

/** Sends one request for the missing rest. */
async function readOn(
  client: BucketClient,
  key: ObjectKey,
  read: ObjectRead,
  keys: Credentials,
  signal: AbortSignal,
): Promise<StoredObject> {
  const { headers, onHead } = read.next()
  const response = await client.send({ operation: 'get', key, headers, onHead, signal }, keys)
  const { status } = response
  switch (await read.stateAfter(status)) {
    case 'refused':
      throw client.toError('get', readFailure(response))
    case 'changed':
      throw client.errorFor('changed', 'get', { status })
    case 'short':
      throw client.errorFor('lost', 'get', { network: 'body short' })
    case 'wrong':
      throw client.errorFor('read-integrity', 'get', { status })
    case 'whole':
      return read.object
  }
}
