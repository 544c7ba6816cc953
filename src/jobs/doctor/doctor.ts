/** Examines a store before it is needed: tries what a run will do, and says what is missing. */

import { openStore, type StoreSettings, storeWarnings } from '../../storage/stores/open.ts'
import { type JobEnvironment, jobContext } from '../options/context.ts'
import { diagnose } from './diagnose.ts'
import type { Finding } from './finding.ts'
import type { DoctorOptions } from './options.ts'
import { makeDoctorSettings } from './settings.ts'

/** @throws SettingsError with every problem of what was asked, before any request */
export function doctor(options: DoctorOptions): AsyncGenerator<Finding> {
  return doctorWith({}, options)
}

/** The same for the front doors: a missing option is one of the problems, and they know more of where they are. */
export async function* doctorWith(
  surroundings: Partial<JobEnvironment>,
  options: Partial<DoctorOptions>,
): AsyncGenerator<Finding> {
  const context = jobContext(options, surroundings)
  const { watch, signal } = context
  const { store, readOnly, notices } = makeDoctorSettings(options, context, watch.info)
  for (const notice of [...notices, ...storeWarnings(store)]) watch.notice(notice)
  yield* runDoctor(store, !readOnly, watch.notice, signal)
}

/** @param mayWrite whether a probe object may be put */
export async function* runDoctor(
  settings: StoreSettings,
  mayWrite: boolean,
  notice: (sentence: string) => void,
  signal: AbortSignal,
): AsyncGenerator<Finding> {
  const { destination, credentials, language, clock } = settings
  const store = await openStore(settings, notice)
  try {
    yield* diagnose({
      store,
      destination: { ...destination, prefix: store.prefix },
      ...(credentials && { credentials }),
      mayWrite,
      language,
      clock,
      signal,
    })
  } finally {
    await store.close()
  }
}
