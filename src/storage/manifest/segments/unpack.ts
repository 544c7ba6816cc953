/** Scans the lines of a stored object while it is unpacked, so that a segment is never in memory as a whole. */
import type { ObjectKey } from '../../key/object-key.ts'
import type { ObjectSink, Store, StoredObject } from '../../stores/store.ts'
import type { SegmentScan } from './segment-scan.ts'
import { type AfterPortion, GunzipStream } from './unpacking.ts'

/**
 * Our own lines grow about four times when unpacked, or a hundred times with many objects of one image. A bomb of
 * zeros grows a thousand times.
 */
const MAX_EXPANSION = 500
const ALWAYS_ALLOWED = 1024 * 1024
/** Twice the limit of a merge. */
const MAX_TEXT = 1024 * 1024 * 1024

/**
 * @param open makes a new scan; called again if the object has to be read from its beginning
 * @param afterPortion awaited after each portion of lines
 * @returns the last scan, and whether the object was unpacked to its end and is whole
 * @throws PersistError on any error of the store
 */
export async function scanSegment(
  store: Store,
  key: ObjectKey,
  open: () => SegmentScan,
  signal: AbortSignal,
  afterPortion: AfterPortion = () => undefined,
): Promise<{ readonly scan: SegmentScan; readonly isWhole: boolean }> {
  const sink = new UnpackingSink(open, afterPortion)
  try {
    await store.get(key, sink, signal)
    const isUnpacked = await sink.end()
    return { scan: sink.scan, isWhole: isUnpacked && sink.scan.isWhole }
  } finally {
    sink.close()
  }
}

class UnpackingSink implements ObjectSink {
  readonly #open: () => SegmentScan
  readonly #afterPortion: AfterPortion
  #gunzip: GunzipStream | undefined
  scan: SegmentScan

  constructor(open: () => SegmentScan, afterPortion: AfterPortion) {
    this.#open = open
    this.#afterPortion = afterPortion
    this.scan = open()
  }

  begin({ size }: StoredObject): void {
    this.close()
    this.scan = this.#open()
    const most = Math.min(MAX_TEXT, Math.max(ALWAYS_ALLOWED, size * MAX_EXPANSION))
    this.#gunzip = new GunzipStream(this.scan, most, this.#afterPortion)
  }

  write(chunk: Uint8Array): Promise<void> | undefined {
    return this.#gunzip?.write(chunk)
  }

  async end(): Promise<boolean> {
    return (await this.#gunzip?.end()) === true
  }

  close(): void {
    this.#gunzip?.close()
  }
}
