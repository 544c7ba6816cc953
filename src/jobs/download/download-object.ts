/** Downloads one object: checks its path, compares an existing file, reads and verifies the bytes, renames the file. */
import { basename, join } from 'node:path'
import { describeError, PersistError } from '../../base/errors.ts'
import { toFileError } from '../../base/files/file-errors.ts'
import { asPersistError } from '../../base/messages/as-persist-error.ts'
import { say } from '../../base/messages/say.ts'
import type { Language } from '../../base/sentence.ts'
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
  readonly folders: DownloadFolders
  readonly conflicts: PathConflicts
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
  const { store, conflicts, isWindows, folders, stop } = tools
  try {
    const place = localPath(store.prefix, key, isWindows)
    conflicts.claim(place.path)
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
  const sink = new FileSink(file, error => toFileError(error, folders.directory, path))
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
