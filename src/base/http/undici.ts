/**
 * The parts of undici that are used, by their files: all of it, with a fetch, caches and mocks, is twice the code and 25 ms
 * of each start. It has no `exports`, so that they are open; its version is fixed, and a test says when they move.
 */
import type undici from 'undici'
import connectPart from 'undici/lib/api/api-connect.js'
import buildConnectorPart from 'undici/lib/core/connect.js'
import AgentPart from 'undici/lib/dispatcher/agent.js'
import DispatcherPart from 'undici/lib/dispatcher/dispatcher.js'
import PoolPart from 'undici/lib/dispatcher/pool.js'
import ProxyAgentPart from 'undici/lib/dispatcher/proxy-agent.js'

// The whole of undici does so with each way to ask; a ProxyAgent needs this one, for its CONNECT.
Object.assign((DispatcherPart as typeof undici.Dispatcher).prototype, { connect: connectPart })

export const Agent = AgentPart as typeof undici.Agent
export const Dispatcher = DispatcherPart as typeof undici.Dispatcher
export const Pool = PoolPart as typeof undici.Pool
export const ProxyAgent = ProxyAgentPart as typeof undici.ProxyAgent
export const buildConnector = buildConnectorPart as typeof undici.buildConnector
