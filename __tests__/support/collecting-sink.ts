/** A sink that keeps a copy of all it is given, and notes how it was treated. */
import type { ObjectSink, StoredObject } from '../../src/storage/stores/store.ts'

export interface Collecting extends ObjectSink {
  /** What `begin` was told, each time. */
  readonly begun: readonly StoredObject[]
  /** Calls of `write`. */
  readonly writes: number
  /** In all of them, also before the last `begin`. */
  readonly bytesWritten: number
  /** More than one chunk was in use at once, or the bytes of one changed while it was. */
  readonly isMistreated: boolean
  /** Since the last `begin`. */
  bytes(): Buffer
}

/** @param take how long a chunk is in use, by its number from 1 */
export function collecting(take: (write: number) => Promise<void> | undefined = () => undefined): Collecting {
  const begun: StoredObject[] = []
  let chunks: Buffer[] = []
  let writes = 0
  let bytesWritten = 0
  let isBusy = false
  let isMistreated = false
  return {
    begun,
    get writes() {
      return writes
    },
    get bytesWritten() {
      return bytesWritten
    },
    get isMistreated() {
      return isMistreated
    },
    begin(object) {
      isMistreated ||= isBusy
      begun.push(object)
      chunks = []
    },
    write(chunk) {
      isMistreated ||= isBusy
      writes++
      bytesWritten += chunk.length
      const copy = Buffer.from(chunk)
      chunks.push(copy)
      const taken = take(writes)
      if (!taken) return undefined
      isBusy = true
      return taken.finally(() => {
        isBusy = false
        isMistreated ||= !copy.equals(chunk)
      })
    },
    bytes: () => Buffer.concat(chunks),
  }
}

export const pause = (ms: number) => new Promise<void>(resolve => setTimeout(resolve, ms))
