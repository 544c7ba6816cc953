/**
 * What an origin may say: a plain answer as a record, or a behaviour that is handed the socket.
 */
import { STATUS_CODES } from 'node:http'
import type { Socket } from 'node:net'

export interface SeenRequest {
  readonly method: string
  readonly path: string
  /** Lower-case names. */
  readonly headers: Record<string, string>
  /** Milliseconds since the epoch. */
  readonly at: number
  /** 1 for the first connection the server accepted. */
  readonly connection: number
}

export type Headers = Readonly<Record<string, string | readonly string[]>>

export interface PlainAnswer {
  readonly status?: number
  readonly statusText?: string
  readonly headers?: Headers
  readonly body?: Buffer | string
  /** Waited before the first byte. */
  readonly delayMs?: number
  /** Announced instead of the true length; false announces none and ends the body by closing. */
  readonly contentLength?: number | false
  readonly chunked?: boolean
}

/** Resolves when the bytes left for the kernel: true, or false when the socket is gone. */
export type Write = (bytes: Buffer | string) => Promise<boolean>
export type Behaviour = (socket: Socket, request: SeenRequest, write: Write) => void | Promise<void>
export type Answer = PlainAnswer | Behaviour

/** Text goes out as Latin-1, as header bytes do; pass a Buffer for anything else. */
export function writerOf(socket: Socket): Write {
  return bytes =>
    new Promise(resolve => {
      if (!socket.writable) return resolve(false)
      const gone = () => resolve(false)
      socket.once('close', gone)
      socket.write(typeof bytes === 'string' ? Buffer.from(bytes, 'latin1') : bytes, error => {
        socket.off('close', gone)
        resolve(!error)
      })
    })
}

/** Waits, or stops waiting when the socket closes, so that no timer outlives a test. */
export function pause(socket: Socket, milliseconds: number): Promise<void> {
  return new Promise(resolve => {
    if (socket.destroyed) return resolve()
    const done = () => {
      clearTimeout(timer)
      socket.off('close', done)
      resolve()
    }
    const timer = setTimeout(done, milliseconds)
    socket.once('close', done)
  })
}

/** Status line and headers, the empty line included. */
export function headOf(status: number, headers: Headers, statusText = STATUS_CODES[status] ?? ''): string {
  const lines = Object.entries(headers).flatMap(([name, value]) =>
    [value].flat().map(one => `${name}: ${one}\r\n`),
  )
  return `HTTP/1.1 ${status} ${statusText}\r\n${lines.join('')}\r\n`
}

export function bytesOf(body: Buffer | string = ''): Buffer {
  return typeof body === 'string' ? Buffer.from(body) : body
}

export function chunkOf(bytes: Buffer): Buffer {
  return Buffer.concat([Buffer.from(`${bytes.length.toString(16)}\r\n`), bytes, Buffer.from('\r\n')])
}

export async function writePlain(socket: Socket, answer: PlainAnswer, method: string, write: Write) {
  const status = answer.status ?? 200
  const body = bytesOf(answer.body)
  if (answer.delayMs !== undefined) await pause(socket, answer.delayMs)
  const framing = framingOf(answer, status, body.length)
  const head = Buffer.from(headOf(status, { ...framing, ...answer.headers }, answer.statusText), 'latin1')
  const silent = method === 'HEAD' || hasNoBody(status)
  const sent = silent ? [] : answer.chunked ? chunked(body) : [body]
  await write(Buffer.concat([head, ...sent]))
  if (answer.contentLength === false) socket.end()
}

function framingOf(answer: PlainAnswer, status: number, length: number): Headers {
  if (answer.chunked) return { 'Transfer-Encoding': 'chunked' }
  if (answer.contentLength === false) return { Connection: 'close' }
  if (hasNoBody(status)) return {}
  return { 'Content-Length': String(answer.contentLength ?? length) }
}

function chunked(body: Buffer): Buffer[] {
  const last = Buffer.from('0\r\n\r\n')
  return body.length === 0 ? [last] : [chunkOf(body), last]
}

const hasNoBody = (status: number) => status < 200 || status === 204 || status === 304
