/** Opens what a worker needs for all its parts of a plan, and checks whether that plan was replaced. */
import { type Closing, closingAfter } from '../../base/closing.ts'
import { OpenPlans } from '../../storage/manifest/open-mark.ts'
import { readUncopiedLines } from '../../storage/manifest/partitions/uncopied-lines.ts'
import { openStore, type StoreSettings } from '../../storage/stores/open.ts'
import type { Store } from '../../storage/stores/store.ts'
import { closeMirrors, mirrorsOfRun } from '../persist/mirrors/mirrors-of-run.ts'
import type { RunContext } from '../persist/options/context.ts'
import type { PersistSettings } from '../persist/options/persist-settings.ts'
import { openResources } from '../persist/resources.ts'
import { openMarkKeeper } from '../plan/open-marks.ts'
import { type PlanFile, readPlan } from '../plan/plan-file.ts'
import type { PlanPlace } from '../plan/plan-names.ts'
import { marksOf, sinceOf } from '../plan/round-marks.ts'
import type { PartEnd, PartWorker } from './run-part.ts'
import { agreeOnSettings } from './shared-settings.ts'
import type { QueueTiming } from './work-context.ts'
import type { WorkSettings } from './work-settings.ts'

/** What a worker has whatever plan it works on. */
export interface WorkSession {
  readonly settings: WorkSettings
  /** Where plans and the memory lie. */
  readonly store: Store
  readonly images: Pick<PartWorker, 'images' | 'requests' | 'patience'>
  readonly context: RunContext
  readonly timing: QueueTiming
  /** With a queue aborted by the worker's deadline, too. */
  readonly cancel: AbortSignal
  /** Receives the end of each part that this worker did or left. */
  readonly ends: PartEnd[]
}

export function placeOf({ store, settings: { name } }: WorkSession, { id }: PlanFile): PlanPlace {
  return { store, name, id }
}

/**
 * Opens a worker for as long as `use` lasts.
 * @throws SettingsError for a worker that differs from the first one
 */
export async function withWorker<T>(
  session: WorkSession,
  plan: PlanFile,
  use: (worker: PartWorker) => Promise<T>,
): Promise<T> {
  const { settings, store, images, context, cancel } = session
  const { mirrors, manifest } = settings.run
  const worker = await openWorker(session, plan)
  if (mirrors.length === 0) return await use(worker)
  return await closingAfter(async closing => {
    const memory = await memoryPlace(manifest.store, store, context, closing)
    const opened = await mirrorsOfRun(worker.settings, images.images, memory, false, cancel, context)
    closing.add(() => closeMirrors(opened, context))
    return await use({ ...worker, mirrors: opened })
  })
}

async function memoryPlace(
  elsewhere: StoreSettings | undefined,
  store: Store,
  { watch, requests }: RunContext,
  closing: Closing,
): Promise<Store> {
  return elsewhere ? closing.with(await openStore(elsewhere, watch.notice, requests.toStore)) : store
}

async function openWorker(session: WorkSession, plan: PlanFile): Promise<PartWorker> {
  const { store, images, context, cancel } = session
  const { name, run } = session.settings
  const place = placeOf(session, plan)
  const isFirst = await agreeOnSettings(place, run, cancel)
  const others = new OpenPlans(context.clock.now(), name)
  const elsewhere = await linesElsewhere(run, store, others, context, cancel)
  if (others.sentence) context.watch.notice(others.sentence)
  const marks = marksOf(plan)
  return {
    ...images,
    isFirst,
    plan,
    place,
    settings: withLists(run, plan),
    resources: openResources(run.gate.concurrency),
    look: { isBegun: false, hasLoss: false },
    context,
    keepMark: openMarkKeeper(store, run.manifest.store, name, context.clock, others.ownAt),
    elsewhere,
    round: {
      mark: marks[0] ?? '',
      marks: new Set(marks),
      since: await sinceOf(plan, store, name, cancel),
    },
  }
}

/** Takes the settings of the lists from the plan. */
function withLists(run: PersistSettings, { lists }: PlanFile): PersistSettings {
  const { urlsFile: _, select: __, baseUrl, idField, ...fields } = lists
  return {
    ...run,
    baseUrl: baseUrl === undefined ? undefined : (URL.parse(baseUrl) ?? undefined),
    sources: { ...run.sources, ...fields, ...(idField !== undefined && { idField: idField.split('\n') }) },
  }
}

async function linesElsewhere(
  { manifest }: PersistSettings,
  store: Store,
  others: OpenPlans,
  context: RunContext,
  signal: AbortSignal,
): Promise<PartWorker['elsewhere']> {
  if (manifest.mode === 'off') return () => []
  const { clock, watch } = context
  return await closingAfter(async closing => {
    const place = await memoryPlace(manifest.store, store, context, closing)
    return await readUncopiedLines(place, clock, watch.notice, signal, others.see)
  })
}

/**
 * Explains why a part of a plan may be missing.
 * @returns the plan that has replaced this one, if any
 */
export async function replacementOf(
  { store, name, id }: PlanPlace,
  signal: AbortSignal,
): Promise<PlanFile | undefined> {
  if (signal.aborted) return undefined
  const now = await readPlan(store, name, signal)
  return now?.id === id ? undefined : now
}
