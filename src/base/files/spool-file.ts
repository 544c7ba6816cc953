/** Bodies that wait side by side in one temporary file. A disk that refuses costs the bodies, and no more. */
import { open } from 'node:fs/promises'
import type { BodyFiles, BodyWriter } from './body-files.ts'

export class SpoolFile {
  readonly #files: BodyFiles
  #writer: BodyWriter | undefined
  /** The file takes one body at a time. */
  #turn: Promise<unknown> = Promise.resolve()

  constructor(files: BodyFiles) {
    this.#files = files
  }

  /** @returns where the file has the bytes; undefined if it could not take them */
  put(bytes: Uint8Array): Promise<number | undefined> {
    return this.#next(async () => {
      this.#writer ??= await this.#files.make(Number.NaN, () => {})
      const at = this.#writer.size
      await this.#writer.write(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength))
      return at
    })
  }

  /** @returns undefined if the file cannot be read */
  get(at: number, length: number): Promise<Buffer | undefined> {
    return this.#next(async () => {
      const writer = this.#writer as BodyWriter
      await writer.finish()
      const file = await open(writer.path)
      try {
        const { bytesRead, buffer } = await file.read(Buffer.allocUnsafeSlow(length), 0, length, at)
        return bytesRead === length ? buffer : undefined
      } finally {
        await file.close()
      }
    })
  }

  /** Removes the file, once all bodies are read or not needed. */
  clear(): void {
    if (this.#writer) this.#files.remove(this.#writer)
    this.#writer = undefined
  }

  #next<Value>(step: () => Promise<Value>): Promise<Value | undefined> {
    const stepping = this.#turn.then(step).catch(() => undefined)
    this.#turn = stepping
    return stepping
  }
}
