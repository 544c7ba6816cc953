import { closeSync, ftruncateSync, openSync, renameSync, rmSync, writeSync } from 'node:fs'
import { createOnly, temporaryFor } from '../../base/files/atomic-file.ts'
import { FileCalls } from '../../base/files/file-calls.ts'
import type { ObjectSink } from '../../storage/stores/store.ts'

const CALLS = new FileCalls()

/**
 * An object's bytes on their way into a file, under a name that nobody looks for until all of them are there.
 * Chunks are written as they come, in this thread: for an image of 60 KB that is half of what it costs to copy it
 * together and to hand four file operations to other threads.
 */
export class FileSink implements ObjectSink {
  readonly #path: string
  readonly #temporary: string
  readonly #explain: (error: unknown) => unknown
  #file: number | undefined
  /** How much of the object is written. */
  #at = 0
  /** How long the file may have become before the object was begun again. */
  #longest = 0
  #mayBeThere = false

  /**
   * @param path of the file, in a folder that is there
   * @param explain what the disk says is thrown as this has it
   */
  constructor(path: string, explain: (error: unknown) => unknown) {
    this.#path = path
    this.#temporary = temporaryFor(path)
    this.#explain = explain
  }

  begin(): void {
    this.#longest = Math.max(this.#longest, this.#at)
    this.#at = 0
  }

  write(chunk: Uint8Array): undefined {
    this.#explained(() => {
      const file = this.#open()
      for (let done = 0; done < chunk.length; ) {
        const written = writeSync(file, chunk, done, chunk.length - done, this.#at)
        done += written
        this.#at += written
      }
    })
  }

  /**
   * Gives the file its own name.
   * @param mayReplace false: only where nothing has that name
   * @returns false when something has
   */
  async commit(mayReplace: boolean): Promise<boolean> {
    this.#explained(() => {
      const file = this.#open()
      if (this.#longest > this.#at) ftruncateSync(file, this.#at)
      this.#closeFile()
    })
    if (mayReplace) {
      this.#explained(() => renameSync(this.#temporary, this.#path))
      this.#mayBeThere = false
      return true
    }
    return await createOnly(this.#temporary, this.#path, CALLS).catch(error => {
      throw this.#explain(error)
    })
  }

  /** Leaves nothing behind but a file that has its own name. */
  close(): void {
    try {
      this.#closeFile()
      if (this.#mayBeThere) rmSync(this.#temporary, { force: true })
    } catch {
      // The disk has said what is wrong with it before.
    }
    this.#mayBeThere = false
  }

  #open(): number {
    if (this.#file !== undefined) return this.#file
    this.#mayBeThere = true
    this.#file = openSync(this.#temporary, 'wx')
    return this.#file
  }

  #closeFile(): void {
    if (this.#file === undefined) return
    const file = this.#file
    this.#file = undefined
    closeSync(file)
  }

  #explained(act: () => void): void {
    try {
      act()
    } catch (error) {
      throw this.#explain(error)
    }
  }
}
