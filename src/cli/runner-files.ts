/** In a job of GitHub Actions: the outputs and the summary of a plan, as the action has them of a run. */
import { randomUUID } from 'node:crypto'
import { appendFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { StatusReport } from '../jobs/status/status.ts'
import { leftEmptySentence } from '../output/output-lists.ts'
import { readResults } from '../output/read-results.ts'
import type { Report } from '../output/report.ts'
import type { Result } from '../output/result.ts'
import { writeNewFile } from '../output/results-file.ts'
import { stepOutputs } from '../output/step-outputs.ts'
import { summaryOf } from '../output/summary.ts'
import type { Terminal } from './terminal.ts'

type Environment = Readonly<Record<string, string | undefined>>

/** Where later steps look for files: whoever names others has those. */
export function resultsForRunner(
  env: Environment,
  pid: number,
): { readonly resultsFile?: string; readonly failedFile?: string } {
  const folder = runnerFolder(env)
  if (folder === undefined) return {}
  return {
    resultsFile: join(folder, `results-${pid}.jsonl`),
    failedFile: join(folder, `failed-${pid}.jsonl`),
  }
}

function runnerFolder({ GITHUB_ACTIONS, RUNNER_TEMP }: Environment): string | undefined {
  return GITHUB_ACTIONS === 'true' && RUNNER_TEMP ? join(RUNNER_TEMP, 'persist-images') : undefined
}

/** Nothing elsewhere. */
export async function writeRunnerFiles(
  env: Environment,
  status: StatusReport,
  asked: Readonly<Record<string, string>>,
  terminal: Terminal,
): Promise<void> {
  const { GITHUB_OUTPUT: outputFile, GITHUB_STEP_SUMMARY: summaryFile } = env
  const { resultsFile } = status
  const folder = runnerFolder(env)
  if (folder === undefined || resultsFile === undefined) return
  const results = () => readResults(resultsFile)
  const name = join(folder, `new-${process.pid}.jsonl`)
  const newFile = (await writeNewFile(name, folder, { results })) ?? name
  const report = wholeReport(status, newFile, results)
  const { outputs, leftEmpty } = stepOutputs(report)
  if (outputFile) await appendFile(outputFile, Object.entries(outputs).map(asFileCommand).join(''))
  if (leftEmpty.length > 0) terminal.say(leftEmptySentence(leftEmpty))
  if (!summaryFile) return
  const { destination = '', publicUrlBase } = asked
  const options = { destination, language: terminal.language, isPublic: Boolean(publicUrlBase) }
  await appendFile(summaryFile, summaryOf(report, options))
}

/** As one run would have it. */
function wholeReport(status: StatusReport, newFile: string, results: () => Iterator<Result>): Report {
  return {
    ...status,
    positions: status.images,
    left: status.images - status.total,
    newKeys: Array.from(readResults(newFile), ({ key }) => key).filter(key => key !== undefined),
    newFile,
    galleryFile: undefined,
    rewritten: undefined,
    unreadableLink: undefined,
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
