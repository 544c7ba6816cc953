/**
 * ListObjectsV2: one page of a bucket as XML.
 * https://www.alibabacloud.com/help/en/oss/developer-reference/listobjectsv2
 */
import type { Bucket } from './bucket.ts'
import { element } from './oss-error.ts'
import type { StoreRequest } from './oss-request.ts'

export function listXml(bucket: Bucket, query: StoreRequest['query']): string {
  const token = query['continuation-token']
  const limit = Number(query['max-keys'] ?? 100)
  const page = bucket.list({
    prefix: query.prefix ?? '',
    delimiter: query.delimiter ?? '',
    after: token === undefined ? (query['start-after'] ?? '') : Buffer.from(token, 'base64').toString(),
    limit,
  })
  const isUrlEncoded = query['encoding-type'] === 'url'
  const name = (text: string) => (isUrlEncoded ? encodeURIComponent(text) : text)
  const contents = page.keys.map(key => {
    const object = bucket.head(key)
    return `<Contents>${[
      element('Key', name(key)),
      element('LastModified', object?.lastModified.toJSON() ?? ''),
      element('ETag', object?.etag ?? ''),
      element('Type', 'Normal'),
      element('Size', String(object?.bytes.length)),
      element('StorageClass', 'Standard'),
    ].join('')}</Contents>`
  })
  return [
    '<?xml version="1.0" encoding="UTF-8"?>\n<ListBucketResult>',
    element('Name', bucket.name),
    element('Prefix', name(query.prefix ?? '')),
    element('MaxKeys', String(limit)),
    element('Delimiter', name(query.delimiter ?? '')),
    isUrlEncoded ? element('EncodingType', 'url') : '',
    element('IsTruncated', String(page.next !== undefined)),
    element('KeyCount', String(page.keys.length + page.prefixes.length)),
    page.next === undefined
      ? ''
      : element('NextContinuationToken', name(Buffer.from(page.next).toString('base64'))),
    ...contents,
    ...page.prefixes.map(prefix => `<CommonPrefixes>${element('Prefix', name(prefix))}</CommonPrefixes>`),
    '</ListBucketResult>',
  ].join('\n')
}
