/** Settings of a listing, validated as a whole before the first request. */

import { quote } from '../../base/messages/quote.ts'
import type { Text } from '../../base/sentence.ts'
import type { StoreSettings } from '../../storage/stores/open.ts'
import type { JobEnvironment } from '../options/context.ts'
import type { OptionsOut } from '../options/field.ts'
import { SOURCE } from '../options/open-job.ts'
import type { DateOrAge } from '../options/parsers.ts'
import { type CheckedStore, readStoreOptions } from '../options/store-settings.ts'
import { EVERY_KEY, parseMatch } from './key-match.ts'
import { LIST_FIELDS, type ListOptions } from './list-fields.ts'
import type { ListQuery } from './list-objects.ts'

export interface ListSettings extends Pick<OptionsOut<typeof LIST_FIELDS>, 'ifNoneFound' | 'resultsFile'> {
  readonly store: StoreSettings
  readonly query: ListQuery
  readonly notices: readonly Text[]
}

/** @throws SettingsError with every problem that can be found without a request */
export function makeListSettings(
  given: Partial<ListOptions>,
  environment: JobEnvironment,
  info: (sentence: Text) => void,
): ListSettings {
  const { options, problems, store } = readStoreOptions(LIST_FIELDS, given, SOURCE, { ...environment, info })
  const { match: pattern, delimiter, limit, startAfter } = options
  const match = pattern ? problems.attempt(() => parseMatch(pattern), `match ${quote(pattern)}`) : EVERY_KEY
  problems.refuse()
  const { settings, notices } = store as CheckedStore
  return {
    ...options,
    store: settings,
    query: {
      match: match ?? EVERY_KEY,
      delimiter,
      limit,
      after: startAfter,
      modifiedSince: options.modifiedSince && dateOf(options.modifiedSince, environment.clock.now()),
    },
    notices,
  }
}

function dateOf(moment: DateOrAge, now: number): Date {
  return 'at' in moment ? moment.at : new Date(now - moment.ageMs)
}
