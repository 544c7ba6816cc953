/**
 * S3's error document.
 */
import type { StoreError } from './bucket-server.ts'
import { element } from './oss-error.ts'

export function errorXml({ code, message = code, extraXml = '' }: StoreError, requestId: string): string {
  return [
    '<?xml version="1.0" encoding="UTF-8"?>\n<Error>',
    element('Code', code),
    element('Message', message),
    extraXml,
    element('RequestId', requestId),
    element('HostId', 'eftixk72aD6Ap51TnqcoF8eFidJG9Z/2mkiDFu8yU9AS1ed4OpIszj7UDNEHGran'),
    '</Error>',
  ].join('')
}

export const s3Error = (status: number, code: string, message: string, extraXml = ''): StoreError => ({
  status,
  code,
  message,
  extraXml,
})

export const noSuchBucket = (bucket: string) =>
  s3Error(404, 'NoSuchBucket', 'The specified bucket does not exist', element('BucketName', bucket))

export const noSuchKey = (key: string) =>
  s3Error(404, 'NoSuchKey', 'The specified key does not exist.', element('Key', key))

export const preconditionFailed = (condition: string) =>
  s3Error(
    412,
    'PreconditionFailed',
    'At least one of the pre-conditions you specified did not hold',
    element('Condition', condition),
  )

/** The region is told in a header as well, and HEAD has nothing else. */
export const elsewhere = (bucket: string, region: string): StoreError => ({
  ...s3Error(
    301,
    'PermanentRedirect',
    'The bucket you are attempting to access must be addressed using the specified endpoint. Please send all future requests to this endpoint.',
    element('Bucket', bucket) + element('Endpoint', `${bucket}.s3.${region}.amazonaws.com`),
  ),
  headers: { 'x-amz-bucket-region': region },
})
