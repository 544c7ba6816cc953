/** An origin, an undici agent on it, and one exchange at a time with what the test cares about. */
import { Agent } from 'undici'
import { type ExchangeRequest, exchange, type HttpResponse } from '../../src/base/http/exchange.ts'
import { type Origin, startOrigin } from '../servers/origin.ts'

export interface Exchanging {
  readonly origin: Origin
  ask(url: string, request?: Partial<ExchangeRequest>): Promise<HttpResponse>
  close(): Promise<void>
}

export const PATIENT = { headersMs: 5000, idleMs: 5000, totalMs: 10_000 }

export async function exchanging(connections = 1): Promise<Exchanging> {
  const origin = await startOrigin()
  const dispatcher = new Agent({ connections, pipelining: 1 })
  return {
    origin,
    ask: (url, request = {}) => {
      const { origin: site, pathname, search } = new URL(url)
      return exchange({
        dispatcher,
        method: 'GET',
        origin: site,
        path: pathname + search,
        headers: {},
        limits: PATIENT,
        signal: new AbortController().signal,
        onHead: () => ({ keep: 1024 * 1024 }),
        ...request,
      })
    },
    async close() {
      await dispatcher.destroy()
      await origin.close()
    },
  }
}
