/**
 * Reports the progress of a plan, counts its images, and joins their results in one file, all from the objects that
 * workers left in the store. Must not import `process`, `@actions/*`, ali-oss or undici.
 */
import { SettingsError } from '../../base/errors.ts'
import { quote } from '../../base/messages/quote.ts'
import { say } from '../../base/messages/say.ts'
import { type Language, textIn } from '../../base/sentence.ts'
import type { Counts } from '../../output/counts.ts'
import { type FailOn, lossFailure, type Requests } from '../../output/report.ts'
import { checkWritable } from '../../output/results-file.ts'
import { OpenPlans } from '../../storage/manifest/open-mark.ts'
import { openStore } from '../../storage/stores/open.ts'
import type { Store } from '../../storage/stores/store.ts'
import type { JobContext, JobEnvironment } from '../options/context.ts'
import type { OptionsOut } from '../options/field.ts'
import { openJob, unlessCancelled } from '../options/open-job.ts'
import { storeSettings } from '../options/store-settings.ts'
import { readOpenMarks } from '../plan/open-marks.ts'
import { type Plan, readPlan } from '../plan/plan-file.ts'
import { openCount, type PlanProgress } from '../plan/plan-progress.ts'
import { addPreviousRound, collectAbandoned, partCollector, previousRound } from './collect-parts.ts'
import { CollectedResults } from './collected-results.ts'
import { lostWorkers } from './lost-workers.ts'
import {
  type LostWorker,
  type PlanStatus,
  STATUS_FIELDS,
  type StatusOptions,
  type StatusWatcher,
} from './status-fields.ts'

/** Gap between two looks at a plan that is followed. */
const LOOK_MS = 5000
/** The rate covers this many milliseconds, so that it soon follows workers that join or leave. */
const WINDOW_MS = 15 * 60_000

/** Progress of a plan, with the outcomes of the images in parts that are over. */
export interface StatusReport extends PlanStatus, Counts {
  /** The plan's name. */
  readonly plan: string
  /** Counts every planning under this name, from 1. All other facts are of this round. */
  readonly round: number
  /** Name of the queue, if the plan has one. */
  readonly queue: string
  /** Number of parts that are not over. */
  readonly open: number
  /** Workers that hold open parts and have fallen silent, at most five. */
  readonly lostWorkers: readonly LostWorker[]
  /** Images that failed or were refused, by reason. */
  readonly reasons: Readonly<Record<string, number>>
  /** Images skipped as `dead`: they failed in an earlier run for a lasting reason. */
  readonly knownFailures: number
  /** Bytes written to the store. */
  readonly bytes: number
  /** Images without a key because their object is missing. */
  readonly lost: number
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
  const make = storeSettings(STATUS_FIELDS, ({ destination: uri }) => ({
    name: 'destination',
    uri,
    mayWrite: false,
  }))
  const { context, settings } = await openJob(STATUS_FIELDS, options, surroundings, make)
  const { watch, signal } = context
  const { resultsFile, failedFile } = settings
  await checkWritable({ 'results-file': resultsFile, 'failed-file': failedFile }, context)
  const store = await openStore(settings.store, watch.notice)
  try {
    for (;;) {
      const report = await runStatus(settings, store, context)
      if (report) return report
      watch.notice(say('status-replaced', { plan: settings.plan }))
    }
  } catch (error) {
    throw unlessCancelled(signal, error, say('status-cancelled'))
  } finally {
    await store.close()
  }
}

/** @returns undefined if another plan took the place of the plan that it followed */
async function runStatus(
  settings: OptionsOut<typeof STATUS_FIELDS>,
  store: Store,
  context: JobContext<StatusWatcher>,
): Promise<StatusReport | undefined> {
  const collected = new CollectedResults(settings)
  return await statusOf(settings, store, collected, context).finally(() => collected.close())
}

