/** The images of a whole list: settles those that the manifest knows, and hands out the others. */

import { setImmediate as turn } from 'node:timers/promises'
import { eachAtOnce } from '../../base/concurrency/map-ordered.ts'
import { raceAbort } from '../../base/on-abort.ts'
import type { ImageJob } from '../../input/positions/image-job.ts'
import type { KnownImages } from './known/known-images.ts'
import { manifestHostOf } from './known/manifest-names.ts'
import type { OpenedManifest } from './known/opened-manifest.ts'
import type { ImagesToDo, PersistRun } from './run.ts'

/** Known images to settle in a row before readers of results get their turn. */
export const KNOWN_AT_ONCE = 1024

/** Concurrent requests to the store. */
const LOOKS_AT_ONCE = 16

/** @returns undefined if nothing is left */
export async function wholeImages(run: PersistRun, opened: OpenedManifest): Promise<ImagesToDo | undefined> {
  const { list, attached, ledger } = run
  const { look, knownImages, knownJobs } = opened
  const isToLookUp = (job: ImageJob) => knownJobs.isToLookUp(job)
  const settleResting = (job: ImageJob) => knownJobs.settleResting(job)
  await look.overList(list)
  const added = await attached.lists.beforeKnown(run, opened)
  const { open, resting } = await settleKnown(list.jobs, opened)
  const all = [...open, ...added]
  if (all.length === 0 && !resting.some(isToLookUp)) {
    for (const job of resting) settleResting(job)
    return undefined
  }
  return {
    open,
    resting,
    ahead: Number.POSITIVE_INFINITY,
    async jobs(lookUp) {
      await eachAtOnce(resting.filter(isToLookUp), LOOKS_AT_ONCE, lookUp)
      const left = resting.filter(({ targets }) => targets.some(target => !ledger.isSettled(target)))
      return openThenWaiting(left, all, knownImages, settleResting, run)
    },
  }
}

/** Settles the known images in batches, so that the results of each batch are delivered before the next. */
async function settleKnown(
  jobs: Iterable<ImageJob>,
  { knownJobs, knownImages }: OpenedManifest,
): Promise<Pick<ImagesToDo, 'open' | 'resting'>> {
  const open: ImageJob[] = []
  const resting: ImageJob[] = []
  let settled = 0
  for (const job of jobs) {
    const state = knownJobs.settle(job)
    if (state === 'open') open.push(job)
    // The verdict on these resting images may still change in this run.
    else if (state === 'resting' && (knownJobs.isToLookUp(job) || knownImages.earlierFailures.isRefused(job)))
      resting.push(job)
    else {
      if (state === 'resting') knownJobs.settleResting(job)
      if (++settled % KNOWN_AT_ONCE === 0) await turn()
    }
  }
  return { open, resting }
}

/**
 * Hands out the open jobs, then the resting ones that have become due. Resting images that their host refused wait while
 * another refused image of that host is tried: if the host delivers it, they are tried too.
 * @param open jobs that are tried in any case
 * @param settle settles a resting job; called at once for a job that need not wait
 */
function openThenWaiting(
  resting: readonly ImageJob[],
  open: readonly ImageJob[],
  knownImages: Pick<KnownImages, 'earlierFailures' | 'isDueAgain'>,
  settle: (job: ImageJob) => void,
  { ledger, stop: { stopping } }: PersistRun,
): AsyncIterable<ImageJob> | readonly ImageJob[] {
  /** Open jobs whose images were refused before and that have no outcome yet. */
  const tries = new Set(
    resting.length > 0 ? open.filter(job => knownImages.earlierFailures.isRefused(job)) : [],
  )
  const hosts = new Set([...tries].map(manifestHostOf))
  const waits = (job: ImageJob) =>
    hosts.has(manifestHostOf(job)) && knownImages.earlierFailures.isRefused(job)
  for (const job of resting) if (!waits(job)) settle(job)
  const waiting = resting.filter(waits)
  if (waiting.length === 0) return open
  const tried = Promise.withResolvers<void>()
  ledger.follow({
    settled({ job }) {
      if (job === undefined || !tries.has(job) || !job.targets.every(target => ledger.isSettled(target)))
        return
      tries.delete(job)
      if (tries.size === 0) tried.resolve()
    },
  })
  async function* openThenDue(): AsyncGenerator<ImageJob> {
    yield* open
    try {
      await raceAbort(() => tried.promise, stopping)
    } catch {
      return
    }
    for (const job of waiting)
      if (knownImages.isDueAgain(job)) yield job
      else settle(job)
  }
  return openThenDue()
}
