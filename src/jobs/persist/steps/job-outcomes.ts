/** Records the attempts and outcomes of one job in progress. */
import type { PersistError } from '../../../base/errors.ts'
import { asPersistError } from '../../../base/messages/as-persist-error.ts'
import { hostOf } from '../../../base/url/request-url.ts'
import type { ImageJob, Target } from '../../../input/positions/image-job.ts'
import type { Settlement } from '../../../output/settlement.ts'
import type { OpenedManifest } from '../known/opened-manifest.ts'
import type { PersistRun } from '../run.ts'
import type { ReceivedBody } from '../watching/unfinished-bodies.ts'

type Tools = Pick<PersistRun & OpenedManifest, 'ledger' | 'stop' | 'watch' | 'knownImages'>
type Given = Settlement | undefined

export class JobOutcomes {
  readonly #job: ImageJob
  readonly #tools: Tools
  readonly #startedAt = performance.now()
  #attempts = 0
  #body: ReceivedBody | undefined
  /** What the deadline left of the image; the same for all its targets. */
  #cut: PersistError | undefined

  constructor(job: ImageJob, tools: Tools) {
    this.#job = job
    this.#tools = tools
    tools.watch.started(job.url)
  }

  get attempts(): number {
    return this.#attempts
  }

  /** Notes that an attempt at the origin begins. @param number of the attempt, counted over all URLs of the image */
  attempt(number: number): void {
    this.#attempts = number
  }

  /** Notes how much of a body is in its file. */
  received(bytes: number, length: number | undefined): void {
    this.#body = { bytes, length }
    this.#tools.watch.received(this.#job.url, bytes, length)
  }

  /** Returns the targets that have no outcome. */
  open(): readonly Target[] {
    const { targets } = this.#job
    const { ledger } = this.#tools
    for (const target of targets)
      if (ledger.isSettled(target)) return targets.filter(one => !ledger.isSettled(one))
    return targets
  }

  isDone(): boolean {
    return this.open().length === 0
  }

  /** Runs `step` for each target that has no outcome, one after the other. Its result or its error settles the target. */
  async each(step: (target: Target) => Promise<Given> | Given): Promise<void> {
    for (const target of this.open()) {
      try {
        this.#take(target, await step(target))
      } catch (error) {
        this.#fail(target, error)
      }
    }
  }

  /** Settles every target that has no outcome with the thrown error. */
  fail(thrown: unknown): void {
    for (const target of this.open()) this.#fail(target, thrown)
  }

  #take(target: Target, settlement: Given): void {
    if (!settlement) return
    this.#tools.stop.storeWorked()
    this.#settle(target, settlement)
  }

  #fail(target: Target, thrown: unknown): void {
    const { stop, knownImages } = this.#tools
    const error = this.#cutByDeadline(thrown) ?? asPersistError(thrown, 'fetch')
    // An error that would fail every other image ends the run.
    stop.imageFailed(error)
    this.#settle(target, {
      outcome: knownImages.outcomeOfFailure(this.#job, target, error, this.#attempts),
    })
  }

  #cutByDeadline(thrown: unknown): PersistError | undefined {
    const { stop } = this.#tools
    if (this.#attempts === 0 || !stop.isDeadline(thrown)) return undefined
    const elapsedMs = performance.now() - this.#startedAt
    this.#cut ??= stop.unfinished?.cut(hostOf(this.#job.url), elapsedMs, this.#body)
    return this.#cut
  }

  #settle(target: Target, settlement: Settlement): void {
    const [job, attempts] = [this.#job, this.#attempts]
    const elapsedMs = Math.round(performance.now() - this.#startedAt)
    this.#tools.ledger.settle({ ...settlement, target, job, attempts, elapsedMs })
  }
}
