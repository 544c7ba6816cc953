/** Opens a step: its inputs, its folders and the facts of its run. */
import { join } from 'node:path'
import { ownFolder } from '../base/files/own-folder.ts'
import { threadTime } from '../base/process/thread-time.ts'
import { askedLanguage } from '../jobs/options/context.ts'
import type { Table } from '../jobs/options/field.ts'
import type { RunEnvironment } from '../jobs/persist/options/context.ts'
import type { PersistOptions } from '../jobs/persist/options/persist-options.ts'
import { gitHubRun } from './context.ts'
import { type Inputs, mask, readInputs, refuseForeignLogin } from './inputs.ts'
import { speak } from './log.ts'

export interface Step<T extends Table> extends Inputs<T> {
  readonly surroundings: Partial<RunEnvironment>
  /** A private folder for files that later steps read. */
  readonly temp: string
}

export async function openStep<T extends Table>(table: T): Promise<Step<T>> {
  const { env } = process
  const { options, secrets } = readInputs(table, env)
  speak(askedLanguage(options as Partial<PersistOptions>))
  refuseForeignLogin()
  const cwd = env.GITHUB_WORKSPACE ?? process.cwd()
  const temp = env.RUNNER_TEMP ?? cwd
  const run = await gitHubRun(table, options as Partial<PersistOptions>, env)
  return {
    options,
    secrets,
    temp: await ownFolder(join(temp, 'persist-images')),
    surroundings: {
      ...run,
      cwd,
      // Lists and results of earlier steps are in the temporary folder.
      workspace: [cwd, temp],
      isStep: true,
      ...(env.RUNNER_TEMP && { temporaryFolder: env.RUNNER_TEMP }),
      environment: env,
      mask,
      cpuTime: threadTime,
    },
  }
}
