import type { BodyHandling, ResponseHead } from '../../../base/http/exchange.ts'
import { firstHeader, type Headers } from '../../../base/http/headers.ts'
import type { Credentials } from '../../credentials/credentials.ts'
import type { ObjectKey } from '../../key/object-key.ts'
import { readFailure } from '../../service-errors/refusal.ts'
import { ServiceError } from '../../service-errors/service-error.ts'
import type { Checksum, ObjectSink, Store, StoredObject } from '../store.ts'
import { etagOf, lengthOf, storedObject } from './answers.ts'
import type { BucketClient } from './client.ts'

/** Attempts that together bring this many more bytes of an object earn a fresh set of attempts. */
const EARNING_BYTES = 1024 * 1024
const NOTHING = Buffer.alloc(0)

/** An error of the sink. It never counts as the store's, so it is never retried. */
class SinkError extends Error {
  constructor(cause: unknown) {
    super('the sink failed', { cause })
  }
}

/**
 * Reads an object into a sink, and resumes by range where a body broke off. An object of any size is given up only
 * when attempts make no more progress.
 * https://www.alibabacloud.com/help/en/oss/developer-reference/getobject
 * https://docs.aws.amazon.com/AmazonS3/latest/API/API_GetObject.html
 */
export function getRequest(client: BucketClient): Store['get'] {
  return async (key, sink, signal) => {
    const read = new ObjectRead(client, key, sink, signal)
    for (;;) {
      const before = read.maxReceived
      try {
        return await client.withRetries(keys => read.attempt(keys), signal)
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

/** One object on its way into a sink, over as many answers as necessary. */
class ObjectRead {
  readonly #client: BucketClient
  readonly #key: ObjectKey
  readonly #sink: ObjectSink
  readonly #signal: AbortSignal
  #object: StoredObject = { size: 0 }
  #checksum: Checksum | undefined
  #received = 0
  #asksForRest = false
  #brought: 'none of it' | 'another part' | 'bytes' = 'none of it'
  /** The most bytes received in any attempt. */
  maxReceived = 0

  constructor(client: BucketClient, key: ObjectKey, sink: ObjectSink, signal: AbortSignal) {
    this.#client = client
    this.#key = key
    this.#sink = sink
    this.#signal = signal
  }

  /** Requests the missing rest, on the condition that the object is unchanged. */
  async attempt(keys: Credentials): Promise<StoredObject> {
    const headers = this.#restHeaders()
    const onHead = (head: ResponseHead) => this.#plan(head)
    const [client, key, signal] = [this.#client, this.#key, this.#signal]
    const response = await client.send({ operation: 'get', key, headers, onHead, signal }, keys)
    const { status } = response
    if (this.#brought === 'bytes' && this.#received < this.#object.size)
      throw client.errorFor('lost', 'get', { network: 'body short' })
    if (this.#brought === 'bytes' && (await this.#checksum?.isRight()) !== false) return this.#object
    // 416 means that the object is now shorter than the bytes received.
    const isGone = this.#asksForRest && (status === 412 || status === 416)
    if (this.#brought === 'none of it' && !isGone) throw client.toError('get', readFailure(response))
    // From now on the object is read from its beginning.
    this.#received = 0
    throw client.errorFor(this.#brought === 'bytes' ? 'read-integrity' : 'changed', 'get', { status })
  }

  #restHeaders(): Readonly<Record<string, string>> {
    const { etag } = this.#object
    this.#brought = 'none of it'
    this.#asksForRest = this.#received > 0
    if (!this.#asksForRest) return {}
    return { range: `bytes=${this.#received}-`, ...(etag !== undefined && { 'if-match': `"${etag}"` }) }
  }

  #plan(head: ResponseHead): BodyHandling | undefined {
    if (head.status === 206) {
      this.#brought = this.#isRest(head.headers) ? 'bytes' : 'another part'
    } else if (this.#isWhole(head)) {
      this.#begin(head)
      this.#brought = 'bytes'
    }
    if (this.#brought !== 'bytes') return undefined
    return { feed: chunk => this.#write(chunk) }
  }

  /** Without a length, a cut body would pass for a whole one. */
  #isWhole(head: ResponseHead): boolean {
    const hasLength = head.status === 200 && lengthOf(head.headers) !== undefined
    return hasLength && this.#client.dialect.isObject({ ...head, body: NOTHING })
  }

  #isRest(headers: Headers): boolean {
    const [, start, total] =
      /^bytes (\d+)-\d+\/(\d+)$/.exec(firstHeader(headers, 'content-range')?.trim() ?? '') ?? []
    const { size, etag } = this.#object
    return (
      this.#asksForRest &&
      Number(start) === this.#received &&
      Number(total) === size &&
      (lengthOf(headers) ?? size) <= size - this.#received &&
      etagOf(headers) === etag
    )
  }

  #begin(head: ResponseHead): void {
    this.#object = storedObject(head)
    this.#checksum = this.#client.dialect.checksum(head.headers)
    this.#received = 0
    ofSink(() => this.#sink.begin(this.#object))
  }

  #write(chunk: Buffer): Promise<void> | undefined {
    this.#received += chunk.length
    this.maxReceived = Math.max(this.maxReceived, this.#received)
    this.#checksum?.update(chunk)
    return ofSink(() => this.#sink.write(chunk))?.catch(error => {
      throw new SinkError(error)
    })
  }
}

function ofSink<Result>(call: () => Result): Result {
  try {
    return call()
  } catch (error) {
    throw new SinkError(error)
  }
}
