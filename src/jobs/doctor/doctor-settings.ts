/** Settings of the doctor, validated as a whole before the first request. */
import type { Text } from '../../base/sentence.ts'
import type { LocatedSettings } from '../../storage/stores/open.ts'
import type { JobEnvironment } from '../options/context.ts'
import { type CheckedStore, readStoreOptions } from '../options/store-settings.ts'
import { DOCTOR_FIELDS, type DoctorOptions } from './doctor-fields.ts'

export interface DoctorSettings {
  readonly store: LocatedSettings
  readonly readOnly: boolean
  readonly notices: readonly Text[]
}

/** @throws SettingsError with every problem that can be found without a request */
export function makeDoctorSettings(
  given: Partial<DoctorOptions>,
  environment: JobEnvironment,
  info: (sentence: Text) => void,
): DoctorSettings {
  const { options, problems, store } = readStoreOptions(
    DOCTOR_FIELDS,
    given,
    ({ destination: uri, readOnly, encryption, tags }) => ({
      name: 'destination',
      uri,
      encryption,
      tags,
      mayWrite: !readOnly,
    }),
    environment,
    info,
  )
  problems.refuse()
  const { settings, notices } = store as CheckedStore
  return { store: settings, readOnly: options.readOnly, notices }
}
