/**
 * Cuts lists of any size into parts for any number of machines. Reads the lists once, sorts them by host in bounded
 * memory, then writes the parts and, last, `plan.json` below the destination. Sends no request to an origin.
 * Must not import `process`, `@actions/*`, ali-oss or undici.
 */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PersistError, SettingsError } from '../../base/errors.ts'
import { throwNaming } from '../../base/files/file-errors.ts'
import { LineSorter } from '../../base/files/line-sorter.ts'
import { say } from '../../base/messages/say.ts'
import type { Sentence } from '../../base/sentence.ts'
import type { ImageUrl } from '../../input/documents/image-url.ts'
import { OpenPlans } from '../../storage/manifest/open-mark.ts'
import { copyToPartitions } from '../../storage/manifest/partitions/copy-to-partitions.ts'
import { listPartitions } from '../../storage/manifest/partitions/partitions.ts'
import { openStore } from '../../storage/stores/open.ts'
import type { Store } from '../../storage/stores/store.ts'
import type { JobContext, JobEnvironment } from '../options/context.ts'
import { openJob } from '../options/open-job.ts'
import { mendParts } from './abandonment.ts'
import { cutParts } from './cut-parts.ts'
import { emptyQueue, fillQueue } from './fill-queue.ts'
import { inMemory, openMarkKeeper } from './open-marks.ts'
import { PLAN_FIELDS, type PlanOptions, type PlanWatcher } from './plan-fields.ts'
import { type Plan, type PlanPart, readPlan } from './plan-file.ts'
import { openCount, progressReader } from './plan-progress.ts'
import { makePlanSettings, type PlanSettings } from './plan-settings.ts'
import { jobOf, sortLists, withoutIdConflicts } from './sort-lists.ts'
import { removeEarlier, writePlan } from './write-plan.ts'

/** Bytes that all tasks of an array read from which on they are reported. */
const MIN_READS = 100_000_000

/** Report of a plan. */
export interface PlanReport {
  /** The plan's name. */
  readonly plan: string
  /** False if these lists are an open plan, which stays as it is. */
  readonly isNew: boolean
  /** Counts every planning under this name, from 1. A plan that is done begins a new round. */
  readonly round: number
  /** Number of abandoned parts that were opened again. */
  readonly reopened: number
  /** Number of positions of the lists. */
  readonly images: number
  /** Number of parts, which are numbered from 0. */
  readonly parts: number
  /** Name of the queue below `{persist-images}`; undefined without a queue. */
  readonly queue: string | undefined
}

/**
 * Plans the lists of a run that many machines share. Planning the same lists again leaves an open plan as it is and
 * opens its abandoned parts again; a plan that is done begins a new round. Logs nothing and does not use `process`.
 * Needs some 400 bytes a URL in the temporary folder.
 * @throws SettingsError (the promise rejects) with every problem of the options, or when another plan of this name is
 *   not done; PersistError when the store refuses, or `cancelled`
 * @example
 * ```ts
 * import { plan } from 'persist-images/queue'
 *
 * const destination = 'oss://my-bucket/memes/'
 * const { parts } = await plan({ urlsFile: 'urls.jsonl', destination, region: 'cn-beijing' })
 * console.log(`${parts} parts, numbered from 0`)
 * ```
 */
export function plan(options: PlanOptions): Promise<PlanReport> {
  return planWith({}, options)
}

/** `plan` for the front doors, which know more of the environment. A missing option is one of the problems. */
export async function planWith(
  surroundings: Partial<JobEnvironment>,
  options: Partial<PlanOptions>,
): Promise<PlanReport> {
  const { context, settings } = await openJob(PLAN_FIELDS, options, surroundings, makePlanSettings)
  const { watch, signal } = context
  const store = await openStore(settings.store, watch.notice)
  const folder = await mkdtemp(join(tmpdir(), 'persist-images-plan-')).catch(throwNaming(tmpdir()))
  const sorter = new LineSorter()
  try {
    return await runPlan(settings, store, sorter, folder, context)
  } catch (error) {
    throw signal.aborted ? new PersistError('plan', 'cancelled', say('plan-cancelled')) : error
  } finally {
    await Promise.all([sorter.close(), store.close(), rm(folder, { recursive: true, force: true })])
  }
}

