/** Works on the plans of a queue: a plan, its replacement, and with `wait` each later plan of the name. */
import { say } from '../../base/messages/say.ts'
import { partitionTables } from '../../storage/manifest/partitions/partition-tables.ts'
import { removeOpenMark } from '../plan/open-marks.ts'
import { openPartQueue } from '../plan/part-queue.ts'
import { marksOf, type Plan, readPlan } from '../plan/plan-file.ts'
import type { QueueAddress } from '../plan/queue-url.ts'
import { replacementOf, type WorkSession, withWorker } from './open-worker.ts'
import { QueueWorker } from './work-queue.ts'

/** Gap between two looks for the next plan. */
const NEXT_PLAN_MS = 5000

/**
 * Works until every part is over, or until the worker's deadline, when open parts are given back.
 * @returns whether every part is over
 */
export async function workOnQueue(queue: QueueAddress, session: WorkSession, first: Plan): Promise<boolean> {
  const { settings, context, cancel, endsAt } = session
  const { deadlineMs: _, ...run } = settings.run
  const deadline = new AbortController()
  const end = new AbortController()
  if (endsAt < Number.POSITIVE_INFINITY)
    context.clock.sleep(Math.max(0, endsAt - context.clock.now()), end.signal).then(
      () => deadline.abort(),
      () => {},
    )
  const withoutDeadline = { ...settings, run: { ...run, deadlineMs: undefined } }
  const stopping = AbortSignal.any([cancel, deadline.signal])
  try {
    return await workOnPlans(queue, { ...session, settings: withoutDeadline, cancel: stopping }, first)
  } catch (error) {
    // The deadline came while a worker was opening: nothing has begun.
    if (deadline.signal.aborted && error === deadline.signal.reason) return false
    throw error
  } finally {
    end.abort()
  }
}

/** With `wait`, works on one plan after another. */
async function workOnPlans(queue: QueueAddress, session: WorkSession, first: Plan): Promise<boolean> {
  const { settings, store, context, cancel } = session
  const { reopened: _, ...later } = session
  let plan: Plan | undefined = first
  /** Mark of the last plan: one that was removed and made again has the same id. */
  let last: string | undefined
  for (;;) {
    const mark = plan && marksOf(plan)[0]
    if (plan && mark !== last) {
      last = mark
      const end = await workOnPlan(queue, plan === first ? session : later, plan)
      if (typeof end === 'boolean') {
        if (!end || !settings.wait) return end
      } else {
        plan = end
        continue
      }
    }
    await context.clock.sleep(NEXT_PLAN_MS, cancel).catch(() => {})
    if (cancel.aborted) return true
    plan = await readPlan(store, settings.name, cancel).catch(error => {
      // What was done is reported.
      if (!cancel.aborted) throw error
      return undefined
    })
  }
}

/** @returns whether every part is over, or the plan that replaced this one */
async function workOnPlan(queue: QueueAddress, session: WorkSession, plan: Plan): Promise<boolean | Plan> {
  const { settings, store, context, cancel } = session
  const { environment = {}, watch } = context
  // A worker that its queue refuses leaves no trace of a first worker.
  const parts = await openPartQueue(queue, environment, plan.queue, watch.notice)
  try {
    const isOver = await withWorker(session, plan, worker => {
      const isOfSeveral = (name: string) => plan.parts.filter(part => part.partition === name).length > 1
      const tables = partitionTables(isOfSeveral, cancel)
      return new QueueWorker({ ...worker, tables }, parts, session).run()
    })
    if (isOver) {
      await parts.clear(plan)
      await removeOpenMark(store, settings.run.manifest.store, settings.name, plan.id, cancel)
    }
    return isOver
  } catch (error) {
    const replacement = await replacementOf(plan, cancel).catch(() => undefined)
    if (!replacement) throw error
    watch.notice(say('plan-replaced', { plan: settings.name }))
    await parts.clear(plan)
    return replacement
  } finally {
    await parts.close()
  }
}
