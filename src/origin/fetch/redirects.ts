/** Follows redirects to the final answer. Each hop is judged again: its URL here, its address in the agent. */
import { setImmediate as turn } from 'node:timers/promises'
import { PersistError } from '../../base/errors.ts'
import type { HttpResponse } from '../../base/http/exchange.ts'
import type { Sentence } from '../../base/sentence.ts'
import { fetchableUrl } from '../../base/url/fetchable-url.ts'
import type { RequestUrl } from '../../base/url/request-url.ts'
import { say } from '../messages/say.ts'

export interface RedirectResult {
  readonly response: HttpResponse
  readonly url: RequestUrl
}

/** A longer chain is a loop or a mistake. */
const MAX_REDIRECTS = 5

const REDIRECTS = new Set([301, 302, 303, 307, 308])

/** Makes one exchange. @param from the URL whose answer leads here */
type Ask = (url: RequestUrl, from: RequestUrl) => Promise<HttpResponse>

export function isRedirect({ status }: HttpResponse): boolean {
  return REDIRECTS.has(status)
}

/**
 * @param first the redirect that `start` answered with
 * @throws PersistError `too-many-redirects`, `redirect-invalid`, or `fetchableUrl`'s for a hop; sets `details.hop`
 */
export async function followRedirects(
  first: HttpResponse,
  start: RequestUrl,
  ask: Ask,
): Promise<RedirectResult> {
  let response = first
  let url = start
  const visited: string[] = []
  for (let hops = 0; isRedirect(response); hops++) {
    if (hops === MAX_REDIRECTS)
      throw refused('too-many-redirects', say('redirects-many', { most: MAX_REDIRECTS }), url)
    visited.push(url.href)
    const from = url
    url = target(response, from)
    if (visited.includes(url.href)) throw refused('too-many-redirects', say('redirects-circle'), url)
    // undici frees a connection one turn after its answer; a request at once would open another one.
    await turn()
    try {
      response = await ask(url, from)
    } catch (error) {
      throw error instanceof PersistError ? atHop(error, url) : error
    }
  }
  return { response, url }
}

function target({ headers }: HttpResponse, from: RequestUrl): RequestUrl {
  const location = headers.location
  if (typeof location !== 'string' || location.trim() === '') {
    throw refused(
      'redirect-invalid',
      say(Array.isArray(location) ? 'redirect-several' : 'redirect-nowhere'),
      from,
    )
  }
  try {
    return fetchableUrl(asUtf8(location.trim()), from)
  } catch (error) {
    if (!(error instanceof PersistError)) throw error
    if (error.reason === 'url-invalid') throw refused('redirect-invalid', say('redirect-no-url'), from)
    throw atHop(error, from)
  }
}

/** Headers arrive as Latin-1, but servers that put raw UTF-8 into Location mean UTF-8. */
function asUtf8(latin1: string): string {
  const bytes = Buffer.from(latin1, 'latin1')
  const text = bytes.toString('utf8')
  return text.includes('\ufffd') ? latin1 : text
}

function refused(
  reason: 'too-many-redirects' | 'redirect-invalid',
  sentence: Sentence,
  url: RequestUrl,
): PersistError {
  return new PersistError('fetch', reason, sentence, { hop: url.href })
}

function atHop({ reason, sentence, advice, details }: PersistError, url: RequestUrl): PersistError {
  const problem = say('redirect-after', { problem: sentence })
  return new PersistError('fetch', reason, problem, { ...details, advice, hop: url.href })
}
