/** Removes temporary files that killed runs left. */
import { lstatSync } from 'node:fs'
import { lstat, opendir, rm } from 'node:fs/promises'
import { userInfo } from 'node:os'
import { join } from 'node:path'
import { systemClock } from '../clock.ts'
import { isTemporary } from './atomic-file.ts'

/** A file that was written to since may belong to another run that is still at work. */
const MAX_AGE_MS = 3_600_000

/** Names read at once. */
const BATCH = 1024

interface Leftovers {
  /** Milliseconds since the epoch; default: now. */
  readonly now?: number
  /** Also searches the folders below, without following links. */
  readonly isDeep?: boolean
  readonly signal?: AbortSignal
}

/**
 * Removes regular files of this user that have a temporary name and were not written to for an hour, nothing else.
 * Call it before the run makes files of its own. Never throws: a file that cannot be removed stays and is harmless.
 */
export async function removeLeftovers(folder: string, options: Leftovers = {}): Promise<void> {
  const { now = systemClock.now(), isDeep, signal } = options
  const folders = [folder]
  for (let path = folders.pop(); path !== undefined; path = folders.pop()) {
    try {
      for await (const entry of await opendir(path, { bufferSize: BATCH })) {
        if (signal?.aborted) return
        const inside = join(path, entry.name)
        if (isTemporary(entry.name)) await removeOld(inside, now - MAX_AGE_MS).catch(() => {})
        else if (entry.isDirectory() && isDeep) folders.push(inside)
      }
    } catch {
      // The folder is missing or unreadable.
    }
  }
}

async function removeOld(path: string, oldestMs: number): Promise<void> {
  const user = ownUser()
  const found = await lstat(path)
  const isOfUser = user < 0 || found.uid === user
  if (isOfUser && found.isFile() && found.mtimeMs < oldestMs) await rm(path, { force: true })
}

/** @returns -1 on Windows, where files have no such number */
function ownUser(): number {
  try {
    return userInfo().uid
  } catch {
    // In a container the user may have no name.
    return lstatSync('/proc/self').uid
  }
}
