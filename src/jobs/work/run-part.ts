/**
 * Does one part of a plan: reads it, persists it like any list, and writes its results, which make the part done.
 * Abandons a part that no worker can do.
 */
import type { PersistError } from '../../base/errors.ts'
import { asPersistError } from '../../base/messages/as-persist-error.ts'
import { onAbort } from '../../base/on-abort.ts'
import { textIn } from '../../base/sentence.ts'
import type { ImageUrls } from '../../input/documents/image-url.ts'
import type { ImageJob } from '../../input/positions/image-job.ts'
import type { WholeList } from '../../input/positions/image-list.ts'
import { type Counts, sumOfCounts } from '../../output/counts.ts'
import { Ledger } from '../../output/ledger.ts'
import { failedRecord, isToTryAgain } from '../../output/results-file.ts'
import type { ManifestEntry } from '../../storage/manifest/entries/entry.ts'
import type { PartitionTables } from '../../storage/manifest/partitions/partition-tables.ts'
import type { Store } from '../../storage/stores/store.ts'
import type { KnownSource, PlanRound } from '../persist/known/known-source.ts'
import type { RunContext } from '../persist/options/context.ts'
import type { PersistSettings } from '../persist/options/persist-settings.ts'
import { readWhole, settleList } from '../persist/persist.ts'
import type { Resources } from '../persist/resources.ts'
import { type Attached, READ_ONLY_LISTS } from '../persist/run.ts'
import { Stop } from '../persist/stop.ts'
import { RequestCounter } from '../persist/watching/watcher.ts'
import { abandonedError, abandonPart } from '../plan/abandonment.ts'
import type { PartTotals } from '../plan/part-counts.ts'
import { type PartImage, readPart } from '../plan/part-lines.ts'
import { type PartResult, writeResults } from '../plan/part-results.ts'
import type { Plan, PlanPart } from '../plan/plan-file.ts'
import type { StorePatience } from './store-patience.ts'
import { openSuspect, type SuspectPart } from './suspect.ts'

/** Longest wait for the results of a worker that is cancelled. */
const LAST_WRITE_MS = 3000

/** A worker's resources for all its parts of a plan. */
export interface PartWorker {
  /** Whether no other worker of this round began before. */
  readonly isFirst: boolean
  readonly plan: Plan
  readonly settings: PersistSettings
  readonly resources: Resources
  readonly look: KnownSource['look']
  /** Destination of the images. */
  readonly images: Store
  /** Requests to `images`. Parallel parts share the counter: the part that ends takes the count so far. */
  readonly requests: RequestCounter
  readonly context: RunContext
  /** Shared by all stores of this worker. */
  readonly patience: StorePatience
  /** Partitions kept for later parts; undefined for a worker that does one part as a rule. */
  readonly tables?: PartitionTables
  /** Tells which images are new in the round. */
  readonly round: PlanRound & { readonly since: number }
  /** Keeps the mark of the open plan fresh. */
  keepMark(signal: AbortSignal): Promise<void>
  /** Entries of the memory that are in no partition yet. */
  elsewhere(url: string): readonly ManifestEntry[]
}

export interface PartEnd {
  /** The same object each time that the worker had the part. */
  readonly part: PlanPart | undefined
  /** False if images were left for the next worker of this part. */
  readonly isDone: boolean
  /** No worker can do the part. */
  readonly isAbandoned?: true
  readonly cancelled: boolean
  readonly counts: Counts
  /** Images of `counts` that a later run may store. */
  readonly undecided: number
  readonly totals: PartTotals
}

/** What the queue, or the claim, of a part needs from a run. */
export interface PartHolder {
  /** Called before each request to an origin. @throws PersistError when another worker may have the part by now */
  mayAsk(): void
  /** Called before an image begins. @returns undefined if it may, else a promise that resolves when to call again */
  hold?(): Promise<void> | undefined
  /** Another worker, or this one, may have begun the part before. */
  readonly isAgain: boolean
  /** A worker crashed on this part. */
  readonly isSuspect: boolean
}

/**
 * @param cancel starts no more images; the memory of finished ones is written, and the part is given back
 * @throws PersistError for a refusal of the store that would meet every other part too, and for a part that was lost
 */
export async function doPart(
  worker: PartWorker,
  number: number,
  cancel: AbortSignal,
  holder: PartHolder,
): Promise<PartEnd> {
  try {
    return await runPart(worker, number, cancel, holder)
  } catch (thrown) {
    const error = asPersistError(thrown, 'store')
    const { reason } = error
    if (reason !== 'part-damaged' && reason !== 'worker-crash') throw error
    const { plan, settings, context } = worker
    const abandonment = { reason, message: textIn(settings.language, error.sentence) }
    await abandonPart(plan, number, abandonment, cancel)
    context.watch.notice(abandonedError(number, abandonment).sentence)
    const part = plan.parts[number]
    const failed = part?.images ?? 0
    return {
      part,
      isDone: false,
      isAbandoned: true,
      cancelled: false,
      counts: { ...sumOfCounts([]), total: failed, failed },
      undecided: 0,
      totals: { bytes: 0, requests: { origins: 0, store: 0 }, elapsedMs: 0 },
    }
  }
}

