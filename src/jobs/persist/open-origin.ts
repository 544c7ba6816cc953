/** Opens the way to the origins: the connections, the pace of each host, and the fetcher. */

import { openFileLimit } from '../../base/files/open-file-limit.ts'
import type { RequestUrl } from '../../base/url/request-url.ts'
import type { FetchedImage, FetchSettings } from '../../origin/fetch/fetch-job.ts'
import { type Fetched, Fetcher, type FetchTools, ORIGIN_LIMITS } from '../../origin/fetch/fetcher.ts'
import { Connections, type HostUse } from '../../origin/hosts/connections.ts'
import { HostGate } from '../../origin/hosts/gate.ts'
import type { ExpiryOf } from '../../origin/hosts/pending-jobs.ts'
import { isNotEncoded } from '../../origin/inspect/inspect.ts'
import type { RunContext } from './options/context.ts'
import type { PersistSettings } from './options/persist-settings.ts'
import type { Resources } from './resources.ts'
import type { Stop } from './stop.ts'

/** The settings of every request to an origin. */
type OriginSettings = Pick<
  PersistSettings,
  'addresses' | 'connections' | 'fetch' | 'gate' | 'hosts' | 'originProxy'
>

export interface OriginContext<Job>
  extends Pick<RunContext, 'clock' | 'lookup'>,
    Pick<Resources, 'budget' | 'memory'>,
    Pick<FetchTools, 'profiles'> {
  readonly watch: Pick<RunContext['watch'], 'notice'>
  readonly stop: Pick<Stop, 'stopping' | 'aborting'>
  /** When a job expires, clock time. */
  readonly expiryOf?: ExpiryOf<Job>
  /** Called for each request that is sent. */
  readonly onSend: () => void
  /** Bodies that go to files; undefined if all stay in memory. */
  readonly large?: FetchSettings['large'] | undefined
  readonly tooLargeAdvice?: FetchSettings['tooLargeAdvice']
  /** Called when a limit makes the jobs of a host wait. */
  readonly limited?: HostUse['limited']
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
  const { clock, budget, memory, profiles, watch, stop, onSend, expiryOf } = context
  const { limited, large, tooLargeAdvice } = context
  const { stopping, aborting } = stop
  const connections = new Connections(await openFileLimit(), limited)
  const agent = await openOriginAgent(settings, context, connections)
  const gate = new HostGate<Job>(
    settings.gate,
    clock,
    host => settings.hosts.ruleFor(new URL(`http://${host}`).hostname),
    expiryOf,
    connections,
  )
  const fetcher = new Fetcher(
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
      agent,
      connections,
      gate,
      budget,
      clock,
      onSend,
      stopping,
      aborting,
      notice: watch.notice,
      ...(profiles && { profiles }),
    },
  )
  return { gate, fetcher, close: () => agent.destroy() }
}

/** The client for the open web: it follows the address policy of a run and `origin-proxy`. */
export async function openOriginAgent(
  settings: Pick<PersistSettings, 'addresses' | 'connections' | 'fetch' | 'originProxy'>,
  { lookup }: Pick<RunContext, 'lookup'>,
  open: Connections,
) {
  // Settings that are refused load no client.
  const { openAgent } = await import('../../origin/fetch/agent.ts')
  return openAgent({
    open,
    policy: settings.addresses,
    connections: settings.connections,
    maxBytes: Math.max(settings.fetch.maxBytes, settings.fetch.maxMediaBytes ?? 0),
    routes: settings.originProxy.routes,
    ...(lookup && { resolve: lookup }),
  })
}

export type OriginRequests<T> = ReturnType<typeof originRequests<T>>

/**
 * Single requests to origins, at the pace of each host, for what is not an image of the list.
 * @param accept judges a whole body; what it throws ends the attempt
 */
export function originRequests<T>(
  settings: OriginSettings,
  context: OriginContext<never>,
  accept: (image: FetchedImage) => T | Promise<T>,
) {
  const { stopping } = context.stop
  const underWay = new Set<Promise<unknown>>()
  let opened: Promise<OpenedOrigin<never>> | undefined

  async function open(): Promise<OpenedOrigin<never>> {
    const origin = await openOrigin<never>(settings, context)
    const close = () => origin.gate.close(stopping.reason)
    if (stopping.aborted) close()
    else stopping.addEventListener('abort', close)
    return origin
  }

  async function fetchOne(url: RequestUrl, acceptHeader: string | undefined): Promise<Fetched<T>> {
    opened ??= open()
    const { gate, fetcher } = await opened
    const permit = await gate.waitForPermit(url.host)
    const fetched = await fetcher.fetch({ url, accept: acceptHeader }, permit, accept, () => {})
    fetched.permit.release()
    return fetched
  }

  return {
    /**
     * The caller releases the bytes of what it gets.
     * @param acceptHeader replaces the `Accept` of the settings
     * @throws PersistError; the reason of the stop
     */
    fetch(url: RequestUrl, acceptHeader?: string): Promise<Fetched<T>> {
      const fetching = fetchOne(url, acceptHeader)
      underWay.add(fetching)
      const ended = () => underWay.delete(fetching)
      fetching.then(ended, ended)
      return fetching
    },
    async close(): Promise<void> {
      await Promise.allSettled(underWay)
      await (await opened)?.close()
    },
  }
}
