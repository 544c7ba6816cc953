/** Settings of a status, validated as a whole before the first request. */
import type { Text } from '../../base/sentence.ts'
import type { StoreSettings } from '../../storage/stores/open.ts'
import type { JobEnvironment } from '../options/context.ts'
import type { OptionsOut } from '../options/field.ts'
import { type CheckedStore, readStoreOptions } from '../options/store-settings.ts'
import { STATUS_FIELDS } from './status-fields.ts'
import type { StatusOptions } from './status-options.ts'

type Kept = 'follow' | 'round' | 'failOn' | 'resultsFile' | 'failedFile' | 'language'

export interface StatusSettings extends Pick<OptionsOut<typeof STATUS_FIELDS>, Kept> {
  readonly name: string
  readonly store: StoreSettings
  readonly notices: readonly Text[]
}

/** @throws SettingsError with every problem that can be found without a request */
export function makeStatusSettings(
  given: Partial<StatusOptions>,
  environment: JobEnvironment,
  info: (sentence: Text) => void,
): StatusSettings {
  const { options, problems, store } = readStoreOptions(
    STATUS_FIELDS,
    given,
    ({ destination: uri }) => ({ name: 'destination', uri, mayWrite: false }),
    environment,
    info,
  )
  problems.refuse()
  const { settings, notices } = store as CheckedStore
  return { ...options, name: options.plan, store: settings, notices }
}
