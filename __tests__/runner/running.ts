/** A step while it runs, and the commands that it leaves in its files. */
import { type CommandFiles, linesIn, makeCommandFiles, pairsIn } from './file-commands.ts'
import type { Job } from './job.ts'
import { Listener } from './listener.ts'
import { type Patience, runProgram } from './processes.ts'
import type { Texts } from './templates.ts'

export interface Running {
  readonly job: Job
  readonly listener: Listener
  readonly files: CommandFiles
  /** Variables of the job and of the step. */
  readonly env: Texts
  /** Aborted when this step is to stop. */
  readonly stopped: AbortSignal
}

/** A program of a step that is about to start. */
export interface Start {
  readonly command: string
  readonly args: readonly string[]
  readonly cwd: string
  readonly env: Texts
}

export function makeRunning(job: Job, env: Texts, stopped: AbortSignal): Running {
  return { job, listener: new Listener(job), files: makeCommandFiles(job.temp), env, stopped }
}

/** The times of actions/runner. */
const PATIENCE: Patience = { terminate: 7500, kill: 2500 }

/** @returns whether the program ended with 0 */
export async function succeeds({ job, listener, stopped }: Running, start: Start): Promise<boolean> {
  const onLine = (line: string) => listener.hear(line)
  const { code, endRest } = await runProgram({
    ...start,
    onLine,
    stopped,
    patience: job.site.patience ?? PATIENCE,
  })
  job.endings.push(endRest)
  if (code !== 0) listener.annotate('error', `Process completed with exit code ${code}.`)
  return code === 0
}

const LARGEST_SUMMARY = 1024 * 1024

/** @returns the step's part of the summary */
export function obeyFiles({ job, listener, files }: Running): string {
  const pairs = (name: 'GITHUB_ENV' | 'GITHUB_OUTPUT' | 'GITHUB_STATE'): [string, string][] => {
    try {
      return pairsIn(files.read(name))
    } catch (error) {
      listener.refuse(`Unable to process file command '${name}' successfully. ${error}`)
      return []
    }
  }
  Object.assign(listener.outputs, Object.fromEntries(pairs('GITHUB_OUTPUT')))
  Object.assign(listener.state, Object.fromEntries(pairs('GITHUB_STATE')))
  for (const [name, value] of pairs('GITHUB_ENV')) {
    if (name !== 'NODE_OPTIONS') job.env = { ...job.env, [name]: value }
    else listener.annotate('error', `Can't store ${name} output parameter using '$GITHUB_ENV' command.`)
  }
  for (const path of linesIn(files.read('GITHUB_PATH')))
    job.paths = [path, ...job.paths.filter(known => known !== path)]
  const summary = files.read('GITHUB_STEP_SUMMARY')
  if (Buffer.byteLength(summary) <= LARGEST_SUMMARY) return summary
  listener.annotate('error', '$GITHUB_STEP_SUMMARY upload aborted, supports content up to a size of 1024k')
  return ''
}
