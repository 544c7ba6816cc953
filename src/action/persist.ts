/** The persist action: inputs to options, report to outputs. */
import '../base/process/prepare.ts'
import { join } from 'node:path'
import { askedLanguage } from '../jobs/options/context.ts'
import { parseOption } from '../jobs/options/parse.ts'
import { PERSIST_FIELDS } from '../jobs/persist/options/persist-fields.ts'
import type { PersistOptions } from '../jobs/persist/options/persist-options.ts'
import { persistWith } from '../jobs/persist/persist.ts'
import type { Result } from '../output/result.ts'
import { resultLine } from '../output/result-line.ts'
import type { SummaryOptions } from '../output/summary.ts'
import { sayImages } from './image-lines.ts'
import { annotate, debugLine, failWith, isDebug, LINE_TEXT, sayCounts } from './log.ts'
import { setOutputs, writeSummary } from './outputs.ts'
import { logDoor, stepWatcher } from './progress.ts'
import { runAction } from './run.ts'
import { openStep } from './step.ts'

export async function persistAction(): Promise<void> {
  await runAction(async signal => {
    const { options, secrets, surroundings, temp } = await openStep(PERSIST_FIELDS)
    const door = logDoor()
    const watch = stepWatcher(door)
    const run = persistWith(
      { ...surroundings, newFile: join(temp, 'new.jsonl') },
      {
        resultsFile: join(temp, 'results.jsonl'),
        failedFile: join(temp, 'failed.jsonl'),
        ...options,
        signal,
        watch,
      },
    )
    const [report] = await Promise.all([run, debugResults(run)]).finally(door.stop)
    sayImages(report)
    sayCounts(report, watch.heldBy())
    annotate(report)
    setOutputs(report, secrets)
    if (parseOption(PERSIST_FIELDS.summary, options.summary))
      await writeSummary(report, summaryOptions(options))
    if (report.failure) failWith(report.failure)
  })
}

/** Prints each result to the debug log, as the command does with `--verbose`. */
async function debugResults(results: AsyncIterable<Result>): Promise<void> {
  if (!isDebug()) return
  for await (const result of results) debugLine(resultLine(result, LINE_TEXT))
}

function summaryOptions(options: Partial<PersistOptions>): SummaryOptions {
  const { destination = '', publicUrlBase } = options
  return { destination, language: askedLanguage(options), isPublic: Boolean(publicUrlBase) }
}
