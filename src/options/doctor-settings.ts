/** What was asked of the doctor, judged as a whole before the first request. */
import type { StoreSettings } from '../stores/open.ts'
import { DOCTOR_FIELDS } from './doctor-fields.ts'
import type { OptionsIn } from './field.ts'
import { parseOptions } from './parse.ts'
import { Problems } from './problems.ts'
import { type FoundStore, findStore } from './store-settings.ts'
import type { Surroundings } from './surroundings.ts'

export interface DoctorSettings {
  readonly store: StoreSettings
  readonly readOnly: boolean
  readonly notices: readonly string[]
}

/** @throws SettingsError with every problem that can be found without a request */
export function makeDoctorSettings(
  given: OptionsIn<typeof DOCTOR_FIELDS>,
  around: Surroundings,
  say: (sentence: string) => void,
): DoctorSettings {
  const { options, problems: found } = parseOptions(DOCTOR_FIELDS, given)
  const problems = new Problems(found)
  const { destination: uri, readOnly } = options
  const store = findStore({ name: 'destination', uri, mayWrite: !readOnly }, options, around, say, problems)
  problems.refuse()
  const { settings, notices } = store as FoundStore
  return { store: settings, readOnly, notices }
}
