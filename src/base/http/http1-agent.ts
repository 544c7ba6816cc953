/** An undici agent for HTTP/1.1 only. */
import { Agent, Pool } from 'undici'

/** Sets `allowH2` on each pool: an agent with `allowH2` itself builds a name for each request. */
export function http1Agent(options: Agent.Options): Agent {
  const factory = (origin: string | URL, more: object) => new Pool(origin, { ...more, allowH2: false })
  return new Agent({ ...options, factory })
}

/** Set on every TLS connection, so that NODE_TLS_REJECT_UNAUTHORIZED=0 in the environment has no effect. */
export const VERIFIED = { rejectUnauthorized: true } as const
