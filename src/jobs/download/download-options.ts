import type { ReadOptions } from '../options/read-options.ts'

/** Options of a download. A `SettingsError` names every value that breaks a rule, before the first request. */
export interface DownloadOptions extends ReadOptions {
  /**
   * Keys to download, prefix included: one a line (`#` starts a comment line), or a JSON array, such as the output
   * `keys` of the persist action. Here also an array of keys, or of records with a field `key`.
   */
  readonly keys?: string | readonly (string | Readonly<Record<string, unknown>>)[]
  /**
   * Path or glob of lists of keys, several lines allowed: .txt .csv .tsv .json .jsonl .ndjson, each also .gz, with
   * the key in the field `key`; a results file will do.
   */
  readonly keysFile?: string | readonly string[]
  /**
   * Without `keys` and `keysFile`: a glob on the key below the prefix, `**` for everything. The action needs one of
   * the three; here none of them is everything below `source`.
   */
  readonly match?: string
  /**
   * Folder the objects go to, by their keys below the prefix.
   * @default '.'
   */
  readonly directory?: string
  /**
   * When a file is there: `skip` it if size and checksum agree and replace it if not, `overwrite` it, or `fail` (this
   * object).
   * @default 'skip'
   */
  readonly onExisting?: 'skip' | 'overwrite' | 'fail'
  /**
   * Objects read at once. From 1 to 256.
   * @default 16
   */
  readonly concurrency?: number | string
  /** Stop after this many objects. From 1 to 100,000,000. */
  readonly limit?: number | string
  /**
   * What to do when nothing is found: `warn`, `error` or `ignore`. A warning goes to `watch.notice`, an error rejects.
   * @default 'warn'
   */
  readonly ifNoneFound?: 'warn' | 'error' | 'ignore'
  /** Where the results go, a JSON line per object. Without it no file is written. */
  readonly resultsFile?: string
}
