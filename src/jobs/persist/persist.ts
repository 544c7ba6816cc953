/** One run, from its options to its report: settings, list, images, files. */
import { type Closing, closingAfter } from '../../base/closing.ts'
import { endedBy } from '../../base/concurrency/ended-by.ts'
import type { Run } from '../../base/concurrency/lazy-run.ts'
import { hasReason, SettingsError } from '../../base/errors.ts'
import type { ImageUrl, ImageUrls } from '../../input/documents/image-url.ts'
import { ImageList, type ListRules, listImages } from '../../input/positions/image-list.ts'
import { idFieldText } from '../../input/positions/spellings.ts'
import { readSources } from '../../input/sources/read.ts'
import { plannedHosts } from '../../output/dry-run.ts'
import { Ledger } from '../../output/ledger.ts'
import { makeReport, type Report, type RunEnd } from '../../output/report.ts'
import { ReportFiles } from '../../output/report-files.ts'
import type { Result } from '../../output/result.ts'
import { storeWarnings } from '../../storage/stores/warnings.ts'
import { checkCallerOptions } from '../options/caller-options.ts'
import { judged } from '../options/open-job.ts'
import { attach } from './attach.ts'
import type { OpenedManifest } from './known/opened-manifest.ts'
import { say } from './messages/say.ts'
import { type RunContext, type RunEnvironment, runContext } from './options/context.ts'
import {
  type AnyPersistOptions,
  type OwnStoreOptions,
  PERSIST_FIELDS,
  type PersistOptions,
} from './options/persist-fields.ts'
import { makePersistSettings, type PersistSettings } from './options/persist-settings.ts'
import type { Attached, PersistRun } from './run.ts'
import { checkFiles, resultsOf, writeFiles, writeResultFiles } from './run-files.ts'
import { Stop } from './stop.ts'
import { expiredLinks } from './watching/failing-hosts.ts'
import type { FetchedLists } from './web/fetch-lists.ts'
import { ListFaults } from './web/list-faults.ts'

/**
 * Persists images. Await the run for its report, or iterate it for the results as they become known, in input order
 * unless `unordered` is set.
 * Both work on one run, as often as you like. The run starts at once, logs nothing and touches no `process`. An image
 * that cannot be stored is a result, never an error.
 * @throws SettingsError (the promise rejects) with every problem of the options, before any request
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
export function persist(options: PersistOptions): Run<Result, Report>
/** Persists images to a store of your own, which takes the place of `destination`. */
export function persist(options: OwnStoreOptions): Run<Result, Report>
export function persist(options: PersistOptions | OwnStoreOptions): Run<Result, Report> {
  return persistWith({}, options)
}

/**
 * Persists images for the action and the command. They pass their environment along, and a missing option is reported
 * with the other problems.
 */
export function persistWith(
  surroundings: Partial<RunEnvironment>,
  options: AnyPersistOptions,
): Run<Result, Report> {
  const ledger = Promise.withResolvers<Ledger>()
  const leaving = new AbortController()
  const report = runPersist(options, surroundings, ledger.resolve, leaving.signal)
  // Callers see a failure by awaiting or by iterating. The unused way must not count as an unhandled rejection.
  report.catch(ledger.reject)
  ledger.promise.catch(() => {})
  return Object.assign(report, {
    [Symbol.asyncIterator]: () => resultsOf(ledger.promise, report, leaving, options),
  })
}

async function runPersist(
  options: AnyPersistOptions,
  surroundings: Partial<RunEnvironment>,
  begun: (ledger: Ledger) => void,
  leaving: AbortSignal,
): Promise<Report> {
  const startedAt = performance.now()
  checkCallerOptions(PERSIST_FIELDS, options, ['runId', 'store', 'unordered'])
  const context = runContext(options, surroundings)
  const settings = await judged(options, context, context.watch.info, makePersistSettings)
  const attached = await attach(settings, context)
  const cancel = options.signal ? AbortSignal.any([options.signal, leaving]) : leaving
  return await closingAfter(async closing => {
    const stop = closing.with(new Stop(cancel, context.clock, settings.deadlineMs))
    reportNotices(settings, context)
    const faults = new ListFaults(settings, context.watch.notice)
    const beginning = { ...context, settings, stop, faults }
    const web = await webLists(beginning, closing)
    const images = attached.lists.mark(readImages(beginning, web))
    const opened = await openList(beginning, images, isStreaming(settings, attached))
    const { ledger } = opened
    await checkFiles(settings, context)
    begun(ledger)
    const run: PersistRun = {
      ...context,
      settings,
      stop,
      ...opened,
      attached,
    }
    ledger.follow({
      settled: ({ job, outcome, elapsedMs }) => job && context.watch.settled(outcome, job.url, elapsedMs),
    })
    let isForeign = false
    if (settings.onCollision === 'keep')
      ledger.follow({
        // An object without a known hash was there before, and may be another image.
        settled: ({ job, outcome: { key, sha256 } }) => {
          isForeign ||= job !== undefined && key !== undefined && sha256 === undefined
        },
      })
    const reportFiles = new ReportFiles(context.cwd)
    const results = writeResultFiles(run, faults.failedLists, reportFiles)
    const known = await settleList(run, closing).catch(error => {
      ledger.fail(error)
      throw error
    })
    const resultFiles = await results
    const tally = ledger.tally()
    const expired = expiredLinks(tally, settings.sources)
    if (expired) context.watch.notice(expired)
    const elapsedMs = Math.round(performance.now() - startedAt)
    const files = await writeFiles(run, { elapsedMs, counts: tally.counts }, reportFiles)
    const { error: stopped, cancelled } = stop
    // Lists that are written may name their images by their keys alone from now on.
    if (attached.lists.needsWhole) await known?.manifest.flush()
    const { problems, ...lists } = await attached.lists.finish(run)
    const end: RunEnd = {
      tally,
      hasExclude: settings.exclude !== undefined,
      mayBeComplete: faults.areWhole && run.list.imageCount > 0 && !isForeign && !settings.dryRun,
      // What a store that refuses leaves open says nothing of a run.
      dryRun: settings.dryRun && !stopped ? plannedHosts(ledger.results()) : undefined,
      ...resultFiles,
      ...files,
      ...lists,
      stopped,
      cancelled,
      cut: faults.areCut,
      elapsedMs,
      overlooked: settings.net.found,
      requests: context.requests,
      failedLists: faults.failedLists,
      listFaults: faults.all,
      lacking: faults.lacking,
    }
    const all = [...reportFiles.problems, ...problems, ...faults.problems]
    const report = makeReport(ledger, settings.failOn, end, all)
    await known?.end(report.failure === undefined)
    return report
  })
}

