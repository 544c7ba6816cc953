/**
 * Chooses the profile for each host. If the usual one is forbidden (403), the other is tried once, and kept for the
 * host as soon as it brings an image. A profile that an earlier run found comes first, and the usual one is tried
 * after it.
 */
import { memoizeLast } from '../../base/memoize-last.ts'
import type { Sentence, Text } from '../../base/sentence.ts'
import type { RequestUrl } from '../../base/url/request-url.ts'
import { otherProfile, type Profile, profile } from '../hosts/profiles.ts'
import { say } from '../messages/say.ts'
import type { FetchJob, FetchSettings, OriginResponse, RequestIdentity } from './fetch-job.ts'
import { requestHeaders } from './request-headers.ts'
import { acrossRedirect } from './validators.ts'

/** A profile to try at one host, by its name without a port: rules have no ports. */
export interface ProfileTrial {
  readonly hostname: string
  /** Undefined for the usual profile. */
  readonly profile: Profile | undefined
}

interface KnownProfile {
  readonly profile: Profile
  /** True if it brought an image in this run; false if only an earlier run found it. */
  readonly isProven: boolean
}

export class HostProfiles {
  readonly #settings: FetchSettings
  readonly #notice: (sentence: Text) => void
  readonly #known = new Map<string, KnownProfile>()
  /** Headers for an image without a page, a profile or validators, as most images are. */
  readonly #usualHeaders = memoizeLast((origin: string) => {
    const url = new URL(origin)
    const rule = this.#settings.rules.ruleFor(url.hostname)
    const nothing = { foundOn: undefined, profile: undefined, known: undefined }
    return requestHeaders(this.#settings, { url, sameHost: true, rule, ...nothing })
  })

  /**
   * @param notice called once for each host that needs another profile
   * @param remembered profiles that earlier runs found, by `URL.hostname`
   */
  constructor(
    settings: FetchSettings,
    notice: (sentence: Text) => void,
    remembered: ReadonlyMap<string, Profile['name']> = new Map(),
  ) {
    this.#settings = settings
    this.#notice = notice
    if (settings.referer !== 'auto') return
    for (const [hostname, name] of remembered) {
      const rule = settings.rules.ruleFor(hostname)
      // The user may have written this rule since, and a rule is tried first.
      if (rule?.referer !== undefined || rule?.userAgent !== undefined) continue
      this.#known.set(hostname, { profile: profile(name, settings.plainAgent), isProven: false })
    }
  }

  /** Returns headers and profile for a request of a job. @param trial replaces the known profile of its host */
  identityFor(job: FetchJob, url: RequestUrl, trial?: ProfileTrial): RequestIdentity {
    const { hostname } = url
    const profile = trial?.hostname === hostname ? trial.profile : this.#known.get(hostname)?.profile
    const { url: jobUrl, referer: foundOn, accept } = job
    const known = job.known && url.href !== jobUrl.href ? acrossRedirect(job.known) : job.known
    const isUsual = url === jobUrl && (foundOn ?? accept) === undefined && !profile && !known
    if (isUsual) return { sent: this.#usualHeaders(url.origin) }
    const rule = this.#settings.rules.ruleFor(hostname)
    const sameHost = url === jobUrl || url.origin === jobUrl.origin
    const sent = requestHeaders(this.#settings, { url, sameHost, accept, foundOn, rule, profile, known })
    return { sent, profile }
  }

  /** Returns the profile to try after a 403; undefined if none is left to try. */
  nextTrial(job: FetchJob, { response, url, sent, profile }: OriginResponse): ProfileTrial | undefined {
    const { referer: policy, plainAgent } = this.#settings
    if (response.status !== 403 || policy !== 'auto') return undefined
    const { hostname } = url
    const known = this.#known.get(hostname)
    if (profile && !known?.isProven) {
      const usual = { hostname, profile: undefined }
      if (isOther(this.identityFor(job, url, usual).sent, sent)) return usual
    }
    // Another image may have proven a profile meanwhile.
    const found = known?.isProven ? known.profile : otherProfile(sent.referer !== undefined, plainAgent)
    const next = { hostname, profile: found }
    // With an unchanged Referer, the refused profile was the known one, or the user's own headers set the Referer.
    return this.identityFor(job, url, next).sent.referer === sent.referer ? undefined : next
  }

  /** Call after the profile brought an image or a 304. */
  confirm({ url: { hostname }, profile }: Pick<OriginResponse, 'url' | 'profile'>): void {
    const known = this.#known.get(hostname)
    if (known?.isProven) return
    // The usual profile worked, so a remembered one was refused before it.
    if (!profile) return void this.#known.delete(hostname)
    this.#known.set(hostname, { profile, isProven: true })
    if (known?.profile.name !== profile.name) this.#notice(ruleHint(hostname, profile))
  }
}

/** A host sees no other difference between two profiles. */
function isOther(one: RequestIdentity['sent'], other: RequestIdentity['sent']): boolean {
  return one.referer !== other.referer || one['user-agent'] !== other['user-agent']
}

function ruleHint(hostname: string, { name, referer }: Profile): Sentence {
  const pattern = hostname.startsWith('[') ? `'${hostname}'` : hostname
  const rule = `${pattern}: { referer: ${referer}, user-agent: ${name} }`
  return say('fetch-other-profile', { host: hostname, rule })
}
