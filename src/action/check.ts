/** The check action. */
import '../base/process/prepare.ts'
import { join } from 'node:path'
import { checkWith } from '../jobs/check/check.ts'
import { CHECK_FIELDS } from '../jobs/check/check-fields.ts'
import { checkLine, isDamage, MAX_SHOWN, summaryOfCheck, totalLines } from '../jobs/check/report.ts'
import type { CheckResult } from '../jobs/check/states.ts'
import { failWith, inLanguage, LINE_TEXT, MAX_ANNOTATIONS, sayLine, warn } from './log.ts'
import { say } from './messages/say.ts'
import { setEach, writeSummary } from './outputs.ts'
import { followed } from './progress.ts'
import { runAction } from './run.ts'
import { openStep } from './step.ts'

export async function checkAction(): Promise<void> {
  await runAction(async signal => {
    const { options, surroundings, temp } = await openStep(CHECK_FIELDS, 'check')
    const shown: CheckResult[] = []
    let count = 0
    let damaged = 0
    const files = { resultsFile: join(temp, 'check.jsonl'), damagedFile: join(temp, 'damaged.txt') }
    const report = await followed(
      watch => checkWith(surroundings, { ...files, ...options, signal, watch }),
      result => {
        if (count++ < MAX_SHOWN) shown.push(result)
        const line = checkLine(result, LINE_TEXT)
        if (isDamage(result) && damaged++ < MAX_ANNOTATIONS) warn(line)
        // There may be millions, and the results have them.
        else if (result.state !== 'orphan') sayLine(line)
      },
    )
    for (const line of totalLines(report)) sayLine(line)
    const { objects, states, unreadable, orphans, foreign, read, resultsFile, damagedFile } = report
    const paths = { 'results-file': resultsFile, 'damaged-file': damagedFile }
    setEach({ objects, ...states, read, unreadable, orphans, foreign, ...paths })
    if (damaged > MAX_ANNOTATIONS) warn(say('action-more-objects', { count: damaged - MAX_ANNOTATIONS }))
    await writeSummary(summaryOfCheck(report, shown, count, inLanguage))
    if (report.failure !== undefined) failWith(report.failure)
  })
}
