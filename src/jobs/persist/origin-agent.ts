/** The client for the open web: it follows the run's address policy and `origin-proxy`. */
import { openAgent } from '../../origin/fetch/agent.ts'
import type { Connections } from '../../origin/hosts/connections.ts'
import type { RunContext } from './options/context.ts'
import type { PersistSettings } from './options/persist-settings.ts'

export function openOriginAgent(
  settings: Pick<PersistSettings, 'addresses' | 'connections' | 'fetch' | 'originProxy'>,
  { lookup }: Pick<RunContext, 'lookup'>,
  open: Connections,
): ReturnType<typeof openAgent> {
  return openAgent({
    open,
    policy: settings.addresses,
    connections: settings.connections,
    maxBytes: Math.max(settings.fetch.maxBytes, settings.fetch.maxMediaBytes ?? 0),
    routes: settings.originProxy.routes,
    ...(lookup && { resolve: lookup }),
  })
}
