/** How jobs other than a run begin, and how they end where their caller cancels. */
import { PersistError, SettingsError } from '../../base/errors.ts'
import { idleIn, type LanguageWord, type Sentence, type Text } from '../../base/sentence.ts'
import type { Listener } from '../../base/watcher.ts'
import { storeWarnings } from '../../storage/stores/warnings.ts'
import { say } from '../messages/say.ts'
import { checkCallerOptions } from './caller-options.ts'
import { type JobContext, type JobEnvironment, type JobOptions, jobContext } from './context.ts'
import { camelCase, type Table } from './field.ts'
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

/** Makes settings of options, or throws a SettingsError with every problem. */
type Make<Options, Environment, Settings> = (
  given: Options,
  environment: Environment,
  info: (sentence: Text) => void,
) => Settings | Promise<Settings>

/**
 * Judges the options of a job and passes on what is to be noticed about them, before any request.
 * @param make judges the values of the options
 * @throws SettingsError with every problem of the options
 */
export async function openJob<Options extends CallerOptions, Settings extends JobSettings>(
  table: Table,
  options: Options,
  surroundings: Partial<JobEnvironment>,
  make: Make<Options, JobEnvironment, Settings>,
): Promise<{ readonly context: JobContext<Watching<Options>>; readonly settings: Settings }> {
  checkCallerOptions(table, options)
  const context = jobContext<Watching<Options>>(options, surroundings)
  const settings = await judged(options, context, context.watch.info, make)
  for (const notice of [...settings.notices, ...storeWarnings(settings.store)]) context.watch.notice(notice)
  return { context, settings }
}

/**
 * Judges options. One that a shared file sets is left out where it has no effect, and that is a line of the log: the
 * file is for several steps.
 */
export async function judged<Options extends object, Environment extends JobEnvironment, Settings>(
  options: Options,
  environment: Environment,
  info: (sentence: Text) => void,
  make: Make<Options, Environment, Settings>,
): Promise<Settings> {
  const { fromFile } = environment
  if (!fromFile?.size) return await make(options, environment, info)
  const facts: Text[] = []
  try {
    const settings = await make(options, environment, fact => facts.push(fact))
    for (const fact of facts) info(fact)
    return settings
  } catch (error) {
    const said = error instanceof SettingsError ? error.sentences : []
    const idle = said.flatMap(why => idleIn(why).map(name => ({ name, why })))
    const left = idle.filter(({ name }) => fromFile.has(name))
    if (left.length === 0) throw error
    for (const { name, why } of left) info(say('config-idle', { name, why }))
    const without = Object.fromEntries(left.map(({ name }) => [camelCase(name), undefined]))
    return await judged({ ...options, ...without }, environment, info, make)
  }
}

/** The store of a job that only reads its source. */
export const SOURCE: StoreInput = { name: 'source', mayWrite: false }

/** @returns the error to throw: `cancelled` if the caller has ended the job, unless its options are wrong */
export function unlessCancelled(signal: AbortSignal, error: unknown, cancelled: Sentence): unknown {
  if (!signal.aborted || error instanceof SettingsError) return error
  return new PersistError('store', 'cancelled', cancelled, { cause: error })
}
