/** The two profiles for image requests: some hosts refuse the one, some the other. Pure. */

export interface Profile {
  readonly name: 'plain' | 'browser'
  readonly userAgent: string
  readonly referer: 'none' | 'origin'
}

/** The format of Firefox: https://developer.mozilla.org/en-US/docs/Web/HTTP/Reference/Headers/User-Agent/Firefox */
const BROWSER_AGENT = 'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0'

/**
 * Names this program, as programs should.
 * @param contact an http(s) URL or an address for complaints, which Wikimedia requires
 * (https://meta.wikimedia.org/wiki/User-Agent_policy)
 */
export function plainAgent(version: string, contact?: string): string {
  return `persist-images/${version}${contact ? ` (+${contact})` : ''}`
}

/** @param plain the text from `plainAgent` */
export function profile(name: Profile['name'], plain: string): Profile {
  return name === 'plain'
    ? { name, userAgent: plain, referer: 'none' }
    : { name, userAgent: BROWSER_AGENT, referer: 'origin' }
}

/** Returns the profile to try after a refusal: without a Referer if one was sent, else with one. */
export function otherProfile(hadReferer: boolean, plain: string): Profile {
  return profile(hadReferer ? 'plain' : 'browser', plain)
}

/** @param agent the user agent of a rule */
export function agentText(agent: string, plain: string): string {
  return agent === 'plain' || agent === 'browser' ? profile(agent, plain).userAgent : agent
}
