/**
 * How the OSS double puts an answer on the wire.
 */
import { randomBytes } from 'node:crypto'
import type { ServerResponse } from 'node:http'
import { pause } from './answer.ts'
import type { Manners, SpokenError, StoreAnswer } from './bucket-server.ts'
import { endWithFault, withFaultyBody } from './faulty-body.ts'
import { errorXml } from './oss-error.ts'
import type { StoreFault } from './store-faults.ts'
import type { StoreRequest } from './store-request.ts'

interface OssManners extends Manners {
  /** Errors to HEAD, which can have no body, carry their document in `x-oss-err`. */
  readonly headErr: boolean
}

export async function reply(
  request: StoreRequest,
  response: ServerResponse,
  answer: StoreAnswer | SpokenError,
  manners: OssManners,
): Promise<void> {
  const requestId = randomBytes(12).toString('hex').toUpperCase()
  const { fault } = manners
  const spoken = 'code' in answer ? errorAnswer(answer, request, requestId, manners) : answer
  const { status, headers } = withFaultyCrc(spoken, fault)
  const body = withFaultyBody(spoken.body ?? '', fault)
  if ('delayMs' in answer && answer.delayMs !== undefined) await pause(response.req.socket, answer.delayMs)
  const isHead = request.method === 'HEAD'
  const all = {
    Server: 'AliyunOSS',
    Date: manners.serverTime.toUTCString(),
    'x-oss-request-id': requestId,
    ...headers,
    ...(!isHead && { 'Content-Length': String(Buffer.byteLength(body)) }),
  }
  response.writeHead(
    status,
    Object.fromEntries(Object.entries(all).map(([name, text]) => [name, onWire(text)])),
  )
  if (isHead) response.end()
  else endWithFault(response, body, fault)
}

function errorAnswer(
  error: SpokenError,
  request: StoreRequest,
  requestId: string,
  { headErr }: OssManners,
): StoreAnswer {
  const xml = errorXml(error, requestId, request.headers.host ?? '')
  const inHeader = request.method === 'HEAD' && headErr
  return {
    status: error.status,
    headers: {
      'Content-Type': 'application/xml',
      ...(inHeader ? { 'x-oss-err': Buffer.from(xml).toString('base64') } : {}),
      ...(inHeader && error.ec !== undefined ? { 'x-oss-ec': error.ec } : {}),
      ...error.headers,
    },
    body: error.rawBody ?? xml,
  }
}

/** The answer with its checksum header as the fault wants it. */
function withFaultyCrc(answer: StoreAnswer, fault: StoreFault | undefined): StoreAnswer {
  const { 'x-oss-hash-crc64ecma': crc, ...headers } = answer.headers
  if (crc === undefined || fault === undefined) return answer
  if ('noCrc' in fault) return { ...answer, headers }
  if ('noProof' in fault) return { ...answer, headers: { ...headers, ETag: '"opaque"' } }
  if ('wrongCrc' in fault) return { ...answer, headers: { ...headers, 'x-oss-hash-crc64ecma': `1${crc}` } }
  return answer
}

/** Node writes header text as Latin-1; metadata is UTF-8. */
const onWire = (text: string) => Buffer.from(text).toString('latin1')
