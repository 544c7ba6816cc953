import { mkdir, realpath, stat } from 'node:fs/promises'
import { dirname, join, sep } from 'node:path'
import { ifCode, PersistError } from '../errors.ts'
import { say } from '../messages/say.ts'
import { makeDirectory } from './make-directory.ts'

export interface FoundFile {
  /** Absolute, links resolved. */
  readonly path: string
  /** Bytes. */
  readonly size: number
}

/** A folder that no path leaves. Paths use '/'; a link that leads out of the folder is refused. */
export class ContainedFolder {
  readonly directory: string
  /** The folder with links resolved, once it exists. */
  #root: string | undefined
  /** Folders known to exist inside. */
  readonly #checked = new Set<string>()

  /** @param directory absolute; made on the first write */
  constructor(directory: string) {
    this.directory = directory
  }

  pathOf(path: string): string {
    return join(this.directory, path)
  }

  /** Makes the folders that a path needs. */
  async makeFolders(path: string): Promise<void> {
    const parent = dirname(this.pathOf(path))
    if (this.#checked.has(parent)) return
    await makeDirectory(this.directory)
    let folder = this.directory
    for (const segment of path.split('/').slice(0, -1)) {
      folder = join(folder, segment)
      await mkdir(folder).catch(ifCode('EEXIST'))
      await this.#refuseEscape(await realpath(folder), path)
    }
    this.#checked.add(parent)
  }

  /** Returns the file at a path; undefined if there is none. */
  async find(path: string): Promise<FoundFile | undefined> {
    const real = await realpath(this.pathOf(path)).catch(ifCode('ENOENT', 'ENOTDIR'))
    if (real === undefined) return undefined
    await this.#refuseEscape(real, path)
    const stats = await stat(real).catch(ifCode('ENOENT'))
    return stats?.isFile() ? { path: real, size: stats.size } : undefined
  }

  /** @throws PersistError if a link on the way, made by another program, leads out of the folder */
  async #refuseEscape(real: string, path: string): Promise<void> {
    this.#root ??= await realpath(this.directory)
    const root = this.#root
    if (real === root || real.startsWith(root.endsWith(sep) ? root : root + sep)) return
    throw new PersistError(
      'store',
      'store-denied',
      say('folder-link-out', { directory: this.directory, path }),
      { advice: say('folder-link-out-fix') },
    )
  }
}

/** @throws PersistError if the folder's path is a file */
export async function refuseFile(directory: string): Promise<void> {
  const stats = await stat(directory).catch(() => undefined)
  if (!stats || stats.isDirectory()) return
  throw new PersistError('store', 'store-bucket', say('folder-is-file', { directory }), {
    advice: say('folder-is-file-fix'),
  })
}
