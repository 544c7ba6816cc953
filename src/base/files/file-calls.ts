/**
 * Calls of the file system where each takes a few microseconds, and handing it to another thread and back takes twenty:
 * made in this thread as long as they are that quick. A disk that is full of work, or far away, would hold up
 * everything else, so that behind a call that was slow all go through threads for a while.
 */
import * as fs from 'node:fs'
import { promisify } from 'node:util'

/** Milliseconds from which a call is slow: ten times what making a file takes. */
const SLOW_MS = 0.2
/** Then threads have so many times as long as it took, so that a slow disk has a twentieth of this thread. */
const REST = 20
/** Bytes from which copying them to the system is worth a thread by itself. */
const MUCH = 256 * 1024

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

  /** Of a file that must not be there. @returns its descriptor */
  open(path: string): number | Promise<number> {
    return this.#call(
      () => fs.openSync(path, 'wx'),
      () => inThread.open(path, 'wx'),
    )
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
