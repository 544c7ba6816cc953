/**
 * ListObjectsV2: one page of a bucket as XML.
 * https://www.alibabacloud.com/help/en/oss/developer-reference/listobjectsv2
 */
import type { Bucket } from './bucket.ts'
import { spokenPage } from './bucket-list.ts'
import { element } from './oss-error.ts'
import type { StoreRequest } from './store-request.ts'

export function listXml(bucket: Bucket, query: StoreRequest['query']): string {
  const limit = Number(query['max-keys'] ?? 100)
  const page = spokenPage(bucket, query, limit, encodeURIComponent)
  const { name, nextToken } = page
  return [
    '<?xml version="1.0" encoding="UTF-8"?>\n<ListBucketResult>',
    element('Name', bucket.name),
    element('Prefix', name(query.prefix ?? '')),
    element('MaxKeys', String(limit)),
    element('Delimiter', name(query.delimiter ?? '')),
    page.encodingType,
    page.isTruncated,
    page.keyCount,
    nextToken === undefined ? '' : element('NextContinuationToken', name(nextToken)),
    ...page.contents(({ lastModified, etag, bytes, headers }) => [
      element('LastModified', lastModified.toJSON()),
      element('ETag', etag),
      element('Type', 'Normal'),
      element('Size', String(bytes.length)),
      element('StorageClass', headers['x-oss-storage-class'] ?? 'Standard'),
    ]),
    ...page.prefixes,
    '</ListBucketResult>',
  ].join('\n')
}
