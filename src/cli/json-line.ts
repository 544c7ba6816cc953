/** A result as a JSON line that is safe in a log and on a terminal. Pure. */

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
