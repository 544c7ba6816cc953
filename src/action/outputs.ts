/** The report as step outputs and step summary. */
import { setOutput, summary } from '@actions/core'
import { say } from '../base/messages/say.ts'
import { type LeftEmpty, leftEmptySentence } from '../output/output-lists.ts'
import type { Report } from '../output/report.ts'
import { stepOutputs } from '../output/step-outputs.ts'
import { type SummaryOptions, summaryOf } from '../output/summary.ts'
import { warn } from './log.ts'

/** @param secrets masked values by the name of what they came in as */
export function setOutputs(report: Report, secrets: ReadonlyMap<string, string>): void {
  const { outputs, leftEmpty } = stepOutputs(report)
  for (const [name, value] of Object.entries(outputs)) setOutput(name, value)
  warnOfEmpty(leftEmpty)
  warnOfMasked(outputs, secrets)
}

/** Names which lists a later step must not take for lists without items, and where they are whole. */
export function warnOfEmpty(leftEmpty: readonly LeftEmpty[]): void {
  if (leftEmpty.length === 0) return
  warn(leftEmptySentence(leftEmpty))
}

/** GitHub drops a job output that holds a masked value, and says so only in the log. */
function warnOfMasked(outputs: Readonly<Record<string, string>>, secrets: ReadonlyMap<string, string>): void {
  for (const [secret, value] of secrets) {
    const output = Object.keys(outputs).find(name => value.length > 3 && outputs[name]?.includes(value))
    if (!output) continue
    warn(say('outputs-masked', { output, secret }))
  }
}

export async function writeSummary(report: Report, options: SummaryOptions): Promise<void> {
  try {
    await summary.addRaw(summaryOf(report, options)).write()
  } catch {
    // No summary file: an older or a foreign runner. The log has the counts.
  }
}
