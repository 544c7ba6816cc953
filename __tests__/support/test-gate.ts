/** A gate with jobs whose ends are in the test's hands. A job is written `host/name`. */

import type { HostUse } from '../../src/origin/hosts/connections.ts'
import { HostGate } from '../../src/origin/hosts/gate.ts'
import type { GateLimits, PaceOf } from '../../src/origin/hosts/host.ts'
import type { HostPermit } from '../../src/origin/hosts/host-permit.ts'
import { NOON, type QuickClock, quickClock } from './clocks.ts'

export interface Gated {
  readonly gate: HostGate<string>
  readonly clock: QuickClock
  /** In order, with the clock's milliseconds since the first. */
  readonly started: string[]
  readonly startTimes: number[]
  /** Resolves when the run has ended. */
  readonly ended: Promise<void>
  /** Ends jobs under way. */
  finish(...jobs: string[]): Promise<void>
  /** The permit a job holds. */
  permit(job: string): HostPermit
}

export function gated(
  jobs: Iterable<string>,
  limits: Partial<GateLimits> = {},
  clock = quickClock(NOON),
  paceOf?: PaceOf,
  use?: HostUse,
): Gated {
  const gate = new HostGate<string>(
    { concurrency: 16, perHost: 6, delayMs: 0, ...limits },
    clock,
    paceOf,
    undefined,
    use,
  )
  const started: string[] = []
  const startTimes: number[] = []
  const permits = new Map<string, HostPermit>()
  const ends = new Map<string, () => void>()
  const beganAt = clock.now()
  const ended = gate.run(jobs, hostOf, (job, permit) => {
    started.push(job)
    startTimes.push(clock.now() - beganAt)
    permits.set(job, permit)
    return new Promise<void>(resolve => ends.set(job, resolve))
  })
  return {
    gate,
    clock,
    started,
    startTimes,
    ended,
    finish: async (...names) => {
      for (const name of names) ends.get(name)?.()
      await turn()
    },
    permit: job => {
      const permit = permits.get(job)
      if (!permit) throw new Error(`${job} has not begun`)
      return permit
    },
  }
}

export const hostOf = (job: string) => job.split('/', 1)[0] ?? ''

/** `count` jobs of one host: `a/0`, `a/1` … */
export const jobsOf = (host: string, count: number) => Array.from({ length: count }, (_, i) => `${host}/${i}`)

/** Lets everything happen that waits for nothing but its turn. */
export async function turn(times = 3): Promise<void> {
  for (let i = 0; i < times; i++) await new Promise(resolve => setImmediate(resolve))
}
