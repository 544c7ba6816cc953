/**
 * Reports the progress of a plan, counts its images, and joins their results in one file, all from the objects that
 * workers left in the store. Must not import `process`, `@actions/*`, ali-oss or undici.
 */
import { PersistError, SettingsError } from '../../base/errors.ts'
import { shorten } from '../../base/messages/quote.ts'
import { say } from '../../base/messages/say.ts'
import type { Language } from '../../base/sentence.ts'
import type { Counts } from '../../output/counts.ts'
import { outcomeOfError } from '../../output/outcome-of-error.ts'
import { lossFailure, type Requests } from '../../output/report.ts'
import { type LostOutcome, resultOf } from '../../output/result.ts'
import { checkWritable, failedRecord } from '../../output/results-file.ts'
import { openStore } from '../../storage/stores/open.ts'
import type { Store } from '../../storage/stores/store.ts'
import { storeWarnings } from '../../storage/stores/warnings.ts'
import { checkCallerOptions } from '../options/caller-options.ts'
import { type JobContext, type JobEnvironment, jobContext } from '../options/context.ts'
import { isOver, type PlanFile, type PlanProgress, readPlan, readProgress } from '../plan/plan-file.ts'
import { abandonedKey, type PlanPlace, resultsKey } from '../plan/plan-names.ts'
import { readPart } from '../plan/read-part.ts'
import { readText } from '../plan/stored-text.ts'
import { CollectedResults } from './collected-results.ts'
import { STATUS_FIELDS } from './fields.ts'
import type { PlanStatus, StatusOptions, StatusWatcher } from './options.ts'
import { planStatus } from './plan-status.ts'
import { makeStatusSettings, type StatusSettings } from './settings.ts'

/** Gap between two looks at a plan that is followed. */
const LOOK_MS = 5000
/** Results of parts to read at once. */
const READ_AT_ONCE = 4

/** Progress of a plan, with the outcomes of the images in parts that are over. */
export interface StatusReport extends PlanStatus, Counts {
  /** The plan's name. */
  readonly plan: string
  /** Number of parts that are not over. */
  readonly open: number
  /** Images that failed or were refused, by reason. */
  readonly reasons: Readonly<Record<string, number>>
  /** Images skipped as `dead`: they failed in an earlier run for a lasting reason. */
  readonly knownFailures: number
  /** Bytes written to the store. */
  readonly bytes: number
  /** Requests sent, without those for plan and results. */
  readonly requests: Requests
  /** Time from the start of the first part to the end of the last, as far as the store knows; milliseconds. */
  readonly elapsedMs: number
  /** Absolute path of the results; undefined unless they were asked for. */
  readonly resultsFile: string | undefined
  /** Absolute path of the URLs to try again; undefined if it was not asked for, or nothing failed. */
  readonly failedFile: string | undefined
  /** One sentence if the parts that are over count as a failed run, by `failOn`. */
  readonly failure: string | undefined
}

/**
 * Reports the progress of a plan and the outcomes of its images. Logs nothing and does not use `process`.
 * @throws SettingsError (the promise rejects) with every problem of the options, or if there is no such plan;
 *   PersistError when the store refuses, or `cancelled`
 * @example
 * ```ts
 * import { status } from 'persist-images/queue'
 *
 * const destination = 'oss://my-bucket/memes/'
 * const { open, done, stored, failed } = await status({ destination, region: 'cn-beijing', resultsFile: 'all.jsonl' })
 * console.log(`${done} parts done, ${open} open: ${stored} images stored, ${failed} failed`)
 * ```
 */
export function status(options: StatusOptions): Promise<StatusReport> {
  return statusWith({}, options)
}

/** `status` for the front doors, which know more of the environment. A missing option is one of the problems. */
export async function statusWith(
  surroundings: Partial<JobEnvironment>,
  options: Partial<StatusOptions>,
): Promise<StatusReport> {
  checkCallerOptions(STATUS_FIELDS, options)
  const context = jobContext<StatusWatcher>(options, surroundings)
  const { watch, signal } = context
  const settings = makeStatusSettings(options, context, watch.info)
  for (const notice of [...settings.notices, ...storeWarnings(settings.store)]) watch.notice(notice)
  const { resultsFile, failedFile } = settings
  await checkWritable({ 'results-file': resultsFile, 'failed-file': failedFile }, context)
  const store = await openStore(settings.store, watch.notice)
  const collected = new CollectedResults({
    results: resultsFile !== undefined,
    again: failedFile !== undefined,
  })
  try {
    return await runStatus(settings, store, collected, context)
  } catch (error) {
    if (!signal.aborted || error instanceof SettingsError) throw error
    throw new PersistError('store', 'cancelled', say('status-cancelled'))
  } finally {
    await Promise.all([collected.close(), store.close()])
  }
}

