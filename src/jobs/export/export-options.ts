import type { OptionsIn } from '../options/field.ts'
import type { ReadOptions } from '../options/read-options.ts'
import type { EXPORT_FIELDS } from './export-fields.ts'

/** Options of an export. A `SettingsError` names every value that breaks a rule, before the first request. */
export interface ExportOptions extends OptionsIn<typeof EXPORT_FIELDS>, ReadOptions {}

/** A format of an export. */
export type ExportFormat = ExportOptions['format']
