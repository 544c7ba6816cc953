/** Requests one image: follows redirects, uses the profile of each host, and respects pauses. */
import type { RequestUrl } from '../../base/url/request-url.ts'
import type { HostGate } from '../hosts/gate.ts'
import { type AskingTools, AttemptTime, OriginAsker } from './ask-origin.ts'
import {
  type Attempt,
  type FetchSettings,
  type OriginResponse,
  type RequestIdentity,
  whileMoving,
} from './fetch-job.ts'
import type { HostProfiles, ProfileTrial } from './host-profiles.ts'
import { followRedirects } from './redirects.ts'

interface Tools extends AskingTools {
  readonly gate: Pick<HostGate<unknown>, 'speedUp'>
  readonly hostProfiles: HostProfiles
}

/**
 * @param trial a profile to try
 * @throws PersistError if no answer comes
 */
export type RequestImage = (attempt: Attempt, trial?: ProfileTrial) => Promise<OriginResponse>

export function imageRequester(settings: FetchSettings, tools: Tools): RequestImage {
  const { gate, pausedOrigins, hostProfiles } = tools
  const asker = new OriginAsker(settings, tools)

  return async (visit, trial) => {
    const { job, permit, onRequest } = visit
    const time = new AttemptTime(settings.timeoutMs)
    let identity: RequestIdentity | undefined
    const askNow = async (url: RequestUrl) => {
      pausedOrigins.throwIfPaused(url)
      onRequest()
      identity = hostProfiles.identityFor(job, url, trial)
      return await asker.ask({ url, headers: identity.sent, visit, time })
    }
    const askAt = async (url: RequestUrl) => {
      const moving = permit.moveTo(url.host)
      if (moving) await time.without(whileMoving(job, moving))
      return await askNow(url)
    }
    const response = await (trial ? askAt(job.url) : askNow(job.url))
    const result = await followRedirects(response, job.url, (url, from) => {
      // A redirect counts as a success for the host that gave it, as an image does.
      gate.speedUp(from.host)
      return askAt(url)
    })
    return { ...result, sent: identity?.sent ?? {}, profile: identity?.profile }
  }
}
