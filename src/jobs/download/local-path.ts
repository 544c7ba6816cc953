/**
 * Path of an object's file, from an untrusted key, and which paths collide. Pure.
 * A path must not leave the folder, become a hook or a workflow, or name a device.
 */

import { PersistError } from '../../base/errors.ts'
import { executedBy, foldCase } from '../../base/files/executed-paths.ts'
import { quote } from '../../base/messages/quote.ts'
import { say } from '../../base/messages/say.ts'
import { type KeyPrefix, mintKey, type ObjectKey } from '../../storage/key/object-key.ts'
import { windowsFlaw } from '../../storage/key/windows-names.ts'

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
    : (executedBy(path) ?? (isWindows ? windowsFlaw(path) : undefined))
  if (flaw) throw new PersistError('key', 'path-refused', say('download-refused', { key: quote(key), flaw }))
  return { key: minted, path }
}

/** Finds paths that differ in a bucket but collide on a disk. The first path wins. */
export class PathConflicts {
  /** Names as the disk compares them, to paths as written. */
  readonly #files = new Map<string, string>()
  readonly #folders = new Set<string>()
  readonly #nameOf: (path: string) => string

  /** @param foldsCase whether the disk ignores case in names */
  constructor(foldsCase: boolean) {
    this.#nameOf = foldsCase ? foldCase : path => path
  }

  /**
   * Claims the path of a file. Call it once for each path.
   * @param path with '/'
   * @throws PersistError `key-collision` if another path is in the way
   */
  claim(path: string): void {
    const name = this.#nameOf(path)
    const folders = this.#newFolders(name)
    const file = [name, ...folders].find(taken => this.#files.has(taken))
    if (file !== undefined) throw collision(path, this.#files.get(file) ?? file)
    if (this.#folders.has(name)) throw collision(path, `${path}/…`)
    this.#files.set(name, path)
    for (const folder of folders) this.#folders.add(folder)
  }

  /** New parent folders of a file, nearest first. The parents of a known folder are known too. */
  #newFolders(name: string): string[] {
    const folders: string[] = []
    for (let end = name.lastIndexOf('/'); end > 0; end = name.lastIndexOf('/', end - 1)) {
      const folder = name.slice(0, end)
      if (this.#folders.has(folder)) break
      folders.push(folder)
    }
    return folders
  }
}

function collision(path: string, taken: string): PersistError {
  const sentence = say('download-conflict', { path: quote(path), taken: quote(taken) })
  return new PersistError('key', 'key-collision', sentence, {
    advice: say('download-conflict-fix'),
  })
}
