/** Reads a folder of the user, where any file may be missing. */
import { readFile, stat } from 'node:fs/promises'

export async function exists(path: string): Promise<boolean> {
  return await stat(path).then(
    () => true,
    () => false,
  )
}

/** @returns undefined for a file that is missing or cannot be read */
export async function readText(path: string): Promise<string | undefined> {
  return await readFile(path, 'utf8').catch(() => undefined)
}
