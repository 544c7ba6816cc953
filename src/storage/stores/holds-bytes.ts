/**
 * Whether an object is these bytes: by its size, then by its checksum, and where no checksum tells, by the bytes
 * themselves, which are read no further than to the first that differs.
 */
import type { FoundObject, ObjectSink, StoredObject } from './store.ts'

/** Whether what the store holds is what we have, as far as a checksum tells. */
export type ChecksumMatch = 'same' | 'different' | 'none'

/** As `Store['get']` reads one object. */
export type ReadObject = (sink: ObjectSink, signal: AbortSignal) => Promise<unknown>

interface StoredBytes extends StoredObject {
  /** What its checksum says, where the store has told one. */
  readonly match?: ChecksumMatch
  readonly read: ReadObject
}

export async function holdsBytes(
  bytes: Uint8Array,
  { size, match = 'none', read }: StoredBytes,
  signal: AbortSignal,
): Promise<boolean> {
  if (size !== bytes.length) return false
  return match === 'none' ? await readsAs(bytes, read, signal) : match === 'same'
}

/**
 * By size and the store's own checksum alone, so that nothing is read over the network.
 * @param feed hands over the bytes that are looked for, which may lie in a file
 */
export async function matchChecksum(
  object: FoundObject,
  size: number,
  feed: (take: (chunk: Uint8Array) => void) => void | Promise<void>,
): Promise<ChecksumMatch> {
  if (object.size !== size) return 'different'
  const checksum = object.checksum?.()
  if (!checksum) return 'none'
  await feed(chunk => checksum.update(chunk))
  return (await checksum.isRight()) ? 'same' : 'different'
}

/** Byte by byte. @throws what `read` throws, `http-404` where nothing is there */
export async function readsAs(bytes: Uint8Array, read: ReadObject, signal: AbortSignal): Promise<boolean> {
  const enough = new AbortController()
  let at = 0
  const sink: ObjectSink = {
    begin({ size }) {
      at = 0
      // Somebody else's object can be of any size, and need not be read to be told apart.
      if (size !== bytes.length) enough.abort()
    },
    write(chunk) {
      if (Buffer.compare(chunk, bytes.subarray(at, at + chunk.length)) !== 0) enough.abort()
      at += chunk.length
      return undefined
    },
  }
  try {
    await read(sink, AbortSignal.any([signal, enough.signal]))
  } catch (error) {
    if (!enough.signal.aborted) throw error
  }
  signal.throwIfAborted()
  return !enough.signal.aborted && at === bytes.length
}
