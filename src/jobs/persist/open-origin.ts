/** Opens the way to the origins: the connections, the pace of each host, and the fetcher. */
import { openFileLimit } from '../../base/files/open-file-limit.ts'
import type { FetchSettings } from '../../origin/fetch/fetch-job.ts'
import { type Fetcher, type FetchTools, ORIGIN_LIMITS, openFetcher } from '../../origin/fetch/fetcher.ts'
import { Connections, type HostUse } from '../../origin/hosts/connections.ts'
import { HostGate } from '../../origin/hosts/gate.ts'
import type { ExpiryOf } from '../../origin/hosts/pending-jobs.ts'
import { isNotEncoded } from '../../origin/inspect/inspect.ts'
import type { RunContext } from './options/context.ts'
import type { PersistSettings } from './options/persist-settings.ts'
import type { Resources } from './resources.ts'
import type { Stop } from './stop.ts'

/** The settings of every request to an origin. */
export type OriginSettings = Pick<
  PersistSettings,
  'addresses' | 'connections' | 'fetch' | 'gate' | 'hosts' | 'originProxy'
>

export interface OriginContext<Job>
  extends Pick<RunContext, 'clock' | 'lookup'>,
    Pick<Resources, 'slots' | 'budget' | 'memory'>,
    Pick<FetchTools, 'profiles'> {
  readonly watch: Pick<RunContext['watch'], 'notice'>
  readonly stop: Pick<Stop, 'stopping' | 'aborting'>
  /** When a job expires, clock time. */
  readonly expiryOf?: ExpiryOf<Job>
  /** Called before each request. */
  readonly onSend: () => void
  /** Bodies that go to files; undefined if all stay in memory. */
  readonly large?: FetchSettings['large'] | undefined
  readonly tooLargeAdvice?: FetchSettings['tooLargeAdvice']
  /** Called when a limit holds a host back. */
  readonly held?: HostUse['held']
}

export interface OpenedOrigin<Job> {
  readonly gate: HostGate<Job>
  readonly fetcher: Fetcher
  close(): Promise<void>
}

export async function openOrigin<Job>(
  settings: OriginSettings,
  context: OriginContext<Job>,
): Promise<OpenedOrigin<Job>> {
  const { clock, slots, budget, memory, profiles, watch, stop, onSend, expiryOf } = context
  const { held, large, tooLargeAdvice } = context
  const { stopping, aborting } = stop
  const connections = new Connections(await openFileLimit(), held)
  // Settings that are refused load no client.
  const { openOriginAgent } = await import('./origin-agent.ts')
  const agent = openOriginAgent(settings, context, connections)
  const gate = new HostGate<Job>(
    settings.gate,
    clock,
    host => settings.hosts.ruleFor(new URL(`http://${host}`).hostname),
    expiryOf,
    connections,
    slots,
  )
  const fetcher = openFetcher(
    {
      ...settings.fetch,
      memory,
      proxy: settings.originProxy,
      rules: settings.hosts,
      limits: ORIGIN_LIMITS,
      ...(large && { large }),
      ...(tooLargeAdvice && { tooLargeAdvice }),
      isImage: isNotEncoded,
    },
    {
      ...{ agent, connections, gate, budget, clock, onSend, stopping, aborting },
      notice: watch.notice,
      ...(profiles && { profiles }),
    },
  )
  return { gate, fetcher, close: () => agent.destroy() }
}
