import type { LanguageWord } from '../../../base/sentence.ts'
import type { Store } from '../../../storage/stores/own-store.ts'
import type { JobOptions } from '../../options/context.ts'
import type { ImageListOptions } from './image-list-fields.ts'
import type { ReportOptions } from './report-fields.ts'
import type { ImageRunOptions, RunOptions } from './run-fields.ts'
import type { WebOptions } from './web-fields.ts'

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
   * Language of everything a person reads: `en` or `zh` (`zh-CN`, `cn`, `中文` and `en-US` are understood).
   * @default 'en'
   */
  readonly language?: LanguageWord
  /** Where images go. What is stored for objects, such as `cacheControl`, is handed to its `put`. */
  readonly store: Store
}

/** The options before they are judged: anything may be missing. */
export type AnyPersistOptions = Partial<PersistOptions> & { readonly store?: Store }
