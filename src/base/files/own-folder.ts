import { randomUUID } from 'node:crypto'
import { chmod, mkdir, mkdtemp } from 'node:fs/promises'
import { join } from 'node:path'

/** Later steps may run as another user; `mkdtemp` makes a folder for its owner alone. */
const READABLE = 0o755

/**
 * Makes a folder that no other process has. A process id is no such name: it repeats where each step runs in a
 * container of its own.
 * @returns its path; also where it could not be made, since the check of each file reports why
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
