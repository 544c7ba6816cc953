/** Checks one file of `urls-file` without reading its content. */
import { access, constants, opendir, readdir, realpath, stat } from 'node:fs/promises'
import { basename, dirname, join, relative, sep } from 'node:path'
import { codeOf } from '../../base/errors.ts'
import { contains, isNamedInside, type Workspace } from '../../base/files/workspace.ts'
import { nearestWord } from '../../base/messages/nearest-word.ts'
import { say } from '../../base/messages/say.ts'
import type { Sentence } from '../../base/sentence.ts'
import type { ListFile } from '../documents/document.ts'
import { formatOf, type ListFormat } from '../documents/file-format.ts'

/** Formats by file ending, or the format of every file. */
export type ListFormats = Readonly<Record<string, ListFormat>> | ListFormat

/** @returns the file, or a sentence that says why it cannot be read */
export async function checkFile(
  path: string,
  directory: string,
  workspace: Workspace | undefined,
  formats: ListFormats,
): Promise<ListFile | Sentence> {
  const name = displayName(path, directory)
  try {
    const real = await realpath(path)
    if (workspace && !workspace.real.some(folder => contains(folder, real))) {
      return say(isNamedInside(workspace, path) ? 'list-link-outside' : 'list-outside', {
        name,
        file: basename(path),
      })
    }
    const status = await stat(real)
    if (status.isDirectory()) return say('list-directory', { name })
    // Opening a FIFO may wait for a writer for ever.
    if (!status.isFile()) return say('list-no-file', { name })
    await access(real, constants.R_OK)
    if (typeof formats === 'string') return { name, path: real, format: formats, size: status.size }
    const format = formatOf(path, formats)
    return format
      ? { name, path: real, format, size: status.size }
      : say('list-ending', { name, endings: Object.keys(formats).join(' ') })
  } catch (error) {
    if (workspace && !isNamedInside(workspace, path))
      return say('list-outside', { name, file: basename(path) })
    const code = codeOf(error) ?? say('folder-code-unknown')
    if (code !== 'ENOENT') return say('list-unreadable', { name: `'${name}'`, code })
    const meant = (await withSlashes(path, workspace)) ?? (await nearestFile(path, workspace, formats))
    if (meant === undefined && workspace && (await lacksCheckout(directory)))
      return say('list-absent-checkout', { name })
    return meant === undefined
      ? say('list-absent', { name })
      : say('list-absent-near', { name, meant: displayName(meant, directory) })
  }
}

/** Whether the workspace of a step has nothing but hidden folders, such as the checkout of this action. */
async function lacksCheckout(directory: string): Promise<boolean> {
  const names = await readdir(directory).catch(() => ['unknown'])
  return names.every(name => name.startsWith('.') && name !== '.git')
}

/** Returns the file that a relative path of Windows means, such as `lists\\a.json`, where `\\` separates nothing. */
async function withSlashes(path: string, workspace: Workspace | undefined): Promise<string | undefined> {
  const meant = path.replaceAll('\\', '/')
  if (sep !== '/' || meant === path) return undefined
  try {
    const real = await realpath(meant)
    return !workspace || workspace.real.some(folder => contains(folder, real)) ? meant : undefined
  } catch {
    return undefined
  }
}

/** Most names that are compared in one folder. */
const MAX_NAMES = 10_000
/** Most letters that a typing error may change. */
const MAX_SLIP = 3

/** Returns the file of the nearest name in the folder of a missing list, if it may be a typing error. */
async function nearestFile(
  path: string,
  workspace: Workspace | undefined,
  formats: ListFormats,
): Promise<string | undefined> {
  const names: string[] = []
  try {
    const folder = await realpath(dirname(path))
    if (workspace && !workspace.real.some(one => contains(one, folder))) return undefined
    for await (const entry of await opendir(folder)) {
      if (!entry.isDirectory() && isList(entry.name, formats)) names.push(entry.name)
      if (names.length === MAX_NAMES) break
    }
  } catch {
    return undefined
  }
  const name = basename(path)
  // Endings are alike, so that only the rest of the name limits the distance.
  const most = Math.min(MAX_SLIP, Math.floor(name.replace(/\..*$/s, '').length / 2))
  const nearest = nearestWord(name, names.sort(), most)
  return nearest && join(dirname(path), nearest)
}

function isList(name: string, formats: ListFormats): boolean {
  return typeof formats === 'string' || formatOf(name, formats) !== undefined
}

/** Matches `C:\\lists\\a.json` and `\\\\server\\share\\a.json`. */
export function isWindowsPath(path: string): boolean {
  return /^(?:[a-z]:[\\/]|\\\\)/i.test(path)
}

/** @param hasWorkspace whether the run is a step of an action, on a machine that is not the user's */
export function windowsPathProblem(path: string, hasWorkspace: boolean): Sentence {
  const file = path.split(/[\\/]/).at(-1) ?? ''
  if (hasWorkspace) return say('list-other-machine', { name: path, file })
  const [, drive = '', rest = ''] = /^([a-z]):(.*)$/is.exec(path) ?? []
  if (drive === '') return say('list-windows-path', { name: path })
  const mounted = `/mnt/${drive.toLowerCase()}${rest.replaceAll('\\', '/')}`
  return say('list-windows-drive', { name: path, mounted })
}

function displayName(path: string, directory: string): string {
  return (contains(directory, path) ? relative(directory, path) : path).replaceAll(sep, '/')
}
