/** A BullMQ queue of part numbers. BullMQ hands a part out again when the worker that had it is gone. */
import { setTimeout as sleep } from 'node:timers/promises'
import type { Queue } from 'bullmq'
import type { Text } from '../../base/sentence.ts'
import type { PlanFile } from './plan-file.ts'
import { jobId, jobPrefix } from './plan-names.ts'
import { isOver, type PlanProgress } from './plan-progress.ts'
import { connectQueue, type QueueConnection } from './queue-connection.ts'
import { queueFailure } from './queue-failure.ts'
import { REMOVE_JOBS } from './queue-scripts.ts'
import type { QueueAddress } from './queue-url.ts'

/** The braces are a hash tag: all keys of a plan lie on one node of a cluster. */
const PREFIX = '{persist-images}'
/** Time after which a silent worker loses its part, milliseconds. */
export const LOCK_MS = 60_000
/** A part that goes wrong is given back or abandoned; BullMQ must not give it up. */
const ATTEMPTS = 1_000_000
const BACKOFF_MS = 1000
/** Jobs to add in one call. */
const AT_ONCE = 1000
const MAX_EVENTS = 100
/** Longest wait for a queue to be cleared, milliseconds. Nothing depends on the result. */
const CLEAR_MS = 5000

export interface PartJob {
  readonly part: number
  /** Workers that fell silent with the part, and live. */
  readonly excused?: number
  /** The queue had lost the part, or the part was abandoned: a worker may have begun it. */
  readonly again?: true
}

export interface PartQueue extends QueueConnection {
  readonly address: QueueAddress
  readonly name: string
  readonly prefix: string
  readonly queue: Queue<PartJob>
  /** Removes the jobs of earlier rounds and of replaced plans. A worker that has one notices that its lock is gone. */
  forgetOthers(plan: PlanFile): Promise<void>
  /**
   * Removes the jobs of a round. Nothing of the queue stays, unless it holds the next round by now.
   * @param plan undefined for all jobs
   */
  clear(plan: PlanFile | undefined): Promise<void>
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
    // Changes nothing, and is refused to a user that may only read.
    await connection.persist(queue.toKey('meta'))
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
      await connection.call('EVAL', REMOVE_JOBS, 1, queue.toKey(''), jobPrefix(plan), 'others')
    },
    async clear(plan) {
      const prefix = plan ? jobPrefix(plan) : ''
      // Without permission or a connection the jobs stay, and workers drop them.
      const cleared = connection
        .call('EVAL', REMOVE_JOBS, 1, queue.toKey(''), prefix, 'these')
        .catch(() => {})
      await Promise.race([cleared, sleep(CLEAR_MS, undefined, { ref: false })])
    },
    async close() {
      await queue.close().catch(() => {})
      connection.disconnect()
    },
  }
}

/** Open parts whose predecessor is over. */
export function openParts(
  { parts }: PlanFile,
  progress: Pick<PlanProgress, 'done' | 'abandoned'>,
): readonly number[] {
  return [...parts.keys()].filter(number => {
    const after = parts[number]?.after
    return !isOver(progress, number) && (after === undefined || isOver(progress, after))
  })
}

/** Which of these parts the queue does not have, neither waiting nor with a worker. */
export async function missingParts(
  { queue, connection }: PartQueue,
  plan: PlanFile,
  numbers: readonly number[],
): Promise<readonly number[]> {
  const missing: number[] = []
  for (let from = 0; from < numbers.length; from += AT_ONCE) {
    const some = numbers.slice(from, from + AT_ONCE)
    const pipeline = connection.pipeline()
    for (const number of some) pipeline.exists(queue.toKey(jobId(plan, number)))
    for (const [index, [error, count]] of ((await pipeline.exec()) ?? []).entries()) {
      if (error) throw error
      const number = some[index]
      if (count === 0 && number !== undefined) missing.push(number)
    }
  }
  return missing
}

/**
 * Adds parts. BullMQ ignores a part that is in the queue already.
 * @param isAgain workers may have begun them
 */
export async function putParts(
  { queue }: PartQueue,
  plan: PlanFile,
  numbers: readonly number[],
  isAgain = false,
): Promise<void> {
  for (let from = 0; from < numbers.length; from += AT_ONCE)
    await queue.addBulk(
      numbers.slice(from, from + AT_ONCE).map(part => ({
        name: 'part',
        data: { part, ...(isAgain && { again: true }) },
        opts: {
          jobId: jobId(plan, part),
          priority: Math.min(part + 1, MAX_PRIORITY),
          attempts: ATTEMPTS,
          backoff: { type: 'fixed', delay: BACKOFF_MS },
          removeOnComplete: true,
        },
      })),
    )
}

/** https://docs.bullmq.io/guide/jobs/prioritized */
const MAX_PRIORITY = 2 ** 21
