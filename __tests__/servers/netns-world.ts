/**
 * All the web servers of a network namespace: one on every address there is. Each path is an image, unless it says
 * what to do: `/to/3/URL` redirects to `/to/2/URL`, and so on to the URL; `/cut/…` is closed without an answer.
 */
import { readFileSync } from 'node:fs'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { createServer as createTlsServer } from 'node:https'
import type { Server, Socket } from 'node:net'
import type { TLSSocket } from 'node:tls'
import type { Certificate } from './certificate.ts'

export interface World {
  /** Connections by where they came in, e.g. `93.184.215.14:80` or `[::1]:443`. */
  readonly accepted: Readonly<Record<string, number>>
  /** Names of the TLS hellos. */
  readonly hellos: readonly string[]
  /** TCP connections that were begun in the namespace, wherever to, answered or not. */
  begun(): number
  close(): void
}

/** The web's, a proxy's, and some that no web server should be asked on. */
const PORTS = [80, 8080, 3128, 22, 25, 6000, 6667, 10080]

export async function startWorld(image: Buffer, certificate: Certificate): Promise<World> {
  const accepted: Record<string, number> = {}
  const hellos: string[] = []
  const before = connectionsBegun()
  const serve = (request: IncomingMessage, response: ServerResponse) => answer(request, response, image)
  const open = async (server: Server, port: number) => {
    server.on('connection', (socket: Socket) => {
      const place = placeOf(socket)
      accepted[place] = (accepted[place] ?? 0) + 1
    })
    await new Promise<void>(resolve => server.listen(port, '::', resolve))
    return server
  }
  const secure = createTlsServer({ ...certificate }, serve)
  secure.on('secureConnection', (socket: TLSSocket) => {
    hellos.push(String(socket.servername))
  })
  const servers = await Promise.all([
    ...PORTS.map(port => open(createServer(serve), port)),
    open(secure, 443),
  ])
  return {
    accepted,
    hellos,
    begun: () => connectionsBegun() - before,
    close: () => {
      for (const server of servers) server.close()
    },
  }
}

function answer({ url = '', socket }: IncomingMessage, response: ServerResponse, image: Buffer): void {
  if (url.startsWith('/cut/')) return void socket.destroy()
  // Every request on a connection of its own, so that every one is looked up and judged.
  response.shouldKeepAlive = false
  const [, hops, target = ''] = /^\/to\/(\d+)\/(.*)$/.exec(url) ?? []
  if (hops === undefined) return void response.end(image)
  const location = Number(hops) > 1 ? `/to/${Number(hops) - 1}/${target}` : decodeURIComponent(target)
  response.writeHead(302, { Location: Buffer.from(location).toString('latin1') }).end()
}

function placeOf({ localAddress = '', localPort }: Socket): string {
  const address = localAddress.replace(/^::ffff:(?=\d+\.)/, '')
  return address.includes(':') ? `[${address}]:${localPort}` : `${address}:${localPort}`
}

/** `ActiveOpens` of RFC 4022, of both families. */
function connectionsBegun(): number {
  const [names = [], values = []] = readFileSync('/proc/net/snmp', 'utf8')
    .split('\n')
    .filter(line => line.startsWith('Tcp:'))
    .map(line => line.split(' '))
  return Number(values[names.indexOf('ActiveOpens')])
}
