/** One file of `urls-file`: all that can be checked without reading it. */
import { access, constants, realpath, stat } from 'node:fs/promises'
import { relative, sep } from 'node:path'
import { codeOf } from '../../base/errors.ts'
import { contains, isNamedInside, type Workspace } from '../../base/files/workspace.ts'
import { say } from '../../base/messages/say.ts'
import type { Sentence } from '../../base/sentence.ts'
import type { ListFile } from '../documents/document.ts'
import { formatOf, type ListFormat } from '../documents/file-format.ts'

/** @returns the file, or the sentence that says what keeps it from being read */
export async function checkFile(
  path: string,
  directory: string,
  workspace: Workspace | undefined,
  formats: Readonly<Record<string, ListFormat>>,
): Promise<ListFile | Sentence> {
  const name = displayName(path, directory)
  try {
    const real = await realpath(path)
    if (workspace && !workspace.real.some(folder => contains(folder, real))) {
      return say(isNamedInside(workspace, path) ? 'list-link-outside' : 'list-outside', { name })
    }
    const status = await stat(real)
    if (status.isDirectory()) return say('list-directory', { name })
    // Opening a FIFO waits for a writer, perhaps for ever.
    if (!status.isFile()) return say('list-no-file', { name })
    await access(real, constants.R_OK)
    const format = formatOf(path, formats)
    return format
      ? { name, path: real, format, size: status.size }
      : say('list-ending', { name, endings: Object.keys(formats).join(' ') })
  } catch (error) {
    if (workspace && !isNamedInside(workspace, path)) return say('list-outside', { name })
    const code = codeOf(error) ?? say('folder-code-unknown')
    return code === 'ENOENT'
      ? say('list-absent', { name })
      : say('list-unreadable', { name: `'${name}'`, code })
  }
}

function displayName(path: string, directory: string): string {
  return (contains(directory, path) ? relative(directory, path) : path).replaceAll(sep, '/')
}
