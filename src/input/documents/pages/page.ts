/** The image URLs of a page: which belong to the list, how they are noted, and their positions. Each place counts once. */

import type { Sentence } from '../../../base/sentence.ts'
import { say } from '../../messages/say.ts'
import type { DocumentOptions } from '../document-options.ts'
import type { Quoting } from '../edit.ts'
import { type ImageUrl, lineOf } from '../image-url.ts'
import type { Reading } from '../reading.ts'
import { LineCounter, lineAt } from '../source-position.ts'
import type { Span } from '../span.ts'
import { type BareReference, bareIn } from './html/attribute-text.ts'
import { pageError } from './page-error.ts'

export interface PageUrl extends Span {
  readonly url: string
  readonly quoting: Quoting
}

/**
 * Counts a URL of the document, and notes its place for a writer.
 * @param quoting undefined if no writer can replace the URL
 * @param bare a reference without a semicolon, which is named
 * @param placed adds the place to a fault
 */
export function noteUrl(
  {
    quoting,
    bare,
    ...span
  }: Span & {
    readonly quoting: Quoting | undefined
    readonly bare: BareReference | undefined
  },
  reading: Reading,
  placed: (fault: Sentence) => Sentence,
): void {
  if (reading.options.mode !== 'none' && quoting) reading.replaceUrl(span, quoting)
  else reading.urlCount++
  if (reading.coverage) reading.coverage.hasUrl = true
  if (bare) reading.notices.push(placed(say('bare-reference', { ...bare, name: bare.written.slice(1) })))
}

/**
 * Whether a URL of a page belongs to the list. `data:` URIs, Windows paths and URLs with template expressions never
 * do.
 */
export function isListed(url: string, { takesRelative }: { takesRelative(url: string): boolean }): boolean {
  if (url === '' || /\{[{%]|<%|\$\{/.test(url)) return false
  if (/^[a-z][a-z0-9+.-]+:/i.test(url)) return !/^(?:data|file|blob|about|javascript|cid):/i.test(url)
  if (/^[a-z]:/i.test(url)) return false
  return /^\/\/[^/\\]/.test(url) || takesRelative(url)
}

/** @param urls URLs of the whole text in any order; of two that overlap, the one that begins first is kept */
export function noteUrls(
  urls: readonly (PageUrl & { readonly image?: ImageUrl })[],
  text: string,
  reading: Reading,
): ImageUrl[] {
  const { name: file } = reading
  const lines = new LineCounter(text)
  const found: ImageUrl[] = []
  let claimed = 0
  for (const { url, image, quoting, from, to } of urls.toSorted((a, b) => a.from - b.from)) {
    if (from < claimed) continue
    claimed = to
    const listedAt = { file, ...lines.positionOf(from) }
    const bare = bareIn(quoting, text, { from, to })
    noteUrl({ quoting, from, to, bare }, reading, fault => reading.inLine(listedAt.line, fault))
    found.push({ ...image, url, where: lineOf(file, listedAt.line), listedAt })
  }
  return found
}

/**
 * Notes that a page is not read, and why: it stays as it is.
 * @param error what the reader threw; its offset is that of the text from `start` on
 * @throws the error, if it is about more than the text
 */
export function leaveUnread(error: unknown, text: string, start: number, reading: Reading): ImageUrl[] {
  const { fault, offset = 0 } = pageError(error)
  reading.edits.length = 0
  reading.urlCount = 0
  reading.notices.push(reading.inLine(lineAt(text, start + offset), say('page-left', { fault })))
  return []
}

/** Whether a relative URL leads to a stored image and not to the feed's page. */
export function isOwn(url: string, { baseUrl, takesRelative, isOwnLink }: DocumentOptions): boolean {
  // Without a base, only a link to a stored image counts among the relative ones.
  return isOwnLink?.(url) === true || (baseUrl === undefined && takesRelative(url))
}
