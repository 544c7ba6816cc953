/** Files appear whole or not at all: written under a temporary name, then given their own. */
import { randomUUID } from 'node:crypto'
import { closeSync, fchmodSync, fchownSync, open, rmSync, type Stats, writeFileSync } from 'node:fs'
import { chmod, chown, lstat, rename, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { codeOf, ifCode } from '../errors.ts'
import type { FileCalls } from './file-calls.ts'

/** Where a file system has no hard links, or not for this file. */
const NO_LINKS = new Set(['EPERM', 'ENOSYS', 'ENOTSUP', 'EOPNOTSUPP', 'EMLINK', 'EINVAL', 'UNKNOWN'])

/** A name beside `path` that nobody else has. */
export function temporaryFor(path: string): string {
  return join(dirname(path), `.${randomUUID()}.part`)
}

/** What another run may be writing, or left behind when it was killed. */
export function isTemporary(name: string): boolean {
  return /^\.[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}\.part$/.test(name)
}

/**
 * Makes a file whole or not at all.
 * @param mayReplace false: only where nothing has its name
 * @returns false when something has
 */
export async function makeFile(
  path: string,
  bytes: Uint8Array,
  mayReplace: boolean,
  calls: FileCalls,
  signal: AbortSignal,
): Promise<boolean> {
  const temporary = temporaryFor(path)
  const file = await calls.open(temporary, signal)
  let isLeft = true
  try {
    try {
      await calls.write(file, bytes, signal)
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

/** Who could not, has heard why from what was done before. */
async function removeTemporary(temporary: string, calls: FileCalls): Promise<void> {
  try {
    await calls.unlink(temporary)
  } catch {
    // It is removed when it is old.
  }
}

/** @returns false when something is there already */
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
 * Without links no file can be both whole and create-only. Whole it has to be: half an image under its key would be
 * taken for the image for ever. Of two runs that put the same key in the same moment the later one is kept.
 */
async function renameOnly(temporary: string, path: string, calls: FileCalls): Promise<boolean> {
  if (await isThere(path)) return false
  await calls.rename(temporary, path)
  return true
}

async function isThere(path: string): Promise<boolean> {
  try {
    await lstat(path)
    return true
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return false
    throw error
  }
}

/** A mode that is asked for at creation is cut by the umask, so it is given behind. */
const WRITING = { flag: 'wx', mode: 0o600 } as const
/** Who may not give files away keeps them. */
const keepsIt = ifCode('EPERM', 'EINVAL', 'ENOSYS', 'ENOTSUP')

const openFile = promisify(open)

type Looks = Pick<Stats, 'mode' | 'uid' | 'gid'>

/**
 * Writes a file whole under a temporary name beside it, then gives it its own; what stood there stays until then.
 * @param path absolute, links resolved: a link in its place would be replaced
 * @param content bytes that are there already go in few steps: of many small files each step through a thread costs
 *   more than the step
 * @param like whose mode and owner it gets
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
    // To make a file, and to let it take another's place, is what a file system takes its time for: steps worth a thread.
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
