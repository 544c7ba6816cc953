/** The files that tell of a run. One that cannot be written costs itself: the rest of the report is still made. */
import { lstat, mkdir, rm } from 'node:fs/promises'
import { dirname, resolve } from 'node:path'
import { messageOf } from '../base/errors.ts'
import { say } from '../base/messages/say.ts'
import type { Text } from '../base/sentence.ts'

export class ReportFiles {
  /** Why files are missing, one sentence each. */
  readonly problems: Text[] = []
  readonly #directory: string

  /** @param directory absolute; relative names start there */
  constructor(directory: string) {
    this.#directory = directory
  }

  /**
   * @param setting what names the file
   * @param write writes it, and returns its path, or undefined where there was nothing to write
   * @returns what `write` does; undefined where the system refused, and then nothing is left of the file
   */
  async write(
    setting: string,
    name: string | undefined,
    write: () => Promise<string | undefined>,
  ): Promise<string | undefined> {
    if (name === undefined) return undefined
    const path = resolve(this.#directory, name)
    try {
      // On a full disk the folder could not be made before.
      await mkdir(dirname(path), { recursive: true })
      return await write()
    } catch (error) {
      const cause = systemError(error)
      if (cause === undefined) throw error
      // Half a list would be taken for a whole one, and its room may be needed for the outputs.
      await removeFile(path)
      this.problems.push(
        say('file-unwritable', { setting, name: JSON.stringify(name), cause: messageOf(cause) }),
      )
      return undefined
    }
  }
}

/** What a file system refuses with; a run that was ended by something else has errors of its own. */
const FILE_CALLS: ReadonlySet<unknown> = new Set(['mkdir', 'open', 'write', 'writev', 'fsync', 'close'])

function systemError(error: unknown): Error | undefined {
  if (!(error instanceof Error)) return undefined
  return [error, error.cause].find(
    one => one instanceof Error && 'syscall' in one && FILE_CALLS.has(one.syscall),
  ) as Error | undefined
}

/** A device or a link is not ours to remove. */
async function removeFile(path: string): Promise<void> {
  try {
    if ((await lstat(path)).isFile()) await rm(path)
  } catch {
    // It is not there, or the folder is read-only: the sentence names the file.
  }
}
