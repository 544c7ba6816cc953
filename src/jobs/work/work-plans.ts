/** Works on the plans of a queue: a plan, its replacement, and with `wait` each later plan of the name. */
import { say } from '../../base/messages/say.ts'
import { PartitionTables } from '../../storage/manifest/partitions/partition-tables.ts'
import { removeOpenMark } from '../plan/open-marks.ts'
import { openPartQueue } from '../plan/part-queue.ts'
import { type PlanFile, readPlan } from '../plan/plan-file.ts'
import type { QueueAddress } from '../plan/queue-url.ts'
import { replacementOf, type Stores, withWorker } from './open-worker.ts'
import type { PartEnd } from './run-part.ts'
import type { WorkContext } from './work-context.ts'
import { QUEUE_TIMING, workQueue } from './work-queue.ts'
import type { WorkSettings } from './work-settings.ts'

/** Gap between two looks for the next plan. */
const NEXT_PLAN_MS = 5000

/**
 * Works until every part is over, or until the worker's deadline, when open parts are given back.
 * @param ends receives the end of each part that this worker did or left
 * @returns whether every part is over
 */
export async function workOnQueue(
  queue: QueueAddress,
  settings: WorkSettings,
  stores: Stores,
  first: PlanFile,
  context: WorkContext,
  cancel: AbortSignal,
  ends: PartEnd[],
): Promise<boolean> {
  const { deadlineMs, ...run } = settings.run
  const deadline = new AbortController()
  const end = new AbortController()
  if (deadlineMs !== undefined)
    context.clock.sleep(deadlineMs, end.signal).then(
      () => deadline.abort(),
      () => {},
    )
  const stopping = AbortSignal.any([cancel, deadline.signal])
  try {
    return await workOnPlans(
      queue,
      { ...settings, run: { ...run, deadlineMs: undefined } },
      stores,
      first,
      context,
      stopping,
      ends,
    )
  } finally {
    end.abort()
  }
}

/** With `wait`, works on one plan after another. */
async function workOnPlans(
  queue: QueueAddress,
  settings: WorkSettings,
  stores: Stores,
  first: PlanFile,
  context: WorkContext,
  cancel: AbortSignal,
  ends: PartEnd[],
): Promise<boolean> {
  let plan: PlanFile | undefined = first
  let last: string | undefined
  for (;;) {
    if (plan && plan.id !== last) {
      last = plan.id
      const end = await workOnPlan(queue, settings, stores, plan, context, cancel, ends)
      if (typeof end === 'boolean') {
        if (!end || !settings.wait) return end
      } else {
        plan = end
        continue
      }
    }
    await context.clock.sleep(NEXT_PLAN_MS, cancel).catch(() => {})
    if (cancel.aborted) return true
    plan = await readPlan(stores.store, settings.name, cancel)
  }
}

/** Whether a partition has more than one part. Their numbers are adjacent. */
function isOfSeveral({ parts }: PlanFile, partition: string): boolean {
  return parts.filter(part => part.partition === partition).length > 1
}

/** @returns whether every part is over, or the plan that replaced this one */
async function workOnPlan(
  queue: QueueAddress,
  settings: WorkSettings,
  stores: Stores,
  plan: PlanFile,
  context: WorkContext,
  cancel: AbortSignal,
  ends: PartEnd[],
): Promise<boolean | PlanFile> {
  const { environment = {}, queueTiming = QUEUE_TIMING, watch } = context
  // A worker that its queue refuses leaves no trace of a first worker.
  const parts = await openPartQueue(queue, environment, plan.queue, watch.notice)
  try {
    const isOver = await withWorker(settings, stores, plan, context, cancel, worker => {
      const tables = new PartitionTables(partition => isOfSeveral(plan, partition), cancel)
      return workQueue({ ...worker, tables }, parts, cancel, queueTiming, ends)
    })
    if (isOver) {
      await parts.clear(plan)
      await removeOpenMark(stores.store, settings.run.manifest.store, settings.name, plan.id, cancel)
    }
    return isOver
  } catch (error) {
    const replacement = await replacementOf(plan, settings.name, stores.store, cancel).catch(() => undefined)
    if (!replacement) throw error
    watch.notice(say('plan-replaced', { plan: settings.name }))
    await parts.clear(plan)
    return replacement
  } finally {
    await parts.close()
  }
}
