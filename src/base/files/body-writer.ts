import { type FileHandle, rm } from 'node:fs/promises'
import type { BodyMemory } from '../buffers/body-memory.ts'

/** Bytes of one write. Two blocks of each body are in memory: one is filled while the other is written. */
const BLOCK = 256 * 1024

/** Room that a body of unknown length takes at a time. */
export const UNKNOWN_BYTES = 16 * 1024 * 1024

/** The disk of a body. */
export interface BodyDisk {
  /** Memory of blocks, which the next body uses again. */
  readonly memory: BodyMemory
  /** @throws an error for the user if the disk has no room for so many bytes */
  requireRoom(bytes: number): Promise<void>
  /** Turns an error of the file system into one for the user. */
  explained(error: unknown): unknown
}

/** Writes one body into a temporary file. */
export class BodyWriter {
  readonly path: string
  readonly #file: FileHandle
  readonly #isLengthKnown: boolean
  readonly #onBytes: (bytes: Buffer) => void
  readonly #disk: BodyDisk
  /** Bytes that the disk has room for, counted from the beginning of the file. */
  #granted: number
  #block: Buffer
  #other: Buffer
  #filled = 0
  /** Bytes handed to the file. */
  #sent = 0
  #isRemoved = false
  #writing: Promise<void> = Promise.resolve()

  /**
   * @param file open for writing, and empty
   * @param length bytes to come; NaN if unknown
   * @param disk has room for them, or for `UNKNOWN_BYTES`
   */
  constructor(
    path: string,
    file: FileHandle,
    length: number,
    onBytes: (bytes: Buffer) => void,
    disk: BodyDisk,
  ) {
    this.path = path
    this.#file = file
    this.#isLengthKnown = !Number.isNaN(length)
    this.#granted = this.#isLengthKnown ? length : UNKNOWN_BYTES
    this.#onBytes = onBytes
    this.#disk = disk
    this.#block = disk.memory.take(BLOCK)
    this.#other = disk.memory.take(BLOCK)
  }

  /** Bytes taken. */
  get size(): number {
    return this.#sent + this.#filled
  }

  /** Bytes that the disk still has to take. */
  get left(): number {
    return Math.max(0, this.#granted - this.#sent)
  }

  /** Call for one chunk at a time. The chunk is copied before the promise resolves. */
  write(chunk: Buffer): Promise<void> | undefined {
    if (chunk.length >= BLOCK - this.#filled) return this.#writeOn(chunk)
    chunk.copy(this.#block, this.#filled)
    this.#filled += chunk.length
    return undefined
  }

  /** Writes the rest. */
  async finish(): Promise<void> {
    await this.#send()
    await this.#awaited()
  }

  /** Gives back its memory and its handle. The file stays until it is removed. */
  async close(): Promise<void> {
    this.#giveBack()
    await this.#file.close()
  }

  /** Ends a write that waits for the disk. Never rejects. */
  async remove(): Promise<void> {
    this.#isRemoved = true
    await this.#writing.catch(() => {})
    this.#giveBack()
    await this.#file.close().catch(() => {})
    await rm(this.path, { force: true }).catch(() => {})
  }

  #giveBack(): void {
    for (const block of [this.#block, this.#other]) this.#disk.memory.giveBack(block)
    this.#block = this.#other = Buffer.alloc(0)
  }

  async #writeOn(chunk: Buffer): Promise<void> {
    for (let at = 0; at < chunk.length; ) {
      const copied = chunk.copy(this.#block, this.#filled, at)
      this.#filled += copied
      at += copied
      if (this.#filled === BLOCK) await this.#send()
    }
  }

  /** Begins to write the block as soon as the one before it is written. */
  async #send(): Promise<void> {
    await this.#awaited()
    if (!this.#isLengthKnown && this.size > this.#granted) await this.#extend()
    if (this.#isRemoved) throw new Error('removed')
    const block = this.#block
    const bytes = block.subarray(0, this.#filled)
    const position = this.#sent
    this.#sent += this.#filled
    this.#filled = 0
    this.#block = this.#other
    this.#other = block
    this.#writing = this.#writeAll(bytes, position)
    this.#writing.catch(() => {})
    // The digests are computed while another thread writes.
    this.#onBytes(bytes)
  }

  async #extend(): Promise<void> {
    await this.#disk.requireRoom(UNKNOWN_BYTES)
    this.#granted += UNKNOWN_BYTES
  }

  async #awaited(): Promise<void> {
    try {
      await this.#writing
    } catch (error) {
      throw this.#disk.explained(error)
    }
  }

  async #writeAll(bytes: Buffer, position: number): Promise<void> {
    for (let at = 0; at < bytes.length; ) {
      const { bytesWritten } = await this.#file.write(bytes, at, bytes.length - at, position + at)
      at += bytesWritten
    }
  }
}
