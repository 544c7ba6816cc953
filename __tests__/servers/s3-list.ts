/**
 * ListObjectsV2: one page of a bucket as XML, spelt as AWS does.
 * https://docs.aws.amazon.com/AmazonS3/latest/API/API_ListObjectsV2.html
 */
import type { Bucket } from './bucket.ts'
import { spokenPage } from './bucket-list.ts'
import { element } from './oss-error.ts'
import type { StoreRequest } from './store-request.ts'

export function listXml(bucket: Bucket, query: StoreRequest['query']): string {
  const limit = Math.min(Number(query['max-keys'] ?? 1000), 1000)
  const page = spokenPage(bucket, query, limit, urlEncoded)
  const { name, nextToken } = page
  return [
    '<?xml version="1.0" encoding="UTF-8"?>\n<ListBucketResult xmlns="http://s3.amazonaws.com/doc/2006-03-01/">',
    element('Name', bucket.name),
    element('Prefix', name(query.prefix ?? '')),
    nextToken === undefined ? '' : element('NextContinuationToken', nextToken),
    page.keyCount,
    element('MaxKeys', String(limit)),
    query.delimiter === undefined ? '' : element('Delimiter', name(query.delimiter)),
    page.encodingType,
    page.isTruncated,
    ...page.contents(({ lastModified, etag, bytes, headers }) => [
      element('LastModified', lastModified.toJSON()),
      element('ETag', etag.toLowerCase()),
      element('Size', String(bytes.length)),
      element('StorageClass', headers['x-amz-storage-class'] ?? 'STANDARD'),
    ]),
    ...page.prefixes,
    '</ListBucketResult>',
  ].join('')
}

/** As a form is encoded, but for the slashes. */
const urlEncoded = (text: string) => encodeURIComponent(text).replaceAll('%2F', '/').replaceAll('%20', '+')
