/** Settings of a status, validated as a whole before the first request. */
import type { Language, Text } from '../../base/sentence.ts'
import type { FailOn } from '../../output/report.ts'
import type { StoreSettings } from '../../storage/stores/open.ts'
import type { JobEnvironment } from '../options/context.ts'
import { type CheckedStore, readStoreOptions } from '../options/store-settings.ts'
import { STATUS_FIELDS } from './status-fields.ts'
import type { StatusOptions } from './status-options.ts'

export interface StatusSettings {
  readonly name: string
  readonly follow: boolean
  readonly round: 'current' | 'last'
  readonly failOn: FailOn
  readonly resultsFile: string | undefined
  readonly failedFile: string | undefined
  readonly store: StoreSettings
  readonly language: Language
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
  return {
    name: options.plan,
    follow: options.follow,
    round: options.round,
    failOn: options.failOn,
    resultsFile: options.resultsFile,
    failedFile: options.failedFile,
    store: settings,
    language: options.language,
    notices,
  }
}
