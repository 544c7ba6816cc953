/** Downloads one object: checks its path, compares an existing file, reads and verifies the bytes, renames the file. */

import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { lstat, readFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { describeError, ifCode, PersistError } from '../../base/errors.ts'
import { pathOccupied, toFileError } from '../../base/files/file-errors.ts'
import { asPersistError } from '../../base/messages/as-persist-error.ts'
import { quote } from '../../base/messages/quote.ts'
import { say as sayBase } from '../../base/messages/say.ts'
import type { Language } from '../../base/sentence.ts'
import type { ObjectKey } from '../../storage/key/object-key.ts'
import { matchChecksum } from '../../storage/stores/holds-bytes.ts'
import type { Store, StoredObject } from '../../storage/stores/store.ts'
import { say } from '../messages/say.ts'
import { openFileSink } from './file-sink.ts'
import type { DownloadFolders } from './folders.ts'
import { type LocalPath, localPath } from './local-path.ts'
import type { DownloadResult } from './result.ts'
import type { DownloadStop } from './stop.ts'

export interface DownloadTools {
  readonly store: Store
  readonly folders: DownloadFolders
  /** Claims the path of a file. */
  readonly claim: (path: string) => void
  readonly isWindows: boolean
  readonly onExisting: 'skip' | 'overwrite' | 'fail'
  readonly language: Language
  readonly stop: DownloadStop
}

export type ObjectOutcome = Omit<DownloadResult, 'position' | 'key'>

/** Rejects only when the download has ended, with the reason. */
export async function downloadObject(
  key: string,
  listed: StoredObject | undefined,
  tools: DownloadTools,
): Promise<ObjectOutcome> {
  const { store, claim, isWindows, folders, stop } = tools
  try {
    const place = localPath(store.prefix, key, isWindows)
    claim(place.path)
    try {
      return await downloadTo(place, listed, tools)
    } catch (error) {
      throw toFileError(error, folders.directory, place.path)
    }
  } catch (error) {
    stop.signal.throwIfAborted()
    const said = asPersistError(error, 'store')
    stop.failed(said)
    // Errors of the stage `key` come before any request to the store.
    const outcome = said.stage === 'key' ? 'refused' : 'failed'
    return { outcome, reason: said.reason, message: describeError(said, tools.language) }
  }
}

async function downloadTo(
  { key, path }: LocalPath,
  listed: StoredObject | undefined,
  { store, folders, onExisting, stop }: DownloadTools,
): Promise<ObjectOutcome> {
  const { signal } = stop
  const folder = await folders.folderOf(path)
  const file = join(folder.path, basename(path))
  const existing = folder.isNew ? undefined : await findExisting(file, path)
  if (existing && onExisting === 'fail') throw taken(path)
  if (existing && onExisting === 'skip' && (await holdsObject(existing, key, listed, store, signal))) {
    stop.worked()
    return { outcome: 'unchanged', file: path, bytes: existing.size }
  }
  const sink = openFileSink(file, error => toFileError(error, folders.directory, path))
  try {
    const { size: bytes, etag } = await store.get(key, sink, signal)
    if (!(await sink.commit(onExisting !== 'fail'))) throw taken(path)
    stop.worked()
    return { outcome: 'downloaded', file: path, bytes, ...(etag !== undefined && { etag }) }
  } finally {
    sink.close()
  }
}

function taken(path: string): PersistError {
  return new PersistError('store', 'key-collision', say('download-taken', { path }), {
    advice: say('download-taken-fix'),
  })
}

/** Bytes. Larger files are read in chunks. */
const READ_AT_ONCE = 512 * 1024

interface ExistingFile {
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
async function findExisting(file: string, path: string): Promise<ExistingFile | undefined> {
  const stats = await lstat(file).catch(ifCode('ENOENT'))
  if (!stats) return undefined
  if (stats.isFile()) return { file, size: stats.size }
  if (!stats.isSymbolicLink()) throw pathOccupied(path)
  const sentence = say('download-is-link', { path: quote(path) })
  throw new PersistError('key', 'path-refused', sentence, { advice: sayBase('path-occupied-fix') })
}

/**
 * Whether the file already holds the object, so that no bytes have to be fetched.
 * @param listed the object as a listing described it, if any; its ETag may be proof enough
 */
async function holdsObject(
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