async function runStatus(
  settings: StatusSettings,
  store: Store,
  collected: CollectedResults,
  context: JobContext<StatusWatcher>,
): Promise<StatusReport> {
  const { name, follow, failOn, language } = settings
  const { signal, clock, watch, cwd } = context
  const plan = await readPlan(store, name, signal)
  if (!plan) throw new SettingsError([say('plan-missing', { plan: name })])
  const place = { prefix: store.prefix, name, id: plan.id }
  const read = new Set<number>()
  let progress: PlanProgress
  for (;;) {
    progress = await readProgress(store, place, signal)
    const fresh = [...progress.done.keys()].filter(number => number < plan.parts.length && !read.has(number))
    await collect(fresh, plan, store, place, collected, context)
    for (const number of fresh) read.add(number)
    watch.looked(planStatus(plan, progress, clock.now()))
    if (!follow || plan.parts.every((_, number) => isOver(progress, number))) break
    await clock.sleep(LOOK_MS, signal)
  }
  const reached = planStatus(plan, progress, clock.now())
  for (const number of progress.abandoned)
    await collectAbandoned(number, plan, store, place, collected, language, context)
  const { counts } = collected
  return {
    ...reached,
    ...counts,
    plan: name,
    open: reached.parts - reached.done - reached.aside,
    reasons: collected.reasons,
    knownFailures: collected.resting,
    bytes: collected.bytes,
    requests: collected.requests,
    elapsedMs: elapsedMs(progress, collected),
    resultsFile: await collected.writeResults(settings.resultsFile, cwd),
    failedFile: await collected.writeAgain(settings.failedFile, cwd),
    failure: lossFailure({ ...counts, undecided: collected.undecided }, failOn, language),
  }
}

async function collect(
  numbers: readonly number[],
  { images }: PlanFile,
  store: Store,
  place: PlanPlace,
  collected: CollectedResults,
  { watch, signal }: JobContext<StatusWatcher>,
): Promise<void> {
  const queue = numbers.values()
  const worker = async () => {
    for (const number of queue) {
      const text = await readText(store, resultsKey(place, number), signal)
      const unreadable = await collected.addPart(text ?? '', { prefix: place.prefix, images })
      if (unreadable > 0) watch.notice(say('part-lines-unreadable', { part: number, count: unreadable }))
    }
  }
  const workers = await Promise.allSettled(Array.from({ length: READ_AT_ONCE }, worker))
  for (const outcome of workers) if (outcome.status === 'rejected') throw outcome.reason
}

/** Every image of an abandoned part counts as failed. */
async function collectAbandoned(
  number: number,
  plan: PlanFile,
  store: Store,
  place: PlanPlace,
  collected: CollectedResults,
  language: Language,
  { watch, signal, clock }: JobContext<StatusWatcher>,
): Promise<void> {
  if (number >= plan.parts.length) return
  const reason = shorten((await readText(store, abandonedKey(place, number), signal))?.trim() ?? '')
  const error = new PersistError('store', 'unexpected', say('part-abandoned', { part: number, reason }))
  const outcome: LostOutcome = { ...outcomeOfError(error, 1, language), outcome: 'failed' }
  for (const { position, image } of await readPart(store, place, number, watch.notice, signal)) {
    await collected.add({
      result: resultOf(position, image, outcome),
      again: failedRecord(image, plan.lists, outcome, clock.now()),
    })
  }
}

function elapsedMs({ done }: PlanProgress, { longestMs }: CollectedResults): number {
  const times = [...done.values()].filter(time => time !== undefined).map(Number)
  const first = times.reduce((least, time) => Math.min(least, time), Number.POSITIVE_INFINITY)
  const last = times.reduce((most, time) => Math.max(most, time), 0)
  return times.length === 0 ? longestMs : last - first + longestMs
}
