import type { BodyMemory } from '../../base/buffers/body-memory.ts'
import type { Share } from '../../base/concurrency/byte-budget.ts'
import type { RetryPolicy } from '../../base/concurrency/retry.ts'
import type { FileBody } from '../../base/digests/file-body.ts'
import type { Headers } from '../../base/http/headers.ts'
import type { ProxyUse } from '../../base/http/proxy.ts'
import type { ExchangeLimits } from '../../base/http/watchdog.ts'
import type { Sentence } from '../../base/sentence.ts'
import type { RequestUrl } from '../../base/url/request-url.ts'
import type { HostPermit } from '../hosts/host-permit.ts'
import type { Profile } from '../hosts/profiles.ts'
import type { HostRules } from '../hosts/rules.ts'
import type { LargeBody, LargeBodySettings, OnReceived } from './large-body.ts'
import type { RedirectResult } from './redirects.ts'
import type { RequestHeaders } from './request-headers.ts'
import type { Validators } from './validators.ts'

export interface FetchJob {
  readonly url: RequestUrl
  /** Replaces the usual `Accept`. */
  readonly accept?: string | undefined
  /** The page the URL was found on. */
  readonly referer?: string | undefined
  /** When the URL expires, clock time: no further attempt begins from then on. */
  readonly expiresAt?: number | undefined
  /** Called for each block of a body that goes to a file. */
  readonly onReceived?: OnReceived
  /**
   * Given each wait for a permit or a further attempt; it may end the job after one.
   * @param drop gives back what was waited for
   */
  readonly during?: (<T>(wait: Promise<T>, drop: (value: T) => void) => Promise<T>) | undefined
  /** Validators of the earlier answer with the image: the origin sends it only if it has changed since. */
  readonly known?: Validators | undefined
}

/** Waits for the job's permit at another host, or again at its own. */
export function whileMoving({ during }: FetchJob, moving: Promise<void>): Promise<void> {
  return during ? during(moving, () => {}) : moving
}

export interface FetchSettings extends RequestHeaders {
  /** One attempt, redirects included, milliseconds. */
  readonly timeoutMs: number
  readonly maxBytes: number
  /** Memory for bodies; the code that is done with a body may give its memory back. */
  readonly memory?: BodyMemory
  readonly policy: RetryPolicy
  /** How silent and how slow one exchange may be. */
  readonly limits: Omit<ExchangeLimits, 'totalMs'>
  /** Bodies that go to files; undefined if all stay in memory. */
  readonly large?: LargeBodySettings
  /** What to do about a body that is too large. */
  readonly tooLargeAdvice?: Sentence
  /** Whether raw bytes begin like an image: the Content-Encoding of a body may be wrong. */
  readonly isImage: (bytes: Buffer) => boolean
  readonly rules: HostRules
  /** Images whose answer opts out of training (`X-Robots-Tag`) are not kept. */
  readonly respectRobotsTag: boolean
  /** How requests leave this machine, for messages about network failures. */
  readonly proxy?: ProxyUse
}

export interface FetchedImage {
  readonly finalUrl: RequestUrl
  /** Empty if the body is in a file. */
  readonly bytes: Buffer
  /** The body, if it is too large for memory. */
  readonly file?: FileBody
  readonly headers: Headers
  readonly validators?: Validators
  /** The length was announced, so the bytes are whole. */
  readonly isLengthKnown: boolean
}

export interface Attempt {
  readonly job: FetchJob
  readonly share: Share
  /** The permit taken at the job's host at the start; it moves along to each host that gets a request. */
  readonly permit: HostPermit
  /** The body, if it may go to a file. */
  readonly large: LargeBody | undefined
  /** Called before each request, unless its host is paused and the request is not sent. */
  readonly onRequest: () => void
}

/** An answer, and the identity that was sent to the host that gave it. */
export interface OriginResponse extends RedirectResult, RequestIdentity {}

/** The headers of one request, and the profile they come from. */
export interface RequestIdentity {
  readonly sent: Record<string, string>
  /** Undefined for the usual profile. */
  readonly profile?: Profile | undefined
}
