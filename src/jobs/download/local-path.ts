/**
 * Path of an object's file, from an untrusted key, and which paths collide. Pure.
 * A path must not leave the folder, become a hook or a workflow, or name a device.
 */

import { PersistError } from '../../base/errors.ts'
import { foldCase, readByGit } from '../../base/files/executed-paths.ts'
import { quote } from '../../base/messages/quote.ts'
import { type KeyPrefix, mintKey, type ObjectKey } from '../../storage/key/object-key.ts'
import { windowsFlaw } from '../../storage/key/windows-names.ts'
import { say } from '../messages/say.ts'

export interface LocalPath {
  readonly key: ObjectKey
  /** Below the folder, with '/'. */
  readonly path: string
}

/**
 * @param isWindows whether names that Windows cannot keep are refused
 * @throws PersistError `key-invalid`, or `path-refused` for a path that must not be written
 */
export function localPath(prefix: KeyPrefix, key: string, isWindows: boolean): LocalPath {
  if (!key.startsWith(prefix))
    throw new PersistError(
      'key',
      'key-invalid',
      say('download-not-below', { key: quote(key), prefix: quote(prefix) }),
    )
  const path = key.slice(prefix.length)
  const minted = mintKey(prefix, path)
  const flaw = /^[a-z]:/i.test(path)
    ? say('download-drive')
    : (readByGit(path) ?? (isWindows ? windowsFlaw(path) : undefined))
  if (flaw) throw new PersistError('key', 'path-refused', say('download-refused', { key: quote(key), flaw }))
  return { key: minted, path }
}

/**
 * Finds paths that differ in a bucket but collide on a disk. The first path wins.
 * @param foldsCase whether the disk ignores case in names
 * @returns claims the path of a file, with '/'; call it once for each path. It throws a PersistError `key-collision` if
 *   another path is in the way
 */
export function pathClaims(foldsCase: boolean): (path: string) => void {
  /** Names as the disk compares them, to paths as written. */
  const files = new Map<string, string>()
  const folders = new Set<string>()
  return path => {
    const name = foldsCase ? foldCase(path) : path
    const parents = newFolders(name, folders)
    const file = [name, ...parents].find(taken => files.has(taken))
    if (file !== undefined) throw collision(path, files.get(file) ?? file)
    if (folders.has(name)) throw collision(path, `${path}/…`)
    files.set(name, path)
    for (const folder of parents) folders.add(folder)
  }
}

/** Parent folders of a file that are not known, nearest first. The parents of a known folder are known too. */
function newFolders(name: string, known: ReadonlySet<string>): readonly string[] {
  const folders: string[] = []
  for (let end = name.lastIndexOf('/'); end > 0; end = name.lastIndexOf('/', end - 1)) {
    const folder = name.slice(0, end)
    if (known.has(folder)) break
    folders.push(folder)
  }
  return folders
}

function collision(path: string, taken: string): PersistError {
  const sentence = say('download-conflict', { path: quote(path), taken: quote(taken) })
  return new PersistError('key', 'key-collision', sentence, {
    advice: say('download-conflict-fix'),
  })
}
