/** Reads `.md` documents: front matter, then the images of the text. */
import { say } from '../../../../base/messages/say.ts'
import type { DocumentFacts } from '../../document-facts.ts'
import type { DocumentOptions } from '../../document-options.ts'
import { type ImageUrl, inLine } from '../../image-url.ts'
import { LineCounter } from '../../source-position.ts'
import { movedBy, type Span } from '../../span.ts'
import type { KnownRanges } from '../address-net.ts'
import { findFrontMatter } from '../matter/front-matter.ts'
import { readMatterUrls } from '../matter/matter-urls.ts'
import { leaveUnread, noteUrls } from '../page.ts'
import { pageError } from '../page-error.ts'
import { isListed, type PageUrl } from '../page-url.ts'
import { MAX_DEPTH } from './markdown-blocks.ts'
import { readMarkdownUrls } from './markdown-urls.ts'

/** Characters. Pages written by people are far shorter. */
export const MAX_MARKDOWN = 16_777_216

/** Adds problems to `facts`. */
export async function readMarkdownDocument(
  text: string,
  file: string,
  options: DocumentOptions,
  facts: DocumentFacts,
): Promise<ImageUrl[]> {
  const matter = findFrontMatter(text)
  if (matter.kind === 'unclosed') {
    facts.problems.push(inLine(file, 1, say('matter-unclosed', { fence: matter.fence })))
    return []
  }
  const urls: PageUrl[] = []
  if (matter.kind !== 'none') {
    for (const url of await readMatterUrls(text, matter, file, options, facts)) urls.push(url)
  }
  const { bodyStart } = matter
  try {
    const body = readMarkdownUrls(text.slice(bodyStart), options.media)
    if (body.deepAt !== undefined) {
      const { line } = new LineCounter(text).positionOf(bodyStart + body.deepAt)
      facts.notices.push(inLine(file, line, say('markdown-too-deep', { most: MAX_DEPTH })))
    }
    const starts = new Set(urls.map(({ from }) => from))
    for (const { from } of body.urls) starts.add(from + bodyStart)
    options.net?.add(text, file, starts, () => inPage(body.ranges(), bodyStart, urls))
    for (const url of body.urls) if (isListed(url.url, options)) urls.push(movedBy(bodyStart, url))
    return noteUrls(urls, text, file, options, facts)
  } catch (error) {
    const { fault, offset } = pageError(error)
    return leaveUnread(fault, bodyStart + offset, text, file, facts)
  }
}

/** @param matterUrls URLs of the front matter */
function inPage(
  { known, values }: KnownRanges,
  bodyStart: number,
  matterUrls: readonly PageUrl[],
): KnownRanges {
  const moved = (span: Span) => movedBy(bodyStart, span)
  return {
    known: [...matterUrls, ...known.map(moved)],
    values: [{ from: 0, to: bodyStart }, ...values.map(moved)],
  }
}
