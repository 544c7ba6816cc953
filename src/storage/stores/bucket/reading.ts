import type { BodyHandling, ResponseHead } from '../../../base/http/exchange.ts'
import { firstHeader, type Headers } from '../../../base/http/headers.ts'
import type { Checksum, ObjectSink, StoredObject } from '../store.ts'
import { etagOf, lengthOf, storedObject } from './answers.ts'
import type { Dialect } from './dialect.ts'

const NOTHING = Buffer.alloc(0)

/** An error of the sink. It never counts as the store's, so it is never retried. */
export class SinkError extends Error {
  constructor(cause: unknown) {
    super('the sink failed', { cause })
  }
}

/** One object on its way into a sink, over as many answers as necessary. */
export class ObjectRead {
  readonly #dialect: Dialect
  readonly #sink: ObjectSink
  #object: StoredObject = { size: 0 }
  #checksum: Checksum | undefined
  #received = 0
  #asksForRest = false
  #brought: 'none of it' | 'another part' | 'bytes' = 'none of it'
  /** The most bytes received in any attempt. */
  maxReceived = 0

  constructor(dialect: Dialect, sink: ObjectSink) {
    this.#dialect = dialect
    this.#sink = sink
  }

  get object(): StoredObject {
    return this.#object
  }

  /** The next request: for the missing rest, on the condition that the object is unchanged. */
  next(): {
    readonly headers: Readonly<Record<string, string>>
    readonly onHead: (head: ResponseHead) => BodyHandling | undefined
  } {
    const { etag } = this.#object
    this.#brought = 'none of it'
    this.#asksForRest = this.#received > 0
    const headers = {
      ...(this.#asksForRest && { range: `bytes=${this.#received}-` }),
      ...(this.#asksForRest && etag !== undefined && { 'if-match': `"${etag}"` }),
    }
    return { headers, onHead: head => this.#plan(head) }
  }

  /** The result of the answer. After all but 'refused' and 'short', the object is read from its beginning. */
  async stateAfter(status: number): Promise<'whole' | 'refused' | 'changed' | 'short' | 'wrong'> {
    if (this.#brought === 'bytes' && this.#received < this.#object.size) return 'short'
    if (this.#brought === 'bytes' && (await this.#checksum?.isRight()) !== false) return 'whole'
    // 416 means that the object is now shorter than the bytes received.
    const isGone = this.#asksForRest && (status === 412 || status === 416)
    if (this.#brought === 'none of it' && !isGone) return 'refused'
    this.#received = 0
    return this.#brought === 'bytes' ? 'wrong' : 'changed'
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
    const { status, headers } = head
    return (
      status === 200 && lengthOf(headers) !== undefined && this.#dialect.isObject({ ...head, body: NOTHING })
    )
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
    this.#checksum = this.#dialect.checksum(head.headers)
    this.#received = 0
    try {
      this.#sink.begin(this.#object)
    } catch (error) {
      throw new SinkError(error)
    }
  }

  #write(chunk: Buffer): Promise<void> | undefined {
    this.#received += chunk.length
    this.maxReceived = Math.max(this.maxReceived, this.#received)
    this.#checksum?.update(chunk)
    try {
      return this.#sink.write(chunk)?.catch(error => {
        throw new SinkError(error)
      })
    } catch (error) {
      throw new SinkError(error)
    }
  }
}
