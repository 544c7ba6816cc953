/** A server made to be far away: what it answers arrives later, in order, and is not made slower otherwise. */
import { once } from 'node:events'
import { type AddressInfo, createServer, connect as dial, type Socket } from 'node:net'

export interface Far {
  /** With the same scheme and host name. */
  readonly endpoint: string
  close(): Promise<void>
}

/** @param delayMs between request and answer */
export async function startFar(endpoint: string, delayMs: number): Promise<Far> {
  const { hostname, port, protocol } = new URL(endpoint)
  const open = new Set<Socket>()
  const server = createServer(near => {
    const there = dial(Number(port), '127.0.0.1')
    for (const socket of [near, there]) {
      open.add(socket)
      socket.setNoDelay()
      socket.on('close', () => {
        open.delete(socket)
        near.destroy()
        there.destroy()
      })
      socket.on('error', () => {})
    }
    near.on('data', chunk => there.write(chunk))
    there.on('data', chunk => setTimeout(() => near.write(chunk), delayMs))
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  return {
    endpoint: `${protocol}//${hostname}:${(server.address() as AddressInfo).port}`,
    async close() {
      server.close()
      for (const socket of open) socket.destroy()
    },
  }
}
