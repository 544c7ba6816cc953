/** Settings of a plan, validated as a whole before the first request. */
import { say } from '../../base/messages/say.ts'
import type { Text } from '../../base/sentence.ts'
import { checkSources, type SourceOptions } from '../../input/sources/read.ts'
import type { StoreSettings } from '../../storage/stores/open.ts'
import type { JobEnvironment } from '../options/context.ts'
import type { OptionsOut } from '../options/field.ts'
import { type CheckedStore, readStoreOptions } from '../options/store-settings.ts'
import { manifestStore } from '../persist/options/contradictions.ts'
import { linkTypeProblems, sourcesOf } from '../persist/options/sources-of.ts'
import { PLAN_FIELDS, type PlanOptions } from './plan-fields.ts'

type Kept = 'baseUrl' | 'partImages' | 'replace' | 'queue' | 'language'

export interface PlanSettings extends Pick<OptionsOut<typeof PLAN_FIELDS>, Kept> {
  readonly name: string
  readonly sources: SourceOptions
  readonly store: StoreSettings
  /** Store of the memory; undefined where the memory lies beside the images. */
  readonly manifestStore: StoreSettings | undefined
  readonly notices: readonly Text[]
}

/** @throws SettingsError with every problem that can be found without a request */
export async function makePlanSettings(
  given: Partial<PlanOptions>,
  environment: JobEnvironment,
  info: (sentence: Text) => void,
): Promise<PlanSettings> {
  const { options, problems, store } = readStoreOptions(
    PLAN_FIELDS,
    given,
    ({ destination: uri, encryption }) => ({ name: 'destination', uri, encryption, mayWrite: true }),
    environment,
    info,
  )
  const sources = sourcesOf(options, undefined, environment)
  problems.add(await checkSources(sources))
  problems.add(linkTypeProblems(options))
  if (options.bytesField) problems.add([say('bytes-and-plan')])
  const { manifestAt } = options
  const memory =
    manifestAt && store
      ? problems.attempt(() => manifestStore(manifestAt, environment.cwd, store.settings))
      : undefined
  problems.refuse()
  const { settings, notices } = store as CheckedStore
  return {
    ...options,
    name: options.plan,
    sources,
    store: settings,
    manifestStore: memory,
    notices,
  }
}
