import { BodyDigests, type DigestName } from '../../../base/digests/digests.ts'
import { isFileBody, type ObjectBody } from '../../../base/digests/file-body.ts'
import type { HttpResponse } from '../../../base/http/exchange.ts'
import type { Headers } from '../../../base/http/headers.ts'
import type { Credentials } from '../../credentials/credentials.ts'
import { type KeyPrefix, mintKey, type ObjectKey } from '../../key/object-key.ts'
import { PROBE_BYTES, PROBE_PATH } from '../../key/reserved-folder.ts'
import { readFailure } from '../../service-errors/refusal.ts'
import { ServiceError } from '../../service-errors/service-error.ts'
import { type ChecksumMatch, holdsBytes, type ReadObject } from '../holds-bytes.ts'
import { fileDigest } from '../read-object.ts'
import type { PutOptions, PutResult, Store } from '../store.ts'
import { dateOf, etagOf, storedObject } from './answers.ts'
import type { BucketClient } from './client.ts'
import type { HeadRequest } from './head.ts'
import type { BodyCheck, BodyCheckState, CreateOnlySupport, LookFirst } from './traits.ts'

interface Tools {
  readonly prefix: KeyPrefix
  readonly head: HeadRequest
  readonly get: Store['get']
  readonly createOnly: CreateOnlySupport
  readonly bodyCheck: BodyCheckState
  readonly lookFirst: LookFirst
}

const NOTHING = Buffer.alloc(0)

/**
 * Uploads exactly once: create-only, and with a comparison of checksums. After a lost answer, "exists" may mean our
 * own success, so the existing object is compared before the key counts as taken.
 */
export function putRequest(client: BucketClient, tools: Tools): Store['put'] {
  return (key, body, options, signal) => new Upload(client, tools, { key, body, options, signal }).run()
}

interface UploadInput {
  readonly key: ObjectKey
  readonly body: ObjectBody
  readonly options: PutOptions
  readonly signal: AbortSignal
}

/** The upload of one object over all its attempts, and what they have shown. */
class Upload {
  readonly #client: BucketClient
  readonly #tools: Tools
  readonly #input: UploadInput
  readonly #digests: BodyDigests
  /** Becomes `overwrite` once the object under the key is ours and must be sent again. */
  #mode: PutOptions['mode']
  /** Whether the answer to an attempt was lost, so that the object under the key may be ours. */
  #mayBeOurs = false
  #bodiesSent = 0

  constructor(client: BucketClient, tools: Tools, input: UploadInput) {
    this.#client = client
    this.#tools = tools
    this.#input = input
    const { body, options } = input
    this.#digests = isFileBody(body)
      ? new BodyDigests(undefined, body.digests)
      : new BodyDigests(body, options.digests)
    this.#mode = input.options.mode
  }

