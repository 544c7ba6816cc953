/** The folders that list files may not lie outside of. */
import { readlink, realpath } from 'node:fs/promises'
import { basename, dirname, isAbsolute, join, relative, resolve, sep } from 'node:path'

export interface Workspace {
  /** Absolute, as they were named. */
  readonly written: readonly string[]
  /** Symbolic links resolved: what files are measured against. */
  readonly real: readonly string[]
}

export async function openWorkspace(folders: readonly string[]): Promise<Workspace> {
  const written = folders.map(folder => resolve(folder))
  return { written, real: await Promise.all(written.map(folder => realpath(folder).catch(() => folder))) }
}

/** By name alone; only for choosing words and for stopping a walk early, never for letting a file in. */
export function isNamedInside(workspace: Workspace, path: string): boolean {
  return [...workspace.written, ...workspace.real].some(folder => contains(folder, path))
}

/** Both absolute; a folder contains itself. */
export function contains(folder: string, path: string): boolean {
  const way = relative(folder, path)
  return way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way)
}

/** Links in a circle lead to this many more; Linux follows as many. */
const MAX_LINKS = 40

/**
 * A path with its links resolved, whether it is there or not: what is missing stays as it is written. A link to what is
 * not there yet counts, since a file that is opened by its name appears where it leads.
 */
export async function resolveExisting(path: string, linksLeft = MAX_LINKS): Promise<string> {
  try {
    return await realpath(path)
  } catch {
    const parent = dirname(path)
    if (parent === path) return path
    const folder = await resolveExisting(parent, linksLeft)
    const way = await readlink(path).catch(() => undefined)
    if (way === undefined || linksLeft === 0) return join(folder, basename(path))
    return await resolveExisting(resolve(folder, way), linksLeft - 1)
  }
}
