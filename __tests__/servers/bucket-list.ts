/**
 * ListObjectsV2: what one page of a bucket says, for a dialect to spell.
 */
import type { Bucket, KeptObject } from './bucket.ts'
import { element } from './oss-error.ts'
import type { StoreRequest } from './store-request.ts'

export interface SpokenPage {
  /** A name as the request wants it written. */
  name(text: string): string
  readonly encodingType: string
  readonly isTruncated: string
  readonly keyCount: string
  /** Where the next page goes on; undefined on the last. */
  readonly nextToken: string | undefined
  /** @param elementsOf what the dialect says of an object, beside its key */
  contents(elementsOf: (object: KeptObject) => readonly string[]): string[]
  readonly prefixes: readonly string[]
}

/** @param encode how names are written where the request wants them URL-encoded */
export function spokenPage(
  bucket: Bucket,
  query: StoreRequest['query'],
  limit: number,
  encode: (text: string) => string,
): SpokenPage {
  const token = query['continuation-token']
  const page = bucket.list({
    prefix: query.prefix ?? '',
    delimiter: query.delimiter ?? '',
    after: token === undefined ? (query['start-after'] ?? '') : Buffer.from(token, 'base64').toString(),
    limit,
  })
  const isUrlEncoded = query['encoding-type'] === 'url'
  const name = (text: string) => (isUrlEncoded ? encode(text) : text)
  return {
    name,
    encodingType: isUrlEncoded ? element('EncodingType', 'url') : '',
    isTruncated: element('IsTruncated', String(page.next !== undefined)),
    keyCount: element('KeyCount', String(page.keys.length + page.prefixes.length)),
    nextToken: page.next === undefined ? undefined : Buffer.from(page.next).toString('base64'),
    contents: elementsOf =>
      page.keys.map(key => {
        const object = bucket.head(key)
        const elements = object ? elementsOf(object) : []
        return `<Contents>${[element('Key', name(key)), ...elements].join('')}</Contents>`
      }),
    prefixes: page.prefixes.map(
      prefix => `<CommonPrefixes>${element('Prefix', name(prefix))}</CommonPrefixes>`,
    ),
  }
}
