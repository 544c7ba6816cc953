/** Finds lists that a run would overwrite before it has read them. */
import { stat } from 'node:fs/promises'
import { resolve } from 'node:path'
import { say } from '../../base/messages/say.ts'
import type { Text } from '../../base/sentence.ts'
import type { ListFile } from '../documents/document.ts'

/**
 * Compares files by device and inode, so that symbolic and hard links are found as well.
 * @param outputs files that the run writes, by the names of their settings
 * @param setting the setting that names the lists
 * @returns one sentence for each
 */
export async function overwriteProblems(
  lists: readonly ListFile[],
  outputs: Readonly<Record<string, string | undefined>>,
  directory: string,
  setting: string,
): Promise<Text[]> {
  const known = new Map(
    await Promise.all(lists.map(async ({ name, path }) => [await idOf(path), name] as const)),
  )
  const problems: Text[] = []
  for (const [output, file] of Object.entries(outputs)) {
    const id = file === undefined ? undefined : await idOf(resolve(directory, file))
    const list = id === undefined ? undefined : known.get(id)
    if (list !== undefined)
      problems.push(say('list-overwritten', { output, file: JSON.stringify(file), list, setting }))
  }
  return problems
}

/** @returns undefined if the file does not exist */
async function idOf(path: string): Promise<string | undefined> {
  const stats = await stat(path, { bigint: true }).catch(() => undefined)
  return stats && `${stats.dev}:${stats.ino}`
}
