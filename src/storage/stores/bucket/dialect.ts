/** What a service that keeps buckets over HTTP has to bring; everything else is the same for all of them. */

import type { BodyDigests } from '../../../base/digests/digests.ts'
import type { BodyHandling, HttpResponse, ResponseHead } from '../../../base/http/exchange.ts'
import type { Headers } from '../../../base/http/headers.ts'
import type { Text } from '../../../base/sentence.ts'
import type { Credentials } from '../../credentials/credentials.ts'
import type { ObjectKey } from '../../key/object-key.ts'
import type { Operation } from '../../service-errors/rule.ts'
import type { ServiceContext } from '../../service-errors/service-error.ts'
import type { ChecksumMatch } from '../holds-bytes.ts'
import type { Checksum, PutOptions } from '../store.ts'
import type { BodyCheck } from './body-check.ts'

export interface BucketRequest {
  readonly operation: Exclude<Operation, 'login'>
  /** Left out for a list. */
  readonly key?: ObjectKey
  /** Of a list, not encoded. */
  readonly query?: Readonly<Record<string, string>>
  /** Names in lower case. */
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: Uint8Array
  /** What to do with the body; where nothing is said, errors are kept and the rest is forgotten. */
  readonly onHead?: (head: ResponseHead) => BodyHandling | undefined
  readonly signal: AbortSignal
}

export interface Dialect {
  /** 'unknown' has the first upload find out whether the store compares a body with its signed hash. */
  readonly bodyCheck: BodyCheck | 'unknown'
  readonly publicBase: string
  /** 'unknown' has the first upload find out whether create-only uploads are honoured. */
  readonly createOnly: 'honoured' | 'unknown'
  /** Said once when it turns out that they are not. */
  readonly createOnlyIgnored: Text
  /**
   * One signed request.
   * @returns the answer, whatever its status
   * @throws ExchangeError when none came, the signal's reason when aborted
   */
  send(request: BucketRequest, credentials: Credentials): Promise<HttpResponse>
  /** Further requests are dated by the service's clock, as far as `serverTime` tells it. */
  followClock(serverTime: number): void
  serviceContext(operation: Operation): ServiceContext
  /** Whether lists whose keys come URL-encoded have their continuation token so as well. */
  readonly encodesTokens: boolean
  /** @param digests of the body, as far as the check asks for them */
  putHeaders(options: PutOptions, digests: BodyDigests, check: BodyCheck): Record<string, string>
  /** A good answer of this service, and not a page that some other server gives for every address. */
  isObject(response: HttpResponse): boolean
  /** An answer, to whatever question about an object, that tells that create-only uploads are ignored in this bucket. */
  ignoresCreateOnly(response: HttpResponse): boolean
  /** What bytes come to beside the checksums in the answer to a HEAD or PUT of them. */
  compare(headers: Headers, digests: BodyDigests): ChecksumMatch
  /** For the body behind these headers; undefined where they hold no checksum of it. */
  checksum(headers: Headers): Checksum | undefined
  close(): Promise<void>
}
