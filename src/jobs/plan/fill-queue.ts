/** Adds the open parts of a plan to its queue. */

import { formatDuration } from '../../base/messages/duration.ts'
import { say } from '../../base/messages/say.ts'
import { raceAbort } from '../../base/on-abort.ts'
import type { JobContext } from '../options/context.ts'
import { LOCK_MS, missingParts, openPartQueue, openParts, type PartQueue, putParts } from './part-queue.ts'
import type { PlanWatcher } from './plan-fields.ts'
import type { Plan } from './plan-file.ts'
import { settingsKey } from './plan-names.ts'
import { progressReader } from './plan-progress.ts'
import { queueRefusal } from './queue-failure.ts'
import type { QueueAddress } from './queue-url.ts'
import { LOST_MS, watchConnection } from './queue-watch.ts'

/** A part that a worker has just done, or whose predecessor it has, may seem lost for this long, milliseconds. */
const MOMENT_MS = 2000

/**
 * Adds every open part that may begin and is not in the queue yet.
 * @param free parts that no worker can have, whatever the queue has lost: they were abandoned until now
 * @throws PersistError when the queue or the store refuses
 */
export async function fillQueue(
  queue: QueueAddress,
  plan: Plan,
  free: ReadonlySet<number>,
  { environment = {}, watch, clock, signal }: JobContext<PlanWatcher>,
): Promise<void> {
  const readProgress = progressReader(plan)
  const parts = await openPartQueue(queue, environment, plan.queue, watch.notice)
  const missing = async () => await missingParts(parts, plan, openParts(plan, await readProgress(signal)))
  const put = async () => {
    await parts.forgetOthers(plan)
    const all = await missing()
    const hasWorkers = all.length > 0 && (await plan.store.head(settingsKey(plan), signal)) !== undefined
    const lost = new Set(hasWorkers ? all.filter(number => !free.has(number)) : [])
    const others = all.filter(number => !lost.has(number))
    for (const isAgain of [false, true])
      await putParts(
        parts,
        plan,
        others.filter(number => free.has(number) === isAgain),
        isAgain,
      )
    if (lost.size === 0) return
    await clock.sleep(MOMENT_MS, signal)
    const still = (await missing()).filter(number => lost.has(number))
    if (still.length === 0) return
    // As in `LostParts`: by then no worker can have them any more.
    watch.notice(say('parts-lost', { count: still.length, time: formatDuration(LOCK_MS) }))
    await clock.sleep(LOCK_MS, signal)
    const now = await missing()
    await putParts(
      parts,
      plan,
      now.filter(number => still.includes(number)),
      true,
    )
  }
  await withQueue(parts, signal, put)
}

/** Removes all jobs of a plan's queue. */
export async function emptyQueue(
  queue: QueueAddress,
  plan: Plan,
  { environment = {} }: JobContext<PlanWatcher>,
): Promise<void> {
  // The new plan's queue is on the same server, so its notices were reported already.
  const parts = await openPartQueue(queue, environment, plan.queue, () => {})
  await parts.clear(undefined)
  await parts.close()
}

/** @throws PersistError as soon as the queue is lost for too long: its client would wait forever */
async function withQueue(parts: PartQueue, signal: AbortSignal, use: () => Promise<void>): Promise<void> {
  const lost = Promise.withResolvers<never>()
  lost.promise.catch(() => {})
  const unwatch = watchConnection(parts, LOST_MS, lost.reject)
  try {
    await raceAbort(() => Promise.race([use(), lost.promise]), signal)
  } catch (error) {
    throw queueRefusal(parts.address, error) ?? error
  } finally {
    unwatch()
    await parts.close()
  }
}
