import { readFile, stat } from 'node:fs/promises'

const MAX_BYTES = 1_048_576

/**
 * Reads a file of settings.
 * @returns undefined if the file is missing, unreadable or too large, or if it is a pipe or device, which may never end
 */
export async function readSmallBytes(path: string, most = MAX_BYTES): Promise<Buffer | undefined> {
  const stats = await stat(path).catch(() => undefined)
  if (!stats?.isFile() || stats.size > most) return undefined
  return await readFile(path).catch(() => undefined)
}

export async function readSmallFile(path: string, most?: number): Promise<string | undefined> {
  return (await readSmallBytes(path, most))?.toString()
}
