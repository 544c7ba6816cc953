import { BodyDigests } from '../../../base/digests/digests.ts'
import type { HttpResponse } from '../../../base/http/exchange.ts'
import type { Credentials } from '../../credentials/credentials.ts'
import { type KeyPrefix, mintKey } from '../../key/object-key.ts'
import { PROBE_BYTES, PROBE_PATH } from '../../key/reserved-folder.ts'
import { readFailure } from '../../service-errors/refusal.ts'
import { ServiceError } from '../../service-errors/service-error.ts'
import { holdsBytes, type ReadObject } from '../holds-bytes.ts'
import type { PutOptions, PutResult, Store } from '../store.ts'
import { etagOf, storedObject } from './answers.ts'
import type { BodyCheck, BodyCheckState } from './body-check.ts'
import type { BucketClient } from './client.ts'
import type { CreateOnlySupport } from './create-only.ts'
import type { HeadRequest } from './head.ts'

interface Tools {
  readonly prefix: KeyPrefix
  readonly head: HeadRequest
  readonly get: Store['get']
  readonly createOnly: CreateOnlySupport
  readonly bodyCheck: BodyCheckState
}

const NOTHING = Buffer.alloc(0)

/**
 * Uploads exactly once: create-only, with the checksums of the answer compared. After a lost answer, "exists" can
 * be our own success; what is there is then looked at before it counts as somebody else's.
 */
export function putRequest(
  client: BucketClient,
  { prefix, head, get, createOnly, bodyCheck }: Tools,
): Store['put'] {
  const { dialect } = client

  /** What a store that does not look has kept is taken away again, where that is allowed. */
  const sendWrong = async (keys: Credentials, signal: AbortSignal): Promise<HttpResponse> => {
    const digests = new BodyDigests(PROBE_BYTES, { sha256: new BodyDigests(NOTHING).of('sha256') })
    const options: PutOptions = { contentType: 'text/plain', mode: 'overwrite', isInternal: true }
    const key = mintKey(prefix, PROBE_PATH)
    const headers = dialect.putHeaders(options, digests, 'sha256')
    const response = await client.send({ operation: 'put', key, headers, body: PROBE_BYTES, signal }, keys)
    if (dialect.isObject(response))
      await client.send({ operation: 'remove', key, signal }, keys).catch(() => {})
    return response
  }

  return (key, bytes, options, signal) => {
    const digests = new BodyDigests(bytes, options.digests)
    let { mode } = options
    let mayBeOurs = false
    let sent = 0

    const send = (keys: Credentials, as: PutOptions['mode'], check: BodyCheck): Promise<HttpResponse> => {
      const told = createOnly.isIgnored ? 'overwrite' : as
      const headers = dialect.putHeaders(
        told === options.mode ? options : { ...options, mode: told },
        digests,
        check,
      )
      sent++
      return client.send({ operation: 'put', key, headers, body: bytes, signal }, keys)
    }

    const attempt = async (keys: Credentials): Promise<PutResult> => {
      if (mode === 'keep-existing' && !createOnly.isHonoured) {
        const stored = await head(key, signal, keys)
        if (stored)
          return await resultOfExisting(stored, client.errorFor('collision', 'put', { status: 409 }))
      }
      const found = bodyCheck.find(() => sendWrong(keys, signal))
      const check = typeof found === 'string' ? found : await found
      const response = await send(keys, mode, check)
      if (!dialect.isObject(response)) {
        if (response.status === 501 && mode === 'keep-existing' && createOnly.isUnknown) {
          createOnly.ignored()
          return await attempt(keys)
        }
        const refusal = client.toError('put', readFailure(response))
        if (refusal.id !== 'collision') throw refusal
        const stored = await head(key, signal, keys).catch(error => {
          // Who may not look is told what the store said first: that something is there.
          throw error instanceof ServiceError && error.reason === 'store-denied' ? refusal : error
        })
        // Refused because of an object that is gone since: worth another try, as if the store had been busy.
        if (!stored) throw client.errorFor('busy', 'put', { status: 409 })
        return await resultOfExisting(stored, refusal)
      }
      // What was signed has been compared by the store.
      const match = check === 'sha256' ? 'none' : dialect.compare(response.headers, digests)
      if (match === 'different') {
        // What was just written is wrong and ours: the next attempt must be able to replace it.
        mode = 'overwrite'
        throw client.errorFor('integrity', 'put', readFailure(response))
      }
      // An encrypted object's ETag proves nothing, but no store leaves it out.
      if (match === 'none' && etagOf(response.headers) === undefined)
        throw client.errorFor('foreign', 'put', readFailure(response))
      if (match === 'none' && check === 'crc64') {
        // Not even a checksum to look at: then the store has to, also at what it has just taken.
        bodyCheck.fallBack()
        mode = 'overwrite'
        return await attempt(keys)
      }
      // The same bytes once more: refused where create-only is known, without effect where it is not.
      if (mode === 'keep-existing') {
        const probing = createOnly.probe(async () => (await send(keys, mode, check)).status)
        if (probing !== undefined) await probing
      }
      createOnly.tell()
      // A good answer behind the only upload shows that the store has hashed the last byte of it.
      const isBodyFree = sent === 1 && (check === 'sha256' || match === 'same')
      return { ...result('stored', response), ...(isBodyFree && { isBodyFree }) }
    }

    const resultOfExisting = async (stored: HttpResponse, refusal: ServiceError): Promise<PutResult> => {
      const match = dialect.compare(stored.headers, digests)
      const read: ReadObject = (sink, signal) => get(key, sink, signal)
      if (!(await holdsBytes(bytes, { ...storedObject(stored), match, read }, signal))) throw refusal
      return result(mayBeOurs ? 'stored' : 'already-stored', stored)
    }

    return client.withRetries(attempt, signal, error => {
      if (error instanceof ServiceError && error.isUncertain) mayBeOurs = true
    })
  }
}

function result(outcome: PutResult['outcome'], { headers }: HttpResponse): PutResult {
  const etag = etagOf(headers)
  return { outcome, ...(etag !== undefined && { etag }) }
}
