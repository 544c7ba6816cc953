/**
 * Memory of chunks given back as soon as nobody has them any more. Left to the collector, every 12 MB that are read make
 * it go through the whole heap, which is an eighth of the CPU of downloading images. undici copies what it parses, and
 * looks at a chunk again only for what stands behind it: to be checked when undici is raised.
 */

/** @returns as `take` does: as long as that is not over, the chunk is in hand */
export function withChunk(
  chunk: Buffer,
  take: (chunk: Buffer) => Promise<void> | undefined,
): Promise<void> | undefined {
  const wait = take(chunk)
  if (wait !== undefined) return wait.then(() => releaseMemory(chunk))
  releaseMemory(chunk)
  return undefined
}

/** To be told of each chunk, in the order they came. */
export function releaseMemory(chunk: Buffer): void {
  if (ownsRestOfBuffer(chunk)) chunk.buffer.transfer(0)
}

/**
 * Whether nobody else has anything in the memory of a chunk: what is shorter than half of Node's pool may be a slice of
 * that, and what stands behind a chunk in the same memory is handed on after it.
 */
function ownsRestOfBuffer(chunk: Buffer): chunk is Buffer<ArrayBuffer> {
  const { buffer, byteOffset, length } = chunk
  return length >= Buffer.poolSize / 2 && byteOffset + length === buffer.byteLength
}
