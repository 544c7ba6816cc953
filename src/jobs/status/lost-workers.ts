/** Finds the workers that hold open parts and have fallen silent. */

import { printable } from '../../base/messages/printable.ts'
import { mintKey } from '../../storage/key/object-key.ts'
import { type Claim, decodeBeat, decodeClaim } from '../plan/claim.ts'
import { eachOf } from '../plan/each-of.ts'
import { LOCK_MS } from '../plan/part-queue.ts'
import type { PlanFile } from '../plan/plan-file.ts'
import { claimKey, claimOfName, claimsFolder, HEARTBEAT, type PlanPlace } from '../plan/plan-names.ts'
import { isOver, type PlanProgress } from '../plan/plan-progress.ts'
import { ifDamaged, readText } from '../plan/stored-text.ts'
import type { LostWorker } from './status-options.ts'

/** Workers to name: the ones that have been silent for the longest time. */
const MAX_NAMED = 5
/** A worker renews its claim more often than this share of the claim's time. */
const SILENT = 2 / 3

interface Held {
  readonly part: number
  readonly turn: number
  readonly at: number
}

interface Heartbeat {
  readonly name: string
  readonly at: number
}

/**
 * Costs one request, and one more for each worker that may be lost; where a worker of a queue may be, one for each.
 * @param now milliseconds since the epoch
 */
export async function lostWorkers(
  place: PlanPlace,
  { parts }: PlanFile,
  progress: PlanProgress,
  now: number,
  signal: AbortSignal,
): Promise<readonly LostWorker[]> {
  const held = new Map<number, Held>()
  const beats: Heartbeat[] = []
  const folder = claimsFolder(place)
  const isOpen = (part: number) => parts[part] !== undefined && !isOver(progress, part)
  for await (const { objects } of place.store.list(folder, {}, signal)) {
    for (const { key, lastModified } of objects) {
      const name = key.slice(folder.length)
      const claim = claimOfName(name)
      if (!lastModified) continue
      if (name.startsWith(HEARTBEAT)) beats.push({ name, at: +lastModified })
      if (!claim || !isOpen(claim.number)) continue
      const { number: part, turn } = claim
      if (turn > (held.get(part)?.turn ?? -1)) held.set(part, { part, turn, at: +lastModified })
    }
    // One page has the parts that began first.
    break
  }
  const read = async (name: string) =>
    (await readText(
      place.store,
      mintKey(place.store.prefix, (folder + name).slice(place.store.prefix.length)),
      signal,
    ).catch(ifDamaged)) ?? ''
  const oldest = [...held.values()].sort((a, b) => a.at - b.at).slice(0, MAX_NAMED)
  const lost: LostWorker[] = []
  for (const { part, turn, at } of oldest) {
    const claim = decodeClaim(await read(claimKey(place, part, turn).slice(folder.length)))
    if (claim && now - at >= claim.lockMs * SILENT) lost.push(lostWorker(part, claim, at))
  }
  lost.push(...(await lostOfQueue(beats, read, now)).filter(({ part }) => isOpen(part)))
  return lost.toSorted((a, b) => (a.until < b.until ? -1 : 1)).slice(0, MAX_NAMED)
}

/** A part of a silent worker may be with another one by now, which says so. */
async function lostOfQueue(
  beats: readonly Heartbeat[],
  read: (name: string) => Promise<string>,
  now: number,
): Promise<readonly LostWorker[]> {
  if (beats.every(({ at }) => now - at < LOCK_MS * SILENT)) return []
  const lost: LostWorker[] = []
  const taken = new Set<number>()
  await eachOf(beats.values(), async ({ name, at }) => {
    const beat = decodeBeat(await read(name))
    for (const part of beat?.parts ?? [])
      if (now - at < LOCK_MS * SILENT) taken.add(part)
      else if (beat) lost.push(lostWorker(part, beat, at))
  })
  return lost.filter(({ part }) => !taken.has(part))
}

function lostWorker(part: number, { owner, lockMs }: Claim, at: number): LostWorker {
  return { part, worker: printable(owner), until: new Date(at + lockMs).toISOString() }
}
