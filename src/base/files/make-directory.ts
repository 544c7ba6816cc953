import { randomUUID } from 'node:crypto'
import { chmod, mkdir, mkdtemp } from 'node:fs/promises'
import { dirname, join } from 'node:path'
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

/** Later steps may run as another user, and `mkdtemp` makes a folder that only its owner can read. */
const READABLE = 0o755

/**
 * Makes a folder that no other process uses. A process id would not be unique, since each step may run in its own
 * container.
 * @returns its path, also if it could not be made: the check of each file reports why
 */
export async function ownFolder(parent: string): Promise<string> {
  try {
    await mkdir(parent, { recursive: true })
    const folder = await mkdtemp(join(parent, 'run-'))
    await chmod(folder, READABLE)
    return folder
  } catch {
    return join(parent, `run-${randomUUID()}`)
  }
}
