/** What an origin is told about us and about where its image was found. Pure. */
import type { RequestUrl } from '../../base/url/request-url.ts'
import { agentText, type Profile } from '../hosts/profiles.ts'
import type { HostSettings } from '../hosts/rules.ts'
import { conditionalHeaders, type Validators } from './validators.ts'

/** `auto` sends what the rule for the host says, else the page the image was found on, else nothing. */
export type RefererPolicy = 'auto' | 'none' | 'origin' | URL

export interface RequestHeaders {
  readonly userAgent: string
  readonly accept: string
  /** The caller's own headers, lower-case names; they go to the host that was asked for and to no other. */
  readonly headers: Readonly<Record<string, string>>
  readonly referer: RefererPolicy
  /** What `plain` means as a rule's user agent. */
  readonly plainAgent: string
}

/** One request. */
export interface HeaderContext {
  readonly url: RequestUrl
  readonly sameHost: boolean
  /** The page the image was found on. */
  readonly foundOn: string | undefined
  /** Of the host that is asked, which redirects may have changed. */
  readonly rule: HostSettings | undefined
  /** Takes the place of referer and user agent, where the host refused them. */
  readonly profile: Profile | undefined
  /** Of the image as it was, as far as it may be asked on this hop: which one has the image shows only when it answers. */
  readonly known: Validators | undefined
}

export function requestHeaders(settings: RequestHeaders, context: HeaderContext): Record<string, string> {
  const { rule, profile, sameHost } = context
  const referer = refererOf(settings.referer, context)
  const agent = rule?.userAgent && agentText(rule.userAgent, settings.plainAgent)
  return {
    'user-agent': profile?.userAgent ?? agent ?? settings.userAgent,
    accept: rule?.accept ?? settings.accept,
    // No decoder asked for, no bomb sent.
    'accept-encoding': 'identity',
    ...(referer ? { referer } : {}),
    ...besideConditions(context.known, { ...rule?.headers, ...(sameHost ? settings.headers : {}) }),
  }
}

/** A 304 must answer our own question: what others ask is left out beside it, even by the other header. */
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

/** As browsers send it: no fragment, no user name (RFC 9110 §10.1.3). */
function withoutSecrets(page: URL): string {
  return `${page.origin}${page.pathname}${page.search}`
}
