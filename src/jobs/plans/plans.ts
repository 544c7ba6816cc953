/**
 * Lists the plans below a destination, and removes one that is done.
 * Must not import `process`, `@actions/*`, ali-oss or undici.
 */
import { SettingsError } from '../../base/errors.ts'
import { say } from '../../base/messages/say.ts'
import { openStore } from '../../storage/stores/open.ts'
import type { Store } from '../../storage/stores/store.ts'
import type { JobEnvironment } from '../options/context.ts'
import { openJob, unlessCancelled } from '../options/open-job.ts'
import { storeSettings } from '../options/store-settings.ts'
import { removeOpenMark } from '../plan/open-marks.ts'
import { readPlan } from '../plan/plan-file.ts'
import { isPlanName, planKey, plansFolder } from '../plan/plan-names.ts'
import { openCount, progressReader } from '../plan/plan-progress.ts'
import { ifDamaged } from '../plan/stored-text.ts'
import { foldersIn, removeBelow } from '../plan/write-plan.ts'
import { PLANS_FIELDS, type PlansOptions } from './plans-fields.ts'

/**
 * `open`: parts are not over. `done`: every part is done or abandoned. `unreadable`: its file is damaged or from another
 * release. `remains`: files of a plan that is no longer there.
 */
export type PlanState = 'open' | 'done' | 'unreadable' | 'remains'

/** A plan below a destination. */
export interface PlanEntry {
  /** The plan's name. */
  readonly plan: string
  /** Whether parts are open. */
  readonly state: PlanState
  /** Counts every planning under this name, from 1; 0 for a plan that cannot be read. */
  readonly round: number
  /** Number of positions of the lists. */
  readonly images: number
  /** Number of parts. */
  readonly parts: number
  /** Number of parts with results. */
  readonly done: number
  /** Number of abandoned parts. */
  readonly abandoned: number
  /** Size of all files of the plan, its results and the round before. */
  readonly bytes: number
  /** When its round was planned, ISO 8601; absent where the store gives no time. */
  readonly plannedAt?: string
}

/** Report of a list of plans. */
export interface PlansReport {
  /** Plans below the destination, by name; without the removed one. */
  readonly plans: readonly PlanEntry[]
  /** Name of the removed plan. */
  readonly removed: string | undefined
}

/**
 * Lists the plans below a destination. With `remove` it first removes one that is done, with its results; images and
 * memory stay. Logs nothing and does not use `process`.
 * @throws SettingsError (the promise rejects) with every problem of the options, or when the plan to remove is open or
 *   not there; PersistError when the store refuses, or `cancelled`
 * @example
 * ```ts
 * import { plans } from 'persist-images/queue'
 *
 * const report = await plans({ destination: 'oss://my-bucket/memes/', region: 'cn-beijing' })
 * for (const { plan, state, images, bytes } of report.plans) console.log(plan, state, images, bytes)
 * ```
 */
export function plans(options: PlansOptions): Promise<PlansReport> {
  return plansWith({}, options)
}

/** `plans` for the front doors, which know more of the environment. A missing option is one of the problems. */
export async function plansWith(
  surroundings: Partial<JobEnvironment>,
  options: Partial<PlansOptions>,
): Promise<PlansReport> {
  const make = storeSettings(PLANS_FIELDS, ({ destination: uri, remove }) => ({
    name: 'destination',
    uri,
    mayWrite: remove !== undefined,
  }))
  const { context, settings } = await openJob(PLANS_FIELDS, options, surroundings, make)
  const { watch, signal } = context
  const store = await openStore(settings.store, watch.notice)
  try {
    const { remove } = settings
    if (remove !== undefined) await removePlan(store, remove, signal)
    const entries: PlanEntry[] = []
    for (const name of await planNames(store, signal)) entries.push(await entryOf(store, name, signal))
    return { plans: entries, removed: remove }
  } catch (error) {
    throw unlessCancelled(signal, error, say('plans-cancelled'))
  } finally {
    await store.close()
  }
}

async function planNames(store: Store, signal: AbortSignal): Promise<readonly string[]> {
  return (await foldersIn(store, plansFolder(store.prefix), signal)).filter(isPlanName)
}

async function entryOf(store: Store, name: string, signal: AbortSignal): Promise<PlanEntry> {
  const key = planKey(store.prefix, name)
  let bytes = 0
  let plannedAt: string | undefined
  for await (const { objects } of store.list(`${plansFolder(store.prefix)}${name}/`, {}, signal))
    for (const object of objects) {
      bytes += object.size
      if (object.key === key) plannedAt = object.lastModified?.toISOString()
    }
  const facts = { plan: name, bytes, ...(plannedAt !== undefined && { plannedAt }) }
  const plan = await readPlan(store, name, signal).catch(ifDamaged)
  if (!plan) {
    const state = plannedAt === undefined ? 'remains' : 'unreadable'
    return { ...facts, state, round: 0, images: 0, parts: 0, done: 0, abandoned: 0 }
  }
  const progress = await progressReader(plan)(signal)
  return {
    ...facts,
    state: openCount(plan, progress) > 0 ? 'open' : 'done',
    round: plan.round,
    images: plan.images,
    parts: plan.parts.length,
    done: progress.done.size,
    abandoned: progress.abandoned.size,
  }
}

/** @throws SettingsError for a plan that is open or not there */
async function removePlan(store: Store, name: string, signal: AbortSignal): Promise<void> {
  const plan = await readPlan(store, name, signal)
  if (plan) {
    const open = openCount(plan, await progressReader(plan)(signal))
    if (open > 0)
      throw new SettingsError([say('plan-remove-open', { plan: name, open, parts: plan.parts.length })])
  } else if (!(await planNames(store, signal)).includes(name))
    throw new SettingsError([say('plan-remove-missing', { plan: name })])
  // Without this file the rest counts for nothing, so an interrupted removal may be repeated.
  await store.remove(planKey(store.prefix, name), signal)
  await removeBelow(store, `${plansFolder(store.prefix)}${name}/`, signal)
  await removeOpenMark(store, undefined, name, plan?.id, signal)
}
