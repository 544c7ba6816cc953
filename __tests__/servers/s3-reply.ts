/**
 * How the S3 double puts an answer on the wire.
 */
import { randomBytes } from 'node:crypto'
import type { ServerResponse } from 'node:http'
import { pause } from './answer.ts'
import { endWithFault, withFaultyBody } from './faulty-body.ts'
import type { StoreRequest } from './oss-request.ts'
import { errorXml, type S3Error } from './s3-error.ts'
import type { S3Answer } from './s3-objects.ts'
import type { ErrorFault, StoreFault } from './store-faults.ts'

/** An error of S3's own or a test's, which may bring its headers, body and delay. */
type SpokenError = S3Error & Omit<ErrorFault, 'code'>

export async function reply(
  request: StoreRequest,
  response: ServerResponse,
  answer: S3Answer | SpokenError,
  serverTime: Date,
  fault?: StoreFault,
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

function errorAnswer(error: SpokenError, requestId: string): S3Answer {
  return {
    status: error.status,
    headers: { 'Content-Type': 'application/xml', ...error.headers },
    body: error.rawBody ?? errorXml(error, requestId),
  }
}

/** The ETag is the checksum that S3 answers with: wrong, or that of an encrypted object, as the fault wants it. */
function withFaultyEtag(answer: S3Answer, fault: StoreFault | undefined): S3Answer {
  const { ETag: etag, ...headers } = answer.headers
  if (etag === undefined || fault === undefined) return answer
  const opaque = `"${randomBytes(16).toString('hex')}"`
  if ('wrongCrc' in fault) return { ...answer, headers: { ...headers, ETag: opaque } }
  if ('noCrc' in fault)
    return { ...answer, headers: { ...headers, ETag: opaque, 'x-amz-server-side-encryption': 'aws:kms' } }
  return answer
}
