/**
 * Makes or checks the folder of a download and each folder below it once. A link in it must not lead outside, nor to a
 * place whose files are executed.
 */
import { lstat, mkdir, realpath, rm, writeFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { ifCode, PersistError } from '../../base/errors.ts'
import { temporaryFor } from '../../base/files/atomic-file.ts'
import { judgedAt, readByGit } from '../../base/files/executed-paths.ts'
import { toFileError } from '../../base/files/file-errors.ts'
import { removeLeftovers } from '../../base/files/leftovers.ts'
import { makeDirectory } from '../../base/files/make-directory.ts'
import { contains, resolveExisting } from '../../base/files/workspace.ts'
import { quote } from '../../base/messages/quote.ts'
import type { Text } from '../../base/sentence.ts'
import { say } from '../messages/say.ts'

export interface CheckedFolder {
  /** Absolute, links resolved. */
  readonly path: string
  /** Made by this download, so that it holds no other files. */
  readonly isNew: boolean
}

export interface DownloadFolders {
  /** The folder as given. */
  readonly directory: string
  /** Whether the disk ignores case in names. */
  readonly foldsCase: boolean
  /** Returns the folder of a file, and makes it if needed. @param path below the directory, with '/' */
  folderOf(path: string): Promise<CheckedFolder>
}

/**
 * Makes the folder, and checks that it is writable.
 * @param start absolute; base of the check for executed paths
 * @param now milliseconds since the epoch; leftovers of downloads killed long before it are removed
 * @throws PersistError
 */
export async function downloadFolders(
  directory: string,
  start: string,
  now: number,
): Promise<DownloadFolders> {
  try {
    const isNew = (await makeDirectory(directory)) !== undefined
    const root = { path: await realpath(directory), isNew }
    const foldsCase = await ignoresCase(root.path)
    await removeLeftovers(root.path, { now })
    return { directory, foldsCase, folderOf: folders(directory, root, await resolveExisting(start), now) }
  } catch (error) {
    throw toFileError(error, directory, directory)
  }
}

function folders(
  directory: string,
  root: CheckedFolder,
  start: string,
  now: number,
): DownloadFolders['folderOf'] {
  const known = new Map<string, Promise<CheckedFolder>>([['', Promise.resolve(root)]])

  /** @param way relative, with '/'; '' for the directory itself */
  function at(way: string): Promise<CheckedFolder> {
    const there = known.get(way)
    if (there !== undefined) return there
    const made = make(way)
    known.set(way, made)
    return made
  }

  async function make(way: string): Promise<CheckedFolder> {
    const parent = await at(parentOf(way))
    const path = join(parent.path, basename(way))
    refuse(way, judgedAt(path, start, readByGit))
    if (await mkdir(path).then(() => true, ifCode('EEXIST'))) return { path, isNew: true }
    const real = await realpath(path)
    if (!contains(root.path, real)) refuse(way, say('download-link-out', { directory }))
    refuse(way, judgedAt(real, start, readByGit))
    await removeLeftovers(real, { now })
    return { path: real, isNew: false }
  }

  return path => at(parentOf(path))
}

function refuse(way: string, flaw: Text | undefined): void {
  if (flaw === undefined) return
  throw new PersistError('key', 'path-refused', say('download-no-place', { path: quote(way), flaw }))
}

function parentOf(way: string): string {
  return way.slice(0, Math.max(0, way.lastIndexOf('/')))
}

async function ignoresCase(directory: string): Promise<boolean> {
  const name = temporaryFor(join(directory, 'any'))
  await writeFile(name, '', { flag: 'wx' })
  try {
    return (await lstat(join(directory, basename(name).toUpperCase())).catch(ifCode('ENOENT'))) !== undefined
  } finally {
    await rm(name, { force: true })
  }
}
