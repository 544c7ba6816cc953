import { executedByAt } from '../../base/files/executed-paths.ts'
import { contains, isNamedInside, openWorkspace, resolveExisting } from '../../base/files/workspace.ts'
import { say } from '../../base/messages/say.ts'
import type { Text } from '../../base/sentence.ts'

/** Start and limits of a download's paths. */
export interface WorkspaceBounds {
  /** Absolute; base of relative paths. */
  readonly cwd: string
  /** Folders outside these are refused; undefined allows every folder. */
  readonly workspace?: readonly string[]
}

/** @returns the problems of the folder for downloads, one sentence each */
export async function checkTargetFolder(
  directory: string,
  { cwd, workspace }: WorkspaceBounds,
): Promise<Text[]> {
  const shown = { directory: JSON.stringify(directory) }
  const real = await resolveExisting(directory)
  const flaw = executedByAt(directory, cwd) ?? executedByAt(real, await resolveExisting(cwd))
  if (flaw) return [say('directory-runs', { ...shown, flaw })]
  if (!workspace) return []
  const boundary = await openWorkspace(workspace)
  if (boundary.real.some(folder => contains(folder, real))) return []
  return [say(isNamedInside(boundary, directory) ? 'directory-link' : 'directory-outside', shown)]
}
