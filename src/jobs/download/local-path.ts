/**
 * Path of an object's file, from an untrusted key. Pure.
 * A path must not leave the folder, become a hook or a workflow, or name a device.
 */
import { PersistError } from '../../base/errors.ts'
import { executedBy } from '../../base/files/executed-paths.ts'
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
