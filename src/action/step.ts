/** Opens a step: its inputs, its folders and the facts of its run. */

import { join } from 'node:path'
import { getInput, setSecret } from '@actions/core'
import { defined } from '../base/defined.ts'
import { SettingsError } from '../base/errors.ts'
import { ownFolder } from '../base/files/make-directory.ts'
import { PROXY_VARIABLES, proxySecrets } from '../base/http/proxy.ts'
import { threadTime } from '../base/process/thread-time.ts'
import { forkEvent } from '../jobs/config/fork.ts'
import { withConfig } from '../jobs/config/with-config.ts'
import { askedLanguage } from '../jobs/options/context.ts'
import { camelCase, type Field, type OptionsIn, type Table } from '../jobs/options/field.ts'
import type { RunEnvironment } from '../jobs/persist/options/context.ts'
import type { PersistOptions } from '../jobs/persist/options/persist-fields.ts'
import { SECRET_VARIABLES } from '../storage/credentials/from-env.ts'
import { type ActionName, INPUTS, inputsOf, wrongInputs } from './inputs.ts'
import { sayLine, speak } from './log.ts'

/** Reads the inputs, and masks the secrets among them and in the environment. */
function readInputs(inputs: Table, env: NodeJS.ProcessEnv) {
  const given: Record<string, string> = {}
  const secrets = new Map<string, string>()
  for (const [name, { secret }] of Object.entries<Field>(inputs)) {
    // Secrets stay untrimmed, so that blanks around a pasted key get a notice.
    const value = getInput(name, { trimWhitespace: !secret })
    if (value === '') continue
    given[camelCase(name)] = value
    if (secret) secrets.set(name, value.trim())
  }
  for (const name of SECRET_VARIABLES) {
    const value = env[name]?.trim()
    if (value) secrets.set(name, value)
  }
  for (const value of secrets.values()) mask(value)
  for (const name of PROXY_VARIABLES) for (const text of proxySecrets(env[name])) mask(text)
  return { given, secrets }
}

/** Masking shorter values would turn the whole log into stars. */
const MIN_MASKED = 4

/** The runner masks single lines, and only exact matches: mask each line, also URL-encoded. */
function mask(value: string): void {
  for (const line of value.split(/[\r\n]+/)) {
    if (line.length < MIN_MASKED) continue
    setSecret(line)
    const encoded = encodeURIComponent(line)
    if (encoded !== line) setSecret(encoded)
  }
}

type GitHubRun = Partial<Pick<RunEnvironment, 'runId' | 'repository' | 'isForkPullRequest'>>

/** Loads the context of `@actions/github` only for options that need its facts: loading it takes time in each step. */
async function gitHubRun(
  { key, roleArn }: Partial<Pick<PersistOptions, 'key' | 'roleArn'>>,
  env: NodeJS.ProcessEnv,
): Promise<GitHubRun> {
  const isForkPullRequest = (await forkEvent(env)) === 'pull_request' || undefined
  // The manifest's segments have the run's id in their names.
  if (!key?.includes('{run.id') && !roleArn) return defined({ runId: env.GITHUB_RUN_ID, isForkPullRequest })
  const { context } = await import('@actions/github')
  const { owner, repo } = context.repo
  return defined({ runId: String(context.runId), repository: `${owner}/${repo}`, isForkPullRequest })
}

export interface Step<T extends Table> {
  readonly options: Partial<OptionsIn<T>>
  /** Masked values by the name of their input or variable. */
  readonly secrets: ReadonlyMap<string, string>
  readonly surroundings: Partial<RunEnvironment>
  /** A private folder for files that later steps read. */
  readonly temp: string
}

export async function openStep<T extends Table>(table: T, action: ActionName): Promise<Step<T>> {
  const { env } = process
  const cwd = env.GITHUB_WORKSPACE ?? process.cwd()
  const temp = env.RUNNER_TEMP ?? cwd
  const inputs = inputsOf(table, INPUTS[action])
  const { given, secrets } = readInputs(inputs, env)
  const surroundings = { cwd, workspace: cwd, environment: env }
  const { options, fromFile, lines, problems } = await withConfig(table, given, surroundings)
  for (const [name, { secretsIn }] of Object.entries<Field>(table))
    for (const text of secretsIn?.(options[camelCase(name)] ?? '') ?? []) mask(text)
  const beyond = Object.keys(table).filter(name => !(name in inputs || camelCase(name) in options))
  speak(askedLanguage(options as Partial<PersistOptions>), beyond)
  for (const line of lines) sayLine(line)
  const wrong = [...wrongInputs(table, inputs, action), ...problems]
  if (wrong.length > 0) throw new SettingsError(wrong)
  return {
    options: options as Partial<OptionsIn<T>>,
    secrets,
    temp: await ownFolder(join(temp, 'persist-images')),
    surroundings: {
      ...(await gitHubRun(options as Partial<PersistOptions>, env)),
      cwd,
      fromFile,
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
