/** Reads a stored object whole, to be written elsewhere: into memory, or into a file where it is large. */
import type { ObjectBody } from '../../../base/digests/file-body.ts'
import { RunningDigests } from '../../../base/digests/running-digests.ts'
import type { BodyFiles } from '../../../base/files/body-files.ts'
import type { BodyWriter } from '../../../base/files/body-writer.ts'
import type { ObjectKey } from '../../../storage/key/object-key.ts'
import type { ObjectSink, Store, StoredObject } from '../../../storage/stores/store.ts'

/** From so many bytes on an object goes to a file. */
export const LARGE_BYTES = 8 * 1024 * 1024

/**
 * @param use receives the bytes; a file is removed after it
 * @throws PersistError `http-404` if there is no object, and what `use` throws
 */
export async function withObject<T>(
  store: Store,
  key: ObjectKey,
  files: BodyFiles,
  signal: AbortSignal,
  use: (body: ObjectBody) => Promise<T>,
): Promise<T> {
  const sink = new WholeObject(files)
  try {
    await store.get(key, sink, signal)
    return await use(await sink.body())
  } finally {
    sink.drop()
  }
}

class WholeObject implements ObjectSink {
  readonly #files: BodyFiles
  #bytes = Buffer.alloc(0)
  #writer: BodyWriter | undefined
  #digests = new RunningDigests([])
  #size = 0
  #at = 0

  constructor(files: BodyFiles) {
    this.#files = files
  }

  begin({ size }: StoredObject): void {
    this.drop()
    this.#size = size
    this.#at = 0
    this.#bytes = Buffer.allocUnsafeSlow(size < LARGE_BYTES ? size : 0)
    this.#digests = new RunningDigests([])
  }

  write(chunk: Uint8Array): Promise<void> | undefined {
    if (this.#size >= LARGE_BYTES) return this.#writeOn(Buffer.from(chunk))
    this.#bytes.set(chunk, this.#at)
    this.#at += chunk.length
    return undefined
  }

  async body(): Promise<ObjectBody> {
    const writer = this.#writer
    if (!writer) return this.#bytes
    await writer.finish()
    return { path: writer.path, size: writer.size, digests: this.#digests.digests() }
  }

  drop(): void {
    if (this.#writer) this.#files.remove(this.#writer)
    this.#writer = undefined
  }

  async #writeOn(chunk: Buffer): Promise<void> {
    const digests = this.#digests
    this.#writer ??= await this.#files.make(this.#size, bytes => digests.update(bytes))
    await this.#writer.write(chunk)
  }
}
