import { mkdir } from 'node:fs/promises'
import { dirname } from 'node:path'
import { codeOf, ifCode } from '../errors.ts'

/**
 * Makes a folder and the folders above it.
 * @returns the first folder that was made; undefined where all were there
 */
export async function makeDirectory(path: string): Promise<string | undefined> {
  try {
    return await mkdir(path, { recursive: true })
  } catch (error) {
    if (codeOf(error) !== 'ENOENT') throw error
    // On a read-only file system a recursive mkdir of Node reports ENOENT; a plain one reports EROFS.
    const parent = dirname(path)
    const made = parent === path ? undefined : await makeDirectory(parent)
    // Another upload may have made it meanwhile.
    await mkdir(path).catch(ifCode('EEXIST'))
    return made ?? path
  }
}