async function statusOf(
  settings: OptionsOut<typeof STATUS_FIELDS>,
  store: Store,
  collected: CollectedResults,
  context: JobContext<StatusWatcher>,
): Promise<StatusReport | undefined> {
  const { plan: name, follow, failOn, language, round } = settings
  const { signal, clock, watch, cwd } = context
  const currentPlan = async () => {
    const found = await readPlan(store, name, signal)
    if (!found) throw new SettingsError([say('plan-missing', { plan: name })])
    return found
  }
  const current = await currentPlan()
  const earlier = round === 'last' ? await previousRound(current, signal) : undefined
  if (round === 'last' && !earlier) throw new SettingsError([say('plan-no-last-round', { plan: name })])
  const plan = earlier ?? current
  const collect = partCollector(plan, collected, watch.notice)
  // Compared with dates that the store gave.
  const now = () => store.now?.() ?? clock.now()
  const others = new OpenPlans(now(), name)
  await readOpenMarks(store, others, signal)
  if (others.sentence) watch.notice(others.sentence)
  const named = new Set<string>()
  let progress: PlanProgress | undefined
  let lost: readonly LostWorker[]
  for (;;) {
    const before = progress?.done.size ?? -1
    progress = await collect(signal)
    // The results of a plan that was replaced or removed are gone.
    const isSilent = follow && progress.done.size <= before
    if (isSilent && (await currentPlan()).id !== current.id) return undefined
    watch.looked(planStatus(plan, progress, now()))
    const isAtEnd = earlier !== undefined || openCount(plan, progress) === 0
    lost = isAtEnd ? [] : await lostWorkers(plan, progress, now(), signal)
    for (const { part, worker, until } of lost)
      if (!named.has(until)) watch.info(say('status-lost-worker', { part, worker: quote(worker), until }))
    for (const { until } of lost) named.add(until)
    if (!follow || isAtEnd) break
    await clock.sleep(LOOK_MS, signal)
  }
  const reached = planStatus(plan, progress, now())
  await collectAbandoned(plan, progress, collected, language, clock.now(), signal)
  const open = openCount(plan, progress)
  if (open > 0 && settings.resultsFile !== undefined && !earlier)
    await addPreviousRound(plan, collected, signal)
  const { counts, reasons, resting, lost: lostImages, undecided } = collected.images
  return {
    ...reached,
    ...counts,
    plan: name,
    round: plan.round,
    queue: plan.queue,
    open,
    lostWorkers: lost,
    // The most frequent first.
    reasons: Object.fromEntries([...reasons].sort(([, a], [, b]) => b - a)),
    knownFailures: resting,
    bytes: collected.bytes,
    lost: lostImages,
    requests: collected.requests,
    elapsedMs: elapsedMs(progress, collected),
    ...(await collected.write(cwd)),
    failure:
      abandonedFailure(reached.abandoned, failOn, language) ??
      lossFailure({ ...counts, undecided }, failOn, language),
  }
}

/**
 * Progress and speed of a plan, from the times at which results of parts were written.
 * @param now milliseconds since the epoch
 */
function planStatus({ parts, images }: Plan, { done, abandoned }: PlanProgress, now: number): PlanStatus {
  const ended = [...done]
  const imagesOf = (number: number) => parts[number]?.images ?? 0
  const imagesDone = ended.reduce((sum, [number]) => sum + imagesOf(number), 0)
  const imagesAbandoned = [...abandoned.keys()].reduce((sum, number) => sum + imagesOf(number), 0)
  const times = ended
    .flatMap(([number, time]) => (time ? [{ number, at: +time }] : []))
    .sort((a, b) => a.at - b.at)
    .filter(({ at }) => at > now - WINDOW_MS)
  const [first] = times
  // The first part does not count: its start is unknown.
  const counted = times.slice(1).reduce((sum, { number }) => sum + imagesOf(number), 0)
  const perSecond = first && now > first.at ? (counted / (now - first.at)) * 1000 : 0
  const left = images - imagesDone - imagesAbandoned
  return {
    parts: parts.length,
    done: ended.length,
    abandoned: abandoned.size,
    images,
    imagesDone,
    ...(perSecond > 0 && { perSecond }),
    ...(perSecond > 0 && left > 0 && { leftMs: (left / perSecond) * 1000 }),
  }
}

/** An abandoned part is a failure whatever the share of its images. */
function abandonedFailure(count: number, failOn: FailOn, language: Language): string | undefined {
  if (count === 0 || failOn === 'none') return undefined
  return textIn(language, say('parts-abandoned', { count }))
}

function elapsedMs({ done }: PlanProgress, { longestMs }: CollectedResults): number {
  const times = [...done.values()].filter(time => time !== undefined).map(Number)
  const first = times.reduce((least, time) => Math.min(least, time), Number.POSITIVE_INFINITY)
  const last = times.reduce((most, time) => Math.max(most, time), 0)
  return times.length === 0 ? longestMs : last - first + longestMs
}
