/**
 * ListObjectsV2: one page of a bucket as XML, spelt as AWS does.
 * https://docs.aws.amazon.com/AmazonS3/latest/API/API_ListObjectsV2.html
 */
import type { Bucket } from './bucket.ts'
import { element } from './oss-error.ts'
import type { StoreRequest } from './oss-request.ts'

export function listXml(bucket: Bucket, query: StoreRequest['query']): string {
  const token = query['continuation-token']
  const limit = Math.min(Number(query['max-keys'] ?? 1000), 1000)
  const page = bucket.list({
    prefix: query.prefix ?? '',
    delimiter: query.delimiter ?? '',
    after: token === undefined ? (query['start-after'] ?? '') : Buffer.from(token, 'base64').toString(),
    limit,
  })
  const isUrlEncoded = query['encoding-type'] === 'url'
  const name = (text: string) => (isUrlEncoded ? urlEncoded(text) : text)
  const contents = page.keys.map(key => {
    const object = bucket.head(key)
    return `<Contents>${[
      element('Key', name(key)),
      element('LastModified', object?.lastModified.toJSON() ?? ''),
      element('ETag', (object?.etag ?? '').toLowerCase()),
      element('Size', String(object?.bytes.length)),
      element('StorageClass', 'STANDARD'),
    ].join('')}</Contents>`
  })
  return [
    '<?xml version="1.0" encoding="UTF-8"?>\n<ListBucketResult xmlns="http://s3.amazonaws.com/doc/2006-03-01/">',
    element('Name', bucket.name),
    element('Prefix', name(query.prefix ?? '')),
    page.next === undefined
      ? ''
      : element('NextContinuationToken', Buffer.from(page.next).toString('base64')),
    element('KeyCount', String(page.keys.length + page.prefixes.length)),
    element('MaxKeys', String(limit)),
    query.delimiter === undefined ? '' : element('Delimiter', name(query.delimiter)),
    isUrlEncoded ? element('EncodingType', 'url') : '',
    element('IsTruncated', String(page.next !== undefined)),
    ...contents,
    ...page.prefixes.map(prefix => `<CommonPrefixes>${element('Prefix', name(prefix))}</CommonPrefixes>`),
    '</ListBucketResult>',
  ].join('')
}

/** As a form is encoded, but for the slashes. */
const urlEncoded = (text: string) => encodeURIComponent(text).replaceAll('%2F', '/').replaceAll('%20', '+')
