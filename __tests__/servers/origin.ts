/**
 * An image host that does exactly what a test scripts, however wrong, and remembers every request.
 */

import type { Socket } from 'node:net'
import { createServer } from 'node:net'
import type { TlsOptions } from 'node:tls'
import { createServer as createTlsServer } from 'node:tls'
import type { Answer, SeenRequest } from './answer.ts'
import { writePlain, writerOf } from './answer.ts'
import { startListening } from './listening.ts'
import { readRequests } from './request-reader.ts'

export type { Answer, Behaviour, PlainAnswer, SeenRequest } from './answer.ts'

export interface Origin {
  /** `http://127.0.0.1:PORT`, or https with `tls`. */
  readonly url: string
  readonly port: number
  /** Every request, in order of arrival. */
  readonly requests: readonly SeenRequest[]
  /** Accepted connections so far. */
  readonly connections: number
  /** The most connections that were open at once. */
  readonly maxOpen: number
  /**
   * Scripts a path: the answers in turn, the last one again and again. A path with a query answers only that
   * query; one without answers every query.
   * @returns the full URL
   */
  serve(path: string, ...answers: readonly Answer[]): string
  requestsFor(path: string): SeenRequest[]
  close(): Promise<void>
}

export interface OriginOptions {
  readonly host?: string
  readonly tls?: TlsOptions
}

const notFound: Answer = {
  status: 404,
  headers: { 'Content-Type': 'text/html' },
  body: '<html><title>Not here</title></html>',
}

export async function startOrigin(options: OriginOptions = {}): Promise<Origin> {
  const requests: SeenRequest[] = []
  const scripts = new Map<string, Answer[]>()

  const next = (path: string): Answer => {
    const script = scripts.get(path) ?? scripts.get(withoutQuery(path)) ?? []
    return (script.length > 1 ? script.shift() : script[0]) ?? notFound
  }
  const talk = (socket: Socket) => {
    const connection = listening.numberOf(socket)
    socket.on('error', () => {})
    readRequests(socket, async head => {
      const request = { ...head, at: Date.now(), connection }
      requests.push(request)
      if (socket.destroyed) return
      const answer = next(head.path)
      const write = writerOf(socket)
      await (typeof answer === 'function'
        ? answer(socket, request, write)
        : writePlain(socket, answer, head.method, write))
    })
  }

  const server = options.tls ? createTlsServer(options.tls) : createServer()
  server.on(options.tls ? 'secureConnection' : 'connection', talk)
  const listening = await startListening(server, options.host)

  const host = options.host?.includes(':') ? `[${options.host}]` : (options.host ?? '127.0.0.1')
  const url = `${options.tls ? 'https' : 'http'}://${host}:${listening.port}`
  return {
    url,
    port: listening.port,
    requests,
    get connections() {
      return listening.connections
    },
    get maxOpen() {
      return listening.maxOpen
    },
    serve(path, ...answers) {
      scripts.set(path, [...answers])
      return url + path
    },
    requestsFor: path => requests.filter(seen => seen.path === path || withoutQuery(seen.path) === path),
    close: listening.close,
  }
}

const withoutQuery = (path: string) => path.split('?', 1)[0] ?? path
