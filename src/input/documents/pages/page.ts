/** The image URLs of a page: which belong to the list, how they are noted, and their positions. Each place counts once. */
import { say } from '../../../base/messages/say.ts'
import type { Sentence } from '../../../base/sentence.ts'
import type { DocumentFacts } from '../document-facts.ts'
import type { DocumentOptions, RewriteMode } from '../document-options.ts'
import type { Quoting } from '../edit.ts'
import { type ImageUrl, inLine, lineOf } from '../image-url.ts'
import { LineCounter } from '../source-position.ts'
import type { Span } from '../span.ts'
import { type BareReference, bareIn } from './html/attribute-text.ts'

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
    from,
    to,
    quoting,
    bare,
  }: Span & { readonly quoting: Quoting | undefined; readonly bare: BareReference | undefined },
  mode: RewriteMode,
  facts: DocumentFacts,
  placed: (fault: Sentence) => Sentence,
): void {
  if (mode !== 'none' && quoting)
    facts.edits.push({ kind: 'replace', from, to, quoting, url: facts.urlCount })
  facts.urlCount++
  if (facts.coverage) facts.coverage.hasUrl = true
  if (bare) facts.notices.push(placed(say('bare-reference', { ...bare, name: bare.written.slice(1) })))
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
  file: string,
  { mode }: DocumentOptions,
  facts: DocumentFacts,
): ImageUrl[] {
  const lines = new LineCounter(text)
  const found: ImageUrl[] = []
  let claimed = 0
  for (const { url, image, ...span } of [...urls].sort((a, b) => a.from - b.from)) {
    if (span.from < claimed) continue
    claimed = span.to
    const place = { file, ...lines.positionOf(span.from) }
    const bare = bareIn(span.quoting, text, span)
    noteUrl({ ...span, bare }, mode, facts, fault => inLine(file, place.line, fault))
    found.push({ ...image, url, where: lineOf(file, place.line), place })
  }
  return found
}

/**
 * Notes that a page is not read, and why: it stays as it is.
 * @param offset in `text`
 */
export function leaveUnread(
  fault: Sentence,
  offset: number,
  text: string,
  file: string,
  facts: DocumentFacts,
): ImageUrl[] {
  facts.edits.length = 0
  facts.urlCount = 0
  const { line } = new LineCounter(text).positionOf(offset)
  facts.notices.push(inLine(file, line, say('page-left', { fault })))
  return []
}

/** Whether a relative URL leads to a stored image and not to the feed's page. */
export function isOwn(url: string, { baseUrl, takesRelative, isOwnLink }: DocumentOptions): boolean {
  // Without a base, only a link to a stored image counts among the relative ones.
  return isOwnLink?.(url) === true || (baseUrl === undefined && takesRelative(url))
}
