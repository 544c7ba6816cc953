/** The job of one position: the image that its URL, its bytes or its id name. Pure. */
import { hash } from 'node:crypto'
import { ownCopy } from '../../base/buffers/own-copy.ts'
import { PersistError } from '../../base/errors.ts'
import { canonicalUrl } from '../../base/url/canonical-url.ts'
import { fetchableUrl } from '../../base/url/fetchable-url.ts'
import { linkExpiry } from '../../base/url/link-expiry.ts'
import { isPlainUrl } from '../../base/url/plain-url.ts'
import { isRelativeUrl, pageUrl, repairUrl, severalUrlsProblem } from '../../base/url/repair-url.ts'
import type { ImageUrl } from '../documents/image-url.ts'
import { say } from '../messages/say.ts'
import { RecordBody, UriBody } from './image-body.ts'
import type { JobUrl } from './job-table.ts'
import { idUrl } from './spellings.ts'

export interface UrlRules {
  /** Returns query parameters of a host that do not identify the image. */
  readonly ignoredParametersOf: (hostname: string) => readonly string[]
  readonly baseUrl: URL | undefined
  /** The record field that ids come from. */
  readonly idField?: string | undefined
  /** Returns the pattern that excludes a URL without query and fragment. */
  readonly excludedBy?: ((url: string) => string | undefined) | undefined
}

/** Followed by their SHA-256 in the name of an image whose record has bytes and no URL. */
export const NAMED_BY_BYTES = 'bytes:,'

/** Stands for the host in the name of an image whose record has an id and no host. */
const NO_HOST = 'data:'

/** @throws PersistError if the URL must not be requested, or if the user excludes it */
export function jobUrlOf(image: ImageUrl, rules: UrlRules): JobUrl {
  const asked = requestedUrl(image, rules)
  // A job is also named after its bytes or its `data:` URI.
  const isWebUrl = asked.url.startsWith('http')
  const pattern = isWebUrl ? rules.excludedBy?.(asked.url.replace(/[?#].*/s, '')) : undefined
  if (pattern !== undefined) throw new PersistError('plan', 'excluded', say('url-excluded', { pattern }))
  return asked
}

function requestedUrl(image: ImageUrl, rules: UrlRules): JobUrl {
  const { url: written, id, expiresAt, problem, reason = 'url-invalid', bytes } = image
  // Fast path: no rule changes or refuses a plain URL.
  if (id === undefined && problem === undefined && bytes === undefined && isPlainUrl(written))
    return { url: ownCopy(written), ...(expiresAt !== undefined && { expiresAt }) }
  if (problem !== undefined) throw new PersistError('plan', reason, problem)
  const body = bytes && new RecordBody(bytes)
  if (body && written === '')
    return { url: `${NAMED_BY_BYTES}${body.sha256()}`, ...hostlessId(image, rules), body }
  const wrong = severalUrlsProblem(written)
  if (wrong !== undefined) throw new PersistError('plan', 'url-invalid', wrong)
  const url = repairUrl(written)
  const jobUrl = /^data:/i.test(url) ? dataUriJob(url, image, rules) : urlJob(url, image, rules)
  if (!body) return jobUrl
  // Supplied bytes outlast their URL.
  const { expiresAt: _, ...lasting } = jobUrl
  return { ...lasting, body }
}

function dataUriJob(url: string, image: ImageUrl, rules: UrlRules): JobUrl {
  const name = hash('sha256', url)
  return { url: `data:,${name}`, ...hostlessId(image, rules), body: new UriBody(url, name) }
}

function hostlessId({ id }: ImageUrl, { idField = '' }: UrlRules): Pick<JobUrl, 'idUrl'> {
  return id === undefined ? {} : { idUrl: idUrl(NO_HOST, idField, id) }
}

function urlJob(
  url: string,
  { referer: page, id, expiresAt: said }: ImageUrl,
  { ignoredParametersOf, baseUrl, idField = '' }: UrlRules,
): JobUrl {
  const fetchable = fetchableUrl(url, isRelativeUrl(url) ? pageUrl(page, baseUrl) : undefined)
  const { href } = fetchable
  const canonical = canonicalUrl(fetchable, ignoredParametersOf(fetchable.hostname))
  const expiresAt = linkExpiry(fetchable) ?? said
  return {
    url: canonical,
    ...(href !== canonical && { fetchUrl: href }),
    ...(expiresAt !== undefined && { expiresAt }),
    ...(id !== undefined && { idUrl: idUrl(fetchable.origin, idField, id) }),
  }
}
