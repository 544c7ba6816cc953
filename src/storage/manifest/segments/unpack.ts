/** Scans the lines of a stored object while it is unpacked, so that a segment is never in memory as a whole. */
import { createGunzip, type Gunzip } from 'node:zlib'
import { releaseMemory } from '../../../base/buffers/release-memory.ts'
import type { ObjectKey } from '../../key/object-key.ts'
import type { Store } from '../../stores/store.ts'
import type { SegmentScan } from './segment-scan.ts'

/**
 * Our own lines grow about four times when unpacked, or a hundred times with many objects of one image. A bomb of
 * zeros grows a thousand times.
 */
const MAX_EXPANSION = 500
const ALWAYS_ALLOWED = 1024 * 1024
/** Twice the limit of a merge. */
const MAX_TEXT = 1024 * 1024 * 1024

export interface Scanning {
  /** Makes a new scan; called again if the object has to be read from its beginning. */
  open(): SegmentScan
  readonly afterPortion?: AfterPortion | undefined
}

/**
 * @returns the last scan, and whether the object was unpacked to its end and is whole
 * @throws PersistError on any error of the store
 */
export async function scanSegment(
  store: Store,
  key: ObjectKey,
  { open, afterPortion = () => undefined }: Scanning,
  signal: AbortSignal,
): Promise<{ readonly scan: SegmentScan; readonly isWhole: boolean }> {
  const current: { scan: SegmentScan; gunzip?: GunzipStream } = { scan: open() }
  try {
    await store.get(
      key,
      {
        begin({ size }) {
          current.gunzip?.close()
          current.scan = open()
          const most = Math.min(MAX_TEXT, Math.max(ALWAYS_ALLOWED, size * MAX_EXPANSION))
          current.gunzip = new GunzipStream(current.scan, most, afterPortion)
        },
        write: chunk => current.gunzip?.write(chunk),
      },
      signal,
    )
    const isUnpacked = (await current.gunzip?.end()) === true
    return { scan: current.scan, isWhole: isUnpacked && current.scan.isWhole }
  } finally {
    current.gunzip?.close()
  }
}

const CHUNK_BYTES = 64 * 1024
/**
 * Bytes per call of zlib. zlib returns nothing for a slice with an error in it, and a bomb grows a slice a thousand
 * times.
 */
const SLICE_BYTES = 32 * 1024
/** With more portions than this waiting to be scanned, no more bytes are taken in. */
const MAX_WAITING = 4

/** A fault of the object itself. */
class Damage extends Error {}

/** Awaited after each portion of lines. */
export type AfterPortion = () => Promise<void> | undefined

/**
 * Unpacks one object through a stream. While lines are scanned, zlib's thread unpacks the next ones. Lines before an
 * error count too; a stream that is read as an iterable would drop them.
 */
class GunzipStream {
  readonly #gunzip: Gunzip = createGunzip({ chunkSize: CHUNK_BYTES })
  readonly #portions: Buffer[] = []
  #left: number
  #damage: Damage | undefined
  #taken: Promise<void> | undefined
  #isOver = false
  #changed = Promise.withResolvers<void>()
  /** Resolves after the last line, or at the fault. */
  readonly #reading: Promise<void>

  /** @param most the most bytes to unpack */
  constructor(scan: SegmentScan, most: number, afterPortion: AfterPortion) {
    this.#left = most
    this.#gunzip.on('data', (portion: Buffer) => this.#arrived(portion))
    this.#gunzip.on('error', cause => this.#fail(new Damage('it cannot be unpacked', { cause })))
    this.#gunzip.on('close', () => {
      this.#isOver = true
      this.#tell()
    })
    this.#reading = this.#read(scan, afterPortion).catch(cause =>
      this.#fail(cause instanceof Damage ? cause : new Damage('reading has ended', { cause })),
    )
  }

  /**
   * Resolves when there is room for more. Bytes after a fault are ignored: the end of the object shows whether they
   * were its bytes, or whether it is read again.
   */
  async write(chunk: Uint8Array): Promise<void> {
    for (let at = 0; at < chunk.length && !this.#damage; at += SLICE_BYTES) {
      const { promise: taken, resolve } = Promise.withResolvers<void>()
      // zlib's thread may still read the bytes after this call has ended, so it gets a copy.
      const slice = Buffer.from(chunk.subarray(at, at + SLICE_BYTES))
      this.#gunzip.write(slice, error => {
        if (!error) releaseMemory(slice)
        resolve()
      })
      // Keeps one slice ahead of zlib. A closed stream never reports that a slice was taken, hence the race.
      await Promise.race([this.#taken, this.#reading])
      this.#taken = taken
      while (this.#portions.length > MAX_WAITING && !this.#damage) await this.#changed.promise
    }
  }

  /**
   * Resolves when every line is scanned.
   * @returns whether there was no fault
   */
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
