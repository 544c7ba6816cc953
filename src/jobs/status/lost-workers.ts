/** Finds the workers that hold open parts and have fallen silent. */
import { printable } from '../../base/messages/printable.ts'
import type { ObjectKey } from '../../storage/key/object-key.ts'
import { type Claim, decodeBeat, decodeClaim } from '../plan/claim.ts'
import { LOCK_MS } from '../plan/part-queue.ts'
import type { Plan } from '../plan/plan-file.ts'
import { claimKey, claimOfName, claimsFolder, HEARTBEAT, heartbeatKey } from '../plan/plan-names.ts'
import { isOver, type PlanProgress } from '../plan/plan-progress.ts'
import { eachOf, ifDamaged, readText } from '../plan/stored-text.ts'
import type { LostWorker } from './status-fields.ts'

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
  readonly id: string
  readonly at: number
}

/**
 * Costs one request, and one more for each worker that may be lost; where a worker of a queue may be, one for each.
 * @param now milliseconds since the epoch
 */
export async function lostWorkers(
  plan: Plan,
  progress: PlanProgress,
  now: number,
  signal: AbortSignal,
): Promise<readonly LostWorker[]> {
  const { store, parts } = plan
  const held = new Map<number, Held>()
  const beats: Heartbeat[] = []
  const folder = claimsFolder(plan)
  const isOpen = (part: number) => parts[part] !== undefined && !isOver(progress, part)
  for await (const { objects } of store.list(folder, {}, signal)) {
    for (const { key: listed, lastModified } of objects) {
      if (!lastModified) continue
      const at = +lastModified
      const name = listed.slice(folder.length)
      if (name.startsWith(HEARTBEAT)) beats.push({ id: name.slice(HEARTBEAT.length), at })
      const { number: part, turn } = claimOfName(name) ?? { number: -1, turn: 0 }
      if (isOpen(part) && turn > (held.get(part)?.turn ?? -1)) held.set(part, { part, turn, at })
    }
    // One page has the parts that began first.
    break
  }
  const read = async (key: ObjectKey) => (await readText(store, key, signal).catch(ifDamaged)) ?? ''
  const oldest = [...held.values()].sort((a, b) => a.at - b.at).slice(0, MAX_NAMED)
  const lost: LostWorker[] = []
  for (const { part, turn, at } of oldest) {
    const claim = decodeClaim(await read(claimKey(plan, part, turn)))
    if (claim && now - at >= claim.lockMs * SILENT) lost.push(lostWorker(part, claim, at))
  }
  const readBeat = (id: string) => read(heartbeatKey(plan, id))
  lost.push(...(await lostOfQueue(beats, readBeat, now)).filter(({ part }) => isOpen(part)))
  return lost.toSorted((a, b) => (a.until < b.until ? -1 : 1)).slice(0, MAX_NAMED)
}

/** A part of a silent worker may be with another one by now, which says so. */
async function lostOfQueue(
  beats: readonly Heartbeat[],
  read: (id: string) => Promise<string>,
  now: number,
): Promise<readonly LostWorker[]> {
  const isSilent = ({ at }: Heartbeat) => now - at >= LOCK_MS * SILENT
  if (!beats.some(isSilent)) return []
  const lost: LostWorker[] = []
  const taken = new Set<number>()
  await eachOf(beats, async beat => {
    const claim = decodeBeat(await read(beat.id))
    for (const part of claim?.parts ?? [])
      if (!isSilent(beat)) taken.add(part)
      else if (claim) lost.push(lostWorker(part, claim, beat.at))
  })
  return lost.filter(({ part }) => !taken.has(part))
}

function lostWorker(part: number, { owner, lockMs }: Claim, at: number): LostWorker {
  return { part, worker: printable(owner), until: new Date(at + lockMs).toISOString() }
}
