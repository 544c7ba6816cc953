/** Builds the headers that say who sends a request and where the image was found. Pure. */
import type { RequestUrl } from '../../base/url/request-url.ts'
import { agentText, type Profile } from '../hosts/profiles.ts'
import type { HostSettings } from '../hosts/rules.ts'
import { conditionalHeaders, type Validators } from './validators.ts'

/** `auto` sends what the rule for the host says, else the page with the image, else nothing. */
export type RefererPolicy = 'auto' | 'none' | 'origin' | URL

export interface RequestHeaders {
  readonly userAgent: string
  readonly accept: string
  /** The user's own headers, lower-case names; they go to the host of the job's URL and to no other. */
  readonly headers: Readonly<Record<string, string>>
  readonly referer: RefererPolicy
  /** The text to send if a rule's user agent is `plain`. */
  readonly plainAgent: string
}

/** Everything that the headers of one request depend on. */
export interface HeaderContext {
  readonly url: RequestUrl
  readonly sameHost: boolean
  /** Replaces that of the settings. */
  readonly accept?: string | undefined
  /** The page the image was found on. */
  readonly foundOn: string | undefined
  /** The rule of the requested host, which redirects may have changed. */
  readonly rule: HostSettings | undefined
  /** Replaces referer and user agent if the host refused them. */
  readonly profile: Profile | undefined
  /** Validators of the known image that hold on this hop; only the answer shows which hop has the image. */
  readonly known: Validators | undefined
}

export function requestHeaders(settings: RequestHeaders, context: HeaderContext): Record<string, string> {
  const { rule, profile, sameHost } = context
  const referer = refererOf(settings.referer, context)
  const agent = rule?.userAgent && agentText(rule.userAgent, settings.plainAgent)
  return {
    'user-agent': profile?.userAgent ?? agent ?? settings.userAgent,
    accept: rule?.accept ?? context.accept ?? settings.accept,
    // Without an encoding, a server sends no decompression bomb.
    'accept-encoding': 'identity',
    ...(referer ? { referer } : {}),
    ...besideConditions(context.known, { ...rule?.headers, ...(sameHost ? settings.headers : {}) }),
  }
}

/** A 304 must answer our own condition, so other conditions are dropped, even in the header that we do not send. */
function besideConditions(
  known: Validators | undefined,
  given: Record<string, string>,
): Record<string, string> {
  const conditions = conditionalHeaders(known)
  if (!conditions) return given
  const { 'if-none-match': _etag, 'if-modified-since': _date, ...rest } = given
  return { ...rest, ...conditions }
}

function refererOf(
  policy: RefererPolicy,
  { url, foundOn, rule, profile }: HeaderContext,
): string | undefined {
  if (policy === 'none') return undefined
  if (profile) return profile.referer === 'origin' ? `${url.origin}/` : undefined
  if (policy === 'auto' && rule?.referer !== undefined) {
    if (rule.referer === 'none') return undefined
    return rule.referer === 'origin' ? `${url.origin}/` : withoutSecrets(rule.referer)
  }
  const page = foundOn ? URL.parse(foundOn) : null
  if (page && /^https?:$/.test(page.protocol)) return withoutSecrets(page)
  if (policy === 'auto') return undefined
  return policy === 'origin' ? `${url.origin}/` : withoutSecrets(policy)
}

/** Drops fragment and user name, as browsers do (RFC 9110 §10.1.3). */
export function withoutSecrets(page: URL): string {
  return `${page.origin}${page.pathname}${page.search}`
}
