import type { Reason } from '../../base/errors.ts'

/**
 * `downloaded`: this run wrote the file. `unchanged`: it was there, with the object's bytes. `refused`: the store was
 * never asked, since no file may or can be what the key says. `failed`: tried, and not there. `skipped`: the list holds
 * no key at this position, as the results of an image that was not stored, or one that marks a folder.
 */
export type DownloadOutcome = 'downloaded' | 'unchanged' | 'refused' | 'failed' | 'skipped'

/** What became of one key. The shape of the results file's lines. */
export interface DownloadResult {
  /** From 0, in the order of the keys. */
  readonly position: number
  /** Prefix included; absent where the list holds none. */
  readonly key?: string
  /** What became of it, in a word. */
  readonly outcome: DownloadOutcome
  /** Path of the file, below the directory; present where the object is there. */
  readonly file?: string
  /** Size of the object, in bytes. */
  readonly bytes?: number
  /** The store's entity tag, without quotes. */
  readonly etag?: string
  /** With `refused` and `failed`. */
  readonly reason?: Reason
  /** One sentence, and what to do about it where that is known. */
  readonly message?: string
}
