/** Resolves the patterns of `urls-file` to files, before any file is read. */
import * as fs from 'node:fs/promises'
import { dirname, isAbsolute, parse, relative, resolve, sep } from 'node:path'
import { contains, isNamedInside, openWorkspace, type Workspace } from '../../base/files/workspace.ts'
import { say } from '../../base/messages/say.ts'
import type { Sentence, Text } from '../../base/sentence.ts'
import type { ListFile } from '../documents/document.ts'
import { checkFile, isWindowsPath, type ListFormats, windowsPathProblem } from './list-file.ts'

export interface FoundFiles {
  /** Files in the order of the patterns; matches of a glob are sorted. A file named twice appears once. */
  readonly files: readonly ListFile[]
  /** One sentence each, without the input's name. */
  readonly problems: readonly Text[]
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
  const files = new Map<string, ListFile>()
  const problems: Text[] = []
  for (const pattern of patterns) {
    for (const found of await filesOf(pattern, directory, boundary, formats, isLeftOut)) {
      if ('in' in found) problems.push(found)
      else if (!files.has(found.path)) files.set(found.path, found)
    }
  }
  return { files: [...files.values()], problems }
}

async function filesOf(
  pattern: string,
  directory: string,
  workspace: Workspace | undefined,
  formats: ListFormats,
  isLeftOut: (path: string) => boolean,
): Promise<(ListFile | Sentence)[]> {
  const path = resolve(directory, pattern)
  const isElsewhere = sep === '/' || (workspace !== undefined && !isNamedInside(workspace, path))
  if (isWindowsPath(pattern) && isElsewhere && (await kindOf(path)) === 'nothing')
    return [windowsPathProblem(pattern, workspace !== undefined)]
  const folders = workspace ? [directory, ...workspace.written, ...workspace.real] : [directory]
  const { base, rest } = splitPattern(path, folders, isAbsolute(pattern))
  const magic = rest.search(/[*?[{]/)
  // A file name may hold brackets, so that an existing path is not read as a glob.
  if (magic < 0 || (await kindOf(path)) !== 'nothing')
    return [await checkFile(path, directory, workspace, formats)]

  // Refuse before the walk: `/**` would read the whole disk first.
  const start = dirname(resolve(base, `${rest.slice(0, magic)}*`))
  if (workspace && !isNamedInside(workspace, start)) return [say('list-reaches-outside', { pattern })]
  const matches: string[] = []
  // Not imported by name: Node 20 lacks it, and would name this export in place of its version.
  for await (const match of fs.glob(rest, { cwd: base })) matches.push(resolve(base, match))
  const found: (ListFile | Sentence)[] = []
  const wanted = matches.filter(match => !isLeftOut(match)).sort()
  for (const match of wanted) {
    if ((await kindOf(match)) !== 'directory')
      found.push(await checkFile(match, directory, workspace, formats))
  }
  const isOwn = wanted.length < matches.length
  return found.length > 0 ? found : [say(isOwn ? 'rewrite-only-own' : 'list-no-match', { pattern })]
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

async function kindOf(path: string): Promise<'nothing' | 'directory' | 'other'> {
  try {
    return (await fs.stat(path)).isDirectory() ? 'directory' : 'other'
  } catch {
    return 'nothing'
  }
}
