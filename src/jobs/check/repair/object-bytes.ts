/** Reads objects for a repair: whole, within the byte budget, and only if they hold the remembered bytes. */
import { createHash } from 'node:crypto'
import type { BodyMemory } from '../../../base/buffers/body-memory.ts'
import type { ByteBudget, Share } from '../../../base/concurrency/byte-budget.ts'
import { digestOf } from '../../../base/digests/digests.ts'
import { PersistError } from '../../../base/errors.ts'
import { say } from '../../../base/messages/say.ts'
import type { ObjectKey } from '../../../storage/key/object-key.ts'
import type { ImageEntry } from '../../../storage/manifest/entries/entry.ts'
import type { ObjectSink, Store } from '../../../storage/stores/store.ts'

/** The bytes that the memory remembers. */
export interface WantedBytes extends Pick<ImageEntry, 'bytes'> {
  readonly sha256: string
}

export interface HeldBytes {
  readonly bytes: Buffer
  /** The memory that the bytes take; close it after their last use. */
  readonly share: Share
}

export interface ReadingTools {
  readonly budget: ByteBudget
  readonly memory: BodyMemory
  readonly maxBytes: number
}

/**
 * @returns undefined if there is no object, or it holds other bytes
 * @throws PersistError `too-large` before any byte is read
 */
export async function readWanted(
  store: Store,
  key: ObjectKey,
  { sha256, bytes }: WantedBytes,
  { budget, memory, maxBytes }: ReadingTools,
  signal: AbortSignal,
): Promise<HeldBytes | undefined> {
  const size = bytes ?? (await store.head(key, signal))?.size
  if (size === undefined) return undefined
  if (size > maxBytes) throw new PersistError('inspect', 'too-large', say('image-too-large'))
  const share = budget.open()
  try {
    await share.resize(size)
    const body = memory.take(size)
    const isOfSize = await new SizedSink(body).read(store, key, signal)
    if (isOfSize && digestOf(body, 'sha256') === sha256) return { bytes: body, share }
    memory.giveBack(body)
  } catch (error) {
    share.close()
    if (isNoObject(error)) return undefined
    throw error
  }
  share.close()
  return undefined
}

/** @returns the SHA-256 of an object of any size; undefined if there is none */
export async function digestOfObject(
  store: Store,
  key: ObjectKey,
  signal: AbortSignal,
): Promise<string | undefined> {
  let digest = createHash('sha256')
  const sink: ObjectSink = {
    begin() {
      digest = createHash('sha256')
    },
    write: chunk => void digest.update(chunk),
  }
  try {
    await store.get(key, sink, signal)
    return digest.digest('hex')
  } catch (error) {
    if (isNoObject(error)) return undefined
    throw error
  }
}

/** Takes an object of exactly the body's size. Another one is not read to its end. */
class SizedSink implements ObjectSink {
  readonly #body: Buffer
  readonly #other = new AbortController()
  #at = 0

  constructor(body: Buffer) {
    this.#body = body
  }

  /** @returns whether the object has the size */
  async read(store: Store, key: ObjectKey, signal: AbortSignal): Promise<boolean> {
    try {
      await store.get(key, this, AbortSignal.any([signal, this.#other.signal]))
    } catch (error) {
      if (!this.#other.signal.aborted) throw error
    }
    signal.throwIfAborted()
    return !this.#other.signal.aborted && this.#at === this.#body.length
  }

  begin({ size }: { readonly size: number }): void {
    this.#at = 0
    if (size !== this.#body.length) this.#other.abort()
  }

  write(chunk: Uint8Array): undefined {
    if (this.#at + chunk.length > this.#body.length) this.#other.abort()
    else this.#body.set(chunk, this.#at)
    this.#at += chunk.length
  }
}

function isNoObject(error: unknown): boolean {
  return error instanceof PersistError && error.reason === 'http-404'
}
