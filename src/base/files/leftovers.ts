/** Removes temporary files that killed runs left. */
import { lstat, opendir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { isTemporary } from './atomic-file.ts'

/** A younger file may belong to another run that is still writing it. */
const MAX_AGE_MS = 24 * 3_600_000

/** Names read at once. */
const BATCH = 1024

interface Leftovers {
  /** Milliseconds since the epoch. */
  readonly now: number
  /** Also searches the folders below, without following links. */
  readonly isDeep?: boolean
  /** Milliseconds; default: a day. */
  readonly maxAgeMs?: number
  readonly signal?: AbortSignal
}

/** Never throws: a file that cannot be removed stays and is harmless. */
export async function removeLeftovers(folder: string, options: Leftovers): Promise<void> {
  const { now, isDeep, maxAgeMs = MAX_AGE_MS, signal } = options
  const folders = [folder]
  for (let path = folders.pop(); path !== undefined; path = folders.pop()) {
    try {
      for await (const entry of await opendir(path, { bufferSize: BATCH })) {
        if (signal?.aborted) return
        const inside = join(path, entry.name)
        if (entry.isDirectory() && isDeep) folders.push(inside)
        else if (entry.isFile() && isTemporary(entry.name))
          await removeOlderThan(now - maxAgeMs, inside).catch(() => {})
      }
    } catch {
      // The folder is missing or unreadable.
    }
  }
}

async function removeOlderThan(oldestMs: number, path: string): Promise<void> {
  const { mtimeMs } = await lstat(path)
  if (mtimeMs < oldestMs) await rm(path, { force: true })
}
