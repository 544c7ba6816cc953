/** An undici agent of HTTP/1.1 alone. */
import type * as Undici from 'undici'
import { Agent, Pool } from './undici.ts'

/** Its pools are told so: an agent that is, itself, makes up a name for each request. */
export function http1Agent(options: Undici.Agent.Options): Undici.Agent {
  const factory = (origin: string | URL, more: object) => new Pool(origin, { ...more, allowH2: false })
  return new Agent({ ...options, factory })
}

/** Said with every TLS connection, as NODE_TLS_REJECT_UNAUTHORIZED=0 in the environment would else let anybody answer. */
export const VERIFIED = { rejectUnauthorized: true } as const
