import { open } from 'node:fs/promises'

/** Bytes read at once. */
const CHUNK_BYTES = 256 * 1024

/** Reads a file from its beginning. Each chunk has memory of its own. The file closes when the iteration ends. */
export async function* fileChunks(path: string): AsyncGenerator<Buffer> {
  const file = await open(path)
  try {
    for (;;) {
      const chunk = Buffer.allocUnsafeSlow(CHUNK_BYTES)
      const { bytesRead } = await file.read(chunk, 0, CHUNK_BYTES)
      if (bytesRead === 0) return
      yield chunk.subarray(0, bytesRead)
    }
  } finally {
    await file.close()
  }
}
