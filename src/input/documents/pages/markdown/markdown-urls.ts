/** Finds image URLs in the text of a Markdown page: in Markdown, raw HTML and shortcodes. */

import { decodeHTMLStrict } from 'entities/decode'
import { TextBuilder } from '../../../../base/buffers/text-builder.ts'
import { say } from '../../../messages/say.ts'
import type { KnownRanges } from '../../address-net.ts'
import type { ImageUrl } from '../../image-url.ts'
import { IMAGES_ALONE, isLinkedFile, type PageMedia } from '../../page-media.ts'
import type { Reading } from '../../reading.ts'
import { lineAt } from '../../source-position.ts'
import { movedBy, type Span, Spans } from '../../span.ts'
import { readHtmlUrls } from '../html/html-urls.ts'
import { findFrontMatter } from '../matter/front-matter.ts'
import { readMatterUrls } from '../matter/matter-urls.ts'
import { isListed, leaveUnread, noteUrls, type PageUrl } from '../page.ts'
import { Pieces } from '../page-error.ts'
import { MAX_DEPTH, readBlocks } from './markdown-blocks.ts'
import { alignHtml, type HtmlPiece, withoutStrayTags } from './markdown-html.ts'
import { type InlinePart, type InlineParts, readInline } from './markdown-inline.ts'
import { type IsOwnLink, readShortcodes } from './shortcodes.ts'

/** Characters. Pages written by people are far shorter. */
export const MAX_MARKDOWN = 16_777_216

