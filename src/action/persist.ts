/** The persist action: inputs to options, report to outputs. */
import '../base/process/prepare.ts'
import { join } from 'node:path'
import { PERSIST_FIELDS } from '../jobs/persist/fields.ts'
import { persist } from '../jobs/persist/persist.ts'
import { annotate, fail, sayCounts } from './log.ts'
import { setOutputs, writeSummary } from './outputs.ts'
import { persistWatcher } from './progress.ts'
import { runAction } from './run.ts'
import { openStep } from './step.ts'

export async function persistAction(): Promise<void> {
  await runAction(async signal => {
    const { options, secrets, surroundings, temp } = await openStep(PERSIST_FIELDS)
    const watch = persistWatcher()
    const report = await persist({
      resultsFile: join(temp, `results-${process.pid}.jsonl`),
      failedFile: join(temp, `failed-${process.pid}.jsonl`),
      ...options,
      ...surroundings,
      signal,
      watch,
    }).finally(watch.stop)
    sayCounts(report)
    annotate(report)
    setOutputs(report, secrets)
    if (String(options.summary ?? 'true').toLowerCase() === 'true') await writeSummary(report)
    if (report.failure) fail(new Error(report.failure))
  })
}
