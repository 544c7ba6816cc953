/** Opens a step: its inputs, its folders and the facts of its run. */

import { join } from 'node:path'
import { getInput, setSecret } from '@actions/core'
import { SettingsError } from '../base/errors.ts'
import { ownFolder } from '../base/files/make-directory.ts'
import { PROXY_VARIABLES, proxySecrets } from '../base/http/proxy.ts'
import { threadTime } from '../base/process/thread-time.ts'
import { FOREIGN_LOGIN, foreignLogin } from '../jobs/options/caller-options.ts'
import { askedLanguage } from '../jobs/options/context.ts'
import { camelCase, type Field, type OptionsIn, type Table } from '../jobs/options/field.ts'
import { parseOption } from '../jobs/options/parse.ts'
import type { RunEnvironment } from '../jobs/persist/options/context.ts'
import type { PersistOptions } from '../jobs/persist/options/persist-fields.ts'
import { SECRET_VARIABLES } from '../storage/credentials/from-env.ts'
import { speak } from './log.ts'

interface Inputs<T extends Table> {
  readonly options: Partial<OptionsIn<T>>
  /** Masked values by the name of their input or variable. */
  readonly secrets: ReadonlyMap<string, string>
}

function readInputs<T extends Table>(table: T, env: NodeJS.ProcessEnv): Inputs<T> {
  const options: Record<string, string> = {}
  const secrets = new Map<string, string>()
  for (const [name, { secret, secretsIn }] of Object.entries<Field>(table)) {
    // Secrets stay untrimmed, so that blanks around a pasted key get a notice.
    const value = getInput(name, { trimWhitespace: !secret })
    if (value === '') continue
    for (const text of secretsIn?.(value) ?? []) mask(text)
    options[camelCase(name)] = value
    if (secret) secrets.set(name, value.trim())
  }
  for (const name of SECRET_VARIABLES) {
    const value = env[name]?.trim()
    if (value) secrets.set(name, value)
  }
  for (const value of secrets.values()) mask(value)
  for (const name of PROXY_VARIABLES) for (const text of proxySecrets(env[name])) mask(text)
  return { options: options as Partial<OptionsIn<T>>, secrets }
}

/**
 * The runner warns of inputs that action.yml lacks, and hands them over all the same.
 * @throws SettingsError that names our input for each of another action
 */
function refuseForeignLogin(): void {
  const given = [...FOREIGN_LOGIN.keys()].filter(name => getInput(name) !== '')
  const problems = given.flatMap(name => foreignLogin(name, each => each) ?? [])
  if (problems.length > 0) throw new SettingsError(problems)
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

/** The inputs decide whether the facts are needed; `list` and `download` lack some of these inputs. */
async function gitHubRun(
  table: Table,
  { key, provenance, roleArn }: Partial<Pick<PersistOptions, 'key' | 'provenance' | 'roleArn'>>,
  env: NodeJS.ProcessEnv,
): Promise<GitHubRun> {
  const { provenance: field } = table
  const isNamed = key?.includes('{run.id') || (field && parseOption(field, provenance))
  const isPullRequest = env.GITHUB_EVENT_NAME?.startsWith('pull_request') === true
  const { GITHUB_RUN_ID: runId } = env
  // The memory's segments have the run's id in their names.
  if (!isNamed && !roleArn && !isPullRequest) return runId ? { runId } : {}
  const { context } = await import('@actions/github')
  const { owner, repo } = context.repo
  return {
    runId: String(context.runId),
    repository: `${owner}/${repo}`,
    isForkPullRequest: isFromElsewhere(context.payload.pull_request),
  }
}

/** Whether the pull request comes from another repository, or from a deleted one. Being a fork of a third one says nothing. */
function isFromElsewhere(
  pullRequest:
    | { readonly [end: string]: { readonly repo?: { readonly full_name?: string } | null } }
    | undefined,
): boolean {
  if (!pullRequest) return false
  const { head, base } = pullRequest
  return head?.repo?.full_name === undefined || head.repo.full_name !== base?.repo?.full_name
}

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
