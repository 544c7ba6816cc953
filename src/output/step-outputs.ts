/** A report as the outputs of a step, by their names. Pure. */
import { type LeftEmpty, listsOfReport } from './output-lists.ts'
import type { Report } from './report.ts'
import { OUTCOMES } from './result.ts'

export interface StepOutputs {
  readonly outputs: Readonly<Record<string, string>>
  /** Lists that would be too long, for a warning. */
  readonly leftEmpty: readonly LeftEmpty[]
}

export function stepOutputs(report: Report): StepOutputs {
  const { newKeys, rewritten, leftEmpty, ...lists } = listsOfReport(report)
  const outputs = {
    ...lists,
    'new-keys': newKeys,
    changed: String(report.stored > 0),
    total: String(report.total),
    ...Object.fromEntries(OUTCOMES.map(name => [name, String(report[name])])),
    bytes: String(report.bytes),
    'results-file': report.resultsFile ?? '',
    'failed-file': report.failedFile ?? '',
    'new-file': report.newFile ?? '',
    'gallery-file': report.galleryFile ?? '',
    rewritten,
    'outputs-truncated': String(leftEmpty.length > 0),
  }
  return { outputs, leftEmpty }
}
