/** One file of `urls-file`: all that can be checked without reading it. */
import { access, constants, realpath, stat } from 'node:fs/promises'
import { relative, sep } from 'node:path'
import { codeOf } from '../../base/errors.ts'
import { contains, isNamedInside, type Workspace } from '../../base/files/workspace.ts'
import type { ListFile } from '../documents/document.ts'
import { formatOf, type ListFormat } from '../documents/file-format.ts'

/** @returns the file, or the sentence that says what keeps it from being read */
export async function checkFile(
  path: string,
  directory: string,
  workspace: Workspace | undefined,
  formats: Readonly<Record<string, ListFormat>>,
): Promise<ListFile | string> {
  const name = displayName(path, directory)
  try {
    const real = await realpath(path)
    if (workspace && !workspace.real.some(folder => contains(folder, real))) {
      return isNamedInside(workspace, path)
        ? `'${name}' is, or lies behind, a symbolic link that leaves the workspace`
        : `'${name}' lies outside the workspace`
    }
    const status = await stat(real)
    if (status.isDirectory()) return `'${name}' is a directory; name its files, e.g. '${name}/*.jsonl'`
    // Opening a FIFO waits for a writer, perhaps for ever.
    if (!status.isFile()) return `'${name}' is not a regular file`
    await access(real, constants.R_OK)
    const format = formatOf(path, formats)
    return format
      ? { name, path: real, format }
      : `'${name}' has an unknown ending; known: ${Object.keys(formats).join(' ')}, each also with .gz`
  } catch (error) {
    if (workspace && !isNamedInside(workspace, path)) return `'${name}' lies outside the workspace`
    const code = codeOf(error) ?? 'unknown error'
    return code === 'ENOENT' ? `'${name}' does not exist` : `'${name}' cannot be read (${code})`
  }
}

function displayName(path: string, directory: string): string {
  return (contains(directory, path) ? relative(directory, path) : path).replaceAll(sep, '/')
}
