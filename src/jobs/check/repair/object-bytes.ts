/** Reads objects for a repair: whole, within the byte budget, and only if they hold the remembered bytes. */
import { createHash } from 'node:crypto'
import type { BodyMemory } from '../../../base/buffers/body-memory.ts'
import type { ByteBudget } from '../../../base/concurrency/byte-budget.ts'
import { digestOf } from '../../../base/digests/digests.ts'
import { isFileBody, type ObjectBody } from '../../../base/digests/file-body.ts'
import { RunningDigests } from '../../../base/digests/running-digests.ts'
import { PersistError } from '../../../base/errors.ts'
import type { BodyFiles } from '../../../base/files/body-files.ts'
import { say } from '../../../base/messages/say.ts'
import type { ObjectKey } from '../../../storage/key/object-key.ts'
import type { ImageEntry } from '../../../storage/manifest/entries/entry.ts'
import type { ObjectSink, Store } from '../../../storage/stores/store.ts'

/** The bytes that the memory remembers. */
export interface WantedBytes extends Pick<ImageEntry, 'bytes'> {
  readonly sha256: string
}

/** Digests of a body in a file: all that any place compares, so that none reads the file for them. */
export const FILE_DIGESTS = ['sha256', 'md5', 'crc64'] as const

export interface HeldBytes {
  readonly body: ObjectBody
  /**
   * Call after the last use of the bytes.
   * @param isBodyFree nothing may still read them
   */
  release(isBodyFree: boolean): void
}

export interface ReadingTools {
  readonly budget: ByteBudget
  readonly memory: BodyMemory
  /** Takes bodies that are larger than `maxBytes`. */
  readonly files: BodyFiles
  /** The most bytes of a body in memory. */
  readonly maxBytes: number
  /** The most bytes of any body. */
  readonly most: number
}

/**
 * @returns undefined if there is no object, or it holds other bytes
 * @throws PersistError `too-large` before any byte is read
 */
export async function readWanted(
  store: Store,
  key: ObjectKey,
  { sha256, bytes }: WantedBytes,
  tools: ReadingTools,
  signal: AbortSignal,
): Promise<HeldBytes | undefined> {
  const size = bytes ?? (await store.head(key, signal))?.size
  if (size === undefined) return undefined
  if (size > tools.most) throw new PersistError('inspect', 'too-large', say('image-too-large'))
  const object = { store, key, size }
  const held = await (size > tools.maxBytes
    ? readIntoFile(object, tools, signal)
    : readIntoMemory(object, tools, signal)
  ).catch(ifNoObject)
  if (!held) return undefined
  const { body } = held
  if ((isFileBody(body) ? body.digests.sha256 : digestOf(body, 'sha256')) === sha256) return held
  held.release(true)
  return undefined
}

interface SizedObject {
  readonly store: Store
  readonly key: ObjectKey
  readonly size: number
}

async function readIntoMemory(
  { store, key, size }: SizedObject,
  { budget, memory }: ReadingTools,
  signal: AbortSignal,
): Promise<HeldBytes | undefined> {
  const share = budget.open()
  try {
    await share.resize(size)
    const body = memory.take(size)
    const sink = new SizedSink(size, (chunk, at) => void body.set(chunk, at))
    const release = (isBodyFree: boolean) => {
      if (isBodyFree) memory.giveBack(body)
      share.close()
    }
    if (await sink.read(store, key, signal)) return { body, release }
    release(true)
    return undefined
  } catch (error) {
    share.close()
    throw error
  }
}

async function readIntoFile(
  { store, key, size }: SizedObject,
  { files }: ReadingTools,
  signal: AbortSignal,
): Promise<HeldBytes | undefined> {
  const digests = new RunningDigests(FILE_DIGESTS)
  const writer = await files.make(size, bytes => digests.update(bytes))
  const release = () => files.remove(writer)
  try {
    const sink = new SizedSink(size, (chunk, at) => {
      // After a break the object may be read from its beginning.
      const rest = chunk.subarray(writer.size - at)
      return rest.length === 0
        ? undefined
        : writer.write(Buffer.from(rest.buffer, rest.byteOffset, rest.length))
    })
    if (await sink.read(store, key, signal)) {
      await writer.finish()
      if (writer.size === size)
        return { body: { path: writer.path, size, digests: digests.digests() }, release }
    }
  } catch (error) {
    release()
    throw error
  }
  release()
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

/** Takes an object of exactly this size. Another one is not read to its end. */
class SizedSink implements ObjectSink {
  readonly #size: number
  readonly #take: (chunk: Uint8Array, at: number) => Promise<void> | undefined
  readonly #other = new AbortController()
  #at = 0

  /** @param take gets each chunk with its offset */
  constructor(size: number, take: (chunk: Uint8Array, at: number) => Promise<void> | undefined) {
    this.#size = size
    this.#take = take
  }

  /** @returns whether the object has the size */
  async read(store: Store, key: ObjectKey, signal: AbortSignal): Promise<boolean> {
    try {
      await store.get(key, this, AbortSignal.any([signal, this.#other.signal]))
    } catch (error) {
      if (!this.#other.signal.aborted) throw error
    }
    signal.throwIfAborted()
    return !this.#other.signal.aborted && this.#at === this.#size
  }

  begin({ size }: { readonly size: number }): void {
    this.#at = 0
    if (size !== this.#size) this.#other.abort()
  }

  write(chunk: Uint8Array): Promise<void> | undefined {
    const at = this.#at
    this.#at += chunk.length
    if (this.#at <= this.#size) return this.#take(chunk, at)
    this.#other.abort()
    return undefined
  }
}

function isNoObject(error: unknown): boolean {
  return error instanceof PersistError && error.reason === 'http-404'
}

function ifNoObject(error: unknown): undefined {
  if (!isNoObject(error)) throw error
}
