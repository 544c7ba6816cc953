import type { DigestName } from '../../base/digests/digests.ts'
import { RunningDigests } from '../../base/digests/digests.ts'
import type { FileBody } from '../../base/digests/file-body.ts'
import { fileChunks } from '../../base/files/file-chunks.ts'

/**
 * Reads a file for a digest that was not computed while it was written: MD5 takes longer than all else, and few stores
 * compare it. A known digest shows that the file still holds the same bytes.
 */
export async function fileDigest(
  { path, digests: known }: FileBody,
  name: DigestName,
  signal: AbortSignal,
): Promise<string> {
  // CRC-64 takes a quarter of the time.
  const proof = known.crc64 === undefined ? 'sha256' : 'crc64'
  const running = new RunningDigests([proof, name])
  for await (const chunk of fileChunks(path)) {
    signal.throwIfAborted()
    running.update(chunk)
  }
  const { [proof]: found, [name]: digest = '' } = running.digests()
  if (found !== known[proof]) throw new Error('the temporary file of a large body has changed')
  return digest
}
