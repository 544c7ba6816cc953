/** The check action. */
import '../base/process/prepare.ts'
import { join } from 'node:path'
import { say } from '../base/messages/say.ts'
import { checkWith } from '../jobs/check/check.ts'
import { CHECK_FIELDS } from '../jobs/check/check-fields.ts'
import { checkLine, isDamage, MAX_SHOWN, summaryOfCheck, totalLines } from '../jobs/check/report.ts'
import type { CheckResult } from '../jobs/check/states.ts'
import { failWith, inLanguage, LINE_TEXT, MAX_ANNOTATIONS, sayLine, warn } from './log.ts'
import { setEach, writeSummary } from './outputs.ts'
import { followed } from './progress.ts'
import { runAction } from './run.ts'
import { openStep } from './step.ts'

export async function checkAction(): Promise<void> {
  await runAction(async signal => {
    const { options, surroundings, temp } = await openStep(CHECK_FIELDS)
    const shown: CheckResult[] = []
    let count = 0
    let damaged = 0
    const files = { resultsFile: join(temp, 'check.jsonl'), orphansFile: join(temp, 'orphans.txt') }
    const report = await followed(
      watch => checkWith(surroundings, { ...files, ...options, signal, watch }),
      result => {
        if (count++ < MAX_SHOWN) shown.push(result)
        const line = checkLine(result, LINE_TEXT)
        if (isDamage(result) && damaged++ < MAX_ANNOTATIONS) warn(line)
        else sayLine(line)
      },
    )
    for (const line of totalLines(report)) sayLine(line)
    const { objects, states, unreadable, orphans, foreign, read } = report
    setEach({
      objects,
      ...states,
      read,
      unreadable,
      orphans,
      foreign,
      'results-file': report.resultsFile,
      'orphans-file': report.orphansFile,
    })
    if (damaged > MAX_ANNOTATIONS) warn(say('action-more-objects', { count: damaged - MAX_ANNOTATIONS }))
    await writeSummary(summaryOfCheck(report, shown, count, inLanguage))
    if (report.failure !== undefined) failWith(report.failure)
  })
}
