/** Turns the URLs of a page into positions; each place counts once. */
import { say } from '../../../base/messages/say.ts'
import type { Sentence } from '../../../base/sentence.ts'
import type { DocumentFacts } from '../document-facts.ts'
import type { DocumentOptions } from '../document-options.ts'
import { type ImageUrl, inLine, lineOf } from '../image-url.ts'
import { LineCounter } from '../source-position.ts'
import { bareIn } from './html/attribute-text.ts'
import { noteUrl, type PageUrl } from './page-url.ts'

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
