/** The URLs of images in the text of a Markdown page: of Markdown itself, of raw HTML, and of shortcodes. */
import type { KnownRanges } from '../address-net.ts'
import { readHtmlUrls } from '../html/html-urls.ts'
import { type PageUrl, Ranges, rangeOf, type TextRange } from '../page-url.ts'
import { decodeHTMLStrict } from '../parsers/html.ts'
import { readBlocks } from './markdown-blocks.ts'
import { type HtmlPiece, layOut, withoutStrayTags } from './markdown-html.ts'
import { type InlineParts, readInline } from './markdown-inline.ts'
import { readShortcodes } from './shortcodes.ts'

export interface MarkdownUrls {
  /** In the order of the text. */
  readonly urls: readonly PageUrl[]
  /** What the net has to know, made where it is needed. */
  readonly ranges: () => KnownRanges
}

/** @param source from where front matter ends */
export function readMarkdownUrls(source: string): MarkdownUrls {
  // As long as the source, with the one line end that the parser knows.
  const text = source.replaceAll('\r\n', ' \n').replaceAll('\r', '\n')
  const blocks = readBlocks(text)
  const sections = blocks.inline.map(({ text: inline, offset }) => {
    const parts = readInline(inline, label => blocks.definitions.has(label))
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
  const laidOut = layOut(htmlPieces, text.length)
  const html = readHtmlUrls(
    laidOut.html,
    sections.map(({ offset }) => offset),
  )
  const hiddenRanges = [...html.hidden, ...laidOut.hidden]
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
    ...sections.flatMap(({ parts, offset }) => destinations(parts, offset, text)),
    ...definitionsUsed(sections, blocks.definitions, text),
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
        ...laidOut.hidden,
        ...sections.flatMap(({ parts, offset }) => parts.links.map(range => moved(range, offset))),
        ...blocks.definitions.values(),
        ...shortcodes.ranges.filter(({ from }) => !tags.includes(from)),
        ...found.map(rangeOf),
      ],
      values: shortcodes.tags,
    }
  }
  return { urls: found, ranges }
}

/** A value that runs over what is no HTML is none that somebody wrote. */
function isWithinOne(solid: Ranges, offset: number, length: number): boolean {
  return solid.includes(offset) && solid.includes(offset + length - 1)
}

function moved({ from, to }: TextRange, offset: number): TextRange {
  return { from: from + offset, to: to + offset }
}

function destinations(parts: InlineParts, offset: number, text: string): PageUrl[] {
  return parts.images.map(({ start, end }) => destinationUrl(text, start + offset, end + offset))
}

function definitionsUsed(
  sections: readonly { readonly parts: InlineParts }[],
  definitions: ReadonlyMap<string, TextRange>,
  text: string,
): PageUrl[] {
  const used = new Set(sections.flatMap(({ parts }) => [...parts.labels]))
  return [...definitions].flatMap(([label, { from, to }]) => {
    if (!used.has(label)) return []
    const edge = text[from] === '<' ? 1 : 0
    return [destinationUrl(text, from + edge, to - edge)]
  })
}

function destinationUrl(text: string, start: number, end: number): PageUrl {
  const url = unescaped(text.slice(start, end))
  return { url, offset: start, length: end - start, quoting: { kind: 'markdown' } }
}

/** What backslashes and entities say. A backslash in front of `&` keeps an entity from being one. */
function unescaped(destination: string): string {
  if (!/[\\&]/.test(destination)) return destination
  return destination.replace(
    /\\([!-/:-@[-`{-~])|&(?:#x[\da-f]{1,6}|#\d{1,7}|[a-z][a-z\d]{1,31});/gi,
    (whole, escaped: string | undefined) => escaped ?? decodeHTMLStrict(whole),
  )
}
