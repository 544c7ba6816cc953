/** Resolves the patterns of `urls-file` to files and checks each, before any file is read. */
import * as fs from 'node:fs/promises'
import { access, constants, opendir, readdir, realpath, stat } from 'node:fs/promises'
import { basename, dirname, isAbsolute, join, parse, relative, resolve, sep } from 'node:path'
import { codeOf } from '../../base/errors.ts'
import { contains, isNamedInside, openWorkspace, type Workspace } from '../../base/files/workspace.ts'
import { nearestWord } from '../../base/messages/nearest-word.ts'
import { say as sayBase } from '../../base/messages/say.ts'
import type { Sentence, Text } from '../../base/sentence.ts'
import type { ListFile } from '../documents/document.ts'
import { formatOf, type ListFormat } from '../documents/file-format.ts'
import { say } from '../messages/say.ts'

interface FoundFiles {
  /** Files in the order of the patterns; matches of a glob are sorted. A file named twice appears once. */
  readonly files: readonly ListFile[]
  /** One sentence each, without the input's name. */
  readonly problems: readonly Text[]
  /** Matches of a glob that are no files, beside others that are. */
  readonly failed: readonly FailedFile[]
}

interface FailedFile {
  readonly name: string
  readonly problem: Sentence
}

/**
 * @param directory absolute; relative patterns start there
 * @param workspace folders (symbolic links resolved) that files must lie in; undefined allows all
 * @param formats the formats that a list may have, by file ending; or the one that all have
 * @param isLeftOut whether to ignore a file that a glob found
 */
export async function findFiles(
  patterns: readonly string[],
  directory: string,
  workspace: readonly string[] | undefined,
  formats: ListFormats,
  isLeftOut: (path: string) => boolean = () => false,
): Promise<FoundFiles> {
  const boundary = workspace === undefined ? undefined : await openWorkspace(workspace)
  const search = { directory, workspace: boundary, formats, isLeftOut }
  const files = new Map<string, ListFile>()
  const failed = new Map<string, FailedFile>()
  const problems: Text[] = []
  for (const pattern of patterns) {
    for (const found of await filesOf(pattern, search)) {
      if ('in' in found) problems.push(found)
      else if ('problem' in found) failed.set(found.name, found)
      else if (!files.has(found.path)) files.set(found.path, found)
    }
  }
  return { files: [...files.values()], problems, failed: [...failed.values()] }
}

/** Where lists may lie, and which files are lists. */
interface Search {
  readonly directory: string
  readonly workspace: Workspace | undefined
  readonly formats: ListFormats
  readonly isLeftOut: (path: string) => boolean
}

