/** Which run this is. @actions/github is large, so it is loaded only where something names the run. */
import type { Table } from '../jobs/options/field.ts'
import { parseOption } from '../jobs/options/parse.ts'
import type { RunEnvironment } from '../jobs/persist/options/context.ts'
import type { PersistOptions } from '../jobs/persist/options/options.ts'

type GitHubRun = Partial<Pick<RunEnvironment, 'runId' | 'repository' | 'isForkPullRequest'>>

/** Some of the inputs tell whether the facts are needed; `list` and `download` have fewer of them. */
export async function gitHubRun(
  table: Table,
  {
    key,
    provenance,
    roleArn,
    roleToAssume = roleArn,
  }: Partial<Pick<PersistOptions, 'key' | 'provenance' | 'roleArn' | 'roleToAssume'>>,
  env: NodeJS.ProcessEnv,
): Promise<GitHubRun> {
  const { provenance: field } = table
  const isNamed = key?.includes('{run.id') || (field && parseOption(field, provenance))
  const isPullRequest = env.GITHUB_EVENT_NAME?.startsWith('pull_request') === true
  const { GITHUB_RUN_ID: runId } = env
  // Segments of the manifest are named after it.
  if (!isNamed && !roleToAssume && !isPullRequest) return runId ? { runId } : {}
  const { context } = await import('@actions/github')
  const { owner, repo } = context.repo
  return {
    runId: String(context.runId),
    repository: `${owner}/${repo}`,
    isForkPullRequest: isFromElsewhere(context.payload.pull_request),
  }
}

/** From another repository than it is for, or from one that is gone. That one is a fork of a third says nothing. */
function isFromElsewhere(
  pullRequest:
    | { readonly [end: string]: { readonly repo?: { readonly full_name?: string } | null } }
    | undefined,
): boolean {
  if (!pullRequest) return false
  const { head, base } = pullRequest
  return head?.repo?.full_name === undefined || head.repo.full_name !== base?.repo?.full_name
}
