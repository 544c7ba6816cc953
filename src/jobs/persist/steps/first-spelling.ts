/** One image with several URLs: what fails with one is tried with the next, and what has died is not asked. */
import type { Clock } from '../../../base/clock.ts'
import { PersistError } from '../../../base/errors.ts'
import { asPersistError } from '../../../base/messages/as-persist-error.ts'
import { say } from '../../../base/messages/say.ts'
import type { Job } from '../../../input/plan/job.ts'
import { expiryOf, type Spelling } from '../../../input/plan/spellings.ts'
import type { HostGate } from '../../../origin/hosts/gate.ts'
import type { Place } from '../../../origin/hosts/place.ts'
import type { Stop } from '../stop.ts'

export interface SpellingTools {
  readonly clock: Pick<Clock, 'now'>
  readonly gate: Pick<HostGate<Job>, 'waitForPlace'>
  readonly stop: Pick<Stop, 'stopping'>
}

/**
 * Gives the place back where it fails.
 * @param before attempts at earlier spellings
 */
export type FetchSpelling<T> = (spelling: Spelling, place: Place, before: number) => Promise<T>

/** What no other spelling changes. */
const OF_THE_RUN: ReadonlySet<string> = new Set(['cancelled', 'host-paused', 'url-expired'])

/**
 * @param place at the job's host
 * @returns what `fetch` brought of the first that has it
 * @throws PersistError of the last that was asked; `url-expired` where all have died, and then nobody was asked
 */
export function firstSpelling<T>(
  job: Job,
  place: Place,
  fetch: FetchSpelling<T>,
  tools: SpellingTools,
): Promise<T> {
  if (isDead(job, tools.clock.now())) return nextSpelling(job, place, undefined, fetch, tools)
  return fetch(job, place, 0).catch(thrown =>
    nextSpelling(job, undefined, failureOf(thrown, undefined, tools), fetch, tools),
  )
}

/**
 * @param place where none has been asked yet
 * @param first what the first one failed with, if it was asked
 */
async function nextSpelling<T>(
  job: Job,
  place: Place | undefined,
  first: PersistError | undefined,
  fetch: FetchSpelling<T>,
  { clock, gate, stop }: SpellingTools,
): Promise<T> {
  let held = place
  let failure = first
  let before = first ? 1 : 0
  // A list that still comes may bring further ones meanwhile.
  for (const spelling of job.others ?? []) {
    if (isDead(spelling, clock.now())) continue
    held ??= await gate.waitForPlace(new URL(spelling.url).host)
    // It may have died while it waited.
    if (isDead(spelling, clock.now())) continue
    try {
      const at: Place = held
      held = undefined
      return await fetch(spelling, at, before)
    } catch (thrown) {
      failure = failureOf(thrown, failure, { stop })
      before++
    }
  }
  held?.release()
  throw failure ?? urlExpired(expiryOf(job) ?? clock.now())
}

/**
 * What another spelling may mend. @throws PersistError where none can
 * @param earlier what the spelling before failed with
 */
function failureOf(
  thrown: unknown,
  earlier: PersistError | undefined,
  { stop }: Pick<SpellingTools, 'stop'>,
): PersistError {
  const error = asPersistError(thrown, 'fetch')
  if (!stop.stopping.aborted && isOfSpelling(error)) return error
  // What made a host ask to be left alone was said to the spelling before.
  throw error.reason === 'host-paused' ? (earlier ?? error) : error
}

function isDead({ expiresAt }: Spelling, now: number): boolean {
  return expiresAt !== undefined && expiresAt <= now
}

function isOfSpelling({ stage, reason }: PersistError): boolean {
  return (stage === 'fetch' || stage === 'inspect') && !OF_THE_RUN.has(reason)
}

export function urlExpired(at: number): PersistError {
  return new PersistError('plan', 'url-expired', say('url-expired', { time: timeText(at) }))
}

/** To the second, in UTC: `2026-11-25T20:00:00Z`. */
export function timeText(at: number): string {
  const isShown = Math.abs(at) < 8.64e15
  return isShown ? new Date(at).toISOString().replace(/\.\d+/, '') : String(at)
}
