/** The temporary folder for bodies that are too large for memory: makes their files, and removes files of killed runs. */
import { randomBytes } from 'node:crypto'
import { lstat, open, opendir, rm, statfs } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { BodyMemory } from '../buffers/body-memory.ts'
import { codeOf, PersistError } from '../errors.ts'
import { quote } from '../messages/quote.ts'
import { say } from '../messages/say.ts'
import { BodyWriter, UNKNOWN_BYTES } from './body-writer.ts'
import { newOwner, stateOf } from './process-owner.ts'

const PREFIX = 'persist-images~'
const SUFFIX = '.body'
/** Stands for the `/` of an owner's name. */
const SEPARATOR = '~'

/** Milliseconds. A younger file may belong to a run of another machine that still writes it. */
const MAX_AGE_MS = 24 * 3_600_000

/** Bytes of the disk that no body takes: images and the memory may lie there, too. */
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
