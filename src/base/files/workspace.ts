/** The folders that list files may not lie outside of. */
import { realpath } from 'node:fs/promises'
import { dirname, isAbsolute, relative, resolve, sep } from 'node:path'

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
/** Of what is not there yet, the nearest folder that is, and the rest as it is written. */

export async function resolveExisting(path: string): Promise<string> {
  try {
    return await realpath(path)
  } catch {
    const parent = dirname(path)
    return parent === path ? path : `${await resolveExisting(parent)}${path.slice(parent.length)}`
  }
}
