/** One run, from what was asked to the report: settings, plan, images, files. */
import { resolve } from 'node:path'
import type { Run } from '../../base/concurrency/lazy-run.ts'
import { type Plan, planImages } from '../../input/plan/plan.ts'
import { readSources } from '../../input/sources/read.ts'
import { writeGallery } from '../../output/gallery/gallery-file.ts'
import { Ledger } from '../../output/ledger.ts'
import { makeReport, type Report } from '../../output/report.ts'
import type { Result } from '../../output/result.ts'
import { checkWritable, writeFailedFile, writeNewFile, writeResults } from '../../output/results-file.ts'
import { storeWarnings } from '../../storage/stores/open.ts'
import { type RunContext, type RunEnvironment, runContext } from './context.ts'
import { runDry } from './dry-run.ts'
import type { PersistOptions } from './options.ts'
import { runImages } from './run-images.ts'
import { makePersistSettings, type PersistSettings } from './settings.ts'
import { Stop } from './stop.ts'

/**
 * Persists images. Await it for the report, or iterate it for the results in input order as they become known; or
 * both, and as often as wanted. Begins at once, logs nothing, touches no `process`. An image that cannot be stored is a
 * result, never an error.
 * @throws SettingsError (the promise rejects) with every problem of what was asked, before any request
 * @example
 * ```ts
 * import { persist } from 'persist-images'
 *
 * const run = persist({ urls: ['https://example.com/a.jpg'], destination: 'oss://my-bucket/memes/', region: 'cn-beijing' })
 * for await (const { url, key, reason } of run) console.log(url, key ?? reason)
 * const { stored, failed, failure } = await run
 * if (failure) throw new Error(`${stored} stored, ${failed} failed: ${failure}`)
 * ```
 */
export function persist(options: PersistOptions): Run<Result, Report> {
  return persistWith({}, options)
}

/** The same for the front doors: a missing option is one of the problems, and they know more of where they are. */
export function persistWith(
  surroundings: Partial<RunEnvironment>,
  options: Partial<PersistOptions>,
): Run<Result, Report> {
  const ledger = Promise.withResolvers<Ledger>()
  const report = runPersist(options, surroundings, ledger.resolve)
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

async function runPersist(
  options: Partial<PersistOptions>,
  surroundings: Partial<RunEnvironment>,
  begun: (ledger: Ledger) => void,
): Promise<Report> {
  const startedAt = performance.now()
  const context = runContext(options, surroundings)
  const settings = await makePersistSettings(options, context, context.watch.info)
  const stop = new Stop(options.signal, context.clock, settings.deadlineMs)
  try {
    sayNotices(settings, context)
    const plan = await planRun(settings, context)
    await checkFiles(settings, context)
    const ledger = new Ledger(plan, settings.language)
    begun(ledger)
    const resultsFile = await settlePlan(settings, plan, ledger, stop, context)
    const elapsedMs = Math.round(performance.now() - startedAt)
    const files = await writeFiles(settings, ledger, context, elapsedMs)
    const { error: stopped, cancelled } = stop
    return makeReport(ledger, settings.failOn, { resultsFile, ...files, stopped, cancelled, elapsedMs })
  } finally {
    stop.close()
  }
}

function sayNotices({ notices, store, publicUrls }: PersistSettings, { watch }: RunContext): void {
  for (const notice of [...notices, ...storeWarnings(store, publicUrls.base === undefined)])
    watch.notice(notice)
}

/** What is to be done, from the lists; nothing is asked for it. */
async function planRun(settings: PersistSettings, { watch }: RunContext): Promise<Plan> {
  const { sources, baseUrl, template, hosts, shard } = settings
  return await planImages(
    readSources({ ...sources, notice: watch.notice }),
    template.fields,
    host => hosts.ruleFor(host)?.dropParameters ?? [],
    shard,
    baseUrl,
  )
}

/** Files that could not be written are told before the work, not behind it. */
async function checkFiles(
  { resultsFile, failedFile, gallery, dryRun }: PersistSettings,
  { cwd, newFile }: RunContext,
): Promise<void> {
  const files = { 'results-file': resultsFile, 'new-file': newFile }
  const atTheEnd = { 'failed-file': failedFile, 'gallery-file': gallery.file }
  await checkWritable({ ...files, ...(!dryRun && atTheEnd) }, cwd)
}

/**
 * The work itself: each target of the plan comes to have its outcome, and each result is written as it comes.
 * @returns the path of the results, where they are wanted
 */
async function settlePlan(
  settings: PersistSettings,
  plan: Plan,
  ledger: Ledger,
  stop: Stop,
  context: RunContext,
): Promise<string | undefined> {
  const path = settings.resultsFile === undefined ? undefined : resolve(context.cwd, settings.resultsFile)
  const written = path === undefined ? undefined : writeResults(path, ledger.resultsInOrder())
  // Awaited below; until then its rejection must not count as unhandled.
  written?.catch(() => {})
  try {
    const objects = plan.jobs.reduce((sum, { targets }) => sum + targets.length, 0)
    context.watch.planned(plan.ownCount, plan.jobs.length, objects)
    if (settings.dryRun) await runDry(settings, plan, ledger, stop, context)
    else if (plan.jobs.length > 0) await runImages(settings, plan, ledger, stop, context)
  } catch (error) {
    ledger.fail(error)
    throw error
  }
  await written
  return path
}

/** The files that are whole only once everything has its outcome, and where they are. */
async function writeFiles(
  { dryRun, failedFile, sources, gallery, language }: PersistSettings,
  ledger: Ledger,
  { cwd, newFile, startedAt }: RunContext,
  elapsedMs: number,
): Promise<Pick<Report, 'failedFile' | 'newFile' | 'galleryFile'>> {
  const written = await writeNewFile(newFile, cwd, ledger)
  // A dry run has tried nothing, so there is nothing to be tried again, or to be looked at.
  if (dryRun) return { newFile: written, failedFile: undefined, galleryFile: undefined }
  const run = { language, startedAt, elapsedMs }
  return {
    newFile: written,
    failedFile: await writeFailedFile(failedFile, cwd, ledger, sources),
    galleryFile: await writeGallery({ ...gallery, ...run }, cwd, ledger),
  }
}