async function runPlan(
  settings: PlanSettings,
  store: Store,
  sorter: LineSorter,
  folder: string,
  context: JobContext<PlanWatcher>,
): Promise<PlanReport> {
  const { signal, clock } = context
  const { name, replace, manifestStore, queue, baseUrl } = settings
  const { idField } = settings.sources
  const keepMark = openMarkKeeper(store, manifestStore, name, clock)
  const current = await readPlan(store, name, signal)
  const progress = current && (await progressReader(current)(signal))
  const open = progress ? openCount(current, progress) : 0
  if (current?.version === 1 && open > 0 && !replace)
    throw new SettingsError([say('plan-open-old', { plan: name })])
  const lists = await sortLists(settings, sorter, context)
  const urlOf = (image: ImageUrl) => jobOf(image, baseUrl, idField)?.url
  const lines = idField ? withoutIdConflicts(sorter.sorted(), urlOf) : sorter.sorted()
  const isSame = current?.version === 2 && current.list === lists.digest
  const isUnfinished = open + (progress?.abandoned.size ?? 0) > 0
  const report = (plan: Plan, isNew: boolean, reopened: number): PlanReport => ({
    plan: name,
    round: plan.round,
    images: plan.images,
    parts: plan.parts.length,
    queue: queue && plan.queue,
    isNew,
    reopened,
  })
  if (progress && isSame && !replace && isUnfinished) {
    const cut = () => cutParts(lines, current.partImages, folder)
    const reopened = await mendParts(current, progress, cut, signal)
    await keepMark(signal)
    if (queue) await fillQueue(queue, current, new Set(progress.abandoned.keys()), context)
    return report(current, false, reopened)
  }
  if (current && open > 0 && !replace)
    throw new SettingsError([say('plan-open', { plan: name, open, parts: current.parts.length })])
  const parts = await cutParts(lines, settings.partImages, folder)
  await copyMemory(settings, store, parts, context)
  const previous = isSame ? (open === 0 ? current.id : current.previous) : undefined
  const made = { settings, store, lists, parts, current, previous, isUnfinished, now: clock.now() }
  const plan = await writePlan(made, signal)
  if (!plan) throw new SettingsError([say('plan-meanwhile', { plan: name })])
  if (parts.length > 0) await keepMark(signal)
  if (queue) await fillQueue(queue, plan, new Set(), context)
  if (current) await removeEarlier(plan, signal)
  if (queue && current?.version === 1) await emptyQueue(queue, current, context)
  return report(plan, true, 0)
}

/** Copies the memory of runs outside plans into the partitions, where workers find it. */
async function copyMemory(
  { manifestStore, name, queue }: PlanSettings,
  store: Store,
  parts: readonly PlanPart[],
  { watch, clock, signal }: JobContext<PlanWatcher>,
): Promise<void> {
  const others = new OpenPlans(clock.now(), name)
  const sorter = new LineSorter()
  const copy = async (memory: Store) => {
    await copyToPartitions(memory, sorter, clock, watch.notice, signal, others.see)
    const reads = queue ? undefined : await readsOfTasks(parts, memory, signal)
    if (reads) watch.notice(reads)
  }
  await inMemory(store, manifestStore, copy, watch.notice).finally(() => sorter.close())
  if (others.sentence) watch.notice(others.sentence)
}

/** Without a queue each part may be a task of its own, which reads the whole partition of its part. */
async function readsOfTasks(
  parts: readonly PlanPart[],
  memory: Store,
  signal: AbortSignal,
): Promise<Sentence | undefined> {
  const segments = await listPartitions(memory, signal)
  const sizes = new Map(
    [...segments].map(([partition, all]) => [partition, all.reduce((sum, { size }) => sum + size, 0)]),
  )
  const bytes = parts.reduce((sum, { partition }) => sum + (sizes.get(partition) ?? 0), 0)
  if (bytes < MIN_READS || parts.length < 2) return undefined
  return say('plan-tasks-read', { parts: parts.length, gigabytes: (bytes / 1e9).toFixed(1) })
}
