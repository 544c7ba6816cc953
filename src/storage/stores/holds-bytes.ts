/**
 * Compares an object with bytes: by size, then by checksum. Without a checksum it reads the object, up to the first
 * difference.
 */
import { createHash } from 'node:crypto'
import { isFileBody, type ObjectBody, sizeOf } from '../../base/digests/file-body.ts'
import type { FoundObject, ObjectSink, StoredObject } from './store.ts'

/** Whether the object equals our bytes, according to its checksum; 'none' without a checksum. */
export type ChecksumMatch = 'same' | 'different' | 'none'

/** Reads one object, as `Store['get']` does. */
export type ReadObject = (sink: ObjectSink, signal: AbortSignal) => Promise<unknown>

interface StoredBytes extends StoredObject {
  /** Result of the store's checksum, if it gave one. */
  readonly match?: ChecksumMatch
  readonly read: ReadObject
}

export async function holdsBytes(
  body: ObjectBody,
  { size, match = 'none', read }: StoredBytes,
  signal: AbortSignal,
): Promise<boolean> {
  if (size !== sizeOf(body)) return false
  if (match !== 'none') return match === 'same'
  return await readsAs(body, read, signal)
}

/**
 * Compares size and the store's checksum only, so that no object is read over the network.
 * @param feed passes on our bytes, which may lie in a file
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

/**
 * Compares byte by byte, and a file by its SHA-256, which is known.
 * @throws what `read` throws: `http-404` if the object is missing
 */
export async function readsAs(body: ObjectBody, read: ReadObject, signal: AbortSignal): Promise<boolean> {
  const enough = new AbortController()
  const expected = sizeOf(body)
  let at = 0
  let hash = createHash('sha256')
  const sink: ObjectSink = {
    begin({ size }) {
      at = 0
      hash = createHash('sha256')
      // Another object may be of any size: its size alone shows the difference, without reading it.
      if (size !== expected) enough.abort()
    },
    write(chunk) {
      if (isFileBody(body)) hash.update(chunk)
      else if (Buffer.compare(chunk, body.subarray(at, at + chunk.length)) !== 0) enough.abort()
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
  if (enough.signal.aborted || at !== expected) return false
  return !isFileBody(body) || hash.digest('hex') === body.digests.sha256
}
