/** Looks at an existing file in the place of a download, and whether it already holds the object. */
import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { lstat, readFile } from 'node:fs/promises'
import { ifCode, PersistError } from '../../base/errors.ts'
import { pathOccupied } from '../../base/files/file-errors.ts'
import { quote } from '../../base/messages/quote.ts'
import { say } from '../../base/messages/say.ts'
import type { ObjectKey } from '../../storage/key/object-key.ts'
import { matchChecksum } from '../../storage/stores/holds-bytes.ts'
import type { Store, StoredObject } from '../../storage/stores/store.ts'

/** Bytes. Larger files are read in chunks. */
const READ_AT_ONCE = 512 * 1024

export interface ExistingFile {
  /** Absolute. */
  readonly file: string
  /** Bytes. */
  readonly size: number
}

/**
 * @param path for messages
 * @returns undefined if the path is free
 * @throws PersistError `path-refused` for any link, `key-collision` for anything else that is not a file
 */
export async function findExisting(file: string, path: string): Promise<ExistingFile | undefined> {
  const stats = await lstat(file).catch(ifCode('ENOENT'))
  if (!stats) return undefined
  if (stats.isFile()) return { file, size: stats.size }
  if (!stats.isSymbolicLink()) throw pathOccupied(path)
  const sentence = say('download-is-link', { path: quote(path) })
  throw new PersistError('key', 'path-refused', sentence, { advice: say('download-is-link-fix') })
}

/**
 * Whether the file already holds the object, so that no bytes have to be fetched.
 * @param listed the object as a listing described it, if any; its ETag may be proof enough
 */
export async function holdsObject(
  { file, size }: ExistingFile,
  key: ObjectKey,
  listed: StoredObject | undefined,
  store: Store,
  signal: AbortSignal,
): Promise<boolean> {
  if (listed && listed.size !== size) return false
  // Such an ETag is the MD5 of an object that was uploaded in one part and not encrypted by a key service.
  if (listed && /^[0-9a-f]{32}$/i.test(listed.etag ?? '')) {
    const md5 = createHash('md5')
    await read(file, size, chunk => md5.update(chunk), signal)
    if (md5.digest('hex') === listed.etag?.toLowerCase()) return true
  }
  const stored = await store.head(key, signal)
  if (!stored) return false
  return (await matchChecksum(stored, size, take => read(file, size, take, signal))) === 'same'
}

async function read(
  file: string,
  size: number,
  take: (chunk: Uint8Array) => void,
  signal: AbortSignal,
): Promise<void> {
  if (size <= READ_AT_ONCE) return take(await readFile(file))
  for await (const chunk of createReadStream(file, { signal })) take(chunk)
}
