/** Reads the images of one text that holds HTML or Markdown, such as a member of a record. */
import { say } from '../../../base/messages/say.ts'
import type { Sentence } from '../../../base/sentence.ts'
import type { TextKind } from '../document-options.ts'
import { MAX_HTML } from '../pages/html/html.ts'
import { readHtmlUrls } from '../pages/html/html-urls.ts'
import { MAX_MARKDOWN } from '../pages/markdown/markdown.ts'
import { MAX_DEPTH } from '../pages/markdown/markdown-blocks.ts'
import { readMarkdownUrls } from '../pages/markdown/markdown-urls.ts'
import { findFrontMatter } from '../pages/matter/front-matter.ts'
import { pageError } from '../pages/page-error.ts'
import type { PageMedia } from '../pages/page-media.ts'
import type { PageUrl } from '../pages/page-url.ts'
import { movedBy } from '../span.ts'

/**
 * @param notice takes what is odd about a text that is read
 * @returns the images in their order; of two that overlap, the first. Or why the text cannot be read
 */
export function urlsInText(
  text: string,
  kind: TextKind,
  media: PageMedia | undefined,
  notice: (sentence: Sentence) => void,
): readonly PageUrl[] | Sentence {
  const most = kind === 'html' ? MAX_HTML : MAX_MARKDOWN
  if (text.length > most) return say('text-too-long', { most })
  try {
    return inOrder(kind === 'html' ? readHtmlUrls(text, media).urls : markdownUrls(text, media, notice))
  } catch (error) {
    return pageError(error).fault
  }
}

/** Front matter inside a record is data of another program, and stays as it is. */
function markdownUrls(
  text: string,
  media: PageMedia | undefined,
  notice: (sentence: Sentence) => void,
): readonly PageUrl[] {
  const matter = findFrontMatter(text)
  const start = matter.kind === 'none' || matter.kind === 'unclosed' ? 0 : matter.bodyStart
  const { urls, deepAt } = readMarkdownUrls(text.slice(start), media)
  if (deepAt !== undefined) notice(say('markdown-too-deep', { most: MAX_DEPTH }))
  return start === 0 ? urls : urls.map(url => movedBy(start, url))
}

function inOrder(urls: readonly PageUrl[]): PageUrl[] {
  const kept: PageUrl[] = []
  let claimed = 0
  for (const url of urls.toSorted((a, b) => a.from - b.from)) {
    if (url.from < claimed || url.from === url.to) continue
    claimed = url.to
    kept.push(url)
  }
  return kept
}
