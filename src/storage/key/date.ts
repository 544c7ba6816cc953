/**
 * The date variables of the key template: `{yyyy}`, `{mm}`, `{dd}`, `{date}`, each with an optional time zone. Pure.
 */

import { say } from '../../base/messages/say.ts'
import type { Sentence } from '../../base/sentence.ts'

/**
 * @param zone an IANA name such as Asia/Shanghai; '' is UTC, the zone of runners
 * @returns undefined when `name` is no date variable
 * @throws the error that `broken` makes for an unknown zone
 */
export function datePart(
  name: string,
  zone: string,
  broken: (rule: Sentence) => Error,
): ((date: Date) => string) | undefined {
  if (!Object.hasOwn(PARTS, name)) return undefined
  const format = formatter(zone || 'UTC')
  if (!format)
    throw broken(say('template-zone', { zone: JSON.stringify(zone), example: `{${name}:Asia/Shanghai}` }))
  const [from, to] = PARTS[name as keyof typeof PARTS]
  return date => format.format(date).slice(from, to)
}

/** Positions in yyyy-mm-dd. */
const PARTS = { date: [0, 10], yyyy: [0, 4], mm: [5, 7], dd: [8, 10] } as const

function formatter(timeZone: string): Intl.DateTimeFormat | undefined {
  try {
    // Swedish dates are ISO 8601 dates.
    return new Intl.DateTimeFormat('sv-SE', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' })
  } catch {
    return undefined
  }
}
