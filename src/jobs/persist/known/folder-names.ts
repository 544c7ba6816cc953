/** The names in the folders of a destination, read once a folder when a key needs it. */
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { codeOf } from '../../../base/errors.ts'

/** @returns whether the folder of a key lacks its file; a folder that cannot be read lacks nothing */
export function lackingIn(directory: string): (key: string) => boolean {
  const read = new Map<string, ReadonlySet<string> | undefined>()
  const namesIn = (folder: string) => {
    if (!read.has(folder)) read.set(folder, readNames(join(directory, folder)))
    return read.get(folder)
  }
  /** Most keys lie in the folder of the key before. */
  let folder = ''
  let names: ReadonlySet<string> | undefined
  return key => {
    const end = key.lastIndexOf('/') + 1
    if (folder.length !== end || !key.startsWith(folder) || !names) {
      folder = key.slice(0, end)
      names = namesIn(folder)
    }
    return names?.has(key.slice(end)) === false
  }
}

function readNames(folder: string): ReadonlySet<string> | undefined {
  try {
    return new Set(readdirSync(folder))
  } catch (error) {
    return ['ENOENT', 'ENOTDIR'].includes(codeOf(error) ?? '') ? new Set([]) : undefined
  }
}
