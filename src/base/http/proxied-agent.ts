/**
 * Sends requests through a forward proxy: https by CONNECT, plain http in absolute form, as proxies expect. Faults of
 * the proxy are kept apart from faults of the origin.
 */

import { Dispatcher, Pool, ProxyAgent } from 'undici'
import { VERIFIED } from './http1-agent.ts'
import { type ProxyRoutes, UNREACHABLE } from './proxy.ts'

export interface ProxiedAgentOptions {
  /** Called before a request goes to a proxy, with the host of its URL. Its error ends the request. */
  readonly admit?: (hostname: string) => Promise<void>
  /** Options for connections to the proxy and through it; all are HTTP/1.1. */
  readonly pool?: Pool.Options
  /** Wraps the connector of each connection. */
  readonly guard?: Guard
}

type Guard = (connector: Connector) => Connector
type Connector = Extract<NonNullable<Pool.Options['connect']>, (...given: never[]) => unknown>

const CONNECT_MS = 10_000

/** A fault of the proxy. `code` is e.g. `PROXY_407` for a status, else `PROXY_` and the code of the fault. */
class ProxyError extends Error {
  override readonly name = 'ProxyError'
  readonly code: string

  constructor(what: string, cause: unknown) {
    super('the proxy failed', { cause })
    this.code = `PROXY_${what}`
  }
}

export class ProxiedAgent extends Dispatcher {
  readonly #direct: Dispatcher
  readonly #routes: ProxyRoutes
  readonly #options: ProxiedAgentOptions
  readonly #proxies = new Map<string, ProxyAgent>()

  /** @param direct sends requests without a proxy; destroyed with this agent */
  constructor(direct: Dispatcher, routes: ProxyRoutes, options: ProxiedAgentOptions) {
    super()
    this.#direct = direct
    this.#routes = routes
    this.#options = options
  }

  override dispatch(options: Dispatcher.DispatchOptions, handler: Dispatcher.DispatchHandler): boolean {
    const url = new URL(String(options.origin))
    const proxy = this.#routes(url)
    if (!proxy) return this.#direct.dispatch(options, handler)
    void this.#send(url, proxy, options, handler)
    return true
  }

  override async close(): Promise<void> {
    await Promise.all([this.#direct, ...this.#proxies.values()].map(agent => agent.close()))
  }

  override async destroy(): Promise<void> {
    await Promise.all([this.#direct, ...this.#proxies.values()].map(agent => agent.destroy()))
  }

  async #send(
    url: URL,
    proxy: URL,
    options: Dispatcher.DispatchOptions,
    handler: Dispatcher.DispatchHandler,
  ): Promise<void> {
    try {
      await this.#options.admit?.(url.hostname)
      this.#agentOf(proxy).dispatch({ ...options, origin: url.origin }, toldApart(handler))
    } catch (error) {
      handler.onResponseError?.(null as never, error as Error)
    }
  }

  #agentOf(proxy: URL): ProxyAgent {
    const known = this.#proxies.get(proxy.href)
    if (known) return known
    const { pool, guard = (connector: Connector) => connector } = this.#options
    const agent = new ProxyAgent({
      ...pool,
      allowH2: false,
      uri: proxy.href,
      proxyTls: { timeout: CONNECT_MS, allowH2: false, ...VERIFIED },
      requestTls: { timeout: CONNECT_MS, allowH2: false, ...VERIFIED },
      // These connections receive only the response to CONNECT.
      clientFactory: (origin, more) =>
        new Pool(origin, { ...more, headersTimeout: CONNECT_MS, allowH2: false }),
      factory: (origin, more) => {
        const { connect } = more as { connect: Connector }
        return new Pool(origin, { ...pool, ...more, connect: guard(connect), allowH2: false })
      },
    })
    this.#proxies.set(proxy.href, agent)
    return agent
  }
}

/** undici's messages for a refused CONNECT and a refused request in absolute form. */
const REFUSED = /^Proxy response \((\d+)\)|^Proxy Authentication Required \((407)\)/

function toldApart(handler: Dispatcher.DispatchHandler): Dispatcher.DispatchHandler {
  let begun = false
  return {
    onRequestStart(controller, context) {
      begun = true
      handler.onRequestStart?.(controller, context)
    },
    onResponseStart: (controller, status, headers, text) =>
      handler.onResponseStart?.(controller, status, headers, text),
    onResponseData: (controller, chunk) => handler.onResponseData?.(controller, chunk),
    onResponseEnd: (controller, trailers) => handler.onResponseEnd?.(controller, trailers),
    onResponseError(controller, error) {
      const [, tunnel, plain] = REFUSED.exec(error.message) ?? []
      const status = tunnel ?? plain
      const code = String((error as NodeJS.ErrnoException).code)
      // The first connection goes to the proxy, not to the origin.
      const isProxys = status !== undefined || (!begun && UNREACHABLE.test(code))
      handler.onResponseError?.(controller, isProxys ? new ProxyError(status ?? code, error) : error)
      // Otherwise undici goes on to read a response that is of no use.
      if (plain !== undefined) controller.abort(error)
    },
  }
}
