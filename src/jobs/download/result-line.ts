import type { LineText } from '../../output/result-line.ts'
import type { DownloadResult } from './result.ts'

/** What became of one object, as a line for people. */
export function downloadLine(
  { outcome, key, file, reason, message = '' }: DownloadResult,
  shown: Pick<LineText, 'text' | 'name'>,
): string {
  const what = file === undefined ? shown.text(reason ? `${reason}: ${message}` : message) : shown.name(file)
  return `${outcome.padEnd(10)} ${what}${key === undefined ? '' : `  ${shown.name(key)}`}`
}
