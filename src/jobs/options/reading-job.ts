/** Jobs that read a source: they judge their options, open the source and end where their caller cancels, all alike. */
import { Closing } from '../../base/closing.ts'
import { LazyRun, type Run } from '../../base/concurrency/lazy-run.ts'
import type { Sentence, Text } from '../../base/sentence.ts'
import type { JsonLinesFile } from '../../output/json-lines-file.ts'
import { openResults } from '../../output/results-file.ts'
import { type LocatedSettings, openStore, type StoreSettings } from '../../storage/stores/open.ts'
import type { Store } from '../../storage/stores/store.ts'
import type { JobContext, JobEnvironment, ReadOptions } from './context.ts'
import type { OptionsIn, OptionsOut, Table } from './field.ts'
import { openJob, unlessCancelled } from './open-job.ts'
import type { Problems } from './parse.ts'
import type { STORE_FIELDS } from './store-fields.ts'
import { type CheckedStore, readStoreOptions } from './store-settings.ts'

/** What the settings of a job are made of. A value that breaks its rule is missing in `options`. */
export interface Judging<Fields extends Table> {
  readonly given: Partial<OptionsIn<Fields>>
  readonly options: OptionsOut<Fields>
  readonly environment: JobEnvironment
  /** Undefined if there is a problem. */
  readonly store: LocatedSettings | undefined
  /** Takes the problems that can be found without a request. */
  readonly problems: Problems
}

export type JobSettings<Fields extends Table, Own> = Omit<OptionsOut<Fields>, keyof Own> &
  Own & {
    readonly store: LocatedSettings
    readonly notices: readonly Text[]
    readonly resultsFile: string | undefined
  }

/** A job at work. */
export interface Work<Settings, Surroundings> {
  readonly settings: Settings
  readonly context: JobContext
  readonly surroundings: Partial<Surroundings>
  readonly source: Store
  /** The file of `results-file`; undefined if the option is not set. */
  readonly results: JsonLinesFile | undefined
  /** Closes after the job what it has opened. */
  readonly closing: Closing
  /** Opens another place. Its requests are counted, too. */
  open(place: StoreSettings): Promise<Store>
  /** Requests to the stores so far. */
  requests(): number
}

type SourceTable = Table & typeof STORE_FIELDS
type Given<Fields extends Table> = Partial<OptionsIn<Fields>> & Partial<ReadOptions>

export interface ReadingJob<Fields extends SourceTable, Own, Item, Report, Surroundings = JobEnvironment> {
  readonly fields: Fields
  readonly cancelled: Sentence
  /** Makes the settings that the options do not hold as they are. */
  settings(judging: Judging<Fields>): Own | Promise<Own>
  /** Whether it writes to the source. By default it only reads. */
  mayWrite?(options: OptionsOut<Fields>): boolean
  work(work: Work<JobSettings<Fields, Own>, Surroundings>): AsyncGenerator<Item, Report>
}

/** Starts the job when it is read. @throws as `run` does */
export function startJob<Fields extends SourceTable, Own, Item, Report, Surroundings>(
  job: ReadingJob<Fields, Own, Item, Report, Surroundings>,
  surroundings: Partial<JobEnvironment & Surroundings>,
  options: Given<Fields>,
): Run<Item, Report & { readonly resultsFile: string | undefined }> {
  return new LazyRun(run(job, surroundings, options))
}

async function* run<Fields extends SourceTable, Own, Item, Report, Surroundings>(
  job: ReadingJob<Fields, Own, Item, Report, Surroundings>,
  surroundings: Partial<JobEnvironment & Surroundings>,
  options: Given<Fields>,
): AsyncGenerator<Item, Report & { readonly resultsFile: string | undefined }> {
  const { context, settings } = await openJob<Partial<ReadOptions>, JobSettings<Fields, Own>>(
    job.fields,
    options,
    surroundings,
    (given, environment, info) => makeSettings(job, given as Given<Fields>, environment, info),
  )
  const { watch, signal } = context
  const results = await openResults(settings.resultsFile, context)
  const closing = new Closing()
  if (results) closing.with(results)
  let requests = 0
  const open = async (place: StoreSettings) =>
    closing.with(await openStore(place, watch.notice, () => requests++))
  try {
    const source = await open(settings.store)
    const tools = {
      settings,
      context,
      surroundings,
      source,
      results,
      closing,
      open,
      requests: () => requests,
    }
    const report = yield* job.work(tools)
    await results?.end()
    return { ...report, resultsFile: results?.path }
  } catch (error) {
    throw unlessCancelled(signal, error, job.cancelled)
  } finally {
    await closing.close(true)
  }
}

/** @throws SettingsError with every problem that can be found without a request */
export async function makeSettings<Fields extends SourceTable, Own>(
  job: Pick<ReadingJob<Fields, Own, unknown, unknown>, 'fields' | 'settings' | 'mayWrite'>,
  given: Partial<OptionsIn<Fields>>,
  environment: JobEnvironment,
  info: (fact: Text) => void,
): Promise<JobSettings<Fields, Own>> {
  const { options, problems, store } = readStoreOptions(
    job.fields,
    given,
    options => ({ name: 'source', mayWrite: job.mayWrite?.(options) === true }),
    { ...environment, info },
  )
  const own = await job.settings({ given, options, environment, store: store?.settings, problems })
  problems.refuse()
  // `refuse` has thrown if the store is missing.
  const { settings, notices } = store as CheckedStore
  return { ...options, ...own, store: settings, notices } as JobSettings<Fields, Own>
}