  run(): Promise<PutResult> {
    return this.#client.withRetries(
      keys => this.#attempt(keys),
      this.#input.signal,
      error => {
        if (error instanceof ServiceError && error.isUncertain) this.#mayBeOurs = true
      },
    )
  }

  async #attempt(keys: Credentials): Promise<PutResult> {
    const stored = await this.#look(keys)
    return await (stored ? this.#resultOfExisting(stored) : this.#upload(keys))
  }

  /** Looks under the key, if the upload needs it. */
  async #look(keys: Credentials): Promise<HttpResponse | undefined> {
    const { createOnly, head, lookFirst } = this.#tools
    const { key, body, signal } = this.#input
    if (this.#mode !== 'keep-existing') return undefined
    // Until the store has proved that it honours create-only, only a look under the key protects an existing object. A
    // large body is not sent in vain.
    if (createOnly.state !== 'honoured' || isFileBody(body)) return await head(key, signal, keys)
    return (await lookFirst.isToLook()) ? await this.#lookFirst(keys) : undefined
  }

  async #upload(keys: Credentials): Promise<PutResult> {
    const { bodyCheck, prefix } = this.#tools
    const check = await bodyCheck.find(() => sendWrongBody(this.#client, prefix, keys, this.#input.signal))
    if (check === 'md5') await this.#require('md5')
    const response = await this.#send(keys, check)
    if (!this.#client.dialect.isObject(response)) return await this.#afterRefusal(keys, response)
    // With a signed hash, the store itself has compared the body.
    const match = check === 'sha256' ? 'none' : await this.#compare(response.headers)
    return await this.#afterSuccess(keys, response, check, match)
  }

  /** Without the right to read, nothing is found. */
  async #lookFirst(keys: Credentials): Promise<HttpResponse | undefined> {
    const { head, lookFirst } = this.#tools
    const { key, signal } = this.#input
    let stored: HttpResponse | undefined
    try {
      stored = await head(key, signal, keys)
    } catch (error) {
      if (!(error instanceof ServiceError) || error.reason !== 'store-denied') throw error
    } finally {
      lookFirst.looked(stored !== undefined)
    }
    return stored
  }

  #send(keys: Credentials, check: BodyCheck): Promise<HttpResponse> {
    const { key, body, options, signal } = this.#input
    const mode = this.#tools.createOnly.state === 'ignored' ? 'overwrite' : this.#mode
    const headers = this.#client.dialect.putHeaders(
      mode === options.mode ? options : { ...options, mode },
      this.#digests,
      check,
    )
    this.#bodiesSent++
    return this.#client.send({ operation: 'put', key, headers, body, signal }, keys)
  }

  async #afterRefusal(keys: Credentials, response: HttpResponse): Promise<PutResult> {
    const { createOnly, head } = this.#tools
    const { key, signal } = this.#input
    if (response.status === 501 && this.#mode === 'keep-existing' && createOnly.state === 'unknown') {
      createOnly.ignored()
      return await this.#attempt(keys)
    }
    const refusal = this.#client.toError('put', readFailure(response))
    if (refusal.id !== 'collision') throw refusal
    const stored = await head(key, signal, keys).catch(error => {
      // Without read access, the store's first answer is reported: the key is taken.
      throw error instanceof ServiceError && error.reason === 'store-denied' ? refusal : error
    })
    // The object that caused the refusal is gone by now. Another attempt is worthwhile, as after a busy store.
    if (!stored) throw this.#client.errorFor('busy', 'put', { status: 409 })
    const found = await this.#resultOfExisting(stored, refusal)
    this.#tools.lookFirst.sentInVain()
    return found
  }

  async #afterSuccess(
    keys: Credentials,
    response: HttpResponse,
    check: BodyCheck,
    match: ChecksumMatch,
  ): Promise<PutResult> {
    const { bodyCheck, createOnly } = this.#tools
    if (match === 'different') {
      // The wrong object is ours: the next attempt must be able to replace it.
      this.#replaceOwn()
      throw this.#client.errorFor('integrity', 'put', readFailure(response))
    }
    // The ETag of an encrypted object proves nothing, but every store sends one.
    if (match === 'none' && etagOf(response.headers) === undefined)
      throw this.#client.errorFor('foreign', 'put', readFailure(response))
    if (match === 'none' && check === 'crc64') {
      // Without any checksum in the answer, the store has to compare an MD5; the uploaded object is sent again for
      // that.
      bodyCheck.fallBack()
      this.#replaceOwn()
      return await this.#attempt(keys)
    }
    // Repeats the upload: a store that honours create-only refuses it, and for others it changes nothing. A large body
    // is not sent twice for that.
    if (this.#mode === 'keep-existing' && !isFileBody(this.#input.body))
      await createOnly.probe(async () => (await this.#send(keys, check)).status)
    createOnly.tell()
    // A good answer to a single upload shows that the store has hashed its last byte.
    const isBodyFree = this.#bodiesSent === 1 && (check === 'sha256' || match === 'same')
    return result('stored', response, isBodyFree)
  }

  /** Compares our bytes with the checksum in an answer. */
  async #compare(headers: Headers): Promise<ChecksumMatch> {
    const sum = this.#client.dialect.storedSum(headers)
    if (!sum) return 'none'
    await this.#require(sum.name)
    return sum.value === this.#digests.of(sum.name) ? 'same' : 'different'
  }

  /** Reads a file, if its digest is not known. */
  async #require(name: DigestName): Promise<void> {
    const { body, signal } = this.#input
    if (!isFileBody(body) || this.#digests.isKnown(name)) return
    this.#digests.note(name, await fileDigest(body, name, signal))
  }

  #replaceOwn(): void {
    this.#mode = 'overwrite'
  }

  /** @throws `refusal` if the object under the key holds other bytes */
  async #resultOfExisting(
    stored: HttpResponse,
    refusal = this.#client.errorFor('collision', 'put', { status: 409 }),
  ): Promise<PutResult> {
    const { key, body, signal } = this.#input
    const match = await this.#compare(stored.headers)
    const read: ReadObject = (sink, signal) => this.#tools.get(key, sink, signal)
    if (!(await holdsBytes(body, { ...storedObject(stored), match, read }, signal))) throw refusal
    if (this.#mayBeOurs) return result('stored', stored)
    return { ...result('already-stored', stored), ...dateOf(stored.headers) }
  }
}

/**
 * Uploads a wrong body. If the store does not compare hashes and keeps it, the object is removed, as far as the
 * credentials allow.
 */
async function sendWrongBody(
  client: BucketClient,
  prefix: KeyPrefix,
  keys: Credentials,
  signal: AbortSignal,
): Promise<HttpResponse> {
  const digests = new BodyDigests(PROBE_BYTES, { sha256: new BodyDigests(NOTHING).of('sha256') })
  const options: PutOptions = { contentType: 'text/plain', mode: 'overwrite', isInternal: true }
  const key = mintKey(prefix, PROBE_PATH)
  const headers = client.dialect.putHeaders(options, digests, 'sha256')
  const response = await client.send({ operation: 'put', key, headers, body: PROBE_BYTES, signal }, keys)
  if (client.dialect.isObject(response))
    await client.send({ operation: 'remove', key, signal }, keys).catch(() => {})
  return response
}

function result(outcome: PutResult['outcome'], { headers }: HttpResponse, isBodyFree = false): PutResult {
  return { outcome, etag: etagOf(headers), isBodyFree }
}
