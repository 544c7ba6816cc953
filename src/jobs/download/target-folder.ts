import { executedByAt } from '../../base/files/executed-paths.ts'
import { contains, isNamedInside, openWorkspace, resolveExisting } from '../../base/files/workspace.ts'
import { say } from '../../base/messages/say.ts'
import type { Text } from '../../base/sentence.ts'

/** Where a download begins, and what it must stay in. */
export interface WorkspaceBounds {
  /** Absolute; paths are looked at from here. */
  readonly cwd: string
  /** Folders outside of these are refused; without it none is. */
  readonly workspace?: readonly string[]
}

/** @returns what is wrong with the folder that downloads are to go to, one sentence each */
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
