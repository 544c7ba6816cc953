/** Runs one part of a plan: reads it, persists it like any list, and writes its results, which make the part done. */
import { asPersistError } from '../../base/messages/as-persist-error.ts'
import type { ImageUrls } from '../../input/documents/image-url.ts'
import { type Counts, Ledger } from '../../output/ledger.ts'
import { failedRecord, isToTryAgain } from '../../output/results-file.ts'
import type { ManifestEntry } from '../../storage/manifest/entries/entry.ts'
import type { Store } from '../../storage/stores/store.ts'
import type { RunContext, SharedResources } from '../persist/options/context.ts'
import type { PersistSettings } from '../persist/options/settings.ts'
import { planRun, settleWhole } from '../persist/persist.ts'
import { Stop } from '../persist/stop.ts'
import { RequestCounter } from '../persist/watching/watcher.ts'
import type { PartImage } from '../plan/part-lines.ts'
import { writeResults } from '../plan/part-results.ts'
import type { PlanFile } from '../plan/plan-file.ts'
import type { PlanPlace } from '../plan/plan-names.ts'
import { readPart } from '../plan/read-part.ts'
import type { PartResult, PartTotals } from '../plan/results-lines.ts'

/** A worker's resources for all its parts of a plan. */
export interface PartWorker {
  /** Whether no other worker of this round began before. */
  readonly isFirst: boolean
  readonly plan: PlanFile
  readonly place: PlanPlace
  readonly store: Store
  readonly settings: PersistSettings
  readonly shared: SharedResources
  /** Destination of the images. */
  readonly images: Store
  /** Requests to `images`. Parallel parts share the counter: the part that ends takes the count so far. */
  readonly requests: RequestCounter
  readonly context: RunContext
  /** Keeps the mark of the open plan fresh. */
  keepMark(signal: AbortSignal): Promise<void>
  /** Entries of the memory that are in no partition yet. */
  elsewhere(url: string): readonly ManifestEntry[]
}

export interface PartEnd {
  /** False if images were left for the next worker of this part. */
  readonly isDone: boolean
  readonly cancelled: boolean
  readonly counts: Counts
  readonly totals: PartTotals
}

/** Hooks for the queue that handed out the part. */
export interface PartWatcher {
  /** Called before each request to an origin. @throws PersistError when another worker may have the part by now */
  mayAsk?(): void
  /** Called when some images are saved, so that they are not fetched again even if this worker crashes. */
  gotFurther?(): void
}

/**
 * @param cancel starts no more images; the memory of finished ones is written, and the part is given back
 * @throws PersistError for a refusal of the store that would meet every other part too
 */
export async function runPart(
  worker: PartWorker,
  number: number,
  cancel: AbortSignal,
  { mayAsk, gotFurther }: PartWatcher = {},
): Promise<PartEnd> {
  const { plan, place, store, settings } = worker
  const startedAt = performance.now()
  const { clock } = worker.context
  const partition = {
    name: plan.parts[number]?.partition ?? '',
    elsewhere: worker.elsewhere,
    ...(gotFurther && { onWritten: gotFurther }),
  }
  const requests = new RequestCounter()
  const { shared, images: imageStore } = worker
  const context = {
    ...worker.context,
    requests,
    partition,
    shared,
    store: imageStore,
    ...(mayAsk && { mayAsk }),
  }
  const stop = new Stop(cancel, clock, settings.deadlineMs)
  try {
    await worker.keepMark(cancel)
    const images = await readPart(store, place, plan, number, cancel)
    const jobs = await planRun(settings, imagesOf(images))
    const ledger = new Ledger(jobs, settings.language)
    await settleWhole(settings, jobs, ledger, stop, context)
    if (stop.error) throw stop.error
    const { origins, store: toMemory } = requests.read()
    const totals = {
      bytes: ledger.bytesStored(),
      requests: { origins, store: toMemory + worker.requests.takeStore() },
      elapsedMs: Math.round(performance.now() - startedAt),
    }
    const isDone = ledger.skippedFor('cancelled', 'deadline') === 0
    if (isDone) await writeEnd(worker, number, images, ledger, totals)
    return { isDone, cancelled: stop.cancelled && !isDone, counts: ledger.counts(), totals }
  } catch (error) {
    throw asPersistError(error, 'store')
  } finally {
    stop.close()
  }
}

async function* imagesOf(images: readonly PartImage[]): ImageUrls {
  yield images.map(({ image }) => image)
}

/** The first worker that writes whole results counts. */
async function writeEnd(
  { store, place, plan, settings, context }: PartWorker,
  number: number,
  images: readonly PartImage[],
  ledger: Ledger,
  totals: PartTotals,
): Promise<void> {
  const positions = ledger.positions()
  const now = context.clock.now()
  const results: PartResult[] = []
  for (const result of ledger.results()) {
    const written = positions.at(result.position)
    const position = images[result.position]?.position ?? 0
    results.push({
      result: { ...result, position },
      ...(written && isToTryAgain(result) && { again: failedRecord(written, settings.sources, result, now) }),
    })
  }
  // A part that got this far is written even if the worker is cancelled now.
  const { signal } = new AbortController()
  await writeResults(store, place, plan, number, { results, totals }, signal)
}
