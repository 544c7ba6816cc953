/** The file with the keys of orphans, one a line. It appears under its name when it is complete. */
import { once } from 'node:events'
import { createReadStream, createWriteStream, type WriteStream } from 'node:fs'
import { rename, rm } from 'node:fs/promises'
import { createInterface } from 'node:readline'
import { finished } from 'node:stream/promises'
import { temporaryFor } from '../../base/files/atomic-file.ts'

export class OrphansFile {
  readonly path: string
  readonly #candidates: string
  readonly #stream: WriteStream
  readonly #done: Promise<void>

  /** @param path absolute */
  constructor(path: string) {
    this.path = path
    this.#candidates = temporaryFor(path)
    this.#stream = createWriteStream(this.#candidates)
    this.#done = finished(this.#stream)
    // `add` or `end` awaits it; until then its rejection must not count as unhandled.
    this.#done.catch(() => {})
  }

  /** @returns a promise to wait for before the next key if the disk is slower than the caller */
  add(key: string): Promise<unknown> | undefined {
    if (this.#stream.write(`${key}\n`)) return undefined
    return Promise.race([once(this.#stream, 'drain').catch(() => this.#done), this.#done])
  }

  /**
   * Completes the file.
   * @param isOrphan whether a key that was added stays; undefined if all do
   */
  async end(isOrphan: ((key: string) => boolean) | undefined): Promise<void> {
    this.#stream.end()
    await this.#done
    if (!isOrphan) return await rename(this.#candidates, this.path)
    const kept = createWriteStream(this.path)
    const done = finished(kept)
    done.catch(() => {})
    for await (const key of createInterface({ input: createReadStream(this.#candidates) }))
      if (isOrphan(key) && !kept.write(`${key}\n`)) await Promise.race([once(kept, 'drain'), done])
    kept.end()
    await done
  }

  /** Removes what is left of an incomplete file. */
  async close(): Promise<void> {
    this.#stream.destroy()
    await this.#done.catch(() => {})
    await rm(this.#candidates, { force: true })
  }
}
