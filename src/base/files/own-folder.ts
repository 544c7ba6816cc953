import { randomUUID } from 'node:crypto'
import { chmod, mkdir, mkdtemp } from 'node:fs/promises'
import { join } from 'node:path'

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
