/** The file with the keys of orphans, one a line. It appears under its name when it is complete. */
import { once } from 'node:events'
import { createReadStream, createWriteStream, type WriteStream } from 'node:fs'
import { rm } from 'node:fs/promises'
import { finished, pipeline } from 'node:stream/promises'
import { keepFresh, temporaryFor } from '../../base/files/atomic-file.ts'
import { removeIfEmpty, writeWhole } from '../../base/files/whole-file.ts'

export class OrphansFile {
  readonly path: string
  readonly #candidates: string
  readonly #stream: WriteStream
  readonly #done: Promise<void>
  readonly #endTouching: () => void
  #isWhole = false

  /** @param path absolute */
  constructor(path: string) {
    this.path = path
    this.#candidates = temporaryFor(path)
    this.#stream = createWriteStream(this.#candidates)
    this.#endTouching = keepFresh(this.#candidates)
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
   * @param isOrphan whether a key that was added stays
   */
  async end(isOrphan: (key: string) => boolean): Promise<void> {
    this.#stream.end()
    await this.#done
    const candidates = this.#candidates
    // A `readline` interface loses lines that come before its iteration begins, and errors of the file.
    async function* orphans(chunks: AsyncIterable<string>) {
      let rest = ''
      for await (const chunk of chunks) {
        const keys = (rest + chunk).split('\n')
        rest = keys.pop() ?? ''
        for (const key of keys) if (isOrphan(key)) yield `${key}\n`
      }
    }
    await writeWhole(this.path, path =>
      pipeline(createReadStream(candidates, 'utf8'), orphans, createWriteStream(path)),
    )
    this.#isWhole = true
  }

  /** Removes what is left of an incomplete file. */
  async close(): Promise<void> {
    this.#endTouching()
    this.#stream.destroy()
    await this.#done.catch(() => {})
    await rm(this.#candidates, { force: true })
    // The check before the first request made an empty file, which would pass for no orphans.
    if (!this.#isWhole) await removeIfEmpty(this.path)
  }
}
