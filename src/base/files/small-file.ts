import { readFile, stat } from 'node:fs/promises'
import { codeOf } from '../errors.ts'

const MAX_BYTES = 1_048_576

/**
 * Reads a file of settings as text.
 * @returns undefined if the file is missing, unreadable or over 1 MiB, or if it is a pipe or device, which may never end
 */
export async function readSmallFile(path: string): Promise<string | undefined> {
  try {
    const stats = await stat(path)
    return stats.isFile() && stats.size <= MAX_BYTES ? await readFile(path, 'utf8') : undefined
  } catch (error) {
    if (codeOf(error) === undefined) throw error
    return undefined
  }
}
