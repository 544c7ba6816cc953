import type { Reason } from '../../base/errors.ts'
import type { LineText } from '../../output/result-line.ts'

/**
 * `downloaded`: this run wrote the file. `unchanged`: the file already held the object's bytes. `refused`: no request
 * was sent, since no file may or can have that path. `failed`: tried without success. `skipped`: the list has no key at
 * this position, like the results of an image that was not stored, or a key that marks a folder.
 */
export type DownloadOutcome = 'downloaded' | 'unchanged' | 'refused' | 'failed' | 'skipped'

/** Result of one key. Lines of the results file have this shape. */
export interface DownloadResult {
  /** From 0, in the order of the keys. */
  readonly position: number
  /** Key, prefix included; absent where the list has none. */
  readonly key?: string
  /** Outcome in one word. */
  readonly outcome: DownloadOutcome
  /** Path of the file below the directory; present if the file holds the object. */
  readonly file?: string
  /** Size of the object, in bytes. */
  readonly bytes?: number
  /** The store's entity tag, without quotes. */
  readonly etag?: string
  /** Present with `refused` and `failed`. */
  readonly reason?: Reason
  /** One sentence, with advice where there is any. */
  readonly message?: string
}

/** Result of one object, as a line for the user. */
export function downloadLine(
  { outcome, key, file, reason, message = '' }: DownloadResult,
  shown: Pick<LineText, 'text' | 'name'>,
): string {
  const what = file === undefined ? shown.text(reason ? `${reason}: ${message}` : message) : shown.name(file)
  return `${outcome.padEnd(10)} ${what}${key === undefined ? '' : `  ${shown.name(key)}`}`
}
