/** All settings of a persist run. The action's inputs, the CLI's flags and the library's options come from this table. */

import type { LanguageWord } from '../../../base/sentence.ts'
import type { Store } from '../../../storage/stores/own-store.ts'
import type { JobOptions } from '../../options/context.ts'
import type { OptionsOut, Table } from '../../options/field.ts'
import { IMAGE_LIST_FIELDS, type ImageListOptions, WEB_FIELDS, type WebOptions } from './image-list-fields.ts'
import { REPORT_FIELDS, type ReportOptions } from './report-fields.ts'
import { type ImageRunOptions, RUN_FIELDS, type RunOptions } from './run-fields.ts'

export const PERSIST_FIELDS = {
  ...IMAGE_LIST_FIELDS,
  ...WEB_FIELDS,
  ...RUN_FIELDS,
  ...REPORT_FIELDS,
} satisfies Table

/** What the options say, with their defaults. An option that breaks its own rule has no value here. */
export type ParsedOptions = OptionsOut<typeof PERSIST_FIELDS>

/** Options of a persist run. A `SettingsError` names every value that breaks a rule, before the first request. */
export interface PersistOptions extends ImageListOptions, WebOptions, RunOptions, ReportOptions {}

/** The same for a store of the caller's own, which takes the place of the destination and of all that leads there. */
export interface OwnStoreOptions
  extends ImageListOptions,
    WebOptions,
    ImageRunOptions,
    ReportOptions,
    JobOptions {
  /** Not with a store of your own, which logs in by itself. */
  readonly credentials?: never
  // `Pick` and `Omit` would lose the comments that editors show.
  /**
   * Language of everything a person reads: `en` or `zh`.
   * @default 'en'
   */
  readonly language?: LanguageWord
  /** Where images go. What is stored for objects, such as `cacheControl`, is handed to its `put`. */
  readonly store: Store
}

/** The options before they are judged: anything may be missing. */
export type AnyPersistOptions = Partial<PersistOptions> & { readonly store?: Store }
