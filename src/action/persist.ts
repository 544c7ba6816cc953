/** The persist action: inputs to options, report to outputs. */
import '../base/process/prepare.ts'
import { join } from 'node:path'
import { endGroup, startGroup } from '@actions/core'
import { printable, printableUrl } from '../base/messages/printable.ts'
import { askedLanguage } from '../jobs/options/context.ts'
import type { RunEnvironment } from '../jobs/persist/options/context.ts'
import { PERSIST_FIELDS, type PersistOptions } from '../jobs/persist/options/persist-fields.ts'
import { persistWith } from '../jobs/persist/persist.ts'
import { persistWatcher } from '../jobs/persist/watching/printer.ts'
import { FailureGroups } from '../output/failures.ts'
import { StepOutputs } from '../output/output-lists.ts'
import type { Result } from '../output/result.ts'
import { resultLine } from '../output/result-line.ts'
import { Summary, type SummaryOptions, summaryOfError } from '../output/summary.ts'
import {
  annotate,
  debugLine,
  failWith,
  inLanguage,
  isDebug,
  LINE_TEXT,
  problemText,
  sayCounts,
  sayLine,
} from './log.ts'
import { say } from './messages/say.ts'
import { setOutputs, writeSummary } from './outputs.ts'
import { logPrinter } from './progress.ts'
import { runAction } from './run.ts'
import { openStep } from './step.ts'

/** A longer log is slow to open; the results file has all images. */
const MAX_LINES = 1000

/** Leaves out images that an earlier run has named: they are no news. */
export class ImageLines {
  readonly #lines: string[] = []
  #count = 0

  add(result: Result): void {
    if (isNews(result) && ++this.#count <= MAX_LINES) this.#lines.push(lineOf(result))
  }

  say(): void {
    const rest = this.#count - this.#lines.length
    if (this.#count === 0) return
    startGroup(printable(inLanguage(say('action-images', { count: this.#count }))))
    for (const line of this.#lines) sayLine(line)
    if (rest > 0) sayLine(say('action-images-more', { count: rest }))
    endGroup()
  }
}

function isNews({ outcome, new: isNew }: Result): boolean {
  return isNew || outcome === 'stored' || outcome === 'failed' || outcome === 'refused'
}

function lineOf(result: Result): string {
  const { outcome, url, key, reason, message } = result
  const about = key === undefined ? [reason, message] : [key]
  return [outcome, printableUrl(url), ...about]
    .map(text => printable(text ?? ''))
    .filter(Boolean)
    .join(' | ')
}

/** @param inner what only tests say of the run */
export async function persistAction(inner: Partial<RunEnvironment> = {}): Promise<void> {
  await runAction(async signal => {
    await persistStep(signal, inner).catch(async error => {
      await writeSummary(summaryOfError(error, LINE_TEXT.language, problemText))
      throw error
    })
  })
}

async function persistStep(signal: AbortSignal, inner: Partial<RunEnvironment>): Promise<void> {
  const { options, secrets, surroundings, temp } = await openStep(PERSIST_FIELDS, 'persist')
  const printer = logPrinter()
  const watch = persistWatcher(printer)
  const run = persistWith(
    { ...surroundings, ...inner },
    {
      resultsFile: join(temp, 'results.jsonl'),
      failedFile: join(temp, 'failed.jsonl'),
      newFile: join(temp, 'new.jsonl'),
      ...options,
      signal,
      watch,
    },
  )
  const [report] = await Promise.all([run, debugResults(run)]).finally(printer.stop)
  const [lines, lost, outputs] = [new ImageLines(), new FailureGroups(), new StepOutputs()]
  const summary = new Summary(report, summaryOptions(options))
  const readers = [lines, lost, outputs, summary]
  // Making a million results takes seconds, so they are read once.
  for (const result of report.results) for (const reader of readers) reader.add(result)
  lines.say()
  sayCounts(report, watch.limit())
  annotate(report, lost)
  setOutputs(outputs.end(report), secrets)
  await writeSummary(summary.text())
  if (report.failure) failWith(report.failure)
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
