import { nodeProblem } from '../base/process/node-version.ts'
import { localeLanguage } from './language.ts'

/** Reports a Node that is too old, and sets the exit status. */
export function isNodeTooOld(): boolean {
  const problem = nodeProblem()
  if (!problem) return false
  process.stderr.write(`${problem.in(localeLanguage(process.env))}\n`)
  process.exitCode = 2
  return true
}