export async function readMarkdownDocument(text: string, reading: Reading): Promise<ImageUrl[]> {
  const { name, options } = reading
  const matter = findFrontMatter(text)
  if (matter.kind === 'unclosed') {
    reading.problems.push(reading.inLine(1, say('matter-unclosed', { fence: matter.fence })))
    return []
  }
  const urls: PageUrl[] = matter.kind === 'none' ? [] : await readMatterUrls(text, matter, reading)
  const { bodyStart } = matter
  try {
    const body = readMarkdownUrls(text.slice(bodyStart), options.media, options.isOwnLink)
    if (body.deepAt !== undefined) {
      const line = lineAt(text, bodyStart + body.deepAt)
      reading.notices.push(reading.inLine(line, say('markdown-too-deep', { most: MAX_DEPTH })))
    }
    const starts = new Set(urls.map(({ from }) => from))
    for (const { from } of body.urls) starts.add(from + bodyStart)
    options.net?.add(text, name, starts, () => inPage(body.ranges(), bodyStart, urls))
    for (const url of body.urls) if (isListed(url.url, options)) urls.push(movedBy(bodyStart, url))
    return noteUrls(urls, text, reading)
  } catch (error) {
    return leaveUnread(error, text, bodyStart, reading)
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

interface MarkdownUrls {
  /** Sorted by their place in the text. */
  readonly urls: readonly PageUrl[]
  /** Known ranges for the address net; built only if the net needs them. */
  readonly ranges: () => KnownRanges
  /** Offset of the first line with blocks that are too deep, and read as text. */
  readonly deepAt: number | undefined
}

/**
 * @param source the page after its front matter
 * @param isOwnLink whether a relative link leads to a stored image
 * @throws PageError if the page has too many parts
 */
export function readMarkdownUrls(
  source: string,
  media: PageMedia = IMAGES_ALONE,
  isOwnLink: IsOwnLink = () => false,
): MarkdownUrls {
  const text = withLineFeeds(source)
  const pieces = new Pieces()
  const blocks = readBlocks(text, pieces)
  const sections = blocks.inline.map(({ text: written, offset }) => {
    const isDefined = (label: string) => blocks.definitions.has(label)
    return { inline: readInline(written, isDefined, at => pieces.take(offset + at, 2)), offset, written }
  })
  const htmlPieces: HtmlPiece[] = [
    ...blocks.html.map(({ offset, ...block }) => ({ from: offset, ...block })),
    ...sections.flatMap(({ inline, offset, written }) => {
      const tags = inline.parts.filter(({ kind }) => kind === 'html')
      return withoutStrayTags(
        tags.map(({ from, to }) => ({ from: from + offset, text: written.slice(from, to) })),
      )
    }),
  ]
  const aligned = alignHtml(htmlPieces, text.length)
  const html = readHtmlUrls(
    aligned.html,
    media,
    sections.map(({ offset }) => offset),
  )
  const hiddenRanges = [...html.hidden, ...aligned.hidden]
  const codeRanges = [
    ...blocks.code,
    ...sections.flatMap(({ inline, offset }) => inline.code.map(span => movedBy(offset, span))),
  ]
  const hidden = new Spans(hiddenRanges)
  const code = new Spans([...codeRanges, ...hiddenRanges])
  const shortcodes = readShortcodes(text, offset => code.includes(offset), isOwnLink)
  const templates = new Spans(shortcodes.ranges)
  const solid = new Spans(htmlPieces.map(piece => ({ from: piece.from, to: piece.from + piece.text.length })))

  const urls = linkedUrls(sections, blocks.definitions, text, media).filter(
    ({ from }) => !hidden.includes(from),
  )
  // A value across other text is not a real attribute.
  const fromHtml = html.urls.filter(({ from, to }) => solid.includes(from) && solid.includes(to - 1))
  const found = [
    ...[...urls, ...fromHtml].filter(({ from }) => !templates.includes(from)),
    ...shortcodes.urls,
  ].sort((a, b) => a.from - b.from)
  const ranges = () => {
    const tags = new Spans(shortcodes.tags)
    return {
      known: [
        ...codeRanges,
        ...html.asides,
        ...aligned.hidden,
        ...sections.flatMap(({ inline, offset }) => inline.links.map(span => movedBy(offset, span))),
        ...blocks.definitions.values(),
        ...shortcodes.ranges.filter(({ from }) => !tags.includes(from)),
        ...found,
      ],
      values: shortcodes.tags,
    }
  }
  return { urls: found, ranges, deepAt: blocks.deepAt }
}

/** Characters of which the line ends are replaced at once: the places of all of them take more memory than the text. */
const PORTION = 65_536

/** The parser knows only LF; the replacement keeps all offsets. */
function withLineFeeds(source: string): string {
  if (!source.includes('\r')) return source
  const text = new TextBuilder()
  for (let at = 0; at < source.length; ) {
    const end = at + PORTION
    const to = source.startsWith('\r\n', end - 1) ? end + 1 : end
    // Replacing one character by another keeps an object for each of them.
    text.add(source.slice(at, to).split('\r\n').join(' \n').split('\r').join('\n'))
    at = to
  }
  return text.text
}

/** Returns the destinations of images, and those of links and autolinks that lead to files of the list. */
function linkedUrls(
  sections: readonly { readonly inline: InlineParts; readonly offset: number }[],
  definitions: ReadonlyMap<string, Span>,
  text: string,
  media: PageMedia,
): PageUrl[] {
  const urls: PageUrl[] = []
  const add = (kind: InlinePart['kind'], url: PageUrl) => {
    if (kind === 'image' || isLinkedFile(url.url, media)) urls.push(url)
  }
  /** An image counts before a link with the same label. */
  const labels = new Map<string, InlinePart['kind']>()
  for (const { inline, offset } of sections)
    for (const { kind, label, ...span } of inline.parts) {
      const { from, to } = movedBy(offset, span)
      if (label !== undefined) {
        if (labels.get(label) !== 'image') labels.set(label, kind)
      } else if (kind === 'autolink') {
        const inside = { from: from + 1, to: to - 1 }
        add(kind, { url: text.slice(from + 1, to - 1), ...inside, quoting: { kind: 'autolink' } })
      } else if (kind !== 'html') add(kind, destinationUrl(text, from, to))
    }
  for (const [label, { from, to }] of definitions) {
    const kind = labels.get(label)
    const edge = text[from] === '<' ? 1 : 0
    if (kind) add(kind, destinationUrl(text, from + edge, to - edge))
  }
  return urls
}

function destinationUrl(text: string, from: number, to: number): PageUrl {
  return { url: unescaped(text.slice(from, to)), from, to, quoting: { kind: 'markdown' } }
}

/** Characters. A longer destination is no URL that anything can request. */
const MAX_DESTINATION = 65_536

/** Decodes backslash escapes and entities. A backslash before `&` makes an entity text. */
function unescaped(destination: string): string {
  if (destination.length > MAX_DESTINATION || !/[\\&]/.test(destination)) return destination
  return destination.replace(
    /\\([!-/:-@[-`{-~])|&(?:#x[\da-f]{1,6}|#\d{1,7}|[a-z][a-z\d]{1,31});/gi,
    (whole, escaped: string | undefined) => escaped ?? decodeHTMLStrict(whole),
  )
}
