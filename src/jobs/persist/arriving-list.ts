/** What a list needs that is still arriving while its images are stored. Loaded only for one. */

import type { Clock } from '../../base/clock.ts'
import type { ImageUrls } from '../../input/documents/image-url.ts'
import { GrowingList } from '../../input/positions/growing-list.ts'
import type { ImageJob } from '../../input/positions/image-job.ts'
import type { ListRules } from '../../input/positions/image-list.ts'
import { Ledger } from '../../output/ledger.ts'
import type { OpenedManifest } from './known/opened-manifest.ts'
import type { RunContext } from './options/context.ts'
import type { ImagesToDo, PersistRun } from './run.ts'
import { resultReading } from './run-files.ts'

/** The list of a run. */
export interface OpenedList extends Pick<PersistRun, 'list' | 'ledger' | 'arriving'> {
  readonly attached?: Pick<PersistRun['attached'], 'toDo'>
}

export function openArriving(
  { settings, stop, ...context }: RunContext & Pick<PersistRun, 'settings' | 'stop'>,
  rules: ListRules,
  images: ImageUrls,
): OpenedList {
  const reading = resultReading(settings, context)
  const list = new GrowingList(rules, reading !== undefined)
  const ledger = new Ledger(list, settings.language, reading)
  ledger.follow(list)
  const arriving = list.read(images, () => ledger.grew(), stop.stopping)
  const toDo = async (_: PersistRun, opened: OpenedManifest): Promise<ImagesToDo> => ({
    open: [],
    resting: [],
    ahead: MAX_READ_AHEAD,
    jobs: async lookUp => openJobs(arriving, opened, lookUp, context.clock),
  })
  return { list, ledger, arriving, attached: { toDo } }
}

/** Jobs that are read ahead of the finished ones. */
const MAX_READ_AHEAD = 256

/** Maximum number of concurrent lookups in the store for resting images. */
const LOOKS_AT_ONCE = 16

/** Known images that arrive within this time of the first one wait for one look at the store, milliseconds. */
const FIRST_MS = 1000
/** Bytes of these images, at most: the list is read no further until they are compared. */
const FIRST_BYTES = 32 * 1024 * 1024

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
