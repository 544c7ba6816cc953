/** Finds image URLs in the text of a Markdown page: in Markdown, raw HTML and shortcodes. */
import { TextBuilder } from '../../../../base/buffers/text-builder.ts'
import type { KnownRanges } from '../address-net.ts'
import { readHtmlUrls } from '../html/html-urls.ts'
import { Pieces } from '../page-error.ts'
import { IMAGES_ALONE, isLinkedFile, type PageMedia } from '../page-media.ts'
import { type PageUrl, Ranges, rangeOf, type TextRange } from '../page-url.ts'
import { decodeHTMLStrict } from '../parsers/html.ts'
import type { LinkDestination } from './link-tail.ts'
import { readBlocks } from './markdown-blocks.ts'
import { alignHtml, type HtmlPiece, withoutStrayTags } from './markdown-html.ts'
import { type InlineParts, readInline } from './markdown-inline.ts'
import { readShortcodes } from './shortcodes.ts'

export interface MarkdownUrls {
  /** Sorted by their place in the text. */
  readonly urls: readonly PageUrl[]
  /** Known ranges for the address net; built only if the net needs them. */
  readonly ranges: () => KnownRanges
  /** Offset of the first line with blocks that are too deep, and read as text. */
  readonly deepAt: number | undefined
}

/**
 * @param source the page after its front matter
 * @throws PageError if the page has too many parts
 */
export function readMarkdownUrls(source: string, media: PageMedia = IMAGES_ALONE): MarkdownUrls {
  const text = withLineFeeds(source)
  const pieces = new Pieces()
  const blocks = readBlocks(text, pieces)
  const sections = blocks.inline.map(({ text: inline, offset }) => {
    const parts = readInline(
      inline,
      label => blocks.definitions.has(label),
      at => pieces.take(offset + at, 2),
    )
    return { parts, offset, text: inline }
  })
  const htmlPieces: HtmlPiece[] = [
    ...blocks.html.map(({ offset, ...block }) => ({ from: offset, ...block })),
    ...sections.flatMap(section =>
      withoutStrayTags(
        section.parts.html.map(({ from, to }) => ({
          from: from + section.offset,
          text: section.text.slice(from, to),
        })),
      ),
    ),
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
    ...sections.flatMap(({ parts, offset }) => parts.code.map(range => moved(range, offset))),
  ]
  const hidden = new Ranges(hiddenRanges)
  const code = new Ranges([...codeRanges, ...hiddenRanges])
  const shortcodes = readShortcodes(text, offset => code.includes(offset))
  const templates = new Ranges(shortcodes.ranges)
  const solid = new Ranges(
    htmlPieces.map(piece => ({ from: piece.from, to: piece.from + piece.text.length })),
  )

  const urls = [
    ...sections.flatMap(({ parts, offset }) => destinations(parts.images, offset, text)),
    ...sections.flatMap(({ parts, offset }) =>
      destinations(parts.linked, offset, text).filter(({ url }) => isLinkedFile(url, media)),
    ),
    ...sections.flatMap(({ parts, offset }) => autolinks(parts, offset, text, media)),
    ...definitionsUsed(sections, blocks.definitions, text, media),
  ].filter(({ offset }) => !hidden.includes(offset))
  const fromHtml = html.urls.filter(({ offset, length }) => isWithinOne(solid, offset, length))
  const found = [
    ...[...urls, ...fromHtml].filter(({ offset }) => !templates.includes(offset)),
    ...shortcodes.urls,
  ].sort((a, b) => a.offset - b.offset)
  const ranges = () => {
    const tags = new Ranges(shortcodes.tags)
    return {
      known: [
        ...codeRanges,
        ...html.asides,
        ...aligned.hidden,
        ...sections.flatMap(({ parts, offset }) => parts.links.map(range => moved(range, offset))),
        ...blocks.definitions.values(),
        ...shortcodes.ranges.filter(({ from }) => !tags.includes(from)),
        ...found.map(rangeOf),
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

/** Whether a value lies in one piece of HTML; a value across other text is not a real attribute. */
function isWithinOne(solid: Ranges, offset: number, length: number): boolean {
  return solid.includes(offset) && solid.includes(offset + length - 1)
}

function moved({ from, to }: TextRange, offset: number): TextRange {
  return { from: from + offset, to: to + offset }
}

function destinations(found: readonly LinkDestination[], offset: number, text: string): PageUrl[] {
  return found.map(({ start, end }) => destinationUrl(text, start + offset, end + offset))
}

/** `<https://example.com/a.pdf>`, which shows the address that it leads to. */
function autolinks(parts: InlineParts, offset: number, text: string, media: PageMedia): PageUrl[] {
  return parts.autolinks.flatMap(({ from, to }) => {
    const url = text.slice(from + offset + 1, to + offset - 1)
    const place = { offset: from + offset + 1, length: url.length }
    return isLinkedFile(url, media) ? [{ url, ...place, quoting: { kind: 'autolink' } }] : []
  })
}

function definitionsUsed(
  sections: readonly { readonly parts: InlineParts }[],
  definitions: ReadonlyMap<string, TextRange>,
  text: string,
  media: PageMedia,
): PageUrl[] {
  const used = new Set(sections.flatMap(({ parts }) => [...parts.labels]))
  const linked = new Set(sections.flatMap(({ parts }) => [...parts.linkLabels]))
  return [...definitions].flatMap(([label, { from, to }]) => {
    if (!used.has(label) && !linked.has(label)) return []
    const edge = text[from] === '<' ? 1 : 0
    const found = destinationUrl(text, from + edge, to - edge)
    return used.has(label) || isLinkedFile(found.url, media) ? [found] : []
  })
}

function destinationUrl(text: string, start: number, end: number): PageUrl {
  const url = unescaped(text.slice(start, end))
  return { url, offset: start, length: end - start, quoting: { kind: 'markdown' } }
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
