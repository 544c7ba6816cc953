/** Paths of the repository as the workflow names them: relative, with '/'. */
import { realpath } from 'node:fs/promises'
import { resolve } from 'node:path'
import { readSmallFile } from '../../base/files/small-file.ts'
import { contains } from '../../base/files/workspace.ts'

/** Returns the file or the folder that each line of `lists` lies in; '' for the top of the repository. */
export function listsFolders(lists: string): string[] {
  const lines = lists.split('\n').map(line => plainPath(line.trim()))
  const paths = lines.filter(line => line !== '' && !line.startsWith('!'))
  // The segments before the first one with a wildcard.
  return [...new Set(paths.map(path => path.replace(/(?:^|\/)[^/]*[*?[{].*$/, '')))]
}

/** Returns the folder of a destination; undefined for a bucket. '' is the top of the repository. */
export function folderOf(destination: string): string | undefined {
  const [, folder] = /^file:(.*)$/i.exec(destination) ?? []
  return folder === undefined ? undefined : plainPath(folder)
}

/** Without `./` before it and `/` after it. */
export function plainPath(path: string): string {
  return path.replace(/^(?:\.\/+)+|^\.$/, '').replace(/\/+$/, '')
}

/** Whether a path leaves the repository, where a workflow has nothing. */
export function isOutside(path: string): boolean {
  return /^(?:[a-z]:|[\\/]|~)/i.test(path) || path.split(/[\\/]/).includes('..')
}

/**
 * Reads a file of the user's folder, where any may be missing, endless or a link out of the folder.
 * @returns undefined for a file that lies elsewhere, is no regular file of at most 1 MiB, or cannot be read
 */
export async function readText(root: string, name: string): Promise<string | undefined> {
  const paths = [root, resolve(root, name)].map(each => realpath(each).catch(() => undefined))
  const [top, path] = await Promise.all(paths)
  const isInside = top !== undefined && path !== undefined && contains(top, path)
  return isInside ? await readSmallFile(path) : undefined
}

export function shellWord(text: string): string {
  // A word that begins with a dash would be an option.
  const word = text.startsWith('-') ? `./${text}` : text
  return /^[\p{L}\p{N}_./@%+=:,-]+$/u.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`
}
