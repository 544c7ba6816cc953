/** Stands before a store, and has somebody killed after so many bytes on the way to it. */
import { connect, createServer } from 'node:net'
import { startListening } from '../servers/listening.ts'

export interface KillingProxy {
  readonly port: number
  /** Bytes towards the store since the last order. */
  readonly passed: number
  /** Of all bytes from now on, over all connections, no more than these pass. */
  killAt(bytes: number, kill: () => void): void
  /** Of the first request with such a head, sent by itself, no more than these bytes pass. */
  killIn(isMeant: (head: string) => boolean, bytes: number, kill: () => void): void
  close(): Promise<void>
}

export async function startKillingProxy(target: number): Promise<KillingProxy> {
  let passed = 0
  let left = Number.POSITIVE_INFINITY
  let isFailedEntry = false
  let kill = () => {}
  let isMeant: ((head: string) => boolean) | undefined
  const order = (bytes: number, how: () => void) => {
    passed = 0
    left = bytes
    isFailedEntry = false
    kill = how
    isMeant = undefined
  }
  const server = createServer(client => {
    const store = connect(target, '127.0.0.1')
    let isCounted = false
    const end = () => {
      client.destroy()
      store.destroy()
    }
    for (const socket of [client, store]) socket.on('error', end).on('close', end)
    store.pipe(client)
    client.on('data', chunk => {
      if (isFailedEntry) return end()
      isCounted ||= isMeant?.(chunk.toString('latin1')) ?? true
      if (!isCounted) return void store.write(chunk)
      const part = chunk.subarray(0, Math.min(left, chunk.length))
      passed += part.length
      left -= part.length
      store.write(part)
      if (left > 0) return
      isFailedEntry = true
      kill()
      // What passed has arrived by then, and stays without its rest.
      setTimeout(end, 5)
    })
  })
  const { port, close } = await startListening(server)
  return {
    port,
    get passed() {
      return passed
    },
    killAt: order,
    killIn(which, bytes, how) {
      order(bytes, how)
      isMeant = which
    },
    close,
  }
}
