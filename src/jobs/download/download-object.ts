/** One object to its file: judged, compared with what is there, read, checked, and given its name. */
import { basename, join } from 'node:path'
import { asPersistError, describeError, PersistError } from '../../base/errors.ts'
import { toFileError } from '../../base/files/file-trouble.ts'
import type { Store, StoredObject } from '../../storage/stores/store.ts'
import { findExisting, holdsObject } from './existing-file.ts'
import { FileSink } from './file-sink.ts'
import type { DownloadFolders } from './folders.ts'
import { type LocalPath, localPath } from './local-path.ts'
import type { PathConflicts } from './path-conflicts.ts'
import type { DownloadResult } from './result.ts'
import type { DownloadStop } from './stop.ts'

export interface DownloadTools {
  readonly store: Store
  readonly grounds: DownloadFolders
  readonly clashes: PathConflicts
  readonly isWindows: boolean
  readonly onExisting: 'skip' | 'overwrite' | 'fail'
  readonly ending: DownloadStop
}

export type ObjectOutcome = Omit<DownloadResult, 'position' | 'key'>

/** Rejects only with the reason of an ended download. */
export async function downloadObject(
  key: string,
  listed: StoredObject | undefined,
  tools: DownloadTools,
): Promise<ObjectOutcome> {
  const { store, clashes, isWindows, grounds, ending } = tools
  try {
    const place = localPath(store.prefix, key, isWindows)
    clashes.claim(place.path)
    try {
      return await downloadTo(place, listed, tools)
    } catch (error) {
      throw toFileError(error, grounds.directory, place.path)
    }
  } catch (error) {
    ending.signal.throwIfAborted()
    const said = asPersistError(error, 'store')
    ending.failed(said)
    // What is wrong with the key was seen before the store was asked.
    const outcome = said.stage === 'key' ? 'refused' : 'failed'
    return { outcome, reason: said.reason, message: describeError(said) }
  }
}

async function downloadTo(
  { key, path }: LocalPath,
  listed: StoredObject | undefined,
  { store, grounds, onExisting, ending }: DownloadTools,
): Promise<ObjectOutcome> {
  const { signal } = ending
  const folder = await grounds.folderOf(path)
  const file = join(folder.path, basename(path))
  const existing = folder.isNew ? undefined : await findExisting(file, path)
  if (existing && onExisting === 'fail') throw taken(path)
  if (existing && onExisting === 'skip' && (await holdsObject(existing, key, listed, store, signal))) {
    ending.worked()
    return { outcome: 'unchanged', file: path, bytes: existing.size }
  }
  const sink = new FileSink(file, error => toFileError(error, grounds.directory, path))
  try {
    const { size: bytes, etag } = await store.get(key, sink, signal)
    if (!(await sink.commit(onExisting !== 'fail'))) throw taken(path)
    ending.worked()
    return { outcome: 'downloaded', file: path, bytes, ...(etag !== undefined && { etag }) }
  } finally {
    sink.close()
  }
}

function taken(path: string): PersistError {
  return new PersistError('store', 'key-collision', `There is a file ${path} already.`, {
    advice: 'Set on-existing to skip or overwrite.',
  })
}
