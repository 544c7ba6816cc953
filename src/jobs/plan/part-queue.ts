/** The numbers of a plan's parts in a queue of BullMQ, which hands them out, and again where who had one is gone. */
import { setTimeout as sleep } from 'node:timers/promises'
import type { Queue } from 'bullmq'
import type { Text } from '../../base/sentence.ts'
import type { PlanFile, PlanProgress } from './plan-file.ts'
import { isOver } from './plan-file.ts'
import { connectQueue, type QueueConnection } from './queue-connection.ts'
import { queueFailure } from './queue-failure.ts'

/** In braces, so that all of a plan lies on one machine of a cluster. */
const PREFIX = '{persist-images}'
/** Tries of a part whose worker said that it failed. */
const ATTEMPTS = 5
const BACKOFF_MS = 1000
/** Handed over at once. */
const AT_ONCE = 1000
const MAX_EVENTS = 100
/** For a queue to be cleared, which nothing depends on. */
const CLEAR_MS = 5000

export interface PartJob {
  readonly part: number
  /** Deaths of its workers that say nothing of the part, since it got further meanwhile. */
  readonly excused?: number
}

export interface PartQueue extends QueueConnection {
  readonly url: URL
  readonly name: string
  readonly prefix: string
  readonly queue: Queue<PartJob>
  /** Nothing is left of it. */
  clear(): Promise<void>
  close(): Promise<void>
}

/** @throws SettingsError where the packages are missing; PersistError where nobody answers, or refuses */
export async function openPartQueue(
  url: URL,
  environment: Readonly<Record<string, string | undefined>>,
  plan: PlanFile,
  notice: (sentence: Text) => void,
): Promise<PartQueue> {
  const { bullmq, connection } = await connectQueue(url, environment, notice)
  const queue = new bullmq.Queue<PartJob>(plan.uuid, {
    connection,
    prefix: PREFIX,
    // Nobody here reads its history.
    streams: { events: { maxLen: MAX_EVENTS } },
  })
  queue.on('error', () => {})
  try {
    // What it writes down of itself comes first, and not when all has been cleared.
    await queue.isPaused()
  } catch (error) {
    connection.disconnect()
    throw queueFailure(url, error)
  }
  return {
    url,
    bullmq,
    name: plan.uuid,
    prefix: PREFIX,
    connection,
    queue,
    async clear() {
      // Without the right to it, or a queue, it stays, and is not looked at.
      const cleared = queue.obliterate({ force: true }).catch(() => {})
      await Promise.race([cleared, sleep(CLEAR_MS, undefined, { ref: false })])
    },
    async close() {
      await queue.close().catch(() => {})
      connection.disconnect()
    },
  }
}

/** Puts in what is open, may begin, and is not there. @param numbers all parts where nothing is said */
export async function putOpenParts(
  { queue }: PartQueue,
  { parts }: PlanFile,
  progress: PlanProgress,
  numbers: Iterable<number> = parts.keys(),
): Promise<void> {
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
          jobId: `part-${part}`,
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
