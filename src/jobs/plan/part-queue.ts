/** A BullMQ queue of part numbers. BullMQ hands a part out again when the worker that had it is gone. */
import { setTimeout as sleep } from 'node:timers/promises'
import type { Queue } from 'bullmq'
import type { Text } from '../../base/sentence.ts'
import type { PlanFile } from './plan-file.ts'
import { jobId, partOfJob } from './plan-names.ts'
import { isOver, type PlanProgress } from './plan-progress.ts'
import { connectQueue, type QueueConnection } from './queue-connection.ts'
import { queueFailure } from './queue-failure.ts'
import type { QueueAddress } from './queue-url.ts'

/** The braces are a hash tag: all keys of a plan lie on one node of a cluster. */
const PREFIX = '{persist-images}'
/** Attempts at a part that workers report as failed. */
const ATTEMPTS = 5
const BACKOFF_MS = 1000
/** Jobs to add in one call. */
const AT_ONCE = 1000
const MAX_EVENTS = 100
/** Longest wait for a queue to be cleared, milliseconds. Nothing depends on the result. */
const CLEAR_MS = 5000

export interface PartJob {
  readonly part: number
}

export interface PartQueue extends QueueConnection {
  readonly address: QueueAddress
  readonly name: string
  readonly prefix: string
  readonly queue: Queue<PartJob>
  /** Removes jobs of earlier rounds and of replaced plans that no worker has. */
  forgetOthers(plan: PlanFile): Promise<void>
  /** Removes the whole queue. */
  clear(): Promise<void>
  close(): Promise<void>
}

/** @throws SettingsError where the packages are missing; PersistError when the server does not answer, or refuses */
export async function openPartQueue(
  address: QueueAddress,
  environment: Readonly<Record<string, string | undefined>>,
  name: string,
  notice: (sentence: Text) => void,
): Promise<PartQueue> {
  const { bullmq, connection } = await connectQueue(address, environment, notice)
  const queue = new bullmq.Queue<PartJob>(name, {
    connection,
    prefix: PREFIX,
    // Nothing here reads the event history.
    streams: { events: { maxLen: MAX_EVENTS } },
  })
  queue.on('error', () => {})
  try {
    // Wait until BullMQ has written its metadata: written after `clear`, it would stay.
    await queue.isPaused()
  } catch (error) {
    connection.disconnect()
    throw queueFailure(address, error)
  }
  return {
    address,
    bullmq,
    name,
    prefix: PREFIX,
    connection,
    queue,
    async forgetOthers(plan) {
      const ids = await queue.getRanges(['prioritized', 'waiting', 'delayed', 'failed', 'active'], 0, -1)
      // A job that a worker has cannot be removed; the worker drops it.
      for (const id of ids) if (partOfJob(plan, id) === undefined) await queue.remove(id).catch(() => {})
    },
    async clear() {
      // Without permission or a connection the queue stays; no worker reads it again.
      const cleared = queue.obliterate({ force: true }).catch(() => {})
      await Promise.race([cleared, sleep(CLEAR_MS, undefined, { ref: false })])
    },
    async close() {
      await queue.close().catch(() => {})
      connection.disconnect()
    },
  }
}

/**
 * Adds open parts whose predecessor is over. BullMQ ignores a part that is in the queue already.
 * @param numbers parts to consider; all parts by default
 */
export async function putOpenParts(
  { queue }: PartQueue,
  plan: PlanFile,
  progress: Pick<PlanProgress, 'done' | 'abandoned'>,
  numbers: Iterable<number> = plan.parts.keys(),
): Promise<void> {
  const { parts } = plan
  const open = [...numbers].filter(number => {
    const after = parts[number]?.after
    return !isOver(progress, number) && (after === undefined || isOver(progress, after))
  })
  for (let from = 0; from < open.length; from += AT_ONCE)
    await queue.addBulk(
      open.slice(from, from + AT_ONCE).map(part => ({
        name: 'part',
        data: { part },
        opts: {
          jobId: jobId(plan, part),
          priority: Math.min(part + 1, MAX_PRIORITY),
          attempts: ATTEMPTS,
          backoff: { type: 'exponential', delay: BACKOFF_MS },
          removeOnComplete: true,
        },
      })),
    )
}

/** https://docs.bullmq.io/guide/jobs/prioritized */
const MAX_PRIORITY = 2 ** 21
