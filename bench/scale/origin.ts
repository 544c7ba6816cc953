/** All hosts of the world, in a process of its own that `fork` starts: it counts what it is asked. */
import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { crc32 } from 'node:zlib'
import { delayOf, makeWorld, pictureBytes } from './world.ts'

export interface OriginCounts {
  readonly requests: number
  /** Requests to hosts that were away. */
  readonly away: number
  /** URLs that were never asked for. */
  readonly never: number
  /** URLs that were asked for more than once. */
  readonly again: number
  /** Requests under way at once: largest of any host. */
  readonly most: number
  /** Hosts that saw so many. */
  readonly hostsWithMost: number
  /** When a host saw more than it may; milliseconds since 1970, one for each request too many. */
  readonly tooMany: readonly number[]
}

export interface OriginState {
  readonly oneInAway?: number
  readonly slowMs?: number
}

/** Requests at once that a host may see. */
const PER_HOST = 6

const [urls = 0, delay = 0, giant, count] = process.argv.slice(2).map(Number)
const world = makeWorld(urls, giant, count)
const asked = new Uint8Array(world.urls)
const tooMany: number[] = []
let [requests, away] = [0, 0]
/** One host in so many answers 503; 0: none. */
let oneInAway = 0
/** Milliseconds of every answer; undefined: of each host its own. */
let slowMs: number | undefined
/** Of each host. */
const hosts = new Map<string, { now: number; most: number; readonly delayMs: number }>()

const server = createServer({ keepAliveTimeout: 30_000 }, (request, response) => {
  const name = request.headers.host ?? ''
  const number = Number(/(\d+)\.png$/.exec(request.url ?? '')?.[1])
  const host = hosts.get(name) ?? { now: 0, most: 0, delayMs: delay > 0 ? delay : delayOf(name) }
  hosts.set(name, host)
  const { delayMs } = host
  requests++
  if (oneInAway > 0 && crc32(name) % oneInAway === 0) {
    away++
    return void response.writeHead(503).end()
  }
  asked[number] = Math.min(255, (asked[number] ?? 0) + 1)
  host.most = Math.max(host.most, ++host.now)
  if (host.now > PER_HOST) tooMany.push(Date.now())
  const isOver = { now: false }
  const end = () => {
    if (!isOver.now) host.now--
    isOver.now = true
  }
  const timer = setTimeout(() => {
    const bytes = pictureBytes(world.pictureOf(number))
    // Whoever has read it may ask for the next one at once.
    end()
    response.writeHead(200, { 'content-type': 'image/png', 'content-length': bytes.length }).end(bytes)
  }, slowMs ?? delayMs)
  response.on('close', () => {
    clearTimeout(timer)
    end()
  })
})
server.listen({ host: '0.0.0.0', port: 0, backlog: 4096 })
await once(server, 'listening')

process.on('message', (said: 'counts' | OriginState) => {
  if (said !== 'counts') {
    ;({ oneInAway = 0, slowMs } = said)
    return
  }
  let [never, again] = [0, 0]
  for (const times of asked) {
    if (times === 0) never++
    if (times > 1) again++
  }
  const peaks = [...hosts.values()].map(({ most }) => most)
  const most = peaks.reduce((largest, peak) => Math.max(largest, peak), 0)
  const hostsWithMost = peaks.filter(peak => peak === most).length
  process.send?.({ requests, away, never, again, most, hostsWithMost, tooMany } satisfies OriginCounts)
})
process.send?.((server.address() as AddressInfo).port)
