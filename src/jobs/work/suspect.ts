/**
 * A part whose worker crashed. Its images are done in windows that halve until the image that crashes workers is
 * found; the others are done. Needs no queue: the states lie beside the results.
 */
import { randomUUID } from 'node:crypto'
import { raceAbort } from '../../base/concurrency/unless-aborted.ts'
import { PersistError } from '../../base/errors.ts'
import { say } from '../../base/messages/say.ts'
import type { ImageJob } from '../../input/positions/image-job.ts'
import type { Ledger } from '../../output/ledger.ts'
import { outcomeOfError } from '../../output/outcome-of-error.ts'
import type { JobOrder } from '../persist/run.ts'
import type { PlanFile } from '../plan/plan-file.ts'
import { type PlanPlace, tryingKey } from '../plan/plan-names.ts'
import { readProgress } from '../plan/plan-progress.ts'
import { createText, readText } from '../plan/stored-text.ts'
import { afterCrash, decodeTrying, type Known, type Range, type Trying } from './trying.ts'

/** Workers in a row that may crash before an image is under way: the part itself crashes them. */
const MAX_READS = 5
/** Crashes on one image alone after which the image is the cause. */
const TIMES_ALONE = 2
/** Longest wait for the last state, milliseconds. A worker that leaves has little time. */
const LEAVE_MS = 2000

export class SuspectPart {
  readonly #place: PlanPlace
  readonly #number: number
  readonly #signal: AbortSignal
  /** Two workers never write the same text, so that only one of them creates an object. */
  readonly #by = randomUUID()
  #known: Known
  /** Number of the last state. */
  #last: number

  /** Reads the last state, and writes that the part is being read. */
  static async open(
    place: PlanPlace,
    plan: Pick<PlanFile, 'parts'>,
    number: number,
    signal: AbortSignal,
  ): Promise<SuspectPart> {
    const { lastTrying } = await readProgress(place, plan, signal, number)
    const last = lastTrying.get(number) ?? 0
    const text = last > 0 ? await readText(place.store, tryingKey(place, number, last), signal) : undefined
    const known = afterCrash(text === undefined ? undefined : decodeTrying(text))
    const suspect = new SuspectPart(place, number, known, last, signal)
    if (known.reads >= MAX_READS) {
      await suspect.#write({ ...known, reads: 0, left: true })
      throw new PersistError('plan', 'worker-crash', say('part-kills', { count: known.reads }))
    }
    await suspect.#write(known)
    return suspect
  }

  private constructor(place: PlanPlace, number: number, known: Known, last: number, signal: AbortSignal) {
    this.#place = place
    this.#number = number
    this.#known = known
    this.#last = last
    this.#signal = signal
  }

  /** @param firstOf returns the first position of an image */
  windows(ledger: Ledger, firstOf: (job: ImageJob) => number): Windows {
    return windowsOf(this.#known, ledger, firstOf, async state => {
      this.#known = state
      await this.#write(state)
    })
  }

  /** Writes that the worker leaves the part in good order. Never throws. */
  async leave(): Promise<void> {
    const state: Trying = { ...this.#known, left: true }
    await this.#write(state, AbortSignal.timeout(LEAVE_MS)).catch(() => {})
  }

  /** @throws PersistError `cancelled` when another worker has the part */
  async #write(state: Trying, signal = this.#signal): Promise<void> {
    const key = tryingKey(this.#place, this.#number, this.#last + 1)
    const text = `${JSON.stringify({ ...state, by: this.#by })}\n`
    if (!(await createText(this.#place.store, key, text, signal)))
      throw new PersistError('plan', 'cancelled', say('part-lost'))
    this.#last++
  }
}

interface Windows extends JobOrder {
  jobs(open: readonly ImageJob[], stopping: AbortSignal): AsyncGenerator<ImageJob>
}

/** @param write writes the state before its images begin */
function windowsOf(
  known: Known,
  ledger: Ledger,
  firstOf: (job: ImageJob) => number,
  write: (state: Trying) => Promise<void>,
): Windows {
  const underWay = new Set<ImageJob>()
  let allEnded = Promise.withResolvers<void>()
  const rangeOf = (jobs: readonly ImageJob[]): Range | undefined => {
    const [first, last] = [jobs[0], jobs.at(-1)]
    return first && last && [firstOf(first), firstOf(last)]
  }
  const settleKiller = (job: ImageJob) => {
    const error = new PersistError('fetch', 'worker-crash', say('image-kills', { count: TIMES_ALONE }))
    const outcome = outcomeOfError(error, 0, ledger.language)
    for (const target of job.targets) ledger.settle(target, outcome)
  }
  async function* windowOf(
    window: readonly ImageJob[],
    state: Known,
    suspects: readonly ImageJob[],
    stopping: AbortSignal,
  ): AsyncGenerator<ImageJob> {
    const positions = rangeOf(window)
    const among = rangeOf(suspects)
    if (!positions) return
    await write({ ...state, positions, ...(among && { suspects: among }) })
    for (const job of window) underWay.add(job)
    allEnded = Promise.withResolvers()
    yield* window
    try {
      await raceAbort(() => allEnded.promise, stopping)
    } catch {
      // The run ends: no more images are handed out.
    }
  }
  return {
    ended(job) {
      if (underWay.delete(job) && underWay.size === 0) allEnded.resolve()
    },
    async *jobs(open, stopping) {
      const { killers, suspects: [first, last] = [1, 0], again } = known
      const isKiller = (job: ImageJob) => killers.includes(firstOf(job))
      for (const job of open.filter(isKiller)) settleKiller(job)
      const others = open.filter(job => !isKiller(job)).toSorted((a, b) => firstOf(a) - firstOf(b))
      const left = new Set(others)
      let suspects = others.filter(job => firstOf(job) >= first && firstOf(job) <= last)
      while (suspects.length > 0) {
        const window = suspects.slice(0, Math.ceil(suspects.length / 2))
        const isAgain = again === true && window.length === 1
        yield* windowOf(window, { killers, reads: 0, ...(isAgain && { again }) }, suspects, stopping)
        if (stopping.aborted) return
        for (const job of window) left.delete(job)
        suspects = suspects.slice(window.length)
      }
      yield* windowOf([...left], { killers, reads: 0 }, [], stopping)
    },
  }
}
