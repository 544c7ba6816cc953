/** What a fetched page says of its images: the base of relative URLs, and the page that they were found on. */
import { isRelativeUrl } from '../../base/url/repair-url.ts'
import type { ImageUrl } from './image-url.ts'
import { fieldOf, isRecord } from './record-values.ts'

/** Makes a relative URL absolute. An address without a scheme belongs to the scheme of its page. */
export function absoluteUrl(url: string, base: string): string {
  const isOfPage = isRelativeUrl(url) || /^[/\\]{2}[^/\\]/.test(url)
  return isOfPage && url !== '' ? (URL.parse(url, base)?.href ?? url) : url
}

/**
 * Returns the page for the Referer of an image: without query and fragment for an image of the same origin, else its
 * origin alone.
 */
export function foundOn(page: string, image: string): string | undefined {
  const from = URL.parse(page)
  if (!from || !/^https?:$/.test(from.protocol)) return undefined
  return URL.parse(image)?.origin === from.origin ? `${from.origin}${from.pathname}` : `${from.origin}/`
}

/** @param page where the images were found */
export function ofPage(image: ImageUrl, base: string, page: string): ImageUrl {
  const url = absoluteUrl(image.url, base)
  const referer = foundOn(page, url)
  return { ...image, url, ...(referer !== undefined && { referer }) }
}

const NEXT_MEMBERS = ['offset', 'next', 'next_page', 'next_cursor', 'meta.pagination.next']

/** Whether a JSON answer says that it is the first of several pages: only this one is read. */
export function leadsOn(value: unknown): boolean {
  if (!isRecord(value)) return false
  return NEXT_MEMBERS.some(name => (fieldOf(value, name) ?? null) !== null)
}

const TITLE = /<title[^>]{0,200}>([^<]{0,400})/i

/** Returns the title of a page, as written. */
export function titleOf(html: string): string | undefined {
  return TITLE.exec(html)?.[1]?.replace(/\s+/g, ' ').trim() || undefined
}
