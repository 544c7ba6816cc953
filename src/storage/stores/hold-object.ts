/** Reads a stored object whole, to be written elsewhere: into memory, or into a file where it is large. */
import type { BodyMemory } from '../../base/buffers/body-memory.ts'
import type { ByteBudget, Share } from '../../base/concurrency/byte-budget.ts'
import { type Digests, digestsOf, RunningDigests } from '../../base/digests/digests.ts'
import type { ObjectBody } from '../../base/digests/file-body.ts'
import { hasReason, PersistError } from '../../base/errors.ts'
import type { BodyFiles, BodyWriter } from '../../base/files/body-files.ts'
import { say } from '../../base/messages/say.ts'
import type { ObjectKey } from '../key/object-key.ts'
import type { ObjectSink, Store, StoredObject } from './store.ts'

/** Digests of a body in a file: all that any place compares, so that none reads the file for them. */
export const FILE_DIGESTS = ['sha256', 'md5', 'crc64'] as const

/** Bytes that are reserved for an object of unknown size. */
const UNKNOWN_BYTES = 1024 * 1024

/** What is known of the object before it is read. */
export interface ExpectedObject {
  readonly bytes?: number
  /** An object with another size or digest counts as missing; undefined takes any bytes. */
  readonly sha256?: string
}

/** Bytes in hand, and what they take up. */
export interface HeldBytes {
  readonly body: ObjectBody
  /**
   * Call it once, after the last use of the bytes.
   * @param isBodyFree nothing may still read them
   */
  release(isBodyFree: boolean): void
}

export interface HeldObject extends HeldBytes {
  /** The SHA-256 at least. */
  readonly digests: Digests
}

export interface HoldingTools {
  readonly budget: ByteBudget
  readonly memory: BodyMemory
  /** Takes bodies that are larger than `maxBytes`. */
  readonly files: BodyFiles
  /** The most bytes of a body in memory. */
  readonly maxBytes: number
  /** The most bytes of any body. */
  readonly most?: number
}

/**
 * @returns undefined if there is no object, or it is not the expected one
 * @throws PersistError `too-large` before any byte is read
 */
export async function holdObject(
  store: Pick<Store, 'get'>,
  key: ObjectKey,
  expected: ExpectedObject,
  tools: HoldingTools,
  signal: AbortSignal,
): Promise<HeldObject | undefined> {
  const held = new Holding(expected, tools)
  try {
    return await held.read(store, key, signal)
  } catch (error) {
    held.release(false)
    if (hasReason(error, 'http-404') || error instanceof OtherObject) return undefined
    throw error
  }
}

/** Ends the reading of an object that is not the expected one. */
class OtherObject extends Error {}

class Holding implements ObjectSink {
  readonly #expected: ExpectedObject
  readonly #tools: HoldingTools
  readonly #share: Share
  /** Resolves when the budget has room for the object. */
  #room: Promise<void> | undefined
  #size = 0
  #at = 0
  #bytes: Buffer | undefined
  #writer: BodyWriter | undefined
  #digests = new RunningDigests(FILE_DIGESTS)

  constructor(expected: ExpectedObject, tools: HoldingTools) {
    this.#expected = expected
    this.#tools = tools
    this.#share = tools.budget.open()
  }

  async read(store: Pick<Store, 'get'>, key: ObjectKey, signal: AbortSignal): Promise<HeldObject> {
    const { bytes, sha256 } = this.#expected
    this.#judge(bytes)
    await this.#reserve(bytes ?? UNKNOWN_BYTES)
    await store.get(key, this, signal)
    const held = await this.#whole()
    if (sha256 !== undefined && held.digests.sha256 !== sha256) throw new OtherObject()
    return { ...held, release: isBodyFree => this.release(isBodyFree) }
  }

  begin({ size }: StoredObject): void {
    const { bytes, sha256 } = this.#expected
    if (sha256 !== undefined && bytes !== undefined && size !== bytes) throw new OtherObject()
    this.#judge(size)
    this.#drop(true)
    this.#at = 0
    this.#size = size
    this.#room = this.#reserve(size)
    if (size <= this.#tools.maxBytes) this.#bytes = this.#tools.memory.take(size)
  }

  write(chunk: Uint8Array): Promise<void> | undefined {
    if (this.#bytes === undefined) return this.#writeOn(Buffer.from(chunk))
    if (this.#room !== undefined) return this.#writeLater(chunk)
    this.#bytes.set(chunk, this.#at)
    this.#at += chunk.length
    return undefined
  }

  release(isBodyFree: boolean): void {
    this.#drop(isBodyFree)
    this.#share.close()
  }

  #judge(size = 0): void {
    if (size > (this.#tools.most ?? Number.POSITIVE_INFINITY))
      throw new PersistError('inspect', 'too-large', say('image-too-large'))
  }

  #reserve(size: number): Promise<void> | undefined {
    return this.#share.resize(size <= this.#tools.maxBytes ? size : 0)
  }

  async #whole(): Promise<{ readonly body: ObjectBody; readonly digests: Digests }> {
    if (this.#bytes !== undefined) return { body: this.#bytes, digests: digestsOf(this.#bytes, ['sha256']) }
    const writer = this.#writer as BodyWriter
    await writer.finish()
    const digests = this.#digests.digests()
    return { body: { path: writer.path, size: writer.size, digests }, digests }
  }

  async #writeLater(chunk: Uint8Array): Promise<void> {
    const bytes = this.#bytes
    await this.#room
    // The object may be read from its beginning by now.
    if (bytes !== this.#bytes) return
    this.#room = undefined
    await this.write(chunk)
  }

  async #writeOn(chunk: Buffer): Promise<void> {
    this.#writer ??= await this.#open()
    await this.#writer.write(chunk)
  }

  #open(): Promise<BodyWriter> {
    const digests = new RunningDigests(FILE_DIGESTS)
    this.#digests = digests
    return this.#tools.files.make(this.#size, bytes => digests.update(bytes))
  }

  #drop(isBodyFree: boolean): void {
    if (this.#writer) this.#tools.files.remove(this.#writer)
    if (isBodyFree && this.#bytes) this.#tools.memory.giveBack(this.#bytes)
    this.#writer = undefined
    this.#bytes = undefined
  }
}
