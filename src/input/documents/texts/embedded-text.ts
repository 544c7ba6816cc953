/** Finds the images of a text inside a file, with their places in the file. */

import type { Sentence } from '../../../base/sentence.ts'
import { say } from '../../messages/say.ts'
import type { DocumentOptions, TextKind } from '../document-options.ts'
import type { Quoting, Surrounding, SurroundingForm } from '../edit.ts'
import { type BareReference, bareIn } from '../pages/html/attribute-text.ts'
import { MAX_HTML } from '../pages/html/html.ts'
import { readHtmlUrls } from '../pages/html/html-urls.ts'
import { MAX_DEPTH } from '../pages/markdown/markdown-blocks.ts'
import { MAX_MARKDOWN, readMarkdownUrls } from '../pages/markdown/markdown-urls.ts'
import { findFrontMatter } from '../pages/matter/front-matter.ts'
import type { PageUrl } from '../pages/page.ts'
import { pageError } from '../pages/page-error.ts'
import { type Atom, SourceMap } from '../source-map.ts'
import { movedBy, type Span } from '../span.ts'
import { quoteAround } from './quote-around.ts'

export interface EmbeddedText {
  /** Decoded. */
  readonly text: string
  /** `url`: the text is a URL and no document. */
  readonly kind: TextKind | 'url'
  /** Offset of the file at which the text begins. */
  readonly start: number
  /** Parts of the source that are not read character by character. */
  atoms(): Iterable<Atom>
  /** @param from range of the old address in the file */
  around(form: SurroundingForm | undefined, from: number, to: number): Surrounding
}

type TextOptions = Pick<DocumentOptions, 'media' | 'isOwnLink'>

/** An image of a text. */
export interface EmbeddedUrl extends Span {
  readonly url: string
  /** In the decoded text; the span is in the file. */
  readonly offset: number
  /** Undefined if markup divides the address: then no writer replaces it. */
  readonly quoting: Quoting | undefined
  readonly bare: BareReference | undefined
}

/**
 * @param isListed whether a URL belongs to the list; `from` is its offset in the file
 * @param notice takes what is odd about a text that is read
 * @returns the images in their order, or why the text cannot be read
 */
export function embeddedUrls(
  { text, kind, start, atoms, around }: EmbeddedText,
  isListed: (url: string, from: number) => boolean,
  options: TextOptions,
  notice: (sentence: Sentence) => void,
): readonly EmbeddedUrl[] | Sentence {
  const urls: readonly WrittenUrl[] | Sentence =
    kind === 'url' ? wholeUrl(text) : urlsInText(text, kind, options, notice)
  if ('in' in urls) return urls
  if (urls.length === 0) return []
  const map = new SourceMap(start, atoms())
  return urls.flatMap(({ url, quoting: inner, ...span }): EmbeddedUrl[] => {
    const { from, form, gaps } = map.characterAt(span.from)
    const last = map.characterAt(span.to - 1)
    if (!isListed(url, from)) return []
    const { to } = last
    const isWhole = gaps === last.gaps
    const surrounding = around(form, from, to)
    const quoting = isWhole ? within(inner, surrounding) : undefined
    return [{ url, offset: span.from, from, to, quoting, bare: bareIn(inner, text, span) }]
  })
}

/** A function of its own, because a closure keeps all that its surroundings hold: here the whole text. */
function within(inner: Quoting | undefined, surrounding: Surrounding): Quoting {
  const around = (written: string) => quoteAround(written, inner, surrounding)
  return { kind: 'within', ...(inner && { inner }), around }
}

type WrittenUrl = Omit<PageUrl, 'quoting'> & { readonly quoting?: Quoting }

function wholeUrl(text: string): readonly WrittenUrl[] {
  const url = text.trim()
  const from = text.length - text.trimStart().length
  return url === '' ? [] : [{ url, from, to: from + url.length }]
}

/**
 * @param notice takes what is odd about a text that is read
 * @returns the images in their order; of two that overlap, the first. Or why the text cannot be read
 */
function urlsInText(
  text: string,
  kind: TextKind,
  options: TextOptions,
  notice: (sentence: Sentence) => void,
): readonly PageUrl[] | Sentence {
  const most = kind === 'html' ? MAX_HTML : MAX_MARKDOWN
  if (text.length > most) return say('text-too-long', { most })
  try {
    return inOrder(
      kind === 'html' ? readHtmlUrls(text, options.media).urls : markdownUrls(text, options, notice),
    )
  } catch (error) {
    return pageError(error).fault
  }
}

/** Front matter inside a record is data of another program, and stays as it is. */
function markdownUrls(
  text: string,
  { media, isOwnLink }: TextOptions,
  notice: (sentence: Sentence) => void,
): readonly PageUrl[] {
  const matter = findFrontMatter(text)
  const start = matter.kind === 'none' || matter.kind === 'unclosed' ? 0 : matter.bodyStart
  const { urls, deepAt } = readMarkdownUrls(text.slice(start), media, isOwnLink)
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
