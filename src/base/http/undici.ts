/**
 * The used parts of undici, imported by file: the whole package with its fetch, caches and mocks is twice the code and
 * costs 25 ms at each start. undici has no `exports`, so its files can be imported. Its version is pinned, and a test
 * fails when a file moves.
 */
import type undici from 'undici'
import connectPart from 'undici/lib/api/api-connect.js'
import buildConnectorPart from 'undici/lib/core/connect.js'
import AgentPart from 'undici/lib/dispatcher/agent.js'
import DispatcherPart from 'undici/lib/dispatcher/dispatcher.js'
import PoolPart from 'undici/lib/dispatcher/pool.js'
import ProxyAgentPart from 'undici/lib/dispatcher/proxy-agent.js'

// The entry file of undici adds all such methods; a ProxyAgent needs only this one, for its CONNECT.
Object.assign((DispatcherPart as typeof undici.Dispatcher).prototype, { connect: connectPart })

export const Agent = AgentPart as typeof undici.Agent
export const Dispatcher = DispatcherPart as typeof undici.Dispatcher
export const Pool = PoolPart as typeof undici.Pool
export const ProxyAgent = ProxyAgentPart as typeof undici.ProxyAgent
export const buildConnector = buildConnectorPart as typeof undici.buildConnector
