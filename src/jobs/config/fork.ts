import { readSmallFile } from '../../base/files/small-file.ts'

type Repository = { readonly full_name?: string } | null | undefined

/** The parts of an event: https://docs.github.com/en/webhooks/webhook-events-and-payloads */
interface GitHubEvent {
  readonly repository?: Repository
  readonly pull_request?: { readonly [end in 'head' | 'base']?: { readonly repo?: Repository } }
  readonly workflow_run?: { readonly head_repository?: Repository }
}

/** Returns the event that runs a fork's code or follows such a run. A deleted repository counts as a fork. */
export async function forkEvent({
  GITHUB_EVENT_PATH: path,
}: NodeJS.ProcessEnv): Promise<'pull_request' | 'workflow_run' | undefined> {
  const text = path && (await readSmallFile(path))
  const { repository, pull_request: pull, workflow_run: run }: GitHubEvent = JSON.parse(text || '{}')
  if (pull && isElsewhere(pull.head?.repo, pull.base?.repo)) return 'pull_request'
  return run && isElsewhere(run.head_repository, repository) ? 'workflow_run' : undefined
}

/** Being a fork of a third repository says nothing. */
function isElsewhere(head: Repository, base: Repository): boolean {
  return head?.full_name === undefined || head.full_name !== base?.full_name
}
