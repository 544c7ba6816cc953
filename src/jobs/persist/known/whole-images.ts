/** The images of a whole list: settles those that the memory knows, and hands out the others. */
import { setImmediate as turn } from 'node:timers/promises'
import { eachAtOnce } from '../../../base/concurrency/map-ordered.ts'
import type { ImageJob } from '../../../input/positions/image-job.ts'
import type { WholeList } from '../../../input/positions/image-list.ts'
import { KNOWN_AT_ONCE } from '../../../output/ledger.ts'
import type { ImagesToDo, JobOrder, PersistRun } from '../run.ts'
import { heldBack } from './held-back.ts'
import type { KnownMemory } from './known-memory.ts'

/** Concurrent requests to the store. */
const LOOKS_AT_ONCE = 16

/** @returns undefined if nothing is left */
export async function wholeImages(run: PersistRun, memory: KnownMemory): Promise<ImagesToDo | undefined> {
  const { list, attached, ledger, stop } = run
  const { look, knownImages, isToLookUp, settleResting } = memory
  await look.overList(list as WholeList)
  const added = await attached.lists.beforeKnown(run, memory)
  const { open, resting } = await settleKnown(list.jobs, memory)
  const all = [...open, ...added]
  if (all.length === 0 && !resting.some(isToLookUp)) {
    for (const job of resting) settleResting(job)
    return undefined
  }
  let order: JobOrder
  return {
    open,
    resting,
    ahead: Number.POSITIVE_INFINITY,
    async jobs(lookUp) {
      await eachAtOnce(resting.filter(isToLookUp), LOOKS_AT_ONCE, lookUp)
      const left = resting.filter(({ targets }) => targets.some(target => !ledger.isSettled(target)))
      const usual = heldBack(left, attached.order ? [] : all, knownImages, settleResting)
      order = attached.order ?? usual
      return order.jobs(all, stop.stopping)
    },
    ended: job => order.ended(job),
  }
}

/** Settles the known images in batches, so that the results of each batch are delivered before the next. */
async function settleKnown(
  jobs: Iterable<ImageJob>,
  { settleKnown, settleResting, isToLookUp, knownImages }: KnownMemory,
): Promise<Pick<ImagesToDo, 'open' | 'resting'>> {
  const open: ImageJob[] = []
  const resting: ImageJob[] = []
  let settled = 0
  for (const job of jobs) {
    const state = settleKnown(job)
    if (state === 'open') open.push(job)
    // The verdict on these resting images may still change in this run.
    else if (state === 'resting' && (isToLookUp(job) || knownImages.isRefused(job))) resting.push(job)
    else {
      if (state === 'resting') settleResting(job)
      if (++settled % KNOWN_AT_ONCE === 0) await turn()
    }
  }
  return { open, resting }
}
