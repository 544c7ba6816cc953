/** What is written down about one job while it is under way. */
import type { PersistError } from '../../../base/errors.ts'
import { asPersistError } from '../../../base/messages/as-persist-error.ts'
import type { Job, Target } from '../../../input/plan/job.ts'
import { type Ledger, outcomeOfError } from '../../../output/ledger.ts'
import type { Outcome } from '../../../output/result.ts'
import type { Stop } from '../stop.ts'
import type { Watcher } from '../watching/watcher.ts'

export interface JobOutcomesTools {
  readonly ledger: Ledger
  readonly stop: Stop
  readonly watch: Pick<Required<Watcher>, 'started' | 'settled'>
  /** What a failure comes to where more is known of the image than that it failed. */
  excuse(job: Job, target: Target, error: PersistError): Outcome | undefined
}

export interface JobOutcomes {
  /** Told the number of each attempt at the origin. */
  readonly attempt: (number: number) => void
  /**
   * Does `step` for each target that has no outcome, one after the other; what it gives or throws settles that target.
   * @returns undefined where nothing had to be waited for
   */
  each(
    step: (target: Target) => Promise<Outcome | undefined> | Outcome | undefined,
  ): Promise<void> | undefined
  /** Settles every target that has no outcome with what was thrown. */
  readonly fail: (thrown: unknown) => void
  isDone(): boolean
  /** Targets that have no outcome. */
  open(): readonly Target[]
}

export function jobOutcomes(job: Job, { ledger, stop, watch, excuse }: JobOutcomesTools): JobOutcomes {
  const startedAt = performance.now()
  watch.started(job.url)
  let attempts = 0
  const open = () => job.targets.filter(target => !ledger.isSettled(target))

  const settle = (target: Target, outcome: Outcome) => {
    const elapsedMs = Math.round(performance.now() - startedAt)
    const whole = {
      ...outcome,
      ...(attempts > 0 && outcome.outcome !== 'refused' && { attempts }),
      elapsedMs,
    }
    ledger.settle(target, whole)
    watch.settled(whole, job.url)
  }
  const fail = (target: Target, thrown: unknown) => {
    const error = asPersistError(thrown, 'fetch')
    // What no other image would escape ends the run.
    stop.imageFailed(error)
    settle(target, excuse(job, target, error) ?? outcomeOfError(error, attempts, ledger.language))
  }

  const take = (target: Target, outcome: Outcome | undefined) => {
    if (!outcome) return
    stop.storeWorked()
    settle(target, outcome)
  }
  const waitFor = (target: Target, given: Promise<Outcome | undefined>) =>
    given.then(
      outcome => take(target, outcome),
      error => fail(target, error),
    )

  return {
    attempt: number => {
      attempts = number
    },
    isDone: () => open().length === 0,
    open,
    fail: thrown => {
      for (const target of open()) fail(target, thrown)
    },
    each(step) {
      const targets = open()
      const from = (first: number): Promise<void> | undefined => {
        for (let at = first; at < targets.length; at++) {
          const target = targets[at] as Target
          try {
            const given = step(target)
            if (given instanceof Promise) {
              const waiting = waitFor(target, given)
              return at === targets.length - 1 ? waiting : waiting.then(() => from(at + 1))
            }
            take(target, given)
          } catch (error) {
            fail(target, error)
          }
        }
        return undefined
      }
      return from(0)
    },
  }
}
