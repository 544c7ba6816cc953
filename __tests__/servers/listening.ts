/**
 * What every double needs of a server: port 0, a count of connections, and a close that leaves nothing open.
 */
import type { Server, Socket } from 'node:net'

export interface Listening {
  readonly port: number
  /** Accepted so far. */
  readonly connections: number
  /** Open now. */
  readonly open: number
  /** The most that were open at once. */
  readonly maxOpen: number
  /** 1 for the first accepted connection. */
  numberOf(socket: Socket): number
  /** Destroys every socket, then waits for the server to be gone. */
  close(): Promise<void>
}

export async function startListening(server: Server, host = '127.0.0.1'): Promise<Listening> {
  const open = new Set<Socket>()
  // By the client's port, which a TLS socket shares with the raw one below it.
  const numbers = new Map<number | undefined, number>()
  let connections = 0
  let maxOpen = 0
  server.prependListener('connection', socket => {
    connections++
    numbers.set(socket.remotePort, connections)
    open.add(socket)
    maxOpen = Math.max(maxOpen, open.size)
    socket.on('close', () => open.delete(socket))
    // A client that goes away in the middle is an event of the test, not a failure of the double.
    socket.on('error', () => {})
  })
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(0, host, resolve)
  })
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('the server listens on no port')
  return {
    port: address.port,
    get connections() {
      return connections
    },
    get open() {
      return open.size
    },
    get maxOpen() {
      return maxOpen
    },
    numberOf: socket => numbers.get(socket.remotePort) ?? 0,
    close: () =>
      new Promise(resolve => {
        server.close(() => resolve())
        for (const socket of open) socket.destroy()
      }),
  }
}
