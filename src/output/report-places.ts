/** Checks where a run's own files may lie. */
import { isAbsolute, resolve } from 'node:path'
import { executedByAt } from '../base/files/executed-paths.ts'
import { contains, isNamedInside, openWorkspace, resolveExisting } from '../base/files/workspace.ts'
import { say } from '../base/messages/say.ts'
import type { Text } from '../base/sentence.ts'

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
    const shown = { setting, name: JSON.stringify(name) }
    const flaw = executedByAt(path, cwd) ?? executedByAt(real, await resolveExisting(cwd))
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
