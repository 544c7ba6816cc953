/** Lets a program write a file under another name and renames it, so that a reader never sees a part of it. */
import { lstat, realpath, rename, rm } from 'node:fs/promises'
import { keepFresh, temporaryFor } from './atomic-file.ts'

/**
 * Makes a file or a folder whole. A device or a pipe is written directly.
 * @param path absolute
 * @param write gets the name to write to
 * @returns what `write` returns
 */
export async function writeWhole<T>(path: string, write: (path: string) => Promise<T>): Promise<T> {
  const target = await replaceableAt(path)
  if (!target.isReplaceable) return await write(target.path)
  const temporary = temporaryFor(target.path)
  const endTouching = keepFresh(temporary)
  try {
    const written = await write(temporary)
    await rename(temporary, target.path)
    return written
  } finally {
    endTouching()
    await rm(temporary, { force: true, recursive: true })
  }
}

export interface Replaceable {
  /** With its links resolved, since a rename would replace a link. */
  readonly path: string
  /** False for a device or a pipe. */
  readonly isReplaceable: boolean
}

export async function replaceableAt(path: string): Promise<Replaceable> {
  const target = await realpath(path).catch(() => path)
  const isReplaceable = await lstat(target).then(
    found => found.isFile() || found.isDirectory(),
    () => true,
  )
  return { path: target, isReplaceable }
}

/** Removes an empty file; a device stays. */
export async function removeIfEmpty(path: string): Promise<void> {
  const { path: target } = await replaceableAt(path)
  const isEmpty = await lstat(target).then(
    found => found.isFile() && found.size === 0,
    () => false,
  )
  if (isEmpty) await rm(target, { force: true })
}
