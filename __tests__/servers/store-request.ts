/**
 * What a request means to a store: bucket and key from Host and path, the query taken apart.
 */
import type { IncomingMessage } from 'node:http'
import { isIP } from 'node:net'
import type { SeenRequest } from './answer.ts'

export interface StoreRequest extends SeenRequest {
  readonly bucket: string
  /** Decoded; '' when the request is about the bucket. */
  readonly key: string
  /** Decoded names and values. */
  readonly query: Readonly<Record<string, string>>
  /** Bytes of body the double read; 0 when a fault came first. */
  bodyLength: number
  /** The V4 signature, its date and its scope were right. */
  verified: boolean
}

/**
 * `bucket.localhost` names the bucket in the host; plain `localhost` or an address has it in the path.
 * @param pathHost another host that has it in the path
 */
export function readStoreRequest(
  message: IncomingMessage,
  connection: number,
  at: number,
  pathHost?: string,
): StoreRequest {
  const target = message.url ?? '/'
  const mark = target.indexOf('?')
  const path = decode(mark < 0 ? target : target.slice(0, mark)).slice(1)
  const host = (message.headers.host ?? '').replace(/:\d+$/, '')
  const isPathStyle = host === 'localhost' || host === pathHost || isIP(host.replace(/^\[|\]$/g, '')) !== 0
  const slash = path.indexOf('/')
  const first = slash < 0 ? path : path.slice(0, slash)
  return {
    method: message.method ?? '',
    path: target,
    headers: flatten(message.headers),
    at,
    connection,
    bucket: isPathStyle ? first : (host.split('.', 1)[0] ?? ''),
    key: isPathStyle ? path.slice(first.length + 1) : path,
    query: mark < 0 ? {} : parseQuery(target.slice(mark + 1)),
    bodyLength: 0,
    verified: false,
  }
}

function parseQuery(text: string): Record<string, string> {
  const pairs = text.split('&').filter(pair => pair !== '')
  return Object.fromEntries(
    pairs.map(pair => {
      const equals = pair.indexOf('=')
      if (equals < 0) return [decode(pair), '']
      // A form's '+' for a space is accepted on the wire; the signature is over %20.
      return [decode(pair.slice(0, equals)), decode(pair.slice(equals + 1).replaceAll('+', ' '))]
    }),
  )
}

/** Bytes that are no UTF-8 or no percent-encoding stay as they came, and fail the signature. */
function decode(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

/** Header bytes are read as UTF-8, since that is how OSS clients sign them. */
function flatten(headers: IncomingMessage['headers']): Record<string, string> {
  return Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [
      name,
      Buffer.from([value ?? ''].flat().join(', '), 'latin1').toString(),
    ]),
  )
}