/** A run before its lists are read. */
interface Beginning extends RunContext, Pick<PersistRun, 'settings' | 'stop'> {
  readonly faults: ListFaults
}

async function webLists(
  { settings, stop, faults, ...context }: Beginning,
  closing: Closing,
): Promise<FetchedLists | undefined> {
  if (settings.web.addresses.length === 0) return undefined
  const { fetchLists } = await import('./web/fetch-lists.ts')
  return closing.with(await fetchLists(settings, stop, faults, context))
}

/** @param isArriving whether the images are stored while the list is read */
async function openList(
  { settings, stop, faults }: Beginning,
  images: ImageUrls,
  isArriving: boolean,
): Promise<Pick<PersistRun, 'list' | 'ledger' | 'arriving'>> {
  // The caller has ended the list: what it lacks was still to come.
  const isLeft = () => faults.areCut && hasReason(stop.stopping.reason, 'cancelled')
  const rules = { ...listRules(settings), isLeft }
  if (isArriving) {
    const list = new ImageList(rules)
    const ledger = new Ledger(list, settings.language)
    return { list, ledger, arriving: list.arrive(images, ledger, stop.stopping) }
  }
  const list = await listImages(images, rules)
  list.refuseTooFew()
  list.refuseConflicts()
  return { list, ledger: new Ledger(list, settings.language) }
}

function reportNotices({ notices, store, publicUrls }: PersistSettings, { watch }: RunContext): void {
  for (const notice of [...notices, ...storeWarnings(store, publicUrls.base === undefined)])
    watch.notice(notice)
}

function listRules({ template, hosts, shard, baseUrl, exclude, sources }: PersistSettings): ListRules {
  return {
    keyFields: template.fields,
    ignoredParametersOf: host => hosts.ruleFor(host)?.dropParameters ?? [],
    shard,
    baseUrl,
    idField: idFieldText(sources.idField),
    minUrls: sources.minUrls ?? 0,
    excludedBy: exclude && (url => exclude.find(({ fits }) => fits(url))?.pattern),
  }
}

/** Reads the lists until the run stops, even if the caller's list or the pipe still waits. */
async function* readImages(
  { settings, stop: { stopping }, faults, watch }: Beginning,
  web: FetchedLists | undefined,
): AsyncGenerator<readonly ImageUrl[]> {
  const { urls, pipe, ...sources } = settings.sources
  const isArriving = isAsync(urls) || pipe !== undefined
  try {
    yield* readSources({
      ...sources,
      ...(urls !== undefined && { urls: isAsync(urls) ? endedBy(urls, stopping) : urls }),
      ...(pipe && { pipe: { ...pipe, bytes: endedBy(pipe.bytes, stopping) } }),
      lists: faults,
      ...(web && { webLists: web }),
      notice: watch.notice,
    })
    faults.ended()
  } catch (error) {
    // What is wrong with a list that was cut may be right in the whole list.
    if (!(isArriving && stopping.aborted && (error === stopping.reason || error instanceof SettingsError)))
      throw error
  }
}

/**
 * Whether images are fetched while the list is still arriving: the bytes of a whole list do not fit in memory. A shard
 * needs the complete list first.
 */
function isStreaming({ sources, shard }: PersistSettings, { lists }: Attached): boolean {
  const { urls, pipe, bytesField } = sources
  const isArriving = isAsync(urls) || (pipe ?? bytesField) !== undefined
  return isArriving && shard.count === 1 && !lists.needsWhole
}

function isAsync<Item>(
  urls: string | Iterable<Item> | AsyncIterable<Item> | undefined,
): urls is AsyncIterable<Item> {
  return typeof urls === 'object' && Symbol.asyncIterator in urls
}

/**
 * Gives every target of the list its outcome.
 * @returns the manifest, which waits for the end of the run; undefined unless images were to be stored
 */
async function settleList(run: PersistRun, closing: Closing): Promise<OpenedManifest | undefined> {
  const { list, attached, watch } = run
  const report = () => watch.planned(list.ownCount, list.jobCount, list.objectCount)
  if (list.isCounted) report()
  let known: OpenedManifest | undefined
  if (attached.settle) await attached.settle(run)
  else if (!list.isEmpty) {
    // An empty list does not load this module: it takes a sixth of the start-up time.
    const { runImages } = await import('./run-images.ts')
    known = await runImages(run, closing)
  }
  if (run.arriving) report()
  const { imageCount, excludedCount: count } = list
  if (imageCount === 0 && count > 0) watch.notice(say('exclude-all', { count }))
  return known
}
