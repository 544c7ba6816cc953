/** Writes step outputs and step summaries. */
import { statSync, truncateSync } from 'node:fs'
import { setOutput, summary } from '@actions/core'
import { codeOf, messageOf } from '../base/errors.ts'
import { FULL_CODES } from '../base/files/file-errors.ts'
import { type LeftEmpty, leftEmptySentence, type StepOutputs } from '../output/output-lists.ts'
import { failWith, warn } from './log.ts'
import { say } from './messages/say.ts'

/** @param secrets masked values by the name of their input or variable */
export function setOutputs(
  { outputs, leftEmpty }: ReturnType<StepOutputs['end']>,
  secrets: ReadonlyMap<string, string>,
): void {
  setEach(outputs)
  warnOfEmpty(leftEmpty)
  warnOfMasked(outputs, secrets)
}

/**
 * Sets short outputs first, such as the counts: a full disk may have room for these. The runner rejects a file that
 * ends inside an output, so a partly written output is cut off.
 */
export function setEach(outputs: Readonly<Record<string, string | number | boolean | undefined>>): void {
  const file = process.env.GITHUB_OUTPUT ?? ''
  const entries = Object.entries(outputs)
    .map(([name, value = '']) => [name, String(value)] as const)
    .sort(([, a], [, b]) => a.length - b.length)
  for (const [index, [name, value]] of entries.entries()) {
    const size = statSync(file, { throwIfNoEntry: false })?.size ?? 0
    try {
      setOutput(name, value)
    } catch (error) {
      if (!FULL_CODES.has(codeOf(error) ?? '')) throw error
      truncateSync(file, size)
      const names = entries.slice(index).map(([missing]) => missing)
      failWith(say('outputs-disk-full', { outputs: names.join(', '), cause: messageOf(error) }))
      return
    }
  }
}

/** Warns which lists were left empty for their length, and which files have them whole. */
export function warnOfEmpty(leftEmpty: readonly LeftEmpty[]): void {
  if (leftEmpty.length === 0) return
  warn(leftEmptySentence(leftEmpty))
}

/** GitHub drops a job output that contains a masked value, and reports that only in the log. */
function warnOfMasked(outputs: Readonly<Record<string, string>>, secrets: ReadonlyMap<string, string>): void {
  for (const [secret, value] of secrets) {
    const output = Object.keys(outputs).find(name => value.length > 3 && outputs[name]?.includes(value))
    if (!output) continue
    warn(say('outputs-masked', { output, secret }))
  }
}

/** An older or foreign runner has no summary file. The log has the counts. */
export async function writeSummary(text: string): Promise<void> {
  await summary
    .addRaw(text)
    .write()
    .catch(() => {})
}
