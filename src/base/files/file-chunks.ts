import { type FileHandle, open } from 'node:fs/promises'

/** Bytes read at once. */
const CHUNK_BYTES = 256 * 1024

/**
 * Reads a file from its beginning, the next chunk while the last one is used. A chunk is valid until the next one is
 * requested. The file closes when the iteration ends.
 */
export async function* fileChunks(path: string): AsyncGenerator<Buffer> {
  const file = await open(path)
  let memory = Buffer.allocUnsafeSlow(CHUNK_BYTES)
  let other = Buffer.allocUnsafeSlow(CHUNK_BYTES)
  let next = readInto(memory, file)
  try {
    for (;;) {
      const chunk = await next
      if (chunk.length === 0) return
      ;[memory, other] = [other, memory]
      next = readInto(memory, file)
      yield chunk
    }
  } finally {
    await next.catch(() => {})
    await file.close()
  }
}

/** Fills memory, except at the end: a socket may still hold a small chunk when the next one is requested. */
function readInto(memory: Buffer, file: FileHandle): Promise<Buffer> {
  const reading = readAll(memory, file)
  // Its error may come before the caller awaits it.
  reading.catch(() => {})
  return reading
}

async function readAll(memory: Buffer, file: FileHandle): Promise<Buffer> {
  let filled = 0
  while (filled < memory.length) {
    const { bytesRead } = await file.read(memory, filled, memory.length - filled)
    if (bytesRead === 0) break
    filled += bytesRead
  }
  return memory.subarray(0, filled)
}
