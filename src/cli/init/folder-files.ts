/** Reads a folder of the user, where any file may be missing, endless or a link out of the folder. */
import { realpath } from 'node:fs/promises'
import { resolve } from 'node:path'
import { readSmallFile } from '../../base/files/small-file.ts'
import { contains } from '../../base/files/workspace.ts'

/** @returns undefined for a file that lies elsewhere, is no regular file of at most 1 MiB, or cannot be read */
export async function readText(root: string, name: string): Promise<string | undefined> {
  const [top, path] = await Promise.all(
    [root, resolve(root, name)].map(each => realpath(each).catch(() => undefined)),
  )
  const isInside = top !== undefined && path !== undefined && contains(top, path)
  return isInside ? await readSmallFile(path) : undefined
}
