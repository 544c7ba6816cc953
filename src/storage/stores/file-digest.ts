import type { DigestName } from '../../base/digests/digests.ts'
import type { FileBody } from '../../base/digests/file-body.ts'
import { RunningDigests } from '../../base/digests/running-digests.ts'
import { fileChunks } from '../../base/files/file-chunks.ts'

/**
 * Reads a file for a digest that was not computed while it was written: MD5 takes longer than all else, and few stores
 * compare it. The SHA-256 shows that the file still holds the same bytes.
 */
export async function fileDigest(
  { path, digests: known }: FileBody,
  name: DigestName,
  signal: AbortSignal,
): Promise<string> {
  const running = new RunningDigests(['sha256', name])
  for await (const chunk of fileChunks(path)) {
    signal.throwIfAborted()
    running.update(chunk)
  }
  const { sha256, [name]: digest = '' } = running.digests()
  if (sha256 !== known.sha256) throw new Error('the temporary file of a large body has changed')
  return digest
}
