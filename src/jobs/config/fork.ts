import { readSmallFile } from '../../base/files/small-file.ts'

type Repository = { readonly full_name?: string } | null | undefined

/** The parts of an event: https://docs.github.com/en/webhooks/webhook-events-and-payloads */
interface GitHubEvent {
  readonly repository?: Repository
  readonly pull_request?: { readonly [end in 'head' | 'base']?: { readonly repo?: Repository } }
  readonly workflow_run?: { readonly head_repository?: Repository }
}

/** GitHub sends no event above 25 MB: https://docs.github.com/en/webhooks/webhook-events-and-payloads#payload-cap */
const MAX_EVENT_BYTES = 33_554_432

/**
 * Returns the event that runs a fork's code or follows such a run, or `unreadable` for an event that says nothing. A
 * deleted repository counts as a fork.
 */
export async function forkEvent({
  GITHUB_EVENT_PATH: path,
}: NodeJS.ProcessEnv): Promise<'pull_request' | 'workflow_run' | 'unreadable' | undefined> {
  if (!path) return undefined
  const event = eventIn(await readSmallFile(path, MAX_EVENT_BYTES))
  if (!event) return 'unreadable'
  const { repository, pull_request: pull, workflow_run: run } = event
  if (pull && isElsewhere(pull.head?.repo, pull.base?.repo)) return 'pull_request'
  return run && isElsewhere(run.head_repository, repository) ? 'workflow_run' : undefined
}

function eventIn(text = ''): GitHubEvent | undefined {
  try {
    const event: unknown = JSON.parse(text)
    return typeof event === 'object' && event !== null && !Array.isArray(event) ? event : undefined
  } catch {
    return undefined
  }
}

/** Being a fork of a third repository says nothing. */
function isElsewhere(head: Repository, base: Repository): boolean {
  return head?.full_name === undefined || head.full_name !== base?.full_name
}
