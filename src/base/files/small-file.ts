import { readFile, stat } from 'node:fs/promises'

const MAX_BYTES = 1_048_576

/**
 * Reads a file of settings as text.
 * @returns undefined if the file is missing, unreadable or over 1 MiB, or if it is a pipe or device, which may never end
 */
export async function readSmallFile(path: string): Promise<string | undefined> {
  const stats = await stat(path).catch(() => undefined)
  if (!stats?.isFile() || stats.size > MAX_BYTES) return undefined
  return await readFile(path, 'utf8').catch(() => undefined)
}
