/**
 * Repairs URLs that were copied out of pages, shells and templates, and finds the page of those that name no host.
 * Pure; takes linear time on hostile text.
 */
import { say } from '../messages/say.ts'
import type { Sentence } from '../sentence.ts'

const WRAPPERS: Readonly<Record<string, string>> = { '"': '"', "'": "'", '<': '>' }

/**
 * Trims whitespace, quotes and angle brackets around a URL, adds https to `//host/x`, decodes `&amp;` and writes inner
 * spaces as `%20`. WHATWG URL encodes non-ASCII text later; `data:` URIs are only unwrapped. A URL with an inner tab or
 * line break stays unchanged: WHATWG URL would silently join its parts, so the plan must see it and refuse it.
 */
export function repairUrl(written: string): string {
  const url = stripWrappers(written)
  if (/^data:/i.test(url)) return url
  if (/[\t\n\r]/.test(url)) return written
  return withScheme(url)
    .replace(/&(?:amp|#0{0,6}38|#x0{0,6}26);/gi, '&')
    .replaceAll(' ', '%20')
}

function stripWrappers(text: string): string {
  let inner = text.trim()
  // Real text nests no more than `"<…>"`; the bound keeps a megabyte of brackets linear.
  for (let layer = 0; layer < 3 && inner.length > 1; layer++) {
    const closing = WRAPPERS[inner.charAt(0)]
    if (closing === undefined || !inner.endsWith(closing)) break
    inner = inner.slice(1, -1).trim()
  }
  return inner
}

/** `///x` stays as it is: it names no host, although WHATWG URL would find one. */
function withScheme(url: string): string {
  return /^\/\/[^/\\]/.test(url) ? `https:${url}` : url
}

/** A `data:` URI is one URL, even with URLs inside, such as the namespaces of an SVG. */
const DATA_URI = /^["'<\s]*data:/i

const URL_WITHIN = /[\s,，、]["'<]?https?:\/\//i

/** `a.jpg 1x, b.jpg 2x`, or one entry alone. */
const SIZE_OF_SRCSET = /\s\d{1,5}(?:\.\d{1,3})?[wx]\s*(?:,|$)/

/** @returns the problem of a text with more than one URL */
export function severalUrlsProblem(written: string): Sentence | undefined {
  const text = written.trim()
  if (DATA_URI.test(text)) return undefined
  if (SIZE_OF_SRCSET.test(text)) return say('url-srcset')
  return URL_WITHIN.test(text) ? say('url-within') : undefined
}

/**
 * True for a URL without a scheme. `\\host\x` and `///x` would name a host by mistake, and a text after a quote or a
 * bracket was cut out of something else.
 */
export function isRelativeUrl(url: string): boolean {
  return !/^(?:[a-z][a-z\d+.-]*:|[/\\]{2}|["'`<([{!])/i.test(url)
}

/**
 * @param page the page that a record names; it may be relative itself
 * @returns the base of relative URLs; undefined if neither is a page of the web
 */
export function pageUrl(page: string | undefined, baseUrl: URL | undefined): URL | undefined {
  const url = page === undefined ? undefined : URL.parse(repairUrl(page), baseUrl?.href)
  return url && /^https?:$/.test(url.protocol) ? url : baseUrl
}
