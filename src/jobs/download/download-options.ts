import type { OptionsIn } from '../options/field.ts'
import type { ReadOptions } from '../options/read-options.ts'
import type { DOWNLOAD_FIELDS } from './download-fields.ts'

/** Options of a download. A `SettingsError` names every value that breaks a rule, before the first request. */
export interface DownloadOptions extends OptionsIn<typeof DOWNLOAD_FIELDS>, ReadOptions {}
