import type { OptionsIn } from '../options/field.ts'
import type { ReadOptions } from '../options/read-options.ts'
import type { LIST_FIELDS } from './list-fields.ts'

/** Options of a listing. A `SettingsError` names every value that breaks a rule, before the first request. */
export interface ListOptions extends OptionsIn<typeof LIST_FIELDS>, ReadOptions {}
