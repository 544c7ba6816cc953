/** Detects Python output in place of JSON: the `repr` of a value, or a traceback. */

import type { Sentence } from '../../base/sentence.ts'
import { say } from '../messages/say.ts'

const TRACEBACK = /^Traceback \(most recent call last\):/m

/** Text in single quotes, a tuple, constants and objects as `repr` writes them. */
const PRINTED = /[ub]?'|\(\s*[ub]?['"]|(?:None|True|False)\b|datetime\.\w+\(|<[\w.]+ object at /y

/**
 * @param fault why the text is not JSON
 * @param index where it stops being JSON
 * @returns the fault, with advice if Python wrote the text
 */
export function withPythonHint(fault: Sentence, text: string, index: number): Sentence {
  if (TRACEBACK.test(text)) return say('python-traceback', { fault })
  PRINTED.lastIndex = index
  return PRINTED.test(text) ? say('python-print', { fault }) : fault
}

/** Returns the problem if Python wrote this line of a text list. */
export function pythonProblem(line: string): Sentence | undefined {
  if (!/^[T[({]/.test(line)) return undefined
  if (TRACEBACK.test(line)) return say('line-traceback')
  return /^(?:\[|\(|\{)\s*[ub]?'/.test(line) ? say('line-python') : undefined
}
