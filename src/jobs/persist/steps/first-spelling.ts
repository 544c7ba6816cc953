/** One image with several URLs: what fails with one is tried with the next, and what has died is not asked. */
import { PersistError } from '../../../base/errors.ts'
import { asPersistError } from '../../../base/messages/as-persist-error.ts'
import { say } from '../../../base/messages/say.ts'
import type { Job } from '../../../input/plan/job.ts'
import { expiryOf, type Spelling } from '../../../input/plan/spellings.ts'
import type { Place } from '../../../origin/hosts/place.ts'

export interface SpellingTools<T> {
  /** At the job's host. */
  readonly place: Place
  /** Clock time, milliseconds. */
  now(): number
  placeAt(host: string): Promise<Place>
  /**
   * Gives the place back where it fails.
   * @param before attempts at earlier spellings
   */
  fetch(spelling: Spelling, place: Place, before: number): Promise<T>
  /** No more is to be begun. */
  isOver(): boolean
}

/** What no other spelling changes. */
const OF_THE_RUN: ReadonlySet<string> = new Set(['cancelled', 'host-paused', 'url-expired'])

/** @returns what `fetch` brought, and of which spelling
 * @throws PersistError of the last that was asked; `url-expired` where all have died, and then nobody was asked */
export async function firstSpelling<T>(
  job: Job,
  { place, now, placeAt, fetch, isOver }: SpellingTools<T>,
): Promise<T & { readonly spelling: Spelling }> {
  let held: Place | undefined = place
  let failure: PersistError | undefined
  let before = 0
  // A list that still comes may bring further ones meanwhile.
  for (const spelling of inTurn(job)) {
    if (isDead(spelling, now())) continue
    held ??= await placeAt(new URL(spelling.url).host)
    // It may have died while it waited.
    if (isDead(spelling, now())) continue
    try {
      const at: Place = held
      held = undefined
      return { ...(await fetch(spelling, at, before)), spelling }
    } catch (thrown) {
      const error = asPersistError(thrown, 'fetch')
      // What made a host ask to be left alone was said to the spelling before.
      if (isOver() || !isOfSpelling(error)) throw error.reason === 'host-paused' ? (failure ?? error) : error
      failure = error
      before++
    }
  }
  held?.release()
  throw failure ?? urlExpired(expiryOf(job) ?? now())
}

function* inTurn(job: Job): Generator<Spelling> {
  yield job
  yield* job.others ?? []
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
