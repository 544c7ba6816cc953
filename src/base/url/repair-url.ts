/** Undoes what copying out of pages, shells and templates does to a URL. Pure, and linear on hostile text. */
import { say } from '../messages/say.ts'
import type { Sentence } from '../sentence.ts'

const WRAPPERS: Readonly<Record<string, string>> = { '"': '"', "'": "'", '<': '>' }

/**
 * Trims whitespace and the quotes or angle brackets around a URL, gives `//host/x` its https, decodes `&amp;`
 * and writes inner spaces as `%20`. Non-ASCII text is left for WHATWG URL to encode, `data:` URIs are only
 * unwrapped. A URL with a tab or line break inside comes back unchanged: WHATWG URL would silently glue its
 * parts together, so whoever plans must see it and refuse.
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
  // Nobody nests more than `"<…>"`; the bound keeps a megabyte of brackets linear.
  for (let layer = 0; layer < 3 && inner.length > 1; layer++) {
    const closing = WRAPPERS[inner.charAt(0)]
    if (closing === undefined || !inner.endsWith(closing)) break
    inner = inner.slice(1, -1).trim()
  }
  return inner
}

/** `///x` stays: it names no host, though WHATWG URL would find one. */
function withScheme(url: string): string {
  return /^\/\/[^/\\]/.test(url) ? `https:${url}` : url
}

/** One whatever it holds, such as the namespaces of an SVG. */
const DATA_URI = /^["'<\s]*data:/i

const URL_WITHIN = /[\s,，、]["'<]?https?:\/\//i

/** `a.jpg 1x, b.jpg 2x`, or one of these alone. */
const SIZE_OF_SRCSET = /\s\d{1,5}(?:\.\d{1,3})?[wx]\s*(?:,|$)/

/** @returns what is wrong with a text that is more than one URL */
export function severalUrlsProblem(written: string): Sentence | undefined {
  const text = written.trim()
  if (DATA_URI.test(text)) return undefined
  if (SIZE_OF_SRCSET.test(text)) return say('url-srcset')
  return URL_WITHIN.test(text) ? say('url-within') : undefined
}
