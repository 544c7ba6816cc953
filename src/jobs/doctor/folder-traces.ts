/** A folder is examined without a trace: people publish it as it is. */
import { lstat, rmdir, unlink } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { PROBE_PATH } from '../../storage/key/reserved-folder.ts'

/**
 * To be called before the probe is written.
 * @param directory absolute
 * @returns takes away again what an examination brings: the probe, and the folders made for it, as far as they are empty
 */
export async function tracesIn(directory: string): Promise<() => Promise<void>> {
  const probe = join(directory, PROBE_PATH)
  const made: string[] = []
  for (let path = probe; !(await isThere(path)); path = dirname(path)) made.push(path)
  return async () => {
    try {
      for (const path of made) await (path === probe ? unlink(path) : rmdir(path))
    } catch {
      // Never made, or somebody else uses it meanwhile.
    }
  }
}

const isThere = (path: string) =>
  lstat(path).then(
    () => true,
    () => false,
  )
