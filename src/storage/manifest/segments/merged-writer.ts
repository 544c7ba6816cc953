/** Writes a merged segment and packs it grows, so that its lines are never in memory at once. */
import { createHash, randomUUID } from 'node:crypto'
import { once } from 'node:events'
import { createGzip } from 'node:zlib'
import type { Store } from '../../stores/store.ts'
import { encodeEntry, type ManifestEntry } from '../entries/entry.ts'
import { mergedKey, pathOf } from './names.ts'
import {
  type EncodedSegment,
  encodeReplaced,
  lastLine,
  PUT_OPTIONS,
  type ReplacedSegments,
} from './segment.ts'
import type { MergedSegment } from './segment-list.ts'

/** Characters per portion. */
const PORTION = 64 * 1024

export class MergedWriter {
  readonly #gzip = createGzip()
  readonly #hash = createHash('sha256')
  /** One buffer that grows, because joining many would take twice as much memory. */
  #packed: Buffer
  #length = 0
  #text = ''

  /**
   * @param capacity estimate of the packed bytes; a larger result is fine
   * @param runLines lines about runs
   */
  constructor(replaced: ReplacedSegments, capacity: number, runLines: readonly string[] = []) {
    this.#packed = Buffer.allocUnsafeSlow(capacity)
    this.#gzip.on('data', (chunk: Buffer) => this.#keep(chunk))
    for (const line of [...encodeReplaced(replaced), ...runLines]) this.#add(line)
  }

  async write(entries: readonly ManifestEntry[]): Promise<void> {
    for (const entry of entries) this.#add(encodeEntry(entry))
    if (this.#text.length >= PORTION) await this.#pack()
  }

  /** @returns the whole object */
  async end(): Promise<EncodedSegment> {
    await this.#pack()
    const ended = once(this.#gzip, 'end')
    this.#gzip.end(lastLine(this.#hash.digest('hex')))
    await ended
    return { body: this.#packed.subarray(0, this.#length), textSize: this.#gzip.bytesWritten }
  }

  /** Drops everything that was written. */
  close(): void {
    this.#gzip.destroy()
  }

  #add(line: string): void {
    this.#text += `${line}\n`
  }

  async #pack(): Promise<void> {
    const text = this.#text
    this.#hash.update(text)
    this.#text = ''
    if (!this.#gzip.write(text)) await once(this.#gzip, 'drain')
  }

  #keep(chunk: Buffer): void {
    if (this.#length + chunk.length > this.#packed.length) {
      const larger = Buffer.allocUnsafeSlow(Math.ceil(this.#packed.length * 1.5) + chunk.length)
      this.#packed.copy(larger, 0, 0, this.#length)
      this.#packed = larger
    }
    this.#length += chunk.copy(this.#packed, this.#length)
  }
}

/**
 * Uploads a merged segment.
 * @param time of its name, which sorts after every replaced one
 */
export async function putMerged(
  store: Store,
  time: number,
  { body, ...merged }: EncodedSegment & Pick<MergedSegment, 'runs' | 'replaced'>,
  signal: AbortSignal,
): Promise<MergedSegment> {
  const key = mergedKey(store.prefix, time, randomUUID())
  await store.put(key, body, PUT_OPTIONS, signal)
  return {
    key,
    path: pathOf(store.prefix, key),
    size: body.length,
    isClosed: true,
    ...merged,
  }
}
