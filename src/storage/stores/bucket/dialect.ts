/** The interface of a service that keeps buckets over HTTP. Everything else is the same for all services. */

import type { BodyDigests, DigestName } from '../../../base/digests/digests.ts'
import type { ObjectBody } from '../../../base/digests/file-body.ts'
import type { BodyHandling, HttpResponse, ResponseHead } from '../../../base/http/exchange.ts'
import type { Headers } from '../../../base/http/headers.ts'
import type { Text } from '../../../base/sentence.ts'
import type { Credentials } from '../../credentials/credentials.ts'
import type { ObjectKey } from '../../key/object-key.ts'
import type { Operation } from '../../service-errors/rule.ts'
import type { ServiceContext } from '../../service-errors/service-error.ts'
import type { Checksum, PutOptions } from '../store.ts'
import type { BodyCheck } from './traits.ts'

export interface BucketRequest {
  readonly operation: Exclude<Operation, 'login'>
  /** Absent for a list. */
  readonly key?: ObjectKey
  /** Query of a list, not encoded. */
  readonly query?: Readonly<Record<string, string>>
  /** Names in lower case. */
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: ObjectBody
  /** Decides about the body. By default, error documents are kept and other bodies are dropped. */
  readonly onHead?: (head: ResponseHead) => BodyHandling | undefined
  readonly signal: AbortSignal
}

/** A digest of an object's bytes, in the form of `Digests`. */
export interface StoredSum {
  readonly name: DigestName
  readonly value: string
}

export interface Dialect {
  /** With 'unknown', the first upload finds out whether the store compares a body with its signed hash. */
  readonly bodyCheck: BodyCheck | 'unknown'
  readonly publicBase: string
  /** With 'unknown', the first upload finds out whether the store honours create-only uploads. */
  readonly createOnly: 'honoured' | 'unknown'
  /** Warning if the store ignores create-only uploads; given once. */
  readonly createOnlyIgnored: Text
  /**
   * Sends one signed request.
   * @returns the answer with any status
   * @throws ExchangeError if no answer came, the signal's reason if aborted
   */
  send(request: BucketRequest, credentials: Credentials): Promise<HttpResponse>
  /** Dates further requests by the service's clock, as `serverTime` shows it. */
  followClock(serverTime: number): void
  serviceContext(operation: Operation): ServiceContext
  /** Whether a list with URL-encoded keys encodes its continuation token too. */
  readonly encodesTokens: boolean
  /** @param digests of the body; only those that the check needs are computed */
  putHeaders(options: PutOptions, digests: BodyDigests, check: BodyCheck): Record<string, string>
  /** Whether uploads ask for encryption that the answer does not name. */
  lacksEncryption(headers: Headers): boolean
  /** Whether this is a good answer of the service, and no page that another server gives for every address. */
  isObject(response: HttpResponse): boolean
  /** Whether the answer, to any request about an object, shows that the bucket ignores create-only uploads. */
  ignoresCreateOnly(response: HttpResponse): boolean
  /** The checksum in the answer to a HEAD or PUT; undefined if there is none. */
  storedSum(headers: Headers): StoredSum | undefined
  /** Starts a checksum for the body after these headers; undefined if they hold none. */
  checksum(headers: Headers): Checksum | undefined
  close(): Promise<void>
}
