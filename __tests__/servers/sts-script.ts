/**
 * What the doubles of the token services have in common: a port, requests taken apart, and answers that a test has
 * ordered in place of the right ones.
 */
import { createServer, type IncomingHttpHeaders } from 'node:http'
import { startListening } from './listening.ts'

export interface TokenRequest {
  readonly method: string
  /** As it came, with its query. */
  readonly path: string
  readonly query: Readonly<Record<string, string>>
  readonly headers: IncomingHttpHeaders
  /** The body, taken apart as a form. */
  readonly form: Readonly<Record<string, string>>
}

export interface TokenAnswer {
  readonly status: number
  readonly body: string
  readonly headers?: Readonly<Record<string, string>>
}

/** A sudden end of the connection, or an answer. */
export type Scripted<T> = 'reset' | T

export interface TokenService<T> {
  readonly endpoint: string
  /** Accepted connections so far. */
  readonly connections: number
  /** Each is given once, in turn, before the right answers come again. */
  script(...answers: readonly Scripted<T>[]): void
  close(): Promise<void>
}

/** @param answerTo gets what is scripted for the request, where anything is */
export async function startTokenService<T extends object>(
  answerTo: (request: TokenRequest, scripted: T | undefined) => TokenAnswer,
): Promise<TokenService<T>> {
  const script: Scripted<T>[] = []
  const server = createServer(async (message, response) => {
    const body = Buffer.concat(await message.toArray()).toString()
    const path = message.url ?? '/'
    const request = {
      method: message.method ?? '',
      path,
      query: Object.fromEntries(new URL(path, 'http://localhost').searchParams),
      headers: message.headers,
      form: Object.fromEntries(new URLSearchParams(body)),
    }
    const scripted = script.shift()
    const answer = answerTo(request, scripted === 'reset' ? undefined : scripted)
    if (scripted === 'reset') return void message.socket.resetAndDestroy()
    const length = Buffer.byteLength(answer.body)
    response.writeHead(answer.status, { ...answer.headers, 'content-length': length })
    response.end(answer.body)
  })
  const listening = await startListening(server)
  return {
    endpoint: `http://127.0.0.1:${listening.port}`,
    get connections() {
      return listening.connections
    },
    script: (...answers) => void script.push(...answers),
    close: listening.close,
  }
}
