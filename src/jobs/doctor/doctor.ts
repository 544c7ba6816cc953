/** Examines a store before a run needs it: tries what a run will do, and reports what is missing. */

import { lstat, rmdir, unlink } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { asPersistError } from '../../base/messages/as-persist-error.ts'
import type { Text } from '../../base/sentence.ts'
import { PROBE_PATH } from '../../storage/key/reserved-folder.ts'
import { type LocatedSettings, openStore } from '../../storage/stores/open.ts'
import { say } from '../messages/say.ts'
import type { JobEnvironment } from '../options/context.ts'
import { openJob } from '../options/open-job.ts'
import { type CheckedStore, readStoreOptions } from '../options/store-settings.ts'
import { StoreChecks } from './checks.ts'
import { DOCTOR_FIELDS, type DoctorOptions } from './doctor-fields.ts'
import { CHECKS, type DoctorInput, type Finding } from './finding.ts'
import { findingOfError, isFinal } from './missing-right.ts'
import { nearerEndpoint } from './nearer-endpoint.ts'

/**
 * Yields one finding for each check. A check that fails is a finding, never an error.
 * @throws the signal's reason when aborted
 */
export async function* diagnose(input: DoctorInput): AsyncGenerator<Finding> {
  const { language, signal } = input
  const checks = new StoreChecks(input)
  let isOver = false
  for (const check of CHECKS) {
    if (isOver) {
      yield { check, outcome: 'skipped', sentence: say('doctor-not-after-that').in(language) }
      continue
    }
    try {
      const result = await checks[check]()
      isOver = result.outcome === 'missing' && (check === 'credentials' || check === 'reach')
      yield { check, ...result }
    } catch (error) {
      signal.throwIfAborted()
      const refusal = asPersistError(error, check === 'credentials' ? 'credentials' : 'store')
      isOver = isFinal(check, refusal)
      yield { check, ...findingOfError(input, check, refusal) }
    }
  }
}

/**
 * Call this before the probe is written.
 * @param directory absolute
 * @returns a function that removes the probe, and those of its new folders that are empty
 */
async function tracesIn(directory: string): Promise<() => Promise<void>> {
  const probe = join(directory, PROBE_PATH)
  const made: string[] = []
  for (let path = probe; !(await lstat(path).catch(() => undefined)); path = dirname(path)) made.push(path)
  return async () => {
    try {
      for (const path of made) await (path === probe ? unlink(path) : rmdir(path))
    } catch {
      // The path was never made, or another program uses it by now.
    }
  }
}

/**
 * Tries on a store what a run will need, and yields a finding for each check. A missing right is a finding, never an
 * error. Writes one probe object, unless `readOnly`; in a folder the probe is removed again. Logs nothing and does not
 * use `process`.
 * @throws SettingsError with every problem of the options, before any request
 * @example
 * ```ts
 * import { doctor } from 'persist-images'
 *
 * const findings = doctor({ destination: 'oss://my-bucket/memes/', region: 'cn-beijing' })
 * for await (const { check, outcome, sentence, statement } of findings) {
 *   console.log(check, outcome, sentence)
 *   if (statement) console.log('grant this:', statement)
 * }
 * ```
 */
export function doctor(options: DoctorOptions): AsyncGenerator<Finding> {
  return doctorWith({}, options)
}

/** `doctor` for the entry points, which know more of the environment. A missing option is one of the problems. */
export async function* doctorWith(
  surroundings: Partial<JobEnvironment>,
  options: Partial<DoctorOptions>,
): AsyncGenerator<Finding> {
  const { context, settings } = await openJob(DOCTOR_FIELDS, options, surroundings, makeDoctorSettings)
  const { watch, signal } = context
  const { store, readOnly } = settings
  const nearer = (publicMs: number) => nearerEndpoint(store, publicMs, signal)
  yield* runDoctor(store, !readOnly, watch.notice, signal, undefined, nearer)
}

/** @throws SettingsError with every problem that can be found without a request */
function makeDoctorSettings(
  given: Partial<DoctorOptions>,
  environment: JobEnvironment,
  info: (sentence: Text) => void,
): { readonly store: LocatedSettings; readonly readOnly: boolean; readonly notices: readonly Text[] } {
  const { options, problems, store } = readStoreOptions(
    DOCTOR_FIELDS,
    given,
    ({ readOnly }) => ({ name: 'destination', mayWrite: !readOnly }),
    { ...environment, info },
  )
  problems.refuse()
  const { settings, notices } = store as CheckedStore
  return { store: settings, readOnly: options.readOnly, notices }
}

/**
 * @param mayWrite whether the probe object may be written
 * @param onRequest called for each request that is sent to the store
 * @param nearer looks for a better endpoint; a run does not
 */
export async function* runDoctor(
  settings: LocatedSettings,
  mayWrite: boolean,
  notice: (sentence: Text) => void,
  signal: AbortSignal,
  onRequest?: () => void,
  nearer?: DoctorInput['nearer'],
): AsyncGenerator<Finding> {
  const { language, clock } = settings
  const store = await openStore(settings, notice, onRequest)
  const removeTraces = settings.kind === 'file' && mayWrite ? await tracesIn(settings.directory) : undefined
  try {
    yield* diagnose({
      store,
      destination: {
        kind: settings.kind,
        prefix: store.prefix,
        ...(settings.kind !== 'file' && { bucket: settings.bucket }),
      },
      ...(settings.kind !== 'file' && { credentials: settings.credentials, uploads: settings }),
      ...(nearer && { nearer }),
      mayWrite,
      language,
      clock,
      signal,
    })
  } finally {
    await removeTraces?.()
    await store.close()
  }
}
