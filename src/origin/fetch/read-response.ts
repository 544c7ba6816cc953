/** Turns an answer into an image, into `not-modified` for a known image, or into an error. */
import type { Clock } from '../../base/clock.ts'
import { andThen } from '../../base/concurrency/and-then.ts'
import type { FileBody } from '../../base/digests/file-body.ts'
import { PersistError } from '../../base/errors.ts'
import { ExchangeError } from '../../base/http/exchange-error.ts'
import type { Headers } from '../../base/http/headers.ts'
import { say } from '../../base/messages/say.ts'
import type { RequestUrl } from '../../base/url/request-url.ts'
import type { HostGate } from '../hosts/gate.ts'
import { decodeBody } from './decode-body.ts'
import { exchangeFailure } from './exchange-failure.ts'
import type { Attempt, FetchedImage, FetchSettings, OriginResponse } from './fetch-job.ts'
import type { LargeBody } from './large-body.ts'
import type { PausedOrigins } from './paused-origins.ts'
import { bringsImage, statusError } from './status-error.ts'
import { acrossRedirect, conditionalHeaders, validatorsOf } from './validators.ts'

const NOTHING = Buffer.alloc(0)

interface Tools {
  readonly gate: Pick<HostGate<unknown>, 'slowDown' | 'speedUp'>
  readonly pausedOrigins: PausedOrigins
  readonly clock: Clock
}

/** @throws PersistError for every other answer */
export type ReadResponse = (
  response: OriginResponse,
  attempt: Attempt,
) => FetchedImage | 'not-modified' | Promise<FetchedImage>

export function responseReader(settings: FetchSettings, { gate, pausedOrigins, clock }: Tools): ReadResponse {
  const refuse = ({ response, url }: OriginResponse): PersistError => {
    const refusal = statusError(response, url, clock.now())
    if (refusal.reason === 'throttled') pausedOrigins.pause(url.host, refusal.sentence)
    else if (response.status === 429 || response.status === 503)
      gate.slowDown(url.host, refusal.details.retryAfterMs)
    return refusal
  }

  const imageOf = (
    { response, url }: OriginResponse,
    { job, share, large }: Attempt,
  ): FetchedImage | Promise<FetchedImage> => {
    const { headers } = response
    const said = validatorsOf(headers)
    const validators = url.href === job.url.href ? said : acrossRedirect(said)
    const isAnnounced = headers['content-length'] !== undefined
    const facts = { finalUrl: url, headers, validators, ...(isAnnounced && { isLengthKnown: true as const }) }
    if (large?.isFed) return inFile(large, url).then(file => ({ ...facts, bytes: NOTHING, file }))
    const decoded = decodeBody(response, settings.maxBytes, settings.isImage, share)
    return andThen(decoded, bytes => ({ ...facts, bytes }))
  }

  return (response, attempt) => {
    const { response: answer, url } = response
    const { job } = attempt
    // Without our own condition a 304 says nothing about the image, whatever the user's own headers contain.
    const isNotModified = answer.status === 304 && conditionalHeaders(job.known) !== undefined
    const isRest = attempt.large?.isFed === true
    if (!bringsImage(answer.status) && !isNotModified && !isRest) throw refuse(response)
    gate.speedUp(url.host)
    const word = settings.respectRobotsTag && robotsOptOut(answer.headers)
    if (word) throw optedOut(url, word)
    return isNotModified ? 'not-modified' : imageOf(response, attempt)
  }
}

/** @throws PersistError `truncated` if the answer brought a part that does not reach the end */
async function inFile(large: LargeBody, url: RequestUrl): Promise<FileBody> {
  try {
    return await large.finish()
  } catch (error) {
    throw error instanceof ExchangeError ? exchangeFailure(error, url) : error
  }
}

function optedOut({ host }: RequestUrl, word: string): PersistError {
  return new PersistError('fetch', 'opted-out', say('fetch-opted-out', { host, word }))
}

/**
 * The words that DeviantArt defined and img2dataset honours:
 * https://www.deviantart.com/team/journal/UPDATE-All-Deviations-Are-Opted-Out-of-AI-Datasets-934500371
 */
const OPT_OUT = /(?:^|[\s,:])(noai|noimageai)(?=$|[\s,])/i

/** Returns the word that keeps an answer out of datasets, whichever crawler the word is for. */
export function robotsOptOut(headers: Headers): string | undefined {
  const tag = [headers['x-robots-tag'] ?? ''].flat().join(', ')
  return OPT_OUT.exec(tag)?.[1]?.toLowerCase()
}
