import { mkdir } from 'node:fs/promises'
import { dirname } from 'node:path'
import { codeOf, ifCode } from '../errors.ts'

/**
 * Makes a folder and the folders above it.
 * @returns the first folder that was made; undefined if all existed
 */
export async function makeDirectory(path: string): Promise<string | undefined> {
  try {
    return await mkdir(path, { recursive: true })
  } catch (error) {
    if (codeOf(error) !== 'ENOENT') throw error
    // On a read-only file system Node's recursive mkdir reports ENOENT, and a plain mkdir reports EROFS.
    const parent = dirname(path)
    const made = parent === path ? undefined : await makeDirectory(parent)
    // Another upload may have made the folder meanwhile.
    await mkdir(path).catch(ifCode('EEXIST'))
    return made ?? path
  }
}
