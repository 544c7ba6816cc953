/** Facts of the workflow run. @actions/github is large: it is loaded only if something needs them. */
import type { Table } from '../jobs/options/field.ts'
import { parseOption } from '../jobs/options/parse.ts'
import type { RunEnvironment } from '../jobs/persist/options/context.ts'
import type { PersistOptions } from '../jobs/persist/options/persist-options.ts'

type GitHubRun = Partial<Pick<RunEnvironment, 'runId' | 'repository' | 'isForkPullRequest'>>

/** The inputs decide whether the facts are needed; `list` and `download` lack some of these inputs. */
export async function gitHubRun(
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
