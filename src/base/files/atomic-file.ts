/** Files appear whole or not at all: each is written under a temporary name and then renamed. */
import { randomUUID } from 'node:crypto'
import {
  closeSync,
  fchmodSync,
  fchownSync,
  fstatSync,
  open,
  rmSync,
  type Stats,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { chmod, chown, copyFile, lstat, realpath, rename, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { codeOf, ifCode } from '../errors.ts'
import { raceAbort } from '../on-abort.ts'
import type { FileCalls } from './file-calls.ts'

/** Error codes of file systems without hard links, or without one for this file. */
const NO_LINKS = new Set(['EPERM', 'ENOSYS', 'ENOTSUP', 'EOPNOTSUPP', 'EMLINK', 'EINVAL', 'UNKNOWN'])

/** Returns a unique name in the folder of `path`. */
export function temporaryFor(path: string): string {
  return join(dirname(path), `.${randomUUID()}.part`)
}

/** Milliseconds, several of which are in the hour after which another run removes a temporary file. */
const TOUCH_MS = 600_000

/**
 * Shows other runs that a temporary file is in use, however long nothing is written to it.
 * @returns ends it
 */
export function keepFresh(temporary: string): () => void {
  const timer = setInterval(() => {
    try {
      utimesSync(temporary, new Date(), new Date())
    } catch {
      // It is not made yet, or has its own name by now.
    }
  }, TOUCH_MS)
  timer.unref()
  return () => clearInterval(timer)
}

/** True for a file that another run may be writing, or that a killed run left. */
export function isTemporary(name: string): boolean {
  return /^\.[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}\.part$/.test(name)
}

/**
 * Makes a file whole or not at all.
 * @param content bytes, or another file
 * @param mayReplace false: only if the name is free
 * @returns false if the name is taken
 */
export async function makeFile(
  path: string,
  content: Uint8Array | { readonly path: string },
  mayReplace: boolean,
  calls: FileCalls,
  signal: AbortSignal,
): Promise<boolean> {
  const temporary = temporaryFor(path)
  const file = await calls.open(temporary, signal)
  let isLeft = true
  try {
    try {
      if ('path' in content) await copyTo(temporary, file, content.path, signal)
      else await calls.write(file, content, signal)
    } finally {
      await calls.close(file)
    }
    if (!mayReplace) return await createOnly(temporary, path, calls)
    await calls.rename(temporary, path)
    isLeft = false
    return true
  } finally {
    if (isLeft) await removeTemporary(temporary, calls)
  }
}

/**
 * Lets the system copy a file. A copy that is given up goes on until it is done, in a file without a name.
 * @param file descriptor of the new file
 */
async function copyTo(temporary: string, file: number, from: string, signal: AbortSignal): Promise<void> {
  // The copy would take over the rights of a private temporary file.
  const { mode } = fstatSync(file)
  await raceAbort(() => copyFile(from, temporary), signal)
  await chmod(temporary, mode & 0o7777)
}

/** Ignores errors: the earlier step already reported why the file could not be made. */
async function removeTemporary(temporary: string, calls: FileCalls): Promise<void> {
  try {
    await calls.unlink(temporary)
  } catch {
    // `removeLeftovers` removes it when it is old.
  }
}

/** @returns false if the name is taken */
export async function createOnly(temporary: string, path: string, calls: FileCalls): Promise<boolean> {
  try {
    await calls.link(temporary, path)
    return true
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false
    if (!NO_LINKS.has(codeOf(error) ?? '')) throw error
  }
  return await renameOnly(temporary, path, calls)
}

/**
 * Without hard links no file can be both whole and create-only. It must be whole: half an image under its key would be
 * taken for the image for ever. If two runs write the same key in the same moment, the later file is kept.
 */
async function renameOnly(temporary: string, path: string, calls: FileCalls): Promise<boolean> {
  if (await lstat(path).catch(ifCode('ENOENT'))) return false
  await calls.rename(temporary, path)
  return true
}

/** The umask cuts a mode given at creation, so `chmod` sets the final mode later. */
const WRITING = { flag: 'wx', mode: 0o600 } as const
/** A user without the right to change owners keeps the file. */
const keepsIt = ifCode('EPERM', 'EINVAL', 'ENOSYS', 'ENOTSUP')

const openFile = promisify(open)

type Looks = Pick<Stats, 'mode' | 'uid' | 'gid'>

/**
 * Writes a file whole under a temporary name in the same folder, then renames it. The old file stays until then.
 * @param path absolute, links resolved: the rename would replace a link
 * @param content bytes in memory take few steps, because a hop to a thread costs more than a step of a small file
 * @param like source of the mode and the owner
 */
export async function replaceFile(
  path: string,
  content: Uint8Array | AsyncIterable<Uint8Array>,
  like: Looks,
): Promise<void> {
  if (content instanceof Uint8Array) return await replaceAtOnce(path, content, like)
  const temporary = temporaryFor(path)
  try {
    await writeFile(temporary, content, WRITING)
    await chown(temporary, like.uid, like.gid).catch(keepsIt)
    await chmod(temporary, like.mode & 0o7777)
    await rename(temporary, path)
  } catch (error) {
    await rm(temporary, { force: true })
    throw error
  }
}

async function replaceAtOnce(path: string, bytes: Uint8Array, { uid, gid, mode }: Looks): Promise<void> {
  const temporary = temporaryFor(path)
  try {
    // Only open and rename are slow enough in a file system to be worth a thread.
    const file = await openFile(temporary, WRITING.flag, WRITING.mode)
    try {
      writeFileSync(file, bytes)
      giveAway(file, uid, gid)
      fchmodSync(file, mode & 0o7777)
    } finally {
      closeSync(file)
    }
    await rename(temporary, path)
  } catch (error) {
    rmSync(temporary, { force: true })
    throw error
  }
}

function giveAway(file: number, uid: number, gid: number): void {
  try {
    fchownSync(file, uid, gid)
  } catch (error) {
    keepsIt(error)
  }
}

/**
 * Makes a file whole: lets a program write it under another name and renames it, so that a reader never sees a part of
 * it. A device or a pipe is written directly.
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
    await rm(temporary, { force: true })
  }
}

interface Replaceable {
  /** With its links resolved, since a rename would replace a link. */
  readonly path: string
  /** False for a device or a pipe. */
  readonly isReplaceable: boolean
}

export async function replaceableAt(path: string): Promise<Replaceable> {
  const target = await realpath(path).catch(() => path)
  const isReplaceable = await lstat(target).then(
    found => found.isFile(),
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
