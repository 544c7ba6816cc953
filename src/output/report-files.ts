/** The files of a report: where they may lie, and how they are written. If one cannot be written, the others are still made. */
import { lstat, mkdir, rm } from 'node:fs/promises'
import { dirname, isAbsolute, resolve } from 'node:path'
import { messageOf } from '../base/errors.ts'
import { executedBy, judgedAt } from '../base/files/executed-paths.ts'
import { contains, isNamedInside, openWorkspace, resolveExisting } from '../base/files/workspace.ts'
import { quoted, type Text } from '../base/sentence.ts'
import type { JsonLinesFile } from './json-lines-file.ts'
import { say } from './messages/say.ts'

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
      return await this.#refused(setting, name, error)
    }
  }

  /**
   * @param setting option that names the file
   * @param open opens the file at its absolute path
   * @returns a file that grows while the run works; without a name, or once the system has refused, it writes nothing
   */
  async grow(
    setting: string,
    name: string | undefined,
    open: (path: string) => JsonLinesFile | Promise<JsonLinesFile>,
  ): Promise<GrowingFile> {
    let file: JsonLinesFile | undefined
    await this.write(setting, name, async () => {
      file = await open(resolve(this.#directory, name ?? ''))
      return name
    })
    const guard = async (work: (open: JsonLinesFile) => Promise<unknown> | undefined) => {
      if (file === undefined) return
      try {
        await work(file)
      } catch (error) {
        await file.close()
        file = undefined
        await this.#refused(setting, name ?? '', error)
      }
    }
    return {
      write: (...records) => guard(open => (records.length > 0 ? open.write(...records) : undefined)),
      end: async () => {
        await guard(open => open.end())
        return file && resolve(this.#directory, name ?? '')
      },
      close: async () => await file?.close(),
    }
  }

  /** @throws the error, unless the system has refused the file */
  async #refused(setting: string, name: string, error: unknown): Promise<undefined> {
    const cause = systemError(error)
    if (cause === undefined) throw error
    // A later step would take half a list for a whole one, and the outputs may need its space.
    await removeFile(resolve(this.#directory, name))
    this.problems.push(say('file-unwritable', { setting, name: quoted(name), cause: messageOf(cause) }))
  }
}

export interface GrowingFile {
  write(...records: readonly unknown[]): Promise<void>
  /** Resolves when the file is complete. @returns its path; undefined if it is not written */
  end(): Promise<string | undefined>
  /** Closes an incomplete file. */
  close(): Promise<void>
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

export interface ReportBounds {
  /** Absolute; base of relative names. */
  readonly cwd: string
  /** A relative name must not lead out of these folders through a link; undefined allows it. */
  readonly workspace?: readonly string[]
}

/**
 * A checkout may hold links made by others. No file may lie where it would be executed, nor leave the workspace through
 * a link.
 * @param files by the names of their settings
 * @returns the problems, one sentence each
 */
export async function placeProblems(
  files: Readonly<Record<string, string | undefined>>,
  { cwd, workspace }: ReportBounds,
): Promise<Text[]> {
  const problems: Text[] = []
  for (const [setting, name] of Object.entries(files)) {
    if (name === undefined) continue
    const path = resolve(cwd, name)
    const real = await resolveExisting(path)
    const shown = { setting, name: quoted(name) }
    const flaw = judgedAt(path, cwd, executedBy) ?? judgedAt(real, await resolveExisting(cwd), executedBy)
    if (flaw) problems.push(say('file-runs', { ...shown, flaw }))
    else if (!isAbsolute(name) && workspace && (await isLedOut(path, real, workspace)))
      problems.push(say('file-link', shown))
  }
  return problems
}

async function isLedOut(path: string, real: string, workspace: readonly string[]): Promise<boolean> {
  const boundary = await openWorkspace(workspace)
  return isNamedInside(boundary, path) && !boundary.real.some(folder => contains(folder, real))
}
