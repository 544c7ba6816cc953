/** Turns the URLs of a page into positions; each place counts once. */
import { say } from '../../../base/messages/say.ts'
import type { Sentence } from '../../../base/sentence.ts'
import type { DocumentFacts } from '../document-facts.ts'
import type { DocumentOptions } from '../document-options.ts'
import { type ImageUrl, inLine, lineOf } from '../image-url.ts'
import { LineCounter } from '../source-position.ts'
import { bareReference } from './html/attribute-text.ts'
import type { PageUrl } from './page-url.ts'

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
  for (const { url, offset, length, quoting, image } of [...urls].sort((a, b) => a.offset - b.offset)) {
    if (offset < claimed) continue
    claimed = offset + length
    const index = facts.urlCount++
    if (mode !== 'none') facts.edits.push({ kind: 'replace', offset, length, quoting, url: index })
    const place = { file, ...lines.positionOf(offset) }
    const bare = quoting.kind === 'attribute' && bareReference(text.slice(offset, offset + length))
    if (bare)
      facts.notices.push(
        inLine(file, place.line, say('bare-reference', { ...bare, name: bare.written.slice(1) })),
      )
    found.push({ ...image, url, where: lineOf(file, place.line), place })
  }
  if (facts.coverage && found.length > 0) facts.coverage.hasUrl = true
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
