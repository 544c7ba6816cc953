import type { BodyMemory } from '../../base/buffers/body-memory.ts'
import type { Share } from '../../base/concurrency/byte-budget.ts'
import type { RetryPolicy } from '../../base/concurrency/retry.ts'
import type { Headers } from '../../base/http/headers.ts'
import type { ProxyUse } from '../../base/http/proxy.ts'
import type { ExchangeLimits } from '../../base/http/watchdog.ts'
import type { RequestUrl } from '../../base/url/request-url.ts'
import type { Place } from '../hosts/place.ts'
import type { Profile } from '../hosts/profiles.ts'
import type { HostRules } from '../hosts/rules.ts'
import type { RedirectResult } from './redirects.ts'
import type { RequestHeaders } from './request-headers.ts'
import type { Validators } from './validators.ts'

export interface FetchJob {
  readonly url: RequestUrl
  /** The page the URL was found on. */
  readonly referer?: string
  /** When the URL dies, clock time: no further attempt begins then. */
  readonly expiresAt?: number
  /** Of the answer that brought the image before: the origin is asked for it only if it has changed since. */
  readonly known?: Validators
}

export interface FetchSettings extends RequestHeaders {
  /** One attempt, redirects included, milliseconds. */
  readonly timeoutMs: number
  readonly maxRedirects: number
  readonly maxBytes: number
  /** Where bodies lie; whoever has done with one may give it back. */
  readonly memory?: BodyMemory
  readonly policy: RetryPolicy
  /** What one exchange may take of silence and slowness. */
  readonly limits: Omit<ExchangeLimits, 'totalMs'>
  /** Whether raw bytes begin like an image, for bodies whose Content-Encoding may be a lie. */
  readonly isImage: (bytes: Buffer) => boolean
  readonly rules: HostRules
  /** Images whose answer opts out of training (`X-Robots-Tag`) are not kept. */
  readonly respectRobotsTag: boolean
  /** How requests go out, which failures of the network speak of. */
  readonly proxy?: ProxyUse
}

export interface FetchedImage {
  readonly finalUrl: RequestUrl
  readonly bytes: Buffer
  readonly headers: Headers
  readonly validators?: Validators
}

export interface Attempt {
  readonly job: FetchJob
  readonly share: Share
  /** Held at the job's host when it begins; it goes where requests go. */
  readonly place: Place
  /** Told before each request, and not where the host is left alone. */
  readonly onRequest: () => void
}

/** An answer, and what the host that gave it was told. */
export interface OriginResponse extends RedirectResult, RequestIdentity {}

/** What one request said of who asks. */
export interface RequestIdentity {
  readonly sent: Record<string, string>
  /** Undefined for the usual one. */
  readonly profile?: Profile | undefined
}
