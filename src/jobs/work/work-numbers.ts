/**
 * Works on one part by its number, without a queue. While another worker has the part, or the part before it is open,
 * this worker claims other parts of the plan, so that no machine of an array is idle.
 */
import type { PersistError } from '../../base/errors.ts'
import { newOwner } from '../../base/files/process-owner.ts'
import { asPersistError } from '../../base/messages/as-persist-error.ts'
import { say } from '../../base/messages/say.ts'
import { isOver, ProgressReader } from '../plan/plan-progress.ts'
import { Claims, type Taken } from './claims.ts'
import { doPart } from './do-part.ts'
import type { WorkSession } from './open-worker.ts'
import { lookAtPart, type PartLook } from './part-objects.ts'
import type { PartEnd, PartWorker } from './run-part.ts'

/** First and longest gap between two looks for work, milliseconds. */
const FIRST_GAP_MS = 500
const MAX_GAP_MS = 15_000

/** `waiting`: there was no work for too long. `open`: the deadline or the caller ended the work. */
export type NumberEnd = 'done' | 'abandoned' | 'waiting' | 'open'

/** @param look what lies beside the part's results; it is open */
export async function workOnNumber(
  worker: PartWorker,
  session: WorkSession,
  number: number,
  look: PartLook,
): Promise<NumberEnd> {
  return await new NumberWorker(worker, session, number, await newOwner()).run(look)
}

class NumberWorker {
  readonly #worker: PartWorker
  readonly #session: WorkSession
  readonly #number: number
  readonly #claims: Claims
  readonly #progress: ProgressReader
  /** Clock time. */
  readonly #deadline: number

  constructor(worker: PartWorker, session: WorkSession, number: number, owner: string) {
    const { place, plan, settings, context } = worker
    this.#worker = worker
    this.#session = session
    this.#number = number
    this.#claims = new Claims(place, { owner, lockMs: session.timing.lockMs })
    this.#progress = new ProgressReader(place, plan)
    this.#deadline = context.clock.now() + (settings.deadlineMs ?? Number.POSITIVE_INFINITY)
  }

  async run(look: PartLook): Promise<NumberEnd> {
    try {
      return await this.#workOrWait(look)
    } catch (error) {
      // What was done is reported.
      if (this.#session.cancel.aborted && this.#session.ends.length > 0) return 'open'
      throw error
    }
  }

  async #workOrWait(first: PartLook): Promise<NumberEnd> {
    const { clock } = this.#worker.context
    const { waitForPart } = this.#session.settings
    let look = first
    let until = clock.now() + waitForPart
    let gap = FIRST_GAP_MS
    for (;;) {
      if (look.state !== 'open') return look.state
      const own = await this.#doOwn(look)
      if (own?.isDone) return 'done'
      if (own?.isAbandoned) return 'abandoned'
      const other = own ? undefined : await this.#doAnother()
      if (this.#isTimeOver) return 'open'
      if (own || other) {
        until = clock.now() + waitForPart
        gap = FIRST_GAP_MS
      } else {
        const left = Math.min(until, this.#deadline) - clock.now()
        if (left <= 0) return 'waiting'
        if (gap === FIRST_GAP_MS) this.#sayWhy()
        await clock.sleep(Math.min(gap, left), this.#session.cancel)
        gap = Math.min(gap * 1.5, MAX_GAP_MS)
      }
      look = await this.#look(this.#number)
    }
  }

  get #isTimeOver(): boolean {
    return this.#session.cancel.aborted || this.#worker.context.clock.now() >= this.#deadline
  }

  #sayWhy(): void {
    const { plan, context } = this.#worker
    const after = plan.parts[this.#number]?.after
    const part = this.#number
    context.watch.info(after === undefined ? say('part-held', { part }) : say('part-waits', { part, after }))
  }

  #look(number: number): Promise<PartLook> {
    const { place, plan } = this.#worker
    return lookAtPart(place, plan, number, this.#session.cancel)
  }

  async #doOwn(look: PartLook): Promise<PartEnd | undefined> {
    const number = this.#number
    const after = this.#worker.plan.parts[number]?.after
    if (after !== undefined && (await this.#look(after)).state === 'open') return undefined
    // Most parts were never claimed: this saves a listing.
    const first = await this.#claims.take(number, undefined, this.#session.cancel)
    if (first) return await this.#do(number, first, look)
    const last = await this.#claims.last(this.#session.cancel, number)
    const taken = await this.#claims.take(number, last.get(number), this.#session.cancel)
    return taken && (await this.#do(number, taken))
  }

  /** Does the first open part that no other worker has: those of the longest chains have the smallest numbers. */
  async #doAnother(): Promise<PartEnd | undefined> {
    if (this.#worker.place.store.createOnly === 'ignored') return undefined
    const { parts } = this.#worker.plan
    const progress = await this.#progress.read(this.#session.cancel)
    const last = await this.#claims.last(this.#session.cancel)
    for (const [number, { after }] of parts.entries()) {
      const mayBegin = after === undefined || isOver(progress, after)
      if (number === this.#number || isOver(progress, number) || !mayBegin) continue
      const taken = await this.#claims.take(number, last.get(number), this.#session.cancel)
      if (!taken) continue
      if (this.#claims.areExclusive) return await this.#do(number, taken)
      // Several workers may hold this claim.
      await taken.claim.end(false)
      return undefined
    }
    return undefined
  }

  /** @returns undefined if another worker has taken the part over */
  async #do(
    number: number,
    { claim, isFirst, wasCrash }: Taken,
    seen?: PartLook,
  ): Promise<PartEnd | undefined> {
    const { settings, context } = this.#worker
    // The worker that had the part before may have ended it since this one looked.
    const { state, isSearched } = isFirst && seen ? seen : await this.#look(number)
    if (state !== 'open') {
      await claim.end(true)
      return undefined
    }
    const deadlineMs =
      this.#deadline === Number.POSITIVE_INFINITY
        ? undefined
        : Math.max(0, this.#deadline - context.clock.now())
    const worker = { ...this.#worker, settings: { ...settings, deadlineMs } }
    let isDone = false
    try {
      const end = await doPart(worker, number, AbortSignal.any([this.#session.cancel, claim.lost]), {
        mayAsk: claim.mayAsk,
        hold: claim.hold,
        isAgain: !isFirst,
        isSuspect: wasCrash || isSearched,
      })
      isDone = end.isDone
      this.#session.ends.push(end)
      return claim.lost.aborted && !isDone ? undefined : end
    } catch (thrown) {
      if (!this.#isTaken(asPersistError(thrown, 'store'), claim.lost)) throw thrown
      return undefined
    } finally {
      await claim.end(isDone)
    }
  }

  /** Whether the error only says that another worker has the part. */
  #isTaken({ reason }: PersistError, lost: AbortSignal): boolean {
    return !this.#session.cancel.aborted && (lost.aborted || reason === 'cancelled')
  }
}
