import type { ReadOptions } from '../options/read-options.ts'

/** Options of a listing. A `SettingsError` names every value that breaks a rule, before the first request. */
export interface ListOptions extends ReadOptions {
  /** Glob on the key below the prefix: `*` within one segment, `**` over several, `?`, `[ab]`, `{jpg,png}`. */
  readonly match?: string
  /** Group keys with the same text up to it, usually `/`, into common prefixes. */
  readonly delimiter?: string
  /** Stop after this many keys and prefixes. From 1 to 100,000,000. */
  readonly limit?: number | string
  /** Only keys that sort after this one, prefix included. */
  readonly startAfter?: string
  /** The `nextToken` of an earlier listing, to continue from there. */
  readonly continuationToken?: string
  /**
   * Only objects written since: a date, `2026-11-01` or `2026-11-01T08:00:00Z`, or an age, `24h`. Without a zone a
   * text is in UTC.
   */
  readonly modifiedSince?: Date | string
  /**
   * What to do when nothing is found: `warn`, `error` or `ignore`. A warning goes to `watch.notice`, an error rejects.
   * @default 'warn'
   */
  readonly ifNoneFound?: 'warn' | 'error' | 'ignore'
  /** Where the list goes, a JSON line per object. Without it no file is written. */
  readonly resultsFile?: string
}
