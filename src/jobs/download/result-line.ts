import type { LineText } from '../../output/result-line.ts'
import type { DownloadResult } from './result.ts'

/** Result of one object, as a line for the user. */
export function downloadLine(
  { outcome, key, file, reason, message = '' }: DownloadResult,
  shown: Pick<LineText, 'text' | 'name'>,
): string {
  const what = file === undefined ? shown.text(reason ? `${reason}: ${message}` : message) : shown.name(file)
  return `${outcome.padEnd(10)} ${what}${key === undefined ? '' : `  ${shown.name(key)}`}`
}
