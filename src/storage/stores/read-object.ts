/** Reads an object, or the file of a body, to its end for its digests. */
import { type DigestName, type Digests, RunningDigests } from '../../base/digests/digests.ts'
import type { FileBody } from '../../base/digests/file-body.ts'
import { hasReason } from '../../base/errors.ts'
import { fileChunks } from '../../base/files/file-chunks.ts'
import type { ObjectKey } from '../key/object-key.ts'
import type { Store } from './store.ts'

/**
 * Bytes that differ from the store's own checksum are the object's bytes, too.
 * @throws PersistError `http-404` if there is no object
 */
export async function digestObject(
  store: Store,
  key: ObjectKey,
  names: readonly DigestName[],
  signal: AbortSignal,
): Promise<Digests> {
  let digests = new RunningDigests(names)
  let left = 0
  const sink = {
    begin({ size }: { readonly size: number }) {
      digests = new RunningDigests(names)
      left = size
    },
    write(chunk: Uint8Array) {
      digests.update(chunk)
      left -= chunk.length
      return undefined
    },
  }
  try {
    await store.get(key, sink, signal)
  } catch (error) {
    if (!hasReason(error, 'store-integrity') || left > 0) throw error
  }
  return digests.digests()
}

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
