/** Settings of a list of plans, validated as a whole before the first request. */
import type { Text } from '../../base/sentence.ts'
import type { LocatedSettings } from '../../storage/stores/open.ts'
import type { JobEnvironment } from '../options/context.ts'
import { type CheckedStore, readStoreOptions } from '../options/store-settings.ts'
import { PLANS_FIELDS } from './plans-fields.ts'
import type { PlansOptions } from './plans-options.ts'

export interface PlansSettings {
  readonly store: LocatedSettings
  readonly remove: string | undefined
  readonly notices: readonly Text[]
}

/** @throws SettingsError with every problem that can be found without a request */
export function makePlansSettings(
  given: Partial<PlansOptions>,
  environment: JobEnvironment,
  info: (sentence: Text) => void,
): PlansSettings {
  const { options, problems, store } = readStoreOptions(
    PLANS_FIELDS,
    given,
    ({ destination: uri, remove }) => ({ name: 'destination', uri, mayWrite: remove !== undefined }),
    environment,
    info,
  )
  problems.refuse()
  const { settings, notices } = store as CheckedStore
  return { store: settings, remove: options.remove, notices }
}
