/** One run from what was asked to the report: settings, plan, the work, files written. */
import { resolve } from 'node:path'
import { PersistError, SettingsError } from '../../base/errors.ts'
import { type Plan, planImages } from '../../input/plan/plan.ts'
import { readSources } from '../../input/sources/read.ts'
import { Ledger } from '../../output/ledger.ts'
import { makeReport, type Report } from '../../output/report.ts'
import type { Result } from '../../output/result.ts'
import { checkWritable, writeFailedFile, writeResults } from '../../output/results-file.ts'
import { storeWarnings } from '../../storage/stores/open.ts'
import { runDoctor } from '../doctor/doctor.ts'
import type { Finding } from '../doctor/finding.ts'
import { type PersistOptions, type RunContext, runContext } from './context.ts'
import { runImages, settleDryRun } from './run-images.ts'
import { makePersistSettings, type PersistSettings } from './settings.ts'
import { Stop } from './stop.ts'

/** Await it for the report, or iterate it for the results in input order as they become known; or both. */
export type PersistRun = Promise<Report> & AsyncIterable<Result>

/**
 * Persists images. Begins at once, logs nothing, touches no `process`.
 * @throws SettingsError (the promise rejects) with every problem of what was asked, before any request
 */
export function persist(options: PersistOptions): PersistRun {
  const ledger = Promise.withResolvers<Ledger>()
  const report = runPersist(options, ledger.resolve)
  // A failure reaches whoever awaits and whoever iterates; it must not count as unhandled for the other.
  report.catch(ledger.reject)
  ledger.promise.catch(() => {})
  return Object.assign(report, {
    async *[Symbol.asyncIterator]() {
      yield* (await ledger.promise).resultsInOrder()
      await report
    },
  })
}

async function runPersist(options: PersistOptions, begun: (ledger: Ledger) => void): Promise<Report> {
  const startedAt = performance.now()
  const context = runContext(options)
  const settings = await makePersistSettings(options, context, context.watch.info)
  const stop = new Stop(options.signal, context.clock, settings.deadlineMs)
  try {
    return await runJob(settings, stop, context, startedAt, begun)
  } finally {
    stop.close()
  }
}

async function runJob(
  settings: PersistSettings,
  stop: Stop,
  context: RunContext,
  startedAt: number,
  begun: (ledger: Ledger) => void,
): Promise<Report> {
  for (const notice of [
    ...settings.notices,
    ...storeWarnings(settings.store, settings.publicUrls.base === undefined),
  ])
    context.watch.notice(notice)
  const plan = await planImages(
    readSources({ ...settings.sources, notice: context.watch.notice }),
    settings.template.fields,
    host => settings.hosts.ruleFor(host)?.dropParameters ?? [],
    settings.shard,
  )
  if (plan.positions.length === 0) sayNoUrls(settings, context)
  const { resultsFile: results, failedFile: failed } = settings
  await checkWritable(
    { 'results-file': results, ...(settings.dryRun ? {} : { 'failed-file': failed }) },
    context.cwd,
  )
  const ledger = new Ledger(plan)
  begun(ledger)
  const resultsFile = results === undefined ? undefined : resolve(context.cwd, results)
  const written = resultsFile === undefined ? undefined : writeResults(resultsFile, ledger.resultsInOrder())
  // Awaited below; until then its rejection must not count as unhandled.
  written?.catch(() => {})
  try {
    context.watch.planned(plan.ownCount, plan.jobs.length)
    if (settings.dryRun) await runDry(settings, plan, ledger, stop, context)
    else if (plan.jobs.length > 0) await runImages(settings, plan, ledger, stop, context)
  } catch (error) {
    ledger.fail(error)
    throw error
  }
  await written
  // A dry run has tried nothing, so there is nothing to be tried again.
  const failedFile = settings.dryRun
    ? undefined
    : await writeFailedFile(failed, context.cwd, ledger, settings.sources)
  const { error: stopped, cancelled } = stop
  const elapsedMs = Math.round(performance.now() - startedAt)
  return makeReport(ledger, settings.failOn, { resultsFile, failedFile, stopped, cancelled, elapsedMs })
}

/** Asks of the store what a run would need of it, and of the origins nothing. */
async function runDry(
  settings: PersistSettings,
  plan: Plan,
  ledger: Ledger,
  stop: Stop,
  context: RunContext,
): Promise<void> {
  const { watch } = context
  let lack: PersistError | undefined
  try {
    for await (const finding of runDoctor(settings.store, true, watch.notice, stop.stopping)) {
      watch.found(finding)
      if (finding.outcome === 'missing') lack ??= errorOfFinding(finding)
    }
  } catch (error) {
    if (!stop.stopping.aborted) throw error
  }
  // Not before: the examination ends with the run.
  if (lack) stop.failStore(lack)
  else await settleDryRun(settings, plan, ledger, stop, context)
  ledger.settleRest({ outcome: 'skipped', reason: 'dry-run', message: 'dry run: nothing was fetched' })
}

function errorOfFinding({ sentence, advice }: Finding): PersistError {
  return new PersistError('store', 'store-denied', sentence, { ...(advice && { advice }) })
}

function sayNoUrls({ ifNoUrls }: PersistSettings, { watch }: RunContext): void {
  const sentence = 'there are no image URLs in `urls` or `urls-file`'
  if (ifNoUrls === 'error') throw new SettingsError([`${sentence} (if-no-urls: error)`], 'sources')
  if (ifNoUrls === 'warn') watch.notice(sentence)
}
