/** Takes parts from a queue, several at once, until every part is done or abandoned, by this worker or another. */
import { setTimeout as sleep } from 'node:timers/promises'
import type { Worker as BullWorker, Job } from 'bullmq'
import { PersistError } from '../../base/errors.ts'
import { asPersistError } from '../../base/messages/as-persist-error.ts'
import { say } from '../../base/messages/say.ts'
import {
  isJobId,
  LOCK_MS,
  missingParts,
  type PartJob,
  type PartQueue,
  PREFIX,
  partOfJob,
  putParts,
} from '../plan/part-queue.ts'
import { lookAtPart } from '../plan/plan-progress.ts'
import { RETRY_MS } from '../plan/queue-connection.ts'
import { queueRefusal } from '../plan/queue-failure.ts'
import { LOST_MS, REFUSED_MS, watchConnection, watchRefusals } from '../plan/queue-watch.ts'
import { openHeartbeat } from './heartbeat.ts'
import { checkLocks, crashesOf, excuseLoss, Lease, wasHandedOut } from './lease.ts'
import { type QueueTiming, replacementOf, type WorkSession } from './open-worker.ts'
import { doPart, type PartEnd, type PartWorker } from './run-part.ts'
import { release, untilOver } from './until-over.ts'

/** More than one, so that one slow host does not leave a worker idle. */
const PARTS_AT_ONCE = 3
/** BullMQ must not limit crashes: the search for an image that crashes workers takes several. */
const ANY_NUMBER = 1_000_000
/** Longest time until every worker is connected again after the server was away, and has checked its locks. */
const SETTLE_MS = RETRY_MS + 1000
/** Longest wait for parts to be given back. */
const CLOSE_MS = 2000

export const QUEUE_TIMING: QueueTiming = { lockMs: LOCK_MS, lostMs: LOST_MS }

type Session = Pick<WorkSession, 'cancel' | 'timing' | 'ends' | 'reopened'>

export class QueueWorker {
  readonly #worker: PartWorker
  readonly #parts: PartQueue
  readonly #session: Session
  readonly #leaving = new AbortController()
  /** Aborted when the caller cancels, and when this worker leaves the queue by itself. */
  readonly #stopping: AbortSignal
  readonly #leases = new Set<Lease>()
  readonly #heartbeat: ReturnType<typeof openHeartbeat>
  readonly #running = new Set<Promise<PartEnd>>()
  readonly #isRefusal: (error: unknown) => boolean
  /** Aborted at the next event of the queue. */
  #event = new AbortController()
  /** The first error that made this worker leave. */
  #failure: PersistError | undefined
  /** Whether a part runs whose last worker crashed. */
  #hasSuspect = false
  #isQueueLost = false
  /** On the clock of `performance.now()`. */
  #settledAt: number

  constructor(worker: PartWorker, parts: PartQueue, session: Session) {
    this.#worker = worker
    this.#parts = parts
    this.#session = session
    const { cancel, timing } = session
    this.#heartbeat = openHeartbeat(worker.plan, timing.lockMs)
    // Sentinels may have named this primary a moment ago.
    this.#settledAt = parts.address.primary === undefined ? 0 : this.#settledFromNow()
    this.#stopping = AbortSignal.any([cancel, this.#leaving.signal])
    this.#stopping.addEventListener('abort', this.#wake)
    this.#isRefusal = watchRefusals(parts, timing.lostMs, this.#loseQueue)
  }

