/** Settings of an export, validated as a whole before the first request. */

import { resolve } from 'node:path'
import type { Text } from '../../base/sentence.ts'
import { placeProblems } from '../../output/report-files.ts'
import type { StoreSettings } from '../../storage/stores/open.ts'
import type { JobEnvironment } from '../options/context.ts'
import type { OptionsOut } from '../options/field.ts'
import { SOURCE } from '../options/open-job.ts'
import { type CheckedStore, readStoreOptions } from '../options/store-settings.ts'
import { manifestStore } from '../persist/options/contradictions.ts'
import { EXPORT_FIELDS, type ExportOptions } from './export-fields.ts'
import { outputProblem } from './output.ts'

type Kept = 'source' | 'format' | 'publicUrlBase' | 'originUrls'

export interface ExportSettings extends Pick<OptionsOut<typeof EXPORT_FIELDS>, Kept> {
  readonly store: StoreSettings
  /** Where the manifest lies. */
  readonly manifest: StoreSettings
  /** Absolute. */
  readonly output: string
  readonly notices: readonly Text[]
}

/** @throws SettingsError with every problem that can be found without a request */
export async function makeExportSettings(
  given: Partial<ExportOptions>,
  environment: JobEnvironment,
  info: (sentence: Text) => void,
): Promise<ExportSettings> {
  const context = { ...environment, info }
  const { options, problems, store } = readStoreOptions(EXPORT_FIELDS, given, SOURCE, context)
  const { format, output, manifestAt } = options
  const { cwd, workspace } = environment
  const images = store?.settings
  const manifest =
    images && manifestAt !== undefined
      ? problems.attempt(() => manifestStore(manifestAt, cwd, images))
      : images
  if (output !== undefined) {
    const found = format && (await outputProblem(format, output, resolve(cwd, output)))
    problems.add(
      found ? [found] : [],
      await placeProblems({ output }, { cwd, ...(workspace && { workspace }) }),
    )
  }
  problems.refuse()
  const { settings, notices } = store as CheckedStore
  return {
    ...options,
    store: settings,
    manifest: manifest as StoreSettings,
    output: resolve(cwd, output),
    notices,
  }
}
