/**
 * Works on one part by its number, without a queue. While another worker has the part, or the part before it is open,
 * this worker claims other parts of the plan, so that no machine of an array is idle.
 */
import { newOwner } from '../../base/files/process-owner.ts'
import { asPersistError } from '../../base/messages/as-persist-error.ts'
import { say } from '../../base/messages/say.ts'
import { isOver, lookAtPart, type PartLook, progressReader } from '../plan/plan-progress.ts'
import { Claims, type Taken } from './claims.ts'
import type { WorkSession } from './open-worker.ts'
import { doPart, type PartEnd, type PartWorker } from './run-part.ts'

/** First and longest gap between two looks for work, milliseconds. */
const FIRST_GAP_MS = 500
const MAX_GAP_MS = 15_000

/** `waiting`: there was no work for too long. `open`: the deadline or the caller ended the work. */
export type NumberEnd = 'done' | 'abandoned' | 'waiting' | 'open'

/** @param first what lies beside the part's results; it is open */
export async function workOnNumber(
  worker: PartWorker,
  { cancel, ends, timing, endsAt, settings: { waitForPart } }: WorkSession,
  ownNumber: number,
  first: PartLook,
): Promise<NumberEnd> {
  const { plan, settings, context } = worker
  const { clock, watch } = context
  const { store, parts } = plan
  const claims = new Claims(plan, { owner: await newOwner(), lockMs: timing.lockMs })
  const readProgress = progressReader(plan)
  const after = parts[ownNumber]?.after
  const look = (number: number) => lookAtPart(plan, number, cancel)

  const doOwn = async (own: PartLook) => {
    if (after !== undefined && (await look(after)).state === 'open') return undefined
    // Most parts were never claimed: this saves a listing.
    const taken = await claims.take(ownNumber, undefined, cancel)
    if (taken) return await doTaken(ownNumber, taken, own)
    const last = await claims.last(cancel, ownNumber)
    const again = await claims.take(ownNumber, last.get(ownNumber), cancel)
    return again && (await doTaken(ownNumber, again))
  }

  /** Does the first open part that no other worker has: those of the longest chains have the smallest numbers. */
  const doAnother = async () => {
    if (store.createOnly === 'ignored') return undefined
    const progress = await readProgress(cancel)
    const last = await claims.last(cancel)
    for (const [number, { after: before }] of parts.entries()) {
      const mayBegin = before === undefined || isOver(progress, before)
      if (number === ownNumber || isOver(progress, number) || !mayBegin) continue
      const taken = await claims.take(number, last.get(number), cancel)
      if (!taken) continue
      // Some stores only show when a claim is written whether claims exclude other workers.
      if (store.createOnly === 'honoured') return await doTaken(number, taken)
      // Several workers may hold this claim.
      await taken.claim.end(false)
      return undefined
    }
    return undefined
  }

  /** @returns undefined if another worker has taken the part over */
  const doTaken = async (
    number: number,
    { claim, isFirst, wasCrash }: Taken,
    seen?: PartLook,
  ): Promise<PartEnd | undefined> => {
    // The worker that had the part before may have ended it since this one looked.
    const { state, isSearched } = isFirst && seen ? seen : await look(number)
    if (state !== 'open') {
      await claim.end(true)
      return undefined
    }
    const deadlineMs = settings.deadlineMs && Math.max(0, endsAt - clock.now())
    let isDone = false
    try {
      const end = await doPart(
        { ...worker, settings: { ...settings, deadlineMs } },
        number,
        AbortSignal.any([cancel, claim.lost]),
        {
          mayAsk: claim.mayAsk,
          hold: claim.hold,
          isAgain: !isFirst,
          isSuspect: wasCrash || isSearched,
        },
      )
      isDone = end.isDone
      ends.push(end)
      return claim.lost.aborted && !isDone ? undefined : end
    } catch (thrown) {
      // Any other error says that another worker has the part.
      const isTaken = claim.lost.aborted || asPersistError(thrown, 'store').reason === 'cancelled'
      if (cancel.aborted || !isTaken) throw thrown
      return undefined
    } finally {
      await claim.end(isDone)
    }
  }

  const workOrWait = async (): Promise<NumberEnd> => {
    let until = clock.now() + waitForPart
    let gap = FIRST_GAP_MS
    for (let now = first; ; now = await look(ownNumber)) {
      if (now.state !== 'open') return now.state
      const own = await doOwn(now)
      if (own?.isDone) return 'done'
      if (own?.isAbandoned) return 'abandoned'
      const other = own ? undefined : await doAnother()
      if (cancel.aborted || clock.now() >= endsAt) return 'open'
      if (own || other) {
        until = clock.now() + waitForPart
        gap = FIRST_GAP_MS
        continue
      }
      const left = Math.min(until, endsAt) - clock.now()
      if (left <= 0) return 'waiting'
      const part = ownNumber
      if (gap === FIRST_GAP_MS)
        watch.info(after === undefined ? say('part-held', { part }) : say('part-waits', { part, after }))
      await clock.sleep(Math.min(gap, left), cancel)
      gap = Math.min(gap * 1.5, MAX_GAP_MS)
    }
  }

  return await workOrWait().catch(error => {
    // What was done is reported.
    if (cancel.aborted && ends.length > 0) return 'open'
    throw error
  })
}
