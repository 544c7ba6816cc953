/**
 * Calls of the file system where each takes a few microseconds, and handing it to another thread and back takes twenty:
 * made in this thread as long as they are that quick. A disk that is full of work, or far away, would hold up
 * everything else, so that behind a call that was slow all go through threads for a while.
 */
import * as fs from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'
import { promisify } from 'node:util'
import { codeOf } from '../errors.ts'

/** Milliseconds from which a call is slow: ten times what making a file takes. */
const SLOW_MS = 0.2
/** Then threads have so many times as long as it took, so that a slow disk has a twentieth of this thread. */
const REST = 20
/** Bytes from which copying them to the system is worth a thread by itself. */
const MUCH = 256 * 1024

/** What a machine says that has no file left to open: it has one as soon as another is closed. */
const NONE_LEFT: ReadonlySet<string> = new Set(['EMFILE', 'ENFILE'])
/** Milliseconds between two tries, and how many there are: five seconds. */
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

/** Those of one disk. Each throws or rejects as the file system says. */
export class FileCalls {
  #threadsUntil = 0

  /** Of a file that must not be there; waits for one where the process has too many open. @returns its descriptor */
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

  /** All of them, or it throws. */
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

  /** As far as it can be seen: false also of a link that leads nowhere, or where nobody may look. */
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

/** @param error of the first try */
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
