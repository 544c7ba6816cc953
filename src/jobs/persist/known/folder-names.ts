/** The names in the folders of a destination, read once a folder when a key needs it. */
import { readdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { TextTable } from '../../../base/buffers/text-table.ts'
import { ifCode } from '../../../base/errors.ts'

/** @returns whether the folder of a key lacks its file; a folder that cannot be read lacks nothing */
export function lackingIn(directory: string): (key: string) => boolean {
  const keys = new TextTable()
  const readable = new Map<string, boolean>()
  const read = (folder: string) => {
    try {
      for (const name of readdirSync(join(directory, folder))) keys.add(asBytes(`${folder}/${name}`))
      return true
    } catch (error) {
      return ifMissing(error)
    }
  }
  return key => {
    const folder = dirname(key)
    let isReadable = readable.get(folder)
    if (isReadable === undefined) {
      isReadable = read(folder)
      readable.set(folder, isReadable)
    }
    const name = key.slice(folder === '.' ? 0 : folder.length + 1)
    return isReadable && keys.numberOf(asBytes(`${folder}/${name}`)) < 0
  }
}

/** A key may hold any Unicode, and the table holds bytes. */
function asBytes(key: string): string {
  return /^[\x20-\x7e]*$/.test(key) ? key : Buffer.from(key).toString('latin1')
}

function ifMissing(error: unknown): boolean {
  try {
    ifCode('ENOENT', 'ENOTDIR')(error)
    return true
  } catch {
    return false
  }
}
