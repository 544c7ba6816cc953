/** Finds the workers without a queue that hold open parts and have fallen silent. */

import { PersistError } from '../../base/errors.ts'
import { printable } from '../../base/messages/printable.ts'
import type { Store } from '../../storage/stores/store.ts'
import { decodeClaim } from '../plan/claim.ts'
import type { PlanFile } from '../plan/plan-file.ts'
import { claimKey, claimOfName, claimsFolder, type PlanPlace } from '../plan/plan-names.ts'
import { isOver, type PlanProgress } from '../plan/plan-progress.ts'
import { readText } from '../plan/stored-text.ts'
import type { LostWorker } from './options.ts'

/** Workers to name: the ones that have been silent for the longest time. */
const MAX_NAMED = 5
/** A worker renews its claim more often than this share of the claim's time. */
const SILENT = 2 / 3

/**
 * Costs one request, and one more for each worker that may be lost.
 * @param now milliseconds since the epoch
 */
export async function lostWorkers(
  store: Store,
  place: PlanPlace,
  { parts }: PlanFile,
  progress: PlanProgress,
  now: number,
  signal: AbortSignal,
): Promise<readonly LostWorker[]> {
  const held = new Map<number, { readonly part: number; readonly turn: number; readonly at: number }>()
  const folder = claimsFolder(place)
  for await (const { objects } of store.list(folder, {}, signal)) {
    for (const { key, lastModified } of objects) {
      const claim = claimOfName(key.slice(folder.length))
      if (!claim || !lastModified || !parts[claim.number] || isOver(progress, claim.number)) continue
      const { number: part, turn } = claim
      if (turn > (held.get(part)?.turn ?? -1)) held.set(part, { part, turn, at: +lastModified })
    }
    // One page has the parts that began first.
    break
  }
  const oldest = [...held.values()].sort((a, b) => a.at - b.at).slice(0, MAX_NAMED)
  const lost: LostWorker[] = []
  for (const { part, turn, at } of oldest) {
    const claim = decodeClaim(
      (await readText(store, claimKey(place, part, turn), signal).catch(ifDamaged)) ?? '',
    )
    if (!claim || now - at < claim.lockMs * SILENT) continue
    lost.push({ part, worker: printable(claim.owner), until: new Date(at + claim.lockMs).toISOString() })
  }
  return lost
}

function ifDamaged(error: unknown): undefined {
  if (!(error instanceof PersistError) || error.reason !== 'store-integrity') throw error
}
