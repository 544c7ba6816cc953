/**
 * Frees the memory of chunks as soon as they are used. Otherwise the garbage collector scans the whole heap for every
 * 12 MB received, an eighth of the CPU of a download. undici copies what it parses and reads a chunk again only for the
 * bytes after it: check this with each new version of undici.
 */

/** Frees the chunk once `take` is done. @returns the promise of `take`, if there is one */
export function withChunk(
  chunk: Buffer,
  take: (chunk: Buffer) => Promise<void> | undefined,
): Promise<void> | undefined {
  const wait = take(chunk)
  if (wait !== undefined) return wait.then(() => releaseMemory(chunk))
  releaseMemory(chunk)
  return undefined
}

/** Call for each chunk, in the order of arrival. */
export function releaseMemory(chunk: Buffer): void {
  if (ownsRestOfBuffer(chunk)) chunk.buffer.transfer(0)
}

/**
 * True if no other buffer uses the chunk's memory. A chunk shorter than half of Node's pool may be a slice of the pool.
 * Bytes after the chunk in the same memory are still to be delivered.
 */
function ownsRestOfBuffer(chunk: Buffer): chunk is Buffer<ArrayBuffer> {
  const { buffer, byteOffset, length } = chunk
  return length >= Buffer.poolSize / 2 && byteOffset + length === buffer.byteLength
}
