/** The URLs of a page as positions, each place claimed once. */
import { say } from '../../../base/messages/say.ts'
import type { DocumentFacts } from '../document-facts.ts'
import type { DocumentOptions } from '../document-options.ts'
import { type ImageUrl, inLine, lineOf } from '../image-url.ts'
import { LineCounter } from '../place.ts'
import { bareReference } from './html/attribute-text.ts'
import type { PageUrl } from './page-url.ts'

/** @param urls of the whole text, in any order; where two overlap the one that begins first is kept */
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
    const place = { file, ...lines.placeOf(offset) }
    const bare = quoting.kind === 'attribute' && bareReference(text.slice(offset, offset + length))
    if (bare)
      facts.notices.push(
        inLine(file, place.line, say('bare-reference', { ...bare, name: bare.written.slice(1) })),
      )
    found.push({ ...image, url, where: lineOf(file, place.line), place })
  }
  if (facts.fit && found.length > 0) facts.fit.hasUrl = true
  return found
}