async function filesOf(pattern: string, search: Search): Promise<(ListFile | Sentence | FailedFile)[]> {
  const { directory, workspace, isLeftOut } = search
  const path = resolve(directory, pattern)
  const isElsewhere = sep === '/' || (workspace !== undefined && !isNamedInside(workspace, path))
  if (isWindowsPath(pattern) && isElsewhere && (await kindOf(path)) === 'nothing')
    return [windowsPathProblem(pattern, workspace !== undefined)]
  const folders = workspace ? [directory, ...workspace.written, ...workspace.real] : [directory]
  const { base, rest } = splitPattern(path, folders, isAbsolute(pattern))
  const magic = rest.search(/[*?[{]/)
  // A file name may hold brackets, so that an existing path is not read as a glob.
  if (magic < 0 || (await kindOf(path)) !== 'nothing') return [await checkFile(path, search)]

  // Refuse before the walk: `/**` would read the whole disk first.
  const start = dirname(resolve(base, `${rest.slice(0, magic)}*`))
  if (workspace && !isNamedInside(workspace, start)) return [say('list-reaches-outside', { pattern })]
  const matches: string[] = []
  // Not imported by name: Node 20 lacks it, and would name this export in place of its version.
  for await (const match of fs.glob(rest, { cwd: base })) matches.push(resolve(base, match))
  const found: (ListFile | Sentence)[] = []
  const odd: FailedFile[] = []
  const wanted = matches.filter(match => !isLeftOut(match)).sort()
  for (const match of wanted) {
    const kind = await kindOf(match)
    if (kind === 'directory') continue
    const file = await checkFile(match, search)
    if ('in' in file && kind !== 'file') odd.push({ name: displayName(match, directory), problem: file })
    else found.push(file)
  }
  if (found.length > 0) return [...found, ...odd]
  if (odd.length > 0) return odd.map(({ problem }) => problem)
  return [say(wanted.length < matches.length ? 'rewrite-only-own' : 'list-no-match', { pattern })]
}

/**
 * Splits a pattern into a literal folder, whose name may hold brackets, and the pattern below it.
 * @param path the pattern, resolved to an absolute path
 * @param folders absolute; a relative pattern starts in the first one
 */
function splitPattern(
  path: string,
  [directory = '', ...others]: readonly string[],
  isAbsolutePattern: boolean,
): { readonly base: string; readonly rest: string } {
  const base = isAbsolutePattern
    ? ([directory, ...others].find(folder => contains(folder, path)) ?? parse(path).root)
    : directory
  return { base, rest: relative(base, path) }
}

async function kindOf(path: string): Promise<'nothing' | 'directory' | 'file' | 'other'> {
  try {
    const status = await fs.stat(path)
    return status.isFile() ? 'file' : status.isDirectory() ? 'directory' : 'other'
  } catch {
    return 'nothing'
  }
}

/** Formats by file ending, or the format of every file. */
type ListFormats = Readonly<Record<string, ListFormat>> | ListFormat

/** @returns the file, or a sentence that says why it cannot be read */
async function checkFile(path: string, search: Search): Promise<ListFile | Sentence> {
  const { directory, workspace, formats } = search
  const name = displayName(path, directory)
  try {
    const real = await realpath(path)
    if (workspace && !liesInside(real, workspace))
      return say(isNamedInside(workspace, path) ? 'list-link-outside' : 'list-outside', {
        name,
        file: basename(path),
      })
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
    const code = codeOf(error) ?? sayBase('folder-code-unknown')
    if (code !== 'ENOENT') return say('list-unreadable', { name: `'${name}'`, code })
    const found = await fs.lstat(path).catch(() => undefined)
    if (found?.isSymbolicLink()) return say('list-dangling', { name })
    const meant = (await withSlashes(path, workspace)) ?? (await nearestFile(path, search))
    if (meant === undefined && workspace && (await isEmpty(directory)))
      return say('list-absent-checkout', { name })
    return meant === undefined
      ? say('list-absent', { name })
      : say('list-absent-near', { name, meant: displayName(meant, directory) })
  }
}

/** @param real a path with symbolic links resolved */
function liesInside(real: string, workspace: Workspace | undefined): boolean {
  return !workspace || workspace.real.some(folder => contains(folder, real))
}

async function isEmpty(directory: string): Promise<boolean> {
  const names = await readdir(directory).catch(() => ['unknown'])
  return names.length === 0
}

/** Returns the file that a relative path of Windows means, such as `lists\\a.json`, where `\\` separates nothing. */
async function withSlashes(path: string, workspace: Workspace | undefined): Promise<string | undefined> {
  const meant = path.replaceAll('\\', '/')
  if (sep !== '/' || meant === path) return undefined
  const real = await realpath(meant).catch(() => undefined)
  return real !== undefined && liesInside(real, workspace) ? meant : undefined
}

/** Most names that are compared in one folder. */
const MAX_NAMES = 10_000
/** Most letters that a typing error may change. */
const MAX_SLIP = 3

/** Returns the file of the nearest name in the folder of a missing list, if it may be a typing error. */
async function nearestFile(path: string, { workspace, formats }: Search): Promise<string | undefined> {
  const names: string[] = []
  try {
    const folder = await realpath(dirname(path))
    if (!liesInside(folder, workspace)) return undefined
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
function windowsPathProblem(path: string, hasWorkspace: boolean): Sentence {
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
