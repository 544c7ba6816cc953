/** Attaches to a run what its settings ask for. A plain run loads none of this code. */
import type { RunContext } from './options/context.ts'
import type { PersistSettings } from './options/persist-settings.ts'
import { type Attached, READ_ONLY_LISTS } from './run.ts'

export async function attach(settings: PersistSettings, context: RunContext): Promise<Attached> {
  const { rewriting, dryRun } = settings
  const settle: Attached['settle'] = rewriting?.isUndone
    ? async run => (await import('./undo-links.ts')).undoLinks(run, rewriting)
    : dryRun
      ? async run => (await import('./dry-run.ts')).runDry(run)
      : undefined
  return {
    lists: rewriting
      ? (await import('./rewriting/list-work.ts')).listWork(rewriting, settings, context)
      : READ_ONLY_LISTS,
    ...(settle && { settle }),
  }
}
