/** The images of a list that is still arriving: settles those that the manifest knows, and hands out the others. */

import type { Clock } from '../../base/clock.ts'
import type { ImageJob } from '../../input/positions/image-job.ts'
import type { OpenedManifest } from './known/opened-manifest.ts'
import type { ImagesToDo } from './run.ts'

/** Jobs that are read ahead of the finished ones. */
const MAX_READ_AHEAD = 256

/** Maximum number of concurrent lookups in the store for resting images. */
const LOOKS_AT_ONCE = 16

/** Known images that arrive within this time of the first one wait for one look at the store, milliseconds. */
const FIRST_MS = 1000
/** Bytes of these images, at most: the list is read no further until they are compared. */
const FIRST_BYTES = 32 * 1024 * 1024

export function arrivingImages(
  jobs: AsyncIterable<ImageJob>,
  opened: OpenedManifest,
  clock: Clock,
): ImagesToDo {
  return {
    open: [],
    resting: [],
    ahead: MAX_READ_AHEAD,
    jobs: async lookUp => openJobs(jobs, opened, lookUp, clock),
  }
}

/**
 * Settles the known images, and yields the open jobs.
 * @param lookUp looks for a resting image in the store; never rejects
 */
async function* openJobs(
  jobs: AsyncIterable<ImageJob>,
  { knownJobs, knownImages, look }: OpenedManifest,
  lookUp: (job: ImageJob) => Promise<void>,
  clock: Clock,
): AsyncGenerator<ImageJob> {
  const looks = new Set<Promise<void>>()
  const isKnown = (job: ImageJob) =>
    job.targets.some(target => knownImages.lookups.lineAtOpening(job, target) !== undefined)
  async function* settled(job: ImageJob): AsyncGenerator<ImageJob> {
    const state = knownJobs.settle(job)
    if (state === 'open') {
      yield job
      return
    }
    job.isBegun = true
    // It may go even if the image is looked up: a look compares digests.
    job.body?.release()
    if (state === 'settled') return
    if (knownJobs.isToLookUp(job)) {
      const looking = lookUp(job).then(() => {
        knownJobs.settleResting(job)
        looks.delete(looking)
      })
      looks.add(looking)
      if (looks.size >= LOOKS_AT_ONCE) await Promise.race(looks)
    } else knownJobs.settleResting(job)
  }
  try {
    for await (const job of firstTogether(jobs, isKnown, clock)) {
      if (!Array.isArray(job)) yield* settled(job)
      else {
        await look.overFirst(job)
        for (const one of job) yield* settled(one)
      }
    }
  } finally {
    await Promise.all(looks)
  }
}

/** Collects the known images that arrive first, and hands them on together. */
async function* firstTogether(
  jobs: AsyncIterable<ImageJob>,
  isKnown: (job: ImageJob) => boolean,
  clock: Clock,
): AsyncGenerator<ImageJob | ImageJob[]> {
  const arriving = jobs[Symbol.asyncIterator]()
  const ended = new AbortController()
  const pending: ImageJob[] = []
  let pendingBytes = 0
  let isOver: Promise<undefined> | undefined
  try {
    for (let next = arriving.next(); ; ) {
      const isFull = pendingBytes >= FIRST_BYTES
      const arrived = await (pending.length === 0 ? next : isFull ? undefined : Promise.race([next, isOver]))
      if (arrived === undefined || (arrived.done && pending.length > 0)) {
        yield pending.splice(0)
        continue
      }
      if (arrived.done) return
      next = arriving.next()
      if (!isKnown(arrived.value) || (isOver && pending.length === 0)) yield arrived.value
      else {
        pending.push(arrived.value)
        pendingBytes += arrived.value.body?.memoryBytes ?? 0
        const over = () => undefined
        isOver ??= clock.sleep(FIRST_MS, ended.signal).then(over, over)
      }
    }
  } finally {
    ended.abort()
    await arriving.return?.()
  }
}
