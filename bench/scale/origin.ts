/** All hosts of the world, in a process of its own that `fork` starts. Counts requests. */
import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { delayOf, makeWorld, pictureBytes } from './world.ts'

export interface OriginCounts {
  readonly requests: number
  /** URLs that were requested. */
  readonly requested: number
  /** Requests under way at once to one host, at most. */
  readonly most: number
}

const [urls = 0, count = 0, delay = 0] = process.argv.slice(2).map(Number)
const world = makeWorld(urls, count)
const requested = new Set<number>()
let requests = 0
/** Of each host. */
const hosts = new Map<string, { now: number; most: number; readonly delayMs: number }>()

const server = createServer({ keepAliveTimeout: 30_000 }, (request, response) => {
  const name = request.headers.host ?? ''
  const number = Number(/(\d+)\.png$/.exec(request.url ?? '')?.[1])
  const host = hosts.get(name) ?? { now: 0, most: 0, delayMs: delay > 0 ? delay : delayOf(name) }
  hosts.set(name, host)
  const { delayMs } = host
  requests++
  requested.add(number)
  host.most = Math.max(host.most, ++host.now)
  const isOver = { now: false }
  const end = () => {
    if (!isOver.now) host.now--
    isOver.now = true
  }
  const timer = setTimeout(() => {
    const bytes = pictureBytes(world.pictureOf(number))
    // A client that has read the answer may send its next request at once.
    end()
    response.writeHead(200, { 'content-type': 'image/png', 'content-length': bytes.length }).end(bytes)
  }, delayMs)
  response.on('close', () => {
    clearTimeout(timer)
    end()
  })
})
server.listen({ host: '0.0.0.0', port: 0, backlog: 4096 })
await once(server, 'listening')

process.on('message', () => {
  const most = [...hosts.values()].reduce((largest, host) => Math.max(largest, host.most), 0)
  process.send?.({ requests, requested: requested.size, most } satisfies OriginCounts)
})
process.send?.((server.address() as AddressInfo).port)
