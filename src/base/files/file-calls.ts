/**
 * File system calls. Most take a few microseconds, and a hop to another thread takes twenty, so fast calls run in this
 * thread. A busy or remote disk would block everything else, so after a slow call all calls use threads for a while.
 */
import * as fs from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'
import { promisify } from 'node:util'
import { codeOf } from '../errors.ts'

/** Milliseconds from which a call is slow: ten times the time to make a file. */
const SLOW_MS = 0.2
/** After a slow call, threads are used for this many times its duration: a slow disk gets a twentieth of this thread. */
const REST = 20
/** Bytes from which the copy to the system alone is worth a thread. */
const MUCH = 256 * 1024

/** Error codes for too many open files: one is free again as soon as another is closed. */
const NONE_LEFT: ReadonlySet<string> = new Set(['EMFILE', 'ENFILE'])
/** Milliseconds between two tries, and their number: five seconds in all. */
const NEXT_TRY_MS = 20
const MAX_TRIES = 250

const inThread = {
  open: promisify(fs.open),
  write: promisify(fs.writeFile),
  close: promisify(fs.close),
  link: promisify(fs.link),
  rename: promisify(fs.rename),
  unlink: promisify(fs.unlink),
  access: promisify(fs.access),
}

/** The calls of one disk. Each throws or rejects with the error of the file system. */
export class FileCalls {
  #threadsUntil = 0

  /** Creates a file that must not exist; waits while too many files are open. @returns its descriptor */
  open(path: string, signal: AbortSignal): number | Promise<number> {
    const later = (error: unknown) => {
      if (!isNoneLeft(error)) throw error
      return openLater(path, error, signal)
    }
    try {
      const file = this.#call(
        () => fs.openSync(path, 'wx'),
        () => inThread.open(path, 'wx'),
      )
      return typeof file === 'number' ? file : file.catch(later)
    } catch (error) {
      return later(error)
    }
  }

  /** Writes all bytes or throws. */
  write(file: number, bytes: Uint8Array, signal: AbortSignal): void | Promise<void> {
    const inThisThread = () => fs.writeFileSync(file, bytes)
    const beside = () => inThread.write(file, bytes, { signal })
    return bytes.length < MUCH ? this.#call(inThisThread, beside) : beside()
  }

  close(file: number): void | Promise<void> {
    return this.#call(
      () => fs.closeSync(file),
      () => inThread.close(file),
    )
  }

  link(from: string, to: string): void | Promise<void> {
    return this.#call(
      () => fs.linkSync(from, to),
      () => inThread.link(from, to),
    )
  }

  rename(from: string, to: string): void | Promise<void> {
    return this.#call(
      () => fs.renameSync(from, to),
      () => inThread.rename(from, to),
    )
  }

  unlink(path: string): void | Promise<void> {
    return this.#call(
      () => fs.unlinkSync(path),
      () => inThread.unlink(path),
    )
  }

  /** False also for a broken link and for a path without the right to look. */
  exists(path: string): boolean | Promise<boolean> {
    return this.#call(
      () => fs.existsSync(path),
      () =>
        inThread.access(path).then(
          () => true,
          () => false,
        ),
    )
  }

  #call<T>(inThisThread: () => T, beside: () => Promise<T>): T | Promise<T> {
    const begun = performance.now()
    if (begun < this.#threadsUntil) return beside()
    try {
      return inThisThread()
    } finally {
      const now = performance.now()
      if (now - begun > SLOW_MS) this.#threadsUntil = now + REST * (now - begun)
    }
  }
}

function isNoneLeft(error: unknown): boolean {
  return NONE_LEFT.has(codeOf(error) ?? '')
}

/** @param error the error of the first try */
async function openLater(path: string, error: unknown, signal: AbortSignal): Promise<number> {
  let said = error
  for (let tries = 0; tries < MAX_TRIES && isNoneLeft(said); tries++) {
    await sleep(NEXT_TRY_MS)
    signal.throwIfAborted()
    try {
      return await inThread.open(path, 'wx')
    } catch (next) {
      said = next
    }
  }
  throw said
}
