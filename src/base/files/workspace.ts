/** The folders that must contain all list files. */
import { readlink, realpath } from 'node:fs/promises'
import { basename, dirname, isAbsolute, join, relative, resolve, sep } from 'node:path'

export interface Workspace {
  /** Absolute, as the user named them. */
  readonly written: readonly string[]
  /** With symbolic links resolved; files are compared with these. */
  readonly real: readonly string[]
}

export async function openWorkspace(folders: readonly string[]): Promise<Workspace> {
  const written = folders.map(folder => resolve(folder))
  return { written, real: await Promise.all(written.map(folder => realpath(folder).catch(() => folder))) }
}

/** Compares names alone. Use it to choose words or to stop a walk early, never to let a file in. */
export function isNamedInside(workspace: Workspace, path: string): boolean {
  return [...workspace.written, ...workspace.real].some(folder => contains(folder, path))
}

/** Both paths are absolute; a folder contains itself. */
export function contains(folder: string, path: string): boolean {
  const way = relative(folder, path)
  return way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way)
}

/** Limit of links in a row, against circles; the same as in Linux. */
const MAX_LINKS = 40

/**
 * Resolves the links of a path, whether it exists or not; missing parts stay as written. A link to a missing file is
 * followed too, because a file created through the link appears at its target.
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
