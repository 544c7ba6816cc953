/** What was asked of the doctor, judged as a whole before the first request. */
import type { StoreSettings } from '../../storage/stores/open.ts'
import type { JobEnvironment } from '../options/context.ts'
import type { OptionsIn } from '../options/field.ts'
import { parseOptions } from '../options/parse.ts'
import { Problems } from '../options/problems.ts'
import { type CheckedStore, checkStore } from '../options/store-settings.ts'
import { DOCTOR_FIELDS } from './fields.ts'

export interface DoctorSettings {
  readonly store: StoreSettings
  readonly readOnly: boolean
  readonly notices: readonly string[]
}

/** @throws SettingsError with every problem that can be found without a request */
export function makeDoctorSettings(
  given: OptionsIn<typeof DOCTOR_FIELDS>,
  environment: JobEnvironment,
  say: (sentence: string) => void,
): DoctorSettings {
  const { options, problems: found } = parseOptions(DOCTOR_FIELDS, given)
  const problems = new Problems(found)
  const { destination: uri, readOnly } = options
  const store = checkStore(
    { name: 'destination', uri, mayWrite: !readOnly },
    options,
    environment,
    say,
    problems,
  )
  problems.refuse()
  const { settings, notices } = store as CheckedStore
  return { store: settings, readOnly, notices }
}