async function runPart(
  worker: PartWorker,
  number: number,
  cancel: AbortSignal,
  { mayAsk, hold, isAgain, isSuspect }: PartHolder,
): Promise<PartEnd> {
  const { plan, settings, patience } = worker
  const startedAt = performance.now()
  const partition = {
    name: plan.parts[number]?.partition ?? '',
    elsewhere: worker.elsewhere,
    tables: worker.tables,
  }
  const requests = new RequestCounter()
  const { resources, look, images: imageStore } = worker
  const { since, ...round } = worker.round
  // Workers of an unfinished plan that this one replaced may have begun any part.
  const mayBeBegun = isAgain || round.marks.size > 1
  const attached: Attached = {
    lists: READ_ONLY_LISTS,
    shared: { store: imageStore, resources },
    known: { partition, look, round: { ...round, ...(mayBeBegun && { since }) } },
    // The patience counts the image as begun.
    hold: () => hold?.() ?? patience.hold(),
    imageEnded: patience.imageEnded,
    mayAsk,
  }
  const stop = new Stop(cancel, worker.context.clock, settings.deadlineMs)
  const endWatch = onAbort(patience.over, () => stop.failStore(patience.over.reason as PersistError))
  let suspect: SuspectPart | undefined
  let isOver = false
  try {
    patience.over.throwIfAborted()
    if (isSuspect) suspect = await openSuspect(plan, number, cancel)
    await worker.keepMark(cancel)
    const { jobs, places } = await readJobs(worker, number, cancel)
    const ledger = new Ledger(jobs, settings.language)
    const order = suspect?.windows(ledger, firstPositions(jobs, places))
    await settleList({
      ...worker.context,
      requests,
      settings,
      list: jobs,
      ledger,
      stop,
      attached: { ...attached, ...(order && { order }) },
    })
    if (stop.error) throw stop.error
    const { origins, store: toMemory } = requests.read()
    const totals = {
      bytes: ledger.bytesStored(),
      requests: { origins, store: toMemory + worker.requests.takeStore() },
      elapsedMs: Math.round(performance.now() - startedAt),
    }
    const { counts, skippedFor } = ledger.tally()
    const isDone = skippedFor('cancelled', 'deadline') === 0
    // The first worker that writes whole results counts.
    if (isDone) await writeResults(plan, number, resultsOf(worker, places, ledger), totals, soonAfter(cancel))
    isOver = isDone
    return {
      part: plan.parts[number],
      isDone,
      cancelled: stop.cancelled && !isDone,
      counts,
      undecided: skippedFor('cancelled', 'deadline', 'host-paused'),
      totals,
    }
  } finally {
    endWatch()
    stop.close()
    if (!isOver) await suspect?.leave()
  }
}

/** Reads a part as a list. @returns also the place of each of its positions in the lists of the plan */
async function readJobs({ plan, settings }: PartWorker, number: number, cancel: AbortSignal) {
  const images = await readPart(plan, number, cancel)
  const jobs = await readWhole(settings, imagesOf(images))
  return { jobs, places: images.map(({ position }) => position) }
}

/** @returns a function that returns the first position of an image */
function firstPositions(
  { positions, jobs }: WholeList,
  places: readonly number[],
): (job: ImageJob) => number {
  const first = new Map<number, number>()
  for (let index = 0; index < positions.length; index++) {
    const judged = positions.resolvedAt(index)
    if (typeof judged !== 'number') continue
    const job = jobs.targets.jobOf(judged)
    if (!first.has(job)) first.set(job, places[index] ?? index)
  }
  return ({ targets }) => first.get(jobs.targets.jobOf(targets[0]?.number ?? 0)) ?? 0
}

/** Aborts some time after `cancel`: a part that got this far is written, unless the store refuses. */
function soonAfter(cancel: AbortSignal): AbortSignal {
  const soon = new AbortController()
  const end = () => setTimeout(() => soon.abort(cancel.reason), LAST_WRITE_MS).unref()
  if (cancel.aborted) end()
  else cancel.addEventListener('abort', end, { once: true })
  return soon.signal
}

async function* imagesOf(images: readonly PartImage[]): ImageUrls {
  yield images.map(({ image }) => image)
}

/** Makes the results one by one, in the order of the part. */
function* resultsOf(
  { settings, context }: PartWorker,
  places: readonly number[],
  ledger: Ledger,
): Generator<PartResult> {
  const positions = ledger.positions()
  const now = context.clock.now()
  for (const result of ledger.results()) {
    const written = isToTryAgain(result) ? positions.at(result.position) : undefined
    const again = written && failedRecord(written, settings.sources, result, now)
    Object.assign(result, { position: places[result.position] ?? 0 })
    yield again ? { result, again } : { result }
  }
}
