/** What a fetched page says of its images: the base of relative URLs, and the page that they were found on. */
import { memoizeLast } from '../../base/memoize-last.ts'
import { say } from '../../base/messages/say.ts'
import { MAX_URL_LENGTH } from '../../base/url/fetchable-url.ts'
import { isRelativeUrl } from '../../base/url/repair-url.ts'
import type { ImageUrl } from './image-url.ts'
import { fieldOf, isRecord, type UnknownRecord } from './record-values.ts'

/**
 * Makes a relative URL absolute. An address without a scheme belongs to the scheme of its page. One that becomes too
 * long stays as the list has it: a long base would multiply a list.
 */
export function absoluteImage(image: ImageUrl, base: string): ImageUrl {
  const { url } = image
  const isOfPage = isRelativeUrl(url) || /^[/\\]{2}[^/\\]/.test(url)
  const href = isOfPage && url !== '' ? URL.parse(url, base)?.href : undefined
  if (href === undefined) return image
  const { length } = href
  if (length <= MAX_URL_LENGTH) return { ...image, url: href }
  const problem = say('url-too-long', { length, most: MAX_URL_LENGTH })
  return { ...image, problem, reason: 'url-too-long' }
}

/** Returns a base that no relative URL has to copy megabytes of: beyond the limit, all below it are too long as well. */
export function shortBase(base: string): string {
  if (base.length <= MAX_URL_LENGTH) return base
  const folder = new URL('.', base).href
  return folder.length <= MAX_URL_LENGTH ? folder : `${folder.slice(0, MAX_URL_LENGTH)}/`
}

/** All images of a page share its text. */
const pageAt = memoizeLast((page: string) => {
  const url = URL.parse(page)
  if (!url || !/^https?:$/.test(url.protocol)) return undefined
  const { origin, pathname } = url
  return { origin, path: `${origin}${pathname}`, root: `${origin}/` }
})

/**
 * Returns the page for the Referer of an image: without query and fragment for an image of the same origin, else its
 * origin alone.
 */
export function foundOn(page: string, image: string): string | undefined {
  const from = pageAt(page)
  return URL.parse(image)?.origin === from?.origin ? from?.path : from?.root
}

/** @param page where the images were found */
export function ofPage(image: ImageUrl, base: string, page: string): ImageUrl {
  const made = absoluteImage(image, base)
  const referer = foundOn(page, made.url)
  return { ...made, ...(referer !== undefined && { referer }) }
}

/** How an answer says that further pages follow: a member or a header of one of these names. */
const FURTHER_PAGES = {
  /** Where the members are: at the top, or in an object. */
  places: ['', 'meta.pagination.', 'pageInfo.'],
  /** Not null and not empty. */
  next: ['offset', 'next', 'next_page', 'next_cursor', 'nextPageToken', 'next_page_token'],
  /** `true`. */
  flags: ['has_more', 'hasMore', 'hasNextPage'],
  /** Above `page`. */
  counts: ['total_pages', 'totalPages', 'pageCount'],
  /** Above the page that the address asks for. */
  headers: ['x-wp-totalpages', 'x-total-pages'],
} as const

/** Whether a JSON answer says that it is the first of several pages: only this one is read. */
export function leadsOn(value: unknown): boolean {
  if (!isRecord(value)) return false
  const { places, next, flags, counts } = FURTHER_PAGES
  return places.some(place => {
    const at = (name: string) => fieldOf(value, place + name)
    return (
      next.some(name => (at(name) ?? '') !== '') ||
      flags.some(name => at(name) === true) ||
      counts.some(name => Number(at('page') ?? Number.NaN) < Number(at(name)))
    )
  })
}

/** A header that names the next page. */
const NEXT_LINK = /;\s*rel\s*=\s*"?next\b/i

/** `leadsOn` for the headers of an answer. @param search of the address */
export function headersLeadOn(headers: UnknownRecord, search: string): boolean {
  const page = Number(new URLSearchParams(search).get('page') ?? 1)
  const isBelow = FURTHER_PAGES.headers.some(name => page < Number(headers[name]))
  return isBelow || NEXT_LINK.test(String(headers.link ?? ''))
}

const TITLE = /<title[^>]{0,200}>([^<]{0,400})/i

/** Returns the title of a page, as written. */
export function titleOf(html: string): string | undefined {
  return TITLE.exec(html)?.[1]?.replace(/\s+/g, ' ').trim() || undefined
}
