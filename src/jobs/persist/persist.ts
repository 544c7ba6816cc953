/** One run, from its options to its report: settings, list, images, files. */
import { endedBy } from '../../base/concurrency/ended-by.ts'
import type { Run } from '../../base/concurrency/lazy-run.ts'
import { SettingsError } from '../../base/errors.ts'
import type { ImageUrl, ImageUrls } from '../../input/documents/image-url.ts'
import type { GrowingList } from '../../input/positions/growing-list.ts'
import { type ImageList, type ListRules, listImages, WholeList } from '../../input/positions/image-list.ts'
import { idFieldText } from '../../input/positions/spellings.ts'
import { readSources, type SourceOptions } from '../../input/sources/read.ts'
import { Ledger } from '../../output/ledger.ts'
import { makeReport, type Report, type RunEnd } from '../../output/report.ts'
import { ReportFiles } from '../../output/report-files.ts'
import type { Result } from '../../output/result.ts'
import { storeWarnings } from '../../storage/stores/warnings.ts'
import { checkCallerOptions } from '../options/caller-options.ts'
import type { OpenedList } from './arriving-list.ts'
import { type RunContext, type RunEnvironment, runContext } from './options/context.ts'
import { PERSIST_FIELDS } from './options/persist-fields.ts'
import type { AnyPersistOptions, OwnStoreOptions, PersistOptions } from './options/persist-options.ts'
import { makePersistSettings, type PersistSettings } from './options/persist-settings.ts'
import { openLinkCheck } from './readable-links.ts'
import { foreignValues } from './rewriting/old-values.ts'
import { type RewrittenLists, reportChanges, rewriteLists } from './rewriting/rewrite-lists.ts'
import { checkFiles, resultReading, writeFiles, writeResultsFile } from './run-files.ts'
import { resultsOf } from './run-results.ts'
import { Stop } from './stop.ts'
import type { FetchedLists } from './web/fetch-lists.ts'
import { failedLists, listFailures } from './web/list-failures.ts'

/**
 * Persists images. Await the run for its report, or iterate it for the results in input order as they become known.
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
    [Symbol.asyncIterator]: () => resultsOf(ledger.promise, report, leaving, surroundings.unordered),
  })
}

async function runPersist(
  options: AnyPersistOptions,
  surroundings: Partial<RunEnvironment>,
  begun: (ledger: Ledger) => void,
  leaving: AbortSignal,
): Promise<Report> {
  const startedAt = performance.now()
  checkCallerOptions(PERSIST_FIELDS, options, ['runId', 'store'])
  const context = runContext(options, surroundings)
  const settings = await makePersistSettings(options, context, context.watch.info)
  const cancel = options.signal ? AbortSignal.any([options.signal, leaving]) : leaving
  const stop = new Stop(cancel, context.clock, settings.deadlineMs)
  const closing: (() => Promise<void> | undefined)[] = []
  try {
    reportNotices(settings, context)
    const web = await webLists(settings, stop, context)
    closing.push(() => web?.close())
    const read = readImages(settings, stop, web, context)
    const images = settings.rewriting?.markOwn(read) ?? read
    const reading = resultReading(settings, context)
    const { list, ledger } = isStreaming(settings)
      ? (await import('./arriving-list.ts')).openArriving(listRules(settings), settings.language, reading)
      : await openWhole(settings, images)
    await checkFiles(settings, context)
    begun(ledger)
    const linkCheck = openLinkCheck(settings, context)
    const reportFiles = new ReportFiles(context.cwd)
    const results = writeResultsFile(settings, ledger, context, reportFiles)
    await settleList(settings, list, images, ledger, stop, { ...context, ...(linkCheck && { linkCheck }) })
    const resultsFile = await results
    const elapsedMs = Math.round(performance.now() - startedAt)
    const files = await writeFiles(settings, ledger, context, elapsedMs, reportFiles)
    const { error: stopped, cancelled } = stop
    const unreadable = await linkCheck?.finish(ledger, cancelled, context.watch.notice)
    const { rewriting } = settings
    if (rewriting && list instanceof WholeList && !unreadable)
      rewriting.foreign = await foreignValues(settings, rewriting, list, ledger, stop, context)
    const lists = unreadable ? NOTHING_REWRITTEN : await rewriteIfRequested(settings, ledger, context)
    const end: RunEnd = {
      resultsFile,
      ...files,
      rewritten: lists?.files,
      unreadableLink: unreadable?.url,
      overlooked: settings.net.found,
      stopped,
      cancelled,
      elapsedMs,
      requests: context.requests.read(),
      failedLists: failedLists(web, settings.language),
    }
    const ofLists = unreadable ? [unreadable.problem] : (lists?.problems ?? [])
    return makeReport(ledger, settings.failOn, end, [
      ...reportFiles.problems,
      ...ofLists,
      ...listFailures(settings, web),
    ])
  } finally {
    stop.close()
    for (const close of closing) await close()
  }
}

async function webLists(
  settings: PersistSettings,
  stop: Stop,
  context: RunContext,
): Promise<FetchedLists | undefined> {
  if (settings.web.addresses.length === 0) return undefined
  const { fetchLists } = await import('./web/fetch-lists.ts')
  return await fetchLists(settings, stop, context)
}

const NOTHING_REWRITTEN: RewrittenLists = { files: [], problems: [] }

async function openWhole(settings: PersistSettings, images: ImageUrls): Promise<OpenedList> {
  const list = await readWhole(settings, images)
  list.refuseConflicts()
  return { list, ledger: new Ledger(list, settings.language) }
}

function reportNotices({ notices, store, publicUrls }: PersistSettings, { watch }: RunContext): void {
  for (const notice of [...notices, ...storeWarnings(store, publicUrls.base === undefined)])
    watch.notice(notice)
}

/** Reads the lists to their end, without any request. */
export async function readWhole(settings: PersistSettings, images: ImageUrls): Promise<WholeList> {
  const { keyFields, ignoredParametersOf, shard, baseUrl, idField } = listRules(settings)
  return await listImages(images, keyFields, ignoredParametersOf, shard, baseUrl, idField)
}

