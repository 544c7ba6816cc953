/** Fetches one image that has several URLs ("spellings"). A failure leads to the next URL; expired URLs are skipped. */

import { PersistError } from '../../../base/errors.ts'
import { asPersistError } from '../../../base/messages/as-persist-error.ts'
import { momentText } from '../../../base/messages/duration.ts'
import type { ImageJob } from '../../../input/positions/image-job.ts'
import { expiryOf, type Spelling } from '../../../input/positions/spellings.ts'
import type { HostGate } from '../../../origin/hosts/gate.ts'
import type { HostPermit } from '../../../origin/hosts/host-permit.ts'
import { say } from '../messages/say.ts'
import type { PersistRun } from '../run.ts'

type SpellingTools = Pick<PersistRun, 'clock' | 'stop'> & {
  readonly gate: Pick<HostGate<ImageJob>, 'waitForPermit'>
}

/**
 * Fetches from one URL, and releases the permit if it fails.
 * @param before number of attempts at earlier spellings
 */
export type FetchSpelling<T> = (spelling: Spelling, permit: HostPermit, before: number) => Promise<T>

/** Failures that another URL of the image cannot avoid. */
const OF_THE_RUN: ReadonlySet<string> = new Set(['cancelled', 'host-paused', 'url-expired'])

/**
 * @param permit a permit at the job's host
 * @returns the result of `fetch` for the first spelling that succeeds
 * @throws PersistError of the last spelling that was tried; `url-expired` if all have expired, without any request
 */
export function firstSpelling<T>(
  job: ImageJob,
  permit: HostPermit,
  fetch: FetchSpelling<T>,
  tools: SpellingTools,
): Promise<T> {
  if (isFailedEntry(job, tools.clock.now())) return nextSpelling(job, permit, undefined, fetch, tools)
  return fetch(job, permit, 0).catch(thrown =>
    nextSpelling(job, undefined, failureOf(thrown, undefined, tools), fetch, tools),
  )
}

/**
 * @param permit the permit of the job, if no spelling has been tried yet
 * @param first failure of the first spelling, if it was tried
 */
async function nextSpelling<T>(
  job: ImageJob,
  permit: HostPermit | undefined,
  first: PersistError | undefined,
  fetch: FetchSpelling<T>,
  { clock, gate, stop }: SpellingTools,
): Promise<T> {
  let current = permit
  let failure = first
  let before = first ? 1 : 0
  // A list that is still arriving may add spellings during this loop.
  for (const spelling of job.others ?? []) {
    if (isFailedEntry(spelling, clock.now())) continue
    current ??= await gate.waitForPermit(new URL(spelling.url).host)
    // The URL may have expired during the wait.
    if (isFailedEntry(spelling, clock.now())) continue
    try {
      const at: HostPermit = current
      current = undefined
      return await fetch(spelling, at, before)
    } catch (thrown) {
      failure = failureOf(thrown, failure, { stop })
      before++
    }
  }
  current?.release()
  throw failure ?? urlExpired(expiryOf(job) ?? clock.now(), clock.now())
}

/**
 * Returns a failure that another spelling may avoid. @throws PersistError for any other failure
 * @param earlier failure of the spelling before
 */
function failureOf(
  thrown: unknown,
  earlier: PersistError | undefined,
  { stop }: Pick<SpellingTools, 'stop'>,
): PersistError {
  const error = asPersistError(thrown, 'fetch')
  if (!stop.stopping.aborted && isOfSpelling(error)) return error
  // The failure of the earlier spelling explains why the host is paused.
  throw error.reason === 'host-paused' ? (earlier ?? error) : error
}

function isFailedEntry({ expiresAt }: Spelling, now: number): boolean {
  return expiresAt !== undefined && expiresAt <= now
}

function isOfSpelling({ stage, reason }: PersistError): boolean {
  return (stage === 'fetch' || stage === 'inspect') && !OF_THE_RUN.has(reason)
}

function urlExpired(at: number, now: number): PersistError {
  // A list may give a time that no calendar has.
  const time = Math.abs(at) < 8.64e15 ? momentText(at, now) : String(at)
  return new PersistError('plan', 'url-expired', say('url-expired', { time }))
}
