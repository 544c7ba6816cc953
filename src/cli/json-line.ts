/** A result as a JSON line that is safe in a log and on a terminal. Pure. */

import { listed, type Text } from '../base/sentence.ts'
import { say as sayOutput } from '../output/messages/say.ts'
import type { Report } from '../output/report.ts'
import { OUTCOMES, type OutcomeName } from '../output/result.ts'
import { say } from './messages/say.ts'
import type { Redactor } from './redact.ts'

/** Members that hold text or URLs; the others are names and numbers. */
const SAID: ReadonlySet<string> = new Set(['url', 'finalUrl', 'message', 'sentence', 'advice'])

export function jsonLine(record: object, redactor: Redactor): string {
  const entries = Object.entries(record).map(([name, value]) =>
    SAID.has(name) && typeof value === 'string' ? [name, redactor.redact(value)] : [name, value],
  )
  return redactor.redactName(escapeControls(JSON.stringify(Object.fromEntries(entries))))
}

/** Escapes what a runner or a terminal would take as a command. The JSON means the same. */
function escapeControls(json: string): string {
  return json
    .replaceAll('##[', '#\\u0023[')
    .replace(/[\u007f-\u009f\u2028\u2029\p{Bidi_Control}]/gu, character => {
      return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`
    })
}

/** The counts of a run in one sentence. @param place the destination as given */
export function countsOf(
  report: Pick<Report, OutcomeName | 'total' | 'bytes' | 'elapsedMs'>,
  place: string,
): Text {
  const { total, bytes, elapsedMs } = report
  const counts = OUTCOMES.filter(name => report[name] > 0).map(name =>
    say(`cli-count-${name}`, { count: report[name] }),
  )
  return say('cli-total', {
    total,
    counts: counts.length > 0 ? listed(...counts) : sayOutput('nothing-to-do'),
    bytes,
    place,
    seconds: (elapsedMs / 1000).toFixed(1),
  })
}
