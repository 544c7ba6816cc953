/** A BullMQ queue of part numbers. BullMQ hands a part out again when the worker that had it is gone. */
import { setTimeout as sleep } from 'node:timers/promises'
import type { Queue } from 'bullmq'
import type { Text } from '../../base/sentence.ts'
import type { Plan } from './plan-file.ts'
import { isOver, type PlanProgress } from './plan-progress.ts'
import { connectQueue, type QueueConnection } from './queue-connection.ts'
import { queueFailure } from './queue-failure.ts'
import type { QueueAddress } from './queue-url.ts'

/** The braces are a hash tag: all keys of a plan lie on one node of a cluster. */
export const PREFIX = '{persist-images}'
/** Time after which a silent worker loses its part, milliseconds. */
export const LOCK_MS = 60_000
/** A part that goes wrong is given back or abandoned; BullMQ must not give it up. */
const ATTEMPTS = 1_000_000
const BACKOFF_MS = 1000
/** https://docs.bullmq.io/guide/jobs/prioritized */
const MAX_PRIORITY = 2 ** 21
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
  readonly queue: Queue<PartJob>
  /** Removes the jobs of earlier rounds and of replaced plans. A worker that has one notices that its lock is gone. */
  forgetOthers(plan: Plan): Promise<void>
  /**
   * Removes the jobs of a round. Nothing of the queue stays, unless it holds the next round by now.
   * @param plan undefined for all jobs
   */
  clear(plan: Plan | undefined): Promise<void>
  close(): Promise<void>
}

/**
 * A script for the server, which knows the keys of BullMQ 6. It removes jobs in one step, those that workers have too.
 * `KEYS[1]` is the beginning of the queue's keys, `ARGV[1]` of the ids, and `ARGV[2]` says which jobs go, `these` or
 * `others`. What is no job of any planning goes in both cases. After `these` nothing stays of a queue that holds no
 * other job.
 */
const REMOVE_JOBS = `
local base, prefix, these = KEYS[1], ARGV[1], ARGV[2] == 'these'
local others = 0
local function sweep(ids, remove)
  for _, id in ipairs(ids) do
    local isJob = string.find(id, '^%x%x%x%x%x%x%x%x%-r%d+%-%d+$')
    if not isJob or (string.sub(id, 1, #prefix) == prefix) == these then
      remove(id)
      redis.call('SREM', base .. 'stalled', id)
      local job = base .. id
      redis.call('DEL', job, job .. ':lock', job .. ':logs', job .. ':dependencies', job .. ':processed',
        job .. ':failed', job .. ':unsuccessful')
    else
      others = others + 1
    end
  end
end
for _, name in ipairs({'wait', 'active', 'paused'}) do
  local key = base .. name
  sweep(redis.call('LRANGE', key, 0, -1), function(id) redis.call('LREM', key, 1, id) end)
end
for _, name in ipairs({'prioritized', 'delayed', 'completed', 'failed', 'waiting-children'}) do
  local key = base .. name
  sweep(redis.call('ZRANGE', key, 0, -1), function(id) redis.call('ZREM', key, id) end)
end
if these and others == 0 then
  for _, name in ipairs({'events', 'delay', 'stalled-check', 'stalled', 'id', 'pc', 'marker', 'limiter', 'meta'}) do
    redis.call('DEL', base .. name)
  end
end
return others
`

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
  const remove = (prefix: string, which: 'these' | 'others') =>
    connection.call('EVAL', REMOVE_JOBS, 1, queue.toKey(''), prefix, which)
  return {
    address,
    bullmq,
    connection,
    queue,
    async forgetOthers(plan) {
      await remove(jobPrefix(plan), 'others')
    },
    async clear(plan) {
      // Without permission or a connection the jobs stay, and workers drop them.
      const cleared = remove(plan ? jobPrefix(plan) : '', 'these').catch(() => {})
      await Promise.race([cleared, sleep(CLEAR_MS, undefined, { ref: false })])
    },
    async close() {
      await queue.close().catch(() => {})
      connection.disconnect()
    },
  }
}

const JOB = /^([0-9a-f]{8})-r(\d{1,6})-(0|[1-9]\d{0,8})$/

/** @returns `<8 hex of the digest>-r<round>-<part>` */
export function jobId(plan: Pick<Plan, 'list' | 'round'>, part: number): string {
  return `${jobPrefix(plan)}${part}`
}

/** Beginning of the ids of all jobs of a round. */
function jobPrefix({ list, round }: Pick<Plan, 'list' | 'round'>): string {
  return `${list.slice(0, 8)}-r${round}-`
}

/** Whether this may be the id of a job, of whatever planning. */
export function isJobId(id: string | undefined): boolean {
  return JOB.test(id ?? '')
}

/**
 * Trusts the job's id, not its payload: anyone can write the payload. Returns undefined for a job that is no part of
 * this plan.
 */
export function partOfJob({ list, round, parts }: Plan, id: string | undefined): number | undefined {
  const [, digest, ofRound, part] = JOB.exec(id ?? '') ?? []
  const isOurs = digest === list.slice(0, 8) && Number(ofRound) === round && parts[Number(part)]
  return isOurs ? Number(part) : undefined
}

/** Open parts whose predecessor is over. */
export function openParts({ parts }: Plan, progress: PlanProgress): readonly number[] {
  return [...parts.keys()].filter(number => {
    const after = parts[number]?.after
    return !isOver(progress, number) && (after === undefined || isOver(progress, after))
  })
}

/** Which of these parts the queue does not have, neither waiting nor with a worker. */
export async function missingParts(
  { queue, connection }: PartQueue,
  plan: Plan,
  numbers: readonly number[],
): Promise<readonly number[]> {
  const missing: number[] = []
  for (const some of batches(numbers)) {
    const pipeline = connection.pipeline()
    for (const number of some) pipeline.exists(queue.toKey(jobId(plan, number)))
    const answers = (await pipeline.exec()) ?? []
    for (const [error] of answers) if (error) throw error
    missing.push(...some.filter((_, index) => answers[index]?.[1] === 0))
  }
  return missing
}

/**
 * Adds parts. BullMQ ignores a part that is in the queue already.
 * @param isAgain workers may have begun them
 */
export async function putParts(
  { queue }: PartQueue,
  plan: Plan,
  numbers: readonly number[],
  isAgain = false,
): Promise<void> {
  for (const some of batches(numbers))
    await queue.addBulk(
      some.map(part => ({
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

function* batches(numbers: readonly number[]): Generator<readonly number[]> {
  for (let from = 0; from < numbers.length; from += AT_ONCE) yield numbers.slice(from, from + AT_ONCE)
}
