/** Writes outputs and summary of a plan in a GitHub Actions job, as the action does for a run. */
import { randomUUID } from 'node:crypto'
import { appendFile } from 'node:fs/promises'
import { join } from 'node:path'
import { ownFolder } from '../base/files/make-directory.ts'
import type { StatusReport } from '../jobs/status/status.ts'
import { leftEmptySentence, stepOutputs } from '../output/output-lists.ts'
import type { Report } from '../output/report.ts'
import type { Result } from '../output/result.ts'
import { readResults, writeNewFile } from '../output/results-file.ts'
import { summaryOf } from '../output/summary.ts'
import type { Terminal } from './terminal.ts'

type Environment = Readonly<Record<string, string | undefined>>

/** Makes a folder for files that later steps read; undefined outside a job. */
export async function runnerFolder({
  GITHUB_ACTIONS,
  RUNNER_TEMP,
}: Environment): Promise<string | undefined> {
  if (GITHUB_ACTIONS !== 'true' || !RUNNER_TEMP) return undefined
  return await ownFolder(join(RUNNER_TEMP, 'persist-images'))
}

/** The default files in that folder; flags override them. */
export function resultsForRunner(folder: string | undefined): {
  readonly resultsFile?: string
  readonly failedFile?: string
} {
  if (folder === undefined) return {}
  return { resultsFile: join(folder, 'results.jsonl'), failedFile: join(folder, 'failed.jsonl') }
}

/** Writes nothing outside a job. */
export async function writeRunnerFiles(
  env: Environment,
  folder: string | undefined,
  status: StatusReport,
  asked: Readonly<Record<string, string>>,
  terminal: Terminal,
): Promise<void> {
  const { GITHUB_OUTPUT: outputFile, GITHUB_STEP_SUMMARY: summaryFile } = env
  const { resultsFile } = status
  if (folder === undefined || resultsFile === undefined) return
  const results = () => readResults(resultsFile)
  const name = join(folder, 'new.jsonl')
  const newFile = (await writeNewFile(name, folder, { results: () => thisRound(results()) })) ?? name
  const report = wholeReport(status, newFile, results)
  const { outputs, leftEmpty } = stepOutputs(report)
  if (outputFile) await appendFile(outputFile, Object.entries(outputs).map(asFileCommand).join(''))
  if (leftEmpty.length > 0) terminal.say(leftEmptySentence(leftEmpty))
  if (!summaryFile) return
  const { destination = '', publicUrlBase } = asked
  const options = { destination, language: terminal.language, isPublic: Boolean(publicUrlBase) }
  await appendFile(summaryFile, summaryOf(report, options))
}

/** Leaves out the results of the round before, which were new then. */
function* thisRound(results: Iterable<Result>): Generator<Result> {
  for (const result of results) if (!('round' in result)) yield result
}

/** The report as a single run would give it. */
function wholeReport(status: StatusReport, newFile: string, results: () => Iterator<Result>): Report {
  return {
    ...status,
    positions: status.images,
    left: status.images - status.total,
    newKeys: Array.from(readResults(newFile), ({ key }) => key).filter(key => key !== undefined),
    newFile,
    restored: 0,
    memoryProblem: undefined,
    galleryFile: undefined,
    rewritten: undefined,
    unreadableLink: undefined,
    failedLists: [],
    overlooked: { count: 0, places: [] },
    results: { [Symbol.iterator]: results },
    stopped: undefined,
    cancelled: false,
  }
}

/** https://docs.github.com/en/actions/reference/workflow-commands-for-github-actions#multiline-strings */
function asFileCommand([name, value]: readonly [string, string]): string {
  const end = `end_${randomUUID()}`
  return `${name}<<${end}\n${value}\n${end}\n`
}
