/** Writes the files of a report. If one file cannot be written, the others are still made. */
import { lstat, mkdir, rm } from 'node:fs/promises'
import { dirname, resolve } from 'node:path'
import { messageOf } from '../base/errors.ts'
import { say } from '../base/messages/say.ts'
import type { Text } from '../base/sentence.ts'

export class ReportFiles {
  /** Reasons for missing files, one sentence each. */
  readonly problems: Text[] = []
  readonly #directory: string

  /** @param directory absolute; base of relative names */
  constructor(directory: string) {
    this.#directory = directory
  }

  /**
   * @param setting option that names the file
   * @param write writes the file and returns its path, or undefined if there was nothing to write
   * @returns the result of `write`; undefined if the system refused, and then the file is removed
   */
  async write(
    setting: string,
    name: string | undefined,
    write: () => Promise<string | undefined>,
  ): Promise<string | undefined> {
    if (name === undefined) return undefined
    const path = resolve(this.#directory, name)
    try {
      // The disk may have been too full to make the folder before.
      await mkdir(dirname(path), { recursive: true })
      return await write()
    } catch (error) {
      const cause = systemError(error)
      if (cause === undefined) throw error
      // A later step would take half a list for a whole one, and the outputs may need its space.
      await removeFile(path)
      this.problems.push(
        say('file-unwritable', { setting, name: JSON.stringify(name), cause: messageOf(cause) }),
      )
      return undefined
    }
  }
}

/** System calls of an error that comes from the file system. Other errors end the run. */
const FILE_CALLS: ReadonlySet<unknown> = new Set(['mkdir', 'open', 'write', 'writev', 'fsync', 'close'])

function systemError(error: unknown): Error | undefined {
  if (!(error instanceof Error)) return undefined
  return [error, error.cause].find(
    one => one instanceof Error && 'syscall' in one && FILE_CALLS.has(one.syscall),
  ) as Error | undefined
}

/** Removes only a regular file, never a device or a link. */
async function removeFile(path: string): Promise<void> {
  try {
    if ((await lstat(path)).isFile()) await rm(path)
  } catch {
    // The file is missing or its folder read-only; the reported sentence names the file.
  }
}
