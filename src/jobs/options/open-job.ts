/** How jobs other than a run begin, and how they end where their caller cancels. */
import { PersistError, SettingsError } from '../../base/errors.ts'
import type { LanguageWord, Sentence, Text } from '../../base/sentence.ts'
import type { Listener } from '../../base/watcher.ts'
import { storeWarnings } from '../../storage/stores/warnings.ts'
import { checkCallerOptions } from './caller-options.ts'
import { type JobContext, type JobEnvironment, type JobOptions, jobContext } from './context.ts'
import type { Table } from './field.ts'
import type { StoreInput } from './store-settings.ts'

interface CallerOptions extends JobOptions {
  readonly signal?: AbortSignal
  readonly watch?: Listener
  readonly language?: LanguageWord
}

type Watching<Options extends CallerOptions> = NonNullable<Options['watch']>

interface JobSettings {
  readonly store: Parameters<typeof storeWarnings>[0]
  readonly notices: readonly Text[]
}

/**
 * Judges the options of a job and passes on what is to be noticed about them, before any request.
 * @param make judges the values of the options
 * @throws SettingsError with every problem of the options
 */
export async function openJob<Options extends CallerOptions, Settings extends JobSettings>(
  table: Table,
  options: Options,
  surroundings: Partial<JobEnvironment>,
  make: (
    given: Options,
    environment: JobEnvironment,
    info: (sentence: Text) => void,
  ) => Settings | Promise<Settings>,
): Promise<{ readonly context: JobContext<Watching<Options>>; readonly settings: Settings }> {
  checkCallerOptions(table, options)
  const context = jobContext<Watching<Options>>(options, surroundings)
  const settings = await make(options, context, context.watch.info)
  for (const notice of [...settings.notices, ...storeWarnings(settings.store)]) context.watch.notice(notice)
  return { context, settings }
}

/** The store of a job that only reads its source. */
export function readSource({ source: uri }: { readonly source: string }): StoreInput {
  return { name: 'source', uri, mayWrite: false }
}

/** @returns the error to throw: `cancelled` if the caller has ended the job, unless its options are wrong */
export function unlessCancelled(signal: AbortSignal, error: unknown, cancelled: Sentence): unknown {
  if (!signal.aborted || error instanceof SettingsError) return error
  return new PersistError('store', 'cancelled', cancelled, { cause: error })
}
