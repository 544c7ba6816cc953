/**
 * A part whose worker crashed. Its images are done in windows that halve until the image that crashes workers is
 * found; the others are done. Needs no queue: the states lie beside the results.
 */
import { randomUUID } from 'node:crypto'
import { PersistError } from '../../base/errors.ts'
import { say } from '../../base/messages/say.ts'
import { raceAbort } from '../../base/on-abort.ts'
import type { ImageJob } from '../../input/positions/image-job.ts'
import type { Ledger } from '../../output/ledger.ts'
import { outcomeOfError } from '../../output/outcome-of-error.ts'
import type { JobOrder } from '../persist/run.ts'
import type { Plan } from '../plan/plan-file.ts'
import { stateKey } from '../plan/plan-names.ts'
import { readProgress } from '../plan/plan-progress.ts'
import { createText, isCount, readText, recordIn } from '../plan/stored-text.ts'

/** Workers in a row that may crash before an image is under way: the part itself crashes them. */
const MAX_READS = 5
/** Crashes on one image alone after which the image is the cause. */
const TIMES_ALONE = 2
/** Longest wait for the last state, milliseconds. A worker that leaves has little time. */
const LEAVE_MS = 2000

/** First and last position of a range of the lists. */
type Range = readonly [first: number, last: number]

/**
 * How far the search is. Each worker writes the state before it goes on, so that the next one knows what was under way
 * at the crash. Anyone with write access may have changed a state.
 */
interface Trying {
  /** Positions under way. Undefined while the part is read. */
  readonly positions?: Range
  /** Positions among which the cause is, if any crash of this part is unexplained. */
  readonly suspects?: Range
  /** `positions` is one image, and a worker crashed before on that image alone. */
  readonly again?: true
  /** First positions of the images that crash workers. */
  readonly killers: readonly number[]
  /** Workers in a row that crashed before an image was under way. */
  readonly reads: number
  /** The worker left in good order. */
  readonly left?: true
}

const EVERYTHING: Range = [0, Number.MAX_SAFE_INTEGER]

/** What a worker that takes the part knows. */
type Known = Omit<Trying, 'positions' | 'left'>

/** @param last the last state, if any: its worker crashed, unless it left in good order */
export function afterCrash(last: Trying | undefined): Known {
  if (!last) return { suspects: EVERYTHING, killers: [], reads: 0 }
  const { positions, killers, reads, left, ...rest } = last
  if (left) return { ...rest, killers, reads }
  if (!positions) return { ...rest, killers, reads: reads + 1 }
  const [first, end] = positions
  if (first !== end) return { suspects: positions, killers, reads: 0 }
  // One crash may be chance: workers are also killed for other reasons.
  if (!last.again) return { suspects: positions, again: true, killers, reads: 0 }
  return { killers: [...killers, first], reads: 0 }
}

/** @returns undefined for text that is no state */
export function decodeTrying(text: string): Trying | undefined {
  const { positions, suspects, again, killers, reads, left } = recordIn(text) ?? {}
  if (!Array.isArray(killers) || !killers.every(isCount) || !isCount(reads)) return undefined
  return {
    ...(isRange(positions) && { positions }),
    ...(isRange(suspects) && { suspects }),
    ...(again === true && { again }),
    killers,
    reads,
    ...(left === true && { left }),
  }
}

function isRange(value: unknown): value is Range {
  return (
    Array.isArray(value) && value.length === 2 && value.every(isCount) && Number(value[0]) <= Number(value[1])
  )
}

/** The search for the image that crashes the workers of a part. */
export interface SuspectPart {
  /** @param firstOf returns the first position of an image */
  windows(ledger: Ledger, firstOf: (job: ImageJob) => number): Windows
  /** Writes that the worker leaves the part in good order. Never throws. */
  leave(): Promise<void>
}

/** Reads the last state, and writes that the part is being read. */
export async function openSuspect(plan: Plan, number: number, signal: AbortSignal): Promise<SuspectPart> {
  const { lastTrying } = await readProgress(plan, signal, number)
  let last = lastTrying.get(number) ?? 0
  const text =
    last > 0 ? await readText(plan.store, stateKey(plan, number, 'trying', last), signal) : undefined
  // Two workers never write the same text, so that only one of them creates an object.
  const by = randomUUID()
  /** @throws PersistError `cancelled` when another worker has the part */
  const write = async (state: Trying, until = signal) => {
    const text = `${JSON.stringify({ ...state, by })}\n`
    if (!(await createText(plan.store, stateKey(plan, number, 'trying', last + 1), text, until)))
      throw new PersistError('plan', 'cancelled', say('part-lost'))
    last++
  }
  let known = afterCrash(text === undefined ? undefined : decodeTrying(text))
  if (known.reads >= MAX_READS) {
    await write({ ...known, reads: 0, left: true })
    throw new PersistError('plan', 'worker-crash', say('part-kills', { count: known.reads }))
  }
  await write(known)
  return {
    windows: (ledger, firstOf) =>
      windowsOf(known, ledger, firstOf, async state => {
        known = state
        await write(state)
      }),
    leave: () => write({ ...known, left: true }, AbortSignal.timeout(LEAVE_MS)).catch(() => {}),
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
