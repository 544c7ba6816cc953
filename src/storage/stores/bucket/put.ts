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
 * Uploads exactly once: create-only, and with a comparison of checksums. After a lost answer, "exists" may mean our
 * own success, so the existing object is compared before the key counts as taken.
 */
export function putRequest(
  client: BucketClient,
  { prefix, head, get, createOnly, bodyCheck }: Tools,
): Store['put'] {
  const { dialect } = client

  /**
   * Uploads a wrong body. If the store does not compare hashes and keeps it, the object is removed, as far as the
   * credentials allow.
   */
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
      const sentMode = createOnly.isIgnored ? 'overwrite' : as
      const headers = dialect.putHeaders(
        sentMode === options.mode ? options : { ...options, mode: sentMode },
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
          // Without read access, the store's first answer is reported: the key is taken.
          throw error instanceof ServiceError && error.reason === 'store-denied' ? refusal : error
        })
        // The object that caused the refusal is gone by now. Another attempt is worthwhile, as after a busy store.
        if (!stored) throw client.errorFor('busy', 'put', { status: 409 })
        return await resultOfExisting(stored, refusal)
      }
      // With a signed hash, the store itself has compared the body.
      const match = check === 'sha256' ? 'none' : dialect.compare(response.headers, digests)
      if (match === 'different') {
        // The wrong object is ours: the next attempt must be able to replace it.
        mode = 'overwrite'
        throw client.errorFor('integrity', 'put', readFailure(response))
      }
      // The ETag of an encrypted object proves nothing, but every store sends one.
      if (match === 'none' && etagOf(response.headers) === undefined)
        throw client.errorFor('foreign', 'put', readFailure(response))
      if (match === 'none' && check === 'crc64') {
        // Without any checksum in the answer, the store has to compare an MD5; the uploaded object is sent again for
        // that.
        bodyCheck.fallBack()
        mode = 'overwrite'
        return await attempt(keys)
      }
      // Repeats the upload: a store that honours create-only refuses it, and for others it changes nothing.
      if (mode === 'keep-existing') {
        const probing = createOnly.probe(async () => (await send(keys, mode, check)).status)
        if (probing !== undefined) await probing
      }
      createOnly.tell()
      // A good answer to a single upload shows that the store has hashed its last byte.
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
