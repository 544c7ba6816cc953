import { open } from 'node:fs/promises'
import { PersistError } from '../../../base/errors.ts'
import type { FoundFile } from '../../../base/files/contained-folder.ts'
import { say } from '../../../base/messages/say.ts'
import type { ObjectSink, StoredObject } from '../store.ts'

/** Larger chunks are no faster on local disks. */
const CHUNK_BYTES = 256 * 1024

/**
 * Reads a file into a sink. Errors of the sink pass through unchanged.
 * @param explained turns an error of the file system into a sentence
 */
export async function readFileInto(
  sink: ObjectSink,
  { path, size }: FoundFile,
  explained: (error: unknown) => PersistError,
  signal: AbortSignal,
): Promise<StoredObject> {
  const throwExplained = (error: unknown): never => {
    throw explained(error)
  }
  const file = await open(path).catch(throwExplained)
  try {
    sink.begin({ size })
    // One byte more than the file has: a short read then shows its end without another call.
    const buffer = Buffer.allocUnsafeSlow(Math.min(size + 1, CHUNK_BYTES))
    let at = 0
    for (let isOver = false; !isOver; ) {
      signal.throwIfAborted()
      const { bytesRead } = await file.read(buffer, 0, buffer.length).catch(throwExplained)
      at += bytesRead
      isOver = bytesRead === 0 || at > size || (at === size && bytesRead < buffer.length)
      if (bytesRead > 0 && at <= size) await sink.write(buffer.subarray(0, bytesRead))
    }
    if (at !== size) throw changed(path)
    return { size }
  } finally {
    await file.close()
  }
}

function changed(path: string): PersistError {
  return new PersistError('store', 'store-unavailable', say('folder-changed', { path }), {
    advice: say('refusal-changed-fix'),
  })
}
