/** Removes the traces of an examination from a folder, since users publish the folder as it is. */
import { lstat, rmdir, unlink } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { PROBE_PATH } from '../../storage/key/reserved-folder.ts'

/**
 * Call this before the probe is written.
 * @param directory absolute
 * @returns a function that removes the probe, and those of its new folders that are empty
 */
export async function tracesIn(directory: string): Promise<() => Promise<void>> {
  const probe = join(directory, PROBE_PATH)
  const made: string[] = []
  for (let path = probe; !(await isThere(path)); path = dirname(path)) made.push(path)
  return async () => {
    try {
      for (const path of made) await (path === probe ? unlink(path) : rmdir(path))
    } catch {
      // The path was never made, or another program uses it by now.
    }
  }
}

const isThere = (path: string) =>
  lstat(path).then(
    () => true,
    () => false,
  )