  /**
   * @returns whether every part is over
   * @throws PersistError for a refusal of the store that would meet every other part too, or when the queue is lost
   */
  async run(): Promise<boolean> {
    const parts = this.#parts
    const { lockMs, lostMs } = this.#session.timing
    const unwatch = watchConnection(parts, lostMs, this.#loseQueue)
    parts.connection.on('ready', this.#onReady)
    const bull = this.#openBull()
    try {
      const isOver = await untilOver(this.#worker, {
        parts,
        lockMs,
        free: this.#session.reopened ?? new Set(),
        stopping: this.#stopping,
        ifRefused: this.#ifRefused,
        nextEvent: ms => this.#nextEvent(ms),
        hasLostLocks: () => checkLocks(parts, this.#leases),
      })
      if (this.#failure) throw this.#failure
      return isOver
    } catch (error) {
      if (this.#failure) throw this.#failure
      if (this.#session.cancel.aborted) return false
      const refusal = queueRefusal(parts.address, error)
      this.#isQueueLost ||= refusal !== undefined
      throw refusal ?? error
    } finally {
      unwatch()
      parts.connection.off('ready', this.#onReady)
      this.#leaving.abort(new Error('the worker leaves'))
      // Running parts save their memory even if the queue is lost.
      await Promise.allSettled(this.#running)
      await this.#heartbeat.end()
      await closeWorker(bull, this.#isQueueLost || parts.connection.status !== 'ready')
    }
  }

  #openBull(): BullWorker<PartJob> {
    const { bullmq, queue, connection } = this.#parts
    const { lockMs } = this.#session.timing
    const bull = new bullmq.Worker<PartJob>(queue.name, (job, token) => this.#process(job, token), {
      connection,
      prefix: PREFIX,
      concurrency: PARTS_AT_ONCE,
      lockDuration: lockMs,
      skipLockRenewal: true,
      stalledInterval: lockMs / 4,
      maxStalledCount: ANY_NUMBER,
      drainDelay: 1,
      runRetryDelay: REFUSED_MS,
    })
    for (const event of ['completed', 'failed', 'stalled', 'drained'] as const) bull.on(event, this.#wake)
    bull.on('error', this.#isRefusal)
    // It would take the parts again that it gives back.
    this.#stopping.addEventListener('abort', () => void bull.pause(true).catch(() => {}))
    return bull
  }

  async #process(job: Job<PartJob>, token = ''): Promise<void> {
    const number = partOfJob(this.#worker.plan, job.id)
    if (number === undefined) return await this.#drop(job, token)
    if (this.#stopping.aborted) return await this.#giveBack(job, token)
    // The part's worker crashed, perhaps because of the part: one suspect at a time.
    const isSuspect = crashesOf(job) > 0
    if (isSuspect && this.#hasSuspect) return await this.#postpone(job, token)
    this.#hasSuspect ||= isSuspect
    try {
      if (await this.#runLeased(job, token, number)) return
    } finally {
      if (isSuspect) this.#hasSuspect = false
    }
    await this.#giveBack(job, token)
  }

  /** @returns whether the part is over */
  async #runLeased(job: Job<PartJob>, token: string, number: number): Promise<boolean> {
    const worker = this.#worker
    const { plan } = worker
    const lease = new Lease(job, token, this.#session.timing.lockMs)
    this.#leases.add(lease)
    this.#heartbeat.began(number)
    try {
      await this.#settle()
      const isAgain = wasHandedOut(job)
      // A worker that lost its lock after it wrote the results could not take the part out of the queue.
      if (isAgain && (await lookAtPart(plan, number, this.#stopping)).state !== 'open') {
        await release(plan, this.#parts, number).catch(this.#ifRefused)
        return true
      }
      const ending = doPart(worker, number, AbortSignal.any([this.#stopping, lease.lost]), {
        mayAsk: lease.mayAsk,
        isAgain,
        isSuspect: crashesOf(job) > 0,
      })
      this.#running.add(ending)
      const end = await ending.finally(() => this.#running.delete(ending))
      this.#session.ends.push(end)
      const isOver = end.isDone || end.isAbandoned === true
      // After a refusal the next look adds the parts that waited for this one.
      if (isOver) await release(plan, this.#parts, number).catch(this.#ifRefused)
      else lease.lost.throwIfAborted()
      return isOver
    } catch (thrown) {
      const error = asPersistError(thrown, 'store')
      if (lease.lost.aborted) return await this.#afterLoss(lease, number)
      // A refusal of the store is the worker's: the part goes back as it was.
      if (!this.#stopping.aborted && error.reason !== 'cancelled') this.#fail(error)
      return false
    } finally {
      lease.end()
      this.#leases.delete(lease)
      this.#heartbeat.over(number)
    }
  }

  #settledFromNow(): number {
    return performance.now() + Math.min(SETTLE_MS, this.#session.timing.lockMs)
  }

  /** A server that was away may have handed out parts again that their workers have: they need a moment to notice. */
  async #settle(): Promise<void> {
    const ms = this.#settledAt - performance.now()
    if (ms > 0) await sleep(ms, undefined, { signal: this.#stopping }).catch(() => {})
  }

  /** Nothing is moved in the queue: the part is not this worker's any more. */
  async #afterLoss(lease: Lease, number: number): Promise<never> {
    const parts = this.#parts
    const { plan } = this.#worker
    try {
      const isMissing = (await missingParts(parts, plan, [number])).length > 0
      // Until the lease would have ended everyone else waits.
      if (isMissing && lease.isRunning) await putParts(parts, plan, [number], true)
      if (!isMissing) await excuseLoss(parts, lease.job, number)
    } catch (error) {
      this.#ifRefused(error)
    }
    throw new parts.bullmq.WaitingError()
  }

  /** Drops what is no part of this plan, unless the plan is this worker's alone by now. */
  async #drop(job: Job<PartJob>, token: string): Promise<void> {
    if (!isJobId(job.id)) return
    const { plan } = this.#worker
    try {
      const isReplaced = (await replacementOf(plan, this.#stopping)) !== undefined
      // Another job may have shown that the plan was replaced; then this one may be of the plan in its place.
      if (!isReplaced && !this.#stopping.aborted) return
      if (isReplaced)
        this.#fail(new PersistError('plan', 'cancelled', say('plan-replaced', { plan: plan.name })))
    } catch (thrown) {
      if (!this.#stopping.aborted) this.#fail(asPersistError(thrown, 'store'))
    }
    await this.#giveBack(job, token)
  }

  /** The job keeps its priority and no attempt counts. */
  async #giveBack(job: Job<PartJob>, token: string): Promise<never> {
    await job.moveToWait(token)
    throw new this.#parts.bullmq.WaitingError()
  }

  /** The next look of any worker ends the delay, so that the time does not depend on a worker's clock. */
  async #postpone(job: Job<PartJob>, token: string): Promise<never> {
    await job.moveToDelayed(Date.now() + this.#session.timing.lockMs, token)
    throw new this.#parts.bullmq.DelayedError()
  }

  #fail(error: PersistError): void {
    this.#failure ??= error
    this.#leaving.abort(error)
  }

  /** Waits for the next event of the queue, at most this long. */
  #nextEvent(ms: number): Promise<void> {
    this.#event = new AbortController()
    return sleep(ms, undefined, { signal: this.#event.signal }).catch(() => {})
  }

  readonly #wake = (): void => this.#event.abort()

  readonly #onReady = (): void => {
    this.#settledAt = this.#settledFromNow()
    checkLocks(this.#parts, this.#leases).then(this.#wake, this.#isRefusal)
  }

  readonly #loseQueue = (error: PersistError): void => {
    this.#isQueueLost = true
    this.#fail(error)
  }

  /** @throws an error that is not a refusal of the queue */
  readonly #ifRefused = (error: unknown): void => {
    if (!this.#isRefusal(error)) throw error
  }
}

/** Bounded, since a runner kills a step soon after it was cancelled, and a lost queue never answers. */
async function closeWorker(bull: BullWorker<PartJob>, isGone: boolean): Promise<void> {
  const closed = bull.close(isGone).catch(() => {})
  const late = sleep(CLOSE_MS, 'late', { ref: false })
  // An open connection to a silent queue would keep the process alive.
  if ((await Promise.race([closed, late])) === 'late') bull.disconnect().catch(() => {})
}