function listRules({ template, hosts, shard, baseUrl, sources }: PersistSettings): ListRules {
  return {
    keyFields: template.fields,
    ignoredParametersOf: host => hosts.ruleFor(host)?.dropParameters ?? [],
    shard,
    baseUrl,
    idField: idFieldText(sources.idField),
  }
}

function readImages(
  { sources: lists }: PersistSettings,
  stop: Stop,
  web: FetchedLists | undefined,
  { watch }: RunContext,
): AsyncGenerator<readonly ImageUrl[]> {
  const sources = web ? { ...lists, webLists: web } : lists
  const { urls, pipe } = sources
  return isAsync(urls) || pipe
    ? readUntilStopped(sources, stop, watch)
    : readSources({ ...sources, notice: watch.notice })
}

/**
 * Reads the caller's list and the pipe until the run stops, even if they still wait. A list cut off this way counts as
 * complete: its problems are not reported.
 */
async function* readUntilStopped(
  { urls, pipe, ...sources }: SourceOptions,
  { stopping }: Stop,
  watch: RunContext['watch'],
): AsyncGenerator<readonly ImageUrl[]> {
  const notice: typeof watch.notice = sentence => {
    if (!stopping.aborted) watch.notice(sentence)
  }
  try {
    yield* readSources({
      ...sources,
      ...(urls !== undefined && { urls: isAsync(urls) ? endedBy(urls, stopping) : urls }),
      ...(pipe && { pipe: { ...pipe, bytes: endedBy(pipe.bytes, stopping) } }),
      notice,
    })
  } catch (error) {
    if (!(stopping.aborted && error instanceof SettingsError)) throw error
  }
}

/**
 * Whether images are fetched while the list is still arriving: the bytes of a whole list do not fit in memory. A shard
 * and rewriting need the complete list first.
 */
function isStreaming({ sources, shard, rewriting }: PersistSettings): boolean {
  const { urls, pipe, bytesField } = sources
  const isArriving = isAsync(urls) || (pipe ?? bytesField) !== undefined
  return isArriving && shard.count === 1 && !rewriting
}

function isAsync<Item>(
  urls: string | Iterable<Item> | AsyncIterable<Item> | undefined,
): urls is AsyncIterable<Item> {
  return typeof urls === 'object' && Symbol.asyncIterator in urls
}

/** Gives every target of the list its outcome. */
async function settleList(
  settings: PersistSettings,
  list: WholeList | GrowingList,
  images: ImageUrls,
  ledger: Ledger,
  stop: Stop,
  context: RunContext,
): Promise<void> {
  try {
    if (list instanceof WholeList) await settleWhole(settings, list, ledger, stop, context)
    else await settleArriving(settings, list, images, ledger, stop, context)
  } catch (error) {
    ledger.fail(error)
    throw error
  }
}

function reportList(list: ImageList, { watch }: RunContext): void {
  const { ownCount, jobCount, objectCount } = list
  watch.planned(ownCount, jobCount, objectCount)
}

export async function settleWhole(
  settings: PersistSettings,
  list: WholeList,
  ledger: Ledger,
  stop: Stop,
  context: RunContext,
): Promise<void> {
  if (list.ownLinks.length === 0) reportList(list, context)
  // An empty list loads neither module: they take a sixth of the start-up time.
  if (settings.rewriting?.isUndone) {
    const { undoLinks } = await import('./undo-links.ts')
    await undoLinks(settings, settings.rewriting, list, ledger, stop, context)
  } else if (settings.dryRun) {
    const { runDry } = await import('./dry-run.ts')
    await runDry(settings, list, ledger, stop, context)
  } else if (list.jobCount > 0 || list.ownLinks.length > 0) {
    const { runImages } = await import('./run-images.ts')
    await runImages(settings, list, ledger, stop, context)
  }
}

/** Settles each image as soon as the list delivers it. */
async function settleArriving(
  settings: PersistSettings,
  list: GrowingList,
  images: ImageUrls,
  ledger: Ledger,
  stop: Stop,
  context: RunContext,
): Promise<void> {
  const jobs = list.read(images, () => ledger.grew(), stop.stopping)
  if (settings.dryRun) {
    const { runDry } = await import('./dry-run.ts')
    await runDry(settings, list, ledger, stop, context, jobs)
  } else {
    const { runImages } = await import('./run-images.ts')
    await runImages(settings, list, ledger, stop, context, jobs)
  }
  reportList(list, context)
}

/** Also after a cancelled run, with what is known. A dry run only reports what would change. */
async function rewriteIfRequested(
  { rewriting, dryRun }: PersistSettings,
  ledger: Ledger,
  { watch, clock }: RunContext,
): Promise<RewrittenLists | undefined> {
  if (!rewriting) return undefined
  if (!dryRun || rewriting.rules.target.kind === 'memory')
    return await rewriteLists(rewriting, ledger, clock.now())
  await reportChanges(rewriting, ledger, watch)
  return { files: [], problems: rewriting.problems }
}
