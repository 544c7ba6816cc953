import type { ReadOptions } from '../options/read-options.ts'

/** A format of an export. */
export type ExportFormat = 'jsonl' | 'csv' | 'parquet' | 'sha256sums' | 'hf' | 'html'

/** Options of an export. A `SettingsError` names every value that breaks a rule, before the first request. */
export interface ExportOptions extends ReadOptions {
  /**
   * What to write: `jsonl`, `csv` or `parquet` (a row for each image), `sha256sums` (for `sha256sum -c` and `rclone
   * checksum`), `hf` (`metadata.jsonl` of a Hugging Face data set) or `html` (pages to look through).
   */
  readonly format: ExportFormat
  /** Where it goes: a file, or a folder for `hf` and `html`. */
  readonly output: string
  /**
   * Folder destinations only: another folder for the memory, e.g. `.cache/persist-images`, so that a published folder
   * holds nothing but images.
   */
  readonly manifestAt?: string
  /**
   * How the URLs of the origins are written: `full`, or `no-query`, without their queries, which may hold tokens.
   * @default `full`, but `no-query` for `hf` and `html`, which are made to be published
   */
  readonly sourceUrls?: 'full' | 'no-query'
  /**
   * What the public URLs of the images begin with, e.g. `https://img.example.com/`.
   * @default from bucket and endpoint; `html` of a folder links to its files
   */
  readonly publicUrlBase?: string
}
