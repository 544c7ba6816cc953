/** The URLs of one image: signed at different times, or linked only by the id of their records. Pure. */
import { hash } from 'node:crypto'
import { encodeStrict } from '../../base/url/percent-encode.ts'

/** One URL that an image can be requested by. */
export interface Spelling {
  /** The canonical URL, which keys are made of; for a `data:` URI, its digest as a URL. */
  readonly url: string
  /** The URL to fetch, with its signature; absent if it equals `url`. */
  readonly fetchUrl?: string
  /** When the URL expires, in Unix milliseconds; absent if unknown. */
  readonly expiresAt?: number
}

interface Spelled extends Spelling {
  readonly idUrl?: string
  readonly others?: readonly Spelling[]
}

/** Most spellings of one image that are tried, because a list may hold any number. */
export const MAX_SPELLINGS = 16

/** Characters. A longer id is replaced by its digest, so that a line of the manifest stays short. */
const MAX_ID = 2000

/** Has a fragment, so that no canonical URL equals it. */
export function idUrl(origin: string, field: string, id: string): string {
  const text = encodeStrict(id.toWellFormed())
  const known = text.length > MAX_ID ? `sha256:${hash('sha256', id)}` : text
  return `${origin}/#${encodeStrict(field.toWellFormed())}=${known}`
}

/** Joins field names to the text of the `id-field` input, one a line. */
export function idFieldText(fields: readonly string[] = []): string {
  return fields.join('\n')
}

/** Returns the name of an image in the manifest. */
export function manifestUrlOf({ url, idUrl }: Pick<Spelled, 'url' | 'idUrl'>): string {
  return idUrl ?? url
}

/** Returns the URL to request. */
export function askedUrl({ url, fetchUrl }: Spelling): string {
  return fetchUrl ?? url
}

/** Returns all spellings in the order of the list. */
export function spellingsOf(job: Spelled): readonly Spelling[] {
  return job.others ? [job, ...job.others] : [job]
}

/** Returns when the last URL of the image expires; undefined if one may never expire. */
export function expiryOf(job: Spelled): number | undefined {
  if (!job.others?.length) return job.expiresAt
  const latest = Math.max(...spellingsOf(job).map(({ expiresAt = Number.POSITIVE_INFINITY }) => expiresAt))
  return Number.isFinite(latest) ? latest : undefined
}

/** Another URL of the image; undefined if it is already known or the image has enough. */
export function newSpelling(job: Spelled, { url, fetchUrl, expiresAt }: Spelling): Spelling | undefined {
  const spelling = {
    url,
    ...(fetchUrl !== undefined && { fetchUrl }),
    ...(expiresAt !== undefined && { expiresAt }),
  }
  const asked = askedUrl(spelling)
  const known = spellingsOf(job)
  return known.length >= MAX_SPELLINGS || known.some(one => askedUrl(one) === asked) ? undefined : spelling
}
