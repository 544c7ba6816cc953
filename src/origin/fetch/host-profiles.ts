/**
 * With which profile each host is asked: where the usual one is forbidden (403), the other is tried once, and kept
 * for the host as soon as an image came of it. Where an earlier run found one, that comes first, and the usual one
 * is what is tried.
 */
import { memoizeLast } from '../../base/memoize-last.ts'
import { say } from '../../base/messages/say.ts'
import type { Sentence, Text } from '../../base/sentence.ts'
import type { RequestUrl } from '../../base/url/request-url.ts'
import { otherProfile, type Profile, profile } from '../hosts/profiles.ts'
import type { FetchJob, FetchSettings, OriginResponse, RequestIdentity } from './fetch-job.ts'
import { requestHeaders } from './request-headers.ts'
import { acrossRedirect } from './validators.ts'

/** One host's, by its name: a rule knows no ports. */
export interface ProfileTrial {
  readonly hostname: string
  /** Undefined for the usual one. */
  readonly profile: Profile | undefined
}

interface KnownProfile {
  readonly profile: Profile
  /** An image of this run came of it; else it is remembered of an earlier one. */
  readonly isProven: boolean
}

export class HostProfiles {
  readonly #settings: FetchSettings
  readonly #notice: (sentence: Text) => void
  readonly #known = new Map<string, KnownProfile>()
  /** What an origin is told of an image that nothing more is known of, as of most. */
  readonly #usualHeaders = memoizeLast((origin: string) => {
    const url = new URL(origin)
    const rule = this.#settings.rules.ruleFor(url.hostname)
    const nothing = { foundOn: undefined, profile: undefined, known: undefined }
    return requestHeaders(this.#settings, { url, sameHost: true, rule, ...nothing })
  })

  /**
   * @param notice told once of each host that wants another profile
   * @param remembered by earlier runs, by `URL.hostname`
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
      // Somebody may have written it since, and it is the one that is tried first.
      if (rule?.referer !== undefined || rule?.userAgent !== undefined) continue
      this.#known.set(hostname, { profile: profile(name, settings.plainAgent), isProven: false })
    }
  }

  /** What a host is told on the way to a job's image. @param trial for its host instead of the known profile */
  identityFor(job: FetchJob, url: RequestUrl, trial?: ProfileTrial): RequestIdentity {
    const { hostname } = url
    const profile = trial?.hostname === hostname ? trial.profile : this.#known.get(hostname)?.profile
    const { url: asked, referer: foundOn } = job
    const known = job.known && url.href !== asked.href ? acrossRedirect(job.known) : job.known
    const isUsual = url === asked && foundOn === undefined && !profile && !known
    if (isUsual) return { sent: this.#usualHeaders(url.origin) }
    const rule = this.#settings.rules.ruleFor(hostname)
    const sameHost = url === asked || url.origin === asked.origin
    const sent = requestHeaders(this.#settings, { url, sameHost, foundOn, rule, profile, known })
    return { sent, profile }
  }

  /** The profile to try next where an answer forbids; undefined where nothing is left to try. */
  nextTrial(job: FetchJob, { response, url, sent, profile }: OriginResponse): ProfileTrial | undefined {
    const { referer: policy, plainAgent } = this.#settings
    if (response.status !== 403 || policy !== 'auto') return undefined
    const { hostname } = url
    const known = this.#known.get(hostname)
    if (profile && !known?.isProven) {
      const usual = { hostname, profile: undefined }
      if (isOther(this.identityFor(job, url, usual).sent, sent)) return usual
    }
    // Another image may have found it meanwhile.
    const found = known?.isProven ? known.profile : otherProfile(sent.referer !== undefined, plainAgent)
    const next = { hostname, profile: found }
    // It was the known one that came, or headers of the caller's own hold the Referer fast.
    return this.identityFor(job, url, next).sent.referer === sent.referer ? undefined : next
  }

  /** An image came of it, or the word that it has not changed. */
  confirm({ url: { hostname }, profile }: Pick<OriginResponse, 'url' | 'profile'>): void {
    const known = this.#known.get(hostname)
    if (known?.isProven) return
    // The remembered one was refused, or it would have come.
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
