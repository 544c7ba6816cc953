/** An image URL of a page, with its place and how it is quoted there. */
import { say } from '../../../base/messages/say.ts'
import type { Sentence } from '../../../base/sentence.ts'
import type { DocumentFacts } from '../document-facts.ts'
import type { RewriteMode } from '../document-options.ts'
import type { Quoting } from '../quoting.ts'
import type { Span } from '../span.ts'
import type { BareReference } from './html/attribute-text.ts'

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
