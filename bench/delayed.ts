/** Origins and a store that take their time, in this process: node:http and setTimeout. */
import { createHash } from 'node:crypto'
import { once } from 'node:events'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { Crc64, loadCrc64 } from '../src/base/digests/crc64.ts'

await loadCrc64()

export interface Delayed {
  /** Each with a port, and so a host, of its own. */
  readonly origins: readonly string[]
  readonly store: string
  /** Objects taken so far. */
  puts(): number
  /** Forgets them. */
  clear(): void
  close(): Promise<void>
}

export interface Delays {
  readonly hosts: number
  /** Milliseconds before each answer. */
  readonly originMs: number
  readonly storeMs: number
  /** Answers in place of the first origins. */
  readonly sick?: (response: ServerResponse) => void
  /** How many those are; 1 without it. */
  readonly sickHosts?: number
  /** Whether answers announce their length; they do without it. */
  readonly announced?: boolean
}

/** @param images by file name; what is asked after the last slash, without an index before the first dash */
export async function startDelayed(delays: Delays, image: (path: string) => Buffer): Promise<Delayed> {
  const kept = new Set<string>()
  const servers: Server[] = []
  const open = async (
    serve: (request: IncomingMessage, response: ServerResponse) => void,
  ): Promise<string> => {
    const server = createServer({ keepAliveTimeout: 60_000 }, serve).listen(0, '127.0.0.1')
    servers.push(server)
    await once(server, 'listening')
    return `127.0.0.1:${(server.address() as AddressInfo).port}`
  }
  const origins: string[] = []
  for (let number = 0; number < delays.hosts; number++) {
    const { sick, sickHosts = 1, announced = true } = delays
    const host = await open((request, response) => {
      if (number < sickHosts && sick) return sick(response)
      setTimeout(() => {
        if (!announced) response.flushHeaders()
        response.end(image(request.url ?? ''))
      }, delays.originMs)
    })
    origins.push(`http://${host}`)
  }
  const store = await open((request, response) => {
    if (request.method !== 'PUT') {
      return void response.writeHead(404).end('<Error><Code>NoSuchKey</Code></Error>')
    }
    const sha256 = createHash('sha256')
    const md5 = createHash('md5')
    const crc64 = request.headers.authorization?.startsWith('OSS') ? new Crc64() : undefined
    const answer = () => {
      const { status, code } = verdictOn(request, sha256.digest('hex'), kept)
      if (status !== 200) return void response.writeHead(status).end(`<Error><Code>${code}</Code></Error>`)
      kept.add(request.url ?? '')
      if (crc64) response.setHeader('x-oss-hash-crc64ecma', crc64.digest())
      response.setHeader('etag', `"${md5.digest('hex')}"`).end()
    }
    const take = (chunk: Buffer) => {
      sha256.update(chunk)
      md5.update(chunk)
      crc64?.update(chunk)
    }
    request.on('data', take).on('end', () => setTimeout(answer, delays.storeMs))
  })
  return {
    origins,
    store: `http://${store.replace('127.0.0.1', 'localhost')}`,
    puts: () => kept.size,
    clear: () => kept.clear(),
    async close() {
      for (const server of servers) {
        server.close()
        server.closeAllConnections()
      }
    },
  }
}

/** As a store judges a body and a key that is taken. */
function verdictOn(
  { url = '', headers }: IncomingMessage,
  sha256: string,
  kept: ReadonlySet<string>,
): { readonly status: number; readonly code?: string } {
  const claimed = headers['x-amz-content-sha256'] as string | undefined
  const isOther = claimed?.length === 64 && claimed !== sha256
  if (isOther) return { status: 400, code: 'XAmzContentSHA256Mismatch' }
  if (!kept.has(url)) return { status: 200 }
  if (headers['if-none-match'] === '*') return { status: 412, code: 'PreconditionFailed' }
  if (headers['x-oss-forbid-overwrite'] === 'true') return { status: 409, code: 'FileAlreadyExists' }
  return { status: 200 }
}
