/** Result of one image, as a line for the user. Pure. */
import type { Language } from '../base/sentence.ts'
import type { Result } from './result.ts'

/** Functions that make untrusted text safe for a line. */
export interface LineText {
  readonly language: Language
  readonly text: (text: string) => string
  /** For the name of an object or a file. */
  readonly name: (name: string) => string
  readonly url: (url: string) => string
}

export function resultLine(result: Result, shown: LineText): string {
  const { outcome, key, url, reason, message = '' } = result
  const what = key === undefined ? shown.text(`${reason}: ${message}`) : shown.name(key)
  return `${outcome.padEnd(9)} ${what}  ${shown.url(url)}`
}
