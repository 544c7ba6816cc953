import { createGunzip, type Gunzip } from 'node:zlib'
import { releaseMemory } from '../../../base/buffers/release-memory.ts'
import type { SegmentScan } from './segment-scan.ts'

const CHUNK_BYTES = 64 * 1024
/** Slice given to zlib at once: of a slice with an error in it zlib returns nothing, and a bomb grows it a thousand times. */
const SLICE_BYTES = 32 * 1024
/** Portions that may wait to be looked at before no more is taken in. */
const MAX_WAITING = 4

/** What is wrong with an object itself. */
class Damage extends Error {}

/** Waited for after each portion of lines. */
export type AfterPortion = () => Promise<void> | undefined

/**
 * One object through a stream. While lines are looked at, zlib's thread unpacks the next ones; what was unpacked before
 * an error is looked at as well, which a stream that is read as an iterable would throw away.
 */
export class GunzipStream {
  readonly #gunzip: Gunzip = createGunzip({ chunkSize: CHUNK_BYTES })
  readonly #portions: Buffer[] = []
  #left: number
  #damage: Damage | undefined
  #taken: Promise<void> | undefined
  #isOver = false
  #changed = Promise.withResolvers<void>()
  /** Resolves behind the last line, or that which is wrong. */
  readonly #reading: Promise<void>

  /** @param most bytes that are unpacked */
  constructor(scan: SegmentScan, most: number, afterPortion: AfterPortion) {
    this.#left = most
    this.#gunzip.on('data', (portion: Buffer) => this.#arrived(portion))
    this.#gunzip.on('error', cause => this.#fail(new Damage('it cannot be unpacked', { cause })))
    this.#gunzip.on('close', () => {
      this.#isOver = true
      this.#tell()
    })
    this.#reading = this.#read(scan, afterPortion).catch(cause =>
      this.#fail(cause instanceof Damage ? cause : new Damage('nobody reads on', { cause })),
    )
  }

  /**
   * Resolves when there is room for more. What comes behind damage is passed by: the end of the object tells whether
   * these were its bytes, or whether they come once more.
   */
  async write(chunk: Uint8Array): Promise<void> {
    for (let at = 0; at < chunk.length && !this.#damage; at += SLICE_BYTES) {
      const { promise: taken, resolve } = Promise.withResolvers<void>()
      // zlib's thread may still read it when nobody waits any more, so it is given bytes of its own.
      const slice = Buffer.from(chunk.subarray(at, at + SLICE_BYTES))
      this.#gunzip.write(slice, error => {
        if (!error) releaseMemory(slice)
        resolve()
      })
      // The next one is at hand when zlib is done with this one. Of a stream that was closed nobody says that it was taken.
      await Promise.race([this.#taken, this.#reading])
      this.#taken = taken
      while (this.#portions.length > MAX_WAITING && !this.#damage) await this.#changed.promise
    }
  }

  /** Resolves when every line has gone by. @returns whether there was nothing wrong */
  async end(): Promise<boolean> {
    this.#gunzip.end()
    await this.#reading
    return this.#damage === undefined
  }

  close(): void {
    this.#gunzip.destroy()
  }

  #arrived(portion: Buffer): void {
    this.#left -= portion.length
    if (this.#left < 0) return this.#fail(new Damage('it unpacks to far more than lines would'))
    this.#portions.push(portion)
    this.#tell()
  }

  #fail(damage: Damage): void {
    this.#damage ??= damage
    this.#gunzip.destroy()
    this.#tell()
  }

  async #read(scan: SegmentScan, afterPortion: AfterPortion): Promise<void> {
    for (;;) {
      for (let portion = this.#portions.shift(); portion; portion = this.#portions.shift()) {
        scan.push(portion)
        releaseMemory(portion)
        if (scan.isGivenUp) throw new Damage('it has no lines of ours')
        await afterPortion()
        this.#tell()
      }
      if (this.#isOver) return
      await this.#changed.promise
    }
  }

  #tell(): void {
    const { resolve } = this.#changed
    this.#changed = Promise.withResolvers()
    resolve()
  }
}
