/**
 * How the S3 double puts an answer on the wire.
 */
import { randomBytes } from 'node:crypto'
import type { ServerResponse } from 'node:http'
import { pause } from './answer.ts'
import type { Manners, SpokenError, StoreAnswer } from './bucket-server.ts'
import { endWithFault, withFaultyBody } from './faulty-body.ts'
import { errorXml } from './s3-error.ts'
import type { StoreFault } from './store-faults.ts'
import type { StoreRequest } from './store-request.ts'

export async function reply(
  request: StoreRequest,
  response: ServerResponse,
  answer: StoreAnswer | SpokenError,
  { serverTime, fault }: Manners,
): Promise<void> {
  const requestId = randomBytes(8).toString('hex').toUpperCase()
  const spoken = 'code' in answer ? errorAnswer(answer, requestId) : answer
  const { status, headers } = withFaultyEtag(spoken, fault)
  const body = withFaultyBody(spoken.body ?? '', fault)
  if ('delayMs' in answer && answer.delayMs !== undefined) await pause(response.req.socket, answer.delayMs)
  // Unlike OSS, an error to HEAD says nothing but its status.
  const isBare = request.method === 'HEAD' || status === 204
  response.writeHead(status, {
    Server: 'AmazonS3',
    Date: serverTime.toUTCString(),
    'x-amz-request-id': requestId,
    'x-amz-id-2': randomBytes(48).toString('base64'),
    ...headers,
    ...(!isBare && { 'Content-Length': String(Buffer.byteLength(body)) }),
  })
  if (isBare) response.end()
  else endWithFault(response, body, fault)
}

function errorAnswer(error: SpokenError, requestId: string): StoreAnswer {
  return {
    status: error.status,
    headers: { 'Content-Type': 'application/xml', ...error.headers },
    body: error.rawBody ?? errorXml(error, requestId),
  }
}

/** The ETag is the checksum that S3 answers with: wrong, or that of an encrypted object, as the fault wants it. */
function withFaultyEtag(answer: StoreAnswer, fault: StoreFault | undefined): StoreAnswer {
  const { ETag: etag, ...headers } = answer.headers
  if (etag === undefined || fault === undefined) return answer
  const opaque = `"${randomBytes(16).toString('hex')}"`
  if ('wrongCrc' in fault) return { ...answer, headers: { ...headers, ETag: opaque } }
  if ('noCrc' in fault)
    return { ...answer, headers: { ...headers, ETag: opaque, 'x-amz-server-side-encryption': 'aws:kms' } }
  return answer
}
