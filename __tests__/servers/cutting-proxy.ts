/**
 * Stands before a server and cuts the answer of one connection after so many bytes; the others pass untouched.
 */
import { connect, createServer } from 'node:net'
import { startListening } from './listening.ts'

export interface CuttingProxy {
  readonly port: number
  /** The next answer ends in a reset once this many bytes of it, head included, have passed. */
  cutAfter(bytes: number): void
  close(): Promise<void>
}

export async function startCuttingProxy(target: number): Promise<CuttingProxy> {
  let left = Number.POSITIVE_INFINITY
  const server = createServer(client => {
    const upstream = connect(target, '127.0.0.1')
    upstream.on('error', () => client.destroy())
    upstream.on('close', () => client.destroy())
    client.on('close', () => upstream.destroy())
    client.pipe(upstream)
    upstream.on('data', chunk => {
      const part = chunk.subarray(0, Math.min(left, chunk.length))
      left -= part.length
      client.write(part)
      if (part.length === chunk.length) return
      left = Number.POSITIVE_INFINITY
      // What passed has to arrive, which a reset would prevent.
      client.end()
      upstream.destroy()
    })
  })
  const { port, close } = await startListening(server)
  return {
    port,
    cutAfter(bytes) {
      left = bytes
    },
    close,
  }
}
