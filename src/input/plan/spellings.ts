/** The URLs of one image: signed at different times, or with nothing in common but the id their records give. Pure. */
import { hash } from 'node:crypto'
import { encodeStrict } from '../../base/url/percent-encode.ts'

/** One way to ask for an image. */
export interface Spelling {
  /** The canonical URL, which keys are made of; of a `data:` URI, which carries its bytes, its digest. */
  readonly url: string
  /** What is fetched, where that is not the same: signed as the position has it. */
  readonly fetchUrl?: string
  /** When that dies, as far as anything says so, Unix milliseconds. */
  readonly expiresAt?: number
}

interface Spelled extends Spelling {
  readonly idUrl?: string
  readonly others?: readonly Spelling[]
}

/** Tried of one image at the most, since a list may hold any number. */
const MAX_SPELLINGS = 16

/** Longer ids are known by their digest, so that a line of the memory stays one. */
const MAX_ID = 2000

/** A canonical URL has no fragment, so that no older release takes this for the URL of an image. */
export function idUrl(origin: string, field: string, id: string): string {
  const text = encodeStrict(id.toWellFormed())
  const known = text.length > MAX_ID ? `sha256:${hash('sha256', id)}` : text
  return `${origin}/#${encodeStrict(field.toWellFormed())}=${known}`
}

/** What the memory knows an image by. */
export function memoryUrlOf({ url, idUrl }: Pick<Spelled, 'url' | 'idUrl'>): string {
  return idUrl ?? url
}

/** What is asked for. */
export function askedUrl({ url, fetchUrl }: Spelling): string {
  return fetchUrl ?? url
}

/** In the order of the list. */
export function spellingsOf(job: Spelled): readonly Spelling[] {
  return job.others ? [job, ...job.others] : [job]
}

/** When the last of its URLs dies; undefined where one may live for ever. */
export function expiryOf(job: Spelled): number | undefined {
  if (!job.others?.length) return job.expiresAt
  const latest = Math.max(...spellingsOf(job).map(({ expiresAt = Number.POSITIVE_INFINITY }) => expiresAt))
  return Number.isFinite(latest) ? latest : undefined
}

/** One more URL of the image; undefined where it is none that it has not. */
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
