/** The temporary folder for bodies that are too large for memory: makes their files, and removes files of killed runs. */
import { randomBytes } from 'node:crypto'
import { type FileHandle, lstat, open, opendir, rm, statfs } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { BodyMemory } from '../buffers/body-memory.ts'
import { codeOf, PersistError } from '../errors.ts'
import { quote } from '../messages/quote.ts'
import { say } from '../messages/say.ts'
import { newOwner, stateOf } from './process-owner.ts'

const PREFIX = 'persist-images~'
const SUFFIX = '.body'
/** Stands for the `/` of an owner's name. */
const SEPARATOR = '~'

/** Milliseconds. A younger file may belong to a run of another machine that still writes it. */
const MAX_AGE_MS = 24 * 3_600_000

/** Bytes of the disk that no body takes: images and the manifest may lie there, too. */
const LEFT_BYTES = 16 * 1024 * 1024

/** Names read at once: the folder is shared, and may hold thousands. */
const BATCH = 1024

/** Only their owner may read bodies. */
const MODE = 0o600

/** `EFBIG`: the file system has no files of this size. */
const FULL: ReadonlySet<string> = new Set(['ENOSPC', 'EDQUOT', 'EFBIG'])

export class BodyFiles {
  readonly memory = new BodyMemory()
  readonly #folder: string
  readonly #freeBytes: typeof freeBytesAt
  readonly #open = new Set<BodyWriter>()
  readonly #removing = new Set<Promise<void>>()
  #owner: Promise<string> | undefined

  /** @param freeBytes bytes that this process may still write to the disk of a folder */
  constructor(folder = tmpdir(), freeBytes = freeBytesAt) {
    this.#folder = folder
    this.#freeBytes = freeBytes
  }

  /**
   * Makes an empty file.
   * @param length bytes to come; NaN if unknown
   * @param onBytes receives the bytes in order, once each, when they are written
   * @throws PersistError `disk-full` if the disk has no room for so many bytes
   */
  async make(length: number, onBytes: (bytes: Buffer) => void): Promise<BodyWriter> {
    const path = join(this.#folder, await this.#newName())
    try {
      await this.requireRoom(length || UNKNOWN_BYTES)
      const file = await open(path, 'wx', MODE)
      const writer = new BodyWriter(path, file, length, onBytes, this)
      this.#open.add(writer)
      return writer
    } catch (error) {
      throw this.explained(error)
    }
  }

  /** @throws PersistError `disk-full` */
  async requireRoom(bytes: number): Promise<void> {
    let free = (await this.#freeBytes(this.#folder)) - LEFT_BYTES
    for (const { left } of this.#open) free -= left
    if (!(bytes <= free)) throw this.#full()
  }

  /** Removes the file at once or soon; `close` waits for it. Never throws. */
  remove(writer: BodyWriter): void {
    if (!this.#open.delete(writer)) return
    const removing = writer.remove().finally(() => this.#removing.delete(removing))
    this.#removing.add(removing)
  }

  /** Resolves when no file of this run is left. */
  async close(): Promise<void> {
    for (const writer of this.#open) this.remove(writer)
    await Promise.all(this.#removing)
  }

  /**
   * Removes the files of processes of this machine that have ended, and those of other machines that were not written to
   * for a day. Never throws: a file that cannot be removed stays and is harmless.
   * @param now milliseconds since the epoch
   */
  async removeStale(now: number): Promise<void> {
    try {
      for await (const { name } of await opendir(this.#folder, { bufferSize: BATCH })) {
        if (!name.startsWith(PREFIX) || !name.endsWith(SUFFIX)) continue
        const path = join(this.#folder, name)
        // What belongs to another user, or is no file, stays.
        await this.#removeIfStale(name, path, now).catch(() => {})
      }
    } catch {
      // The folder is missing or unreadable.
    }
  }

  async #removeIfStale(name: string, path: string, now: number): Promise<void> {
    if (await this.#isStale(name, path, now)) await rm(path, { force: true })
  }

  async #isStale(name: string, path: string, now: number): Promise<boolean> {
    const owner = name.slice(PREFIX.length, -SUFFIX.length).replace(/~[^~]*$/, '')
    const state = await stateOf(owner.replaceAll(SEPARATOR, '/'))
    if (state !== 'unknown') return state === 'ended'
    return (await lstat(path)).mtimeMs < now - MAX_AGE_MS
  }

  /** `persist-images~<host>~…~<process>~<start>~<random>.body` */
  async #newName(): Promise<string> {
    this.#owner ??= newOwner()
    const owner = (await this.#owner).replace(/[^\w./-]/g, '_').replaceAll('/', SEPARATOR)
    return `${PREFIX}${owner}${SEPARATOR}${randomBytes(6).toString('hex')}${SUFFIX}`
  }

  #full(code = 'ENOSPC'): PersistError {
    const sentence = say('body-disk-full', { folder: quote(this.#folder), code })
    return new PersistError('fetch', 'disk-full', sentence, { code, advice: say('body-disk-full-fix') })
  }

  /** Turns an error of the file system into one for the user. */
  explained(error: unknown): unknown {
    if (error instanceof PersistError) return error
    const code = codeOf(error) ?? ''
    if (FULL.has(code)) return this.#full(code)
    const sentence = say('body-unwritable', { folder: quote(this.#folder), code })
    return new PersistError('fetch', 'unexpected', sentence, {
      code,
      cause: error,
      advice: say('temporary-unwritable-fix'),
    })
  }
}

async function freeBytesAt(folder: string): Promise<number> {
  const { bavail, bsize } = await statfs(folder)
  return bavail * bsize
}

/** Bytes of one write. Two blocks of each body are in memory: one is filled while the other is written. */
const BLOCK = 256 * 1024

/** Room that a body of unknown length takes at a time. */
export const UNKNOWN_BYTES = 16 * 1024 * 1024

/** Writes one body into a temporary file. */
export class BodyWriter {
  readonly path: string
  readonly #file: FileHandle
  readonly #isLengthKnown: boolean
  readonly #onBytes: (bytes: Buffer) => void
  readonly #disk: BodyFiles
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
    disk: BodyFiles,
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
