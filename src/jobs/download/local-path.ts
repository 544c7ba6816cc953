/**
 * Where an object's file may lie, from a key that anybody may have made up. Pure.
 * What a path could do beside being a file: leave the folder, become a hook or a workflow, or be a device.
 */
import { PersistError } from '../../base/errors.ts'
import { executedBy } from '../../base/files/executed-paths.ts'
import { quote } from '../../base/messages/quote.ts'
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
    throw new PersistError('key', 'key-invalid', `key ${quote(key)} is not below the prefix ${quote(prefix)}`)
  const path = key.slice(prefix.length)
  const minted = mintKey(prefix, path)
  const flaw = /^[a-z]:/i.test(path)
    ? 'begins like a Windows drive'
    : (executedBy(path) ?? (isWindows ? windowsFlaw(path) : undefined))
  if (flaw) throw new PersistError('key', 'path-refused', `key ${quote(key)} ${flaw}; it is not downloaded`)
  return { key: minted, path }
}
