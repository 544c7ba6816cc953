/** Files appear whole or not at all: written under a temporary name, then given their own. */
import { randomUUID } from 'node:crypto'
import { constants } from 'node:fs'
import { copyFile, link, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { codeOf } from '../../errors.ts'

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

/** @returns false when something is there already */
export async function createOnly(temporary: string, path: string): Promise<boolean> {
  try {
    await link(temporary, path)
    return true
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false
    if (!NO_LINKS.has(codeOf(error) ?? '')) throw error
  }
  return await copyOnly(temporary, path)
}

/** Without links a copy is as near as it gets: still create-only, but another reader may see half of it. */
async function copyOnly(temporary: string, path: string): Promise<boolean> {
  try {
    await copyFile(temporary, path, constants.COPYFILE_EXCL)
    return true
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false
    await rm(path, { force: true }).catch(() => {})
    throw error
  }
}
