/** Finds image URLs in HTML, and the ranges that a browser reads as text or comments. */

import { Tokenizer } from 'htmlparser2'
import { IMAGES_ALONE, type PageMedia } from '../../page-media.ts'
import type { Span } from '../../span.ts'
import { type Attribute, TagReader, writeBlocks } from '../markup-reader.ts'
import type { PageUrl } from '../page.ts'
import { Pieces } from '../page-error.ts'
import { type AttributeText, attributeText } from './attribute-text.ts'
import { cssUrls } from './css-urls.ts'
import { ForeignContent, type Namespace } from './foreign-content.ts'
import { type CandidateSize, LargestImage, srcsetCandidates } from './srcset.ts'
import { holdsSrcset, holdsUrl, OpenPlayers, READ_OUT } from './url-attributes.ts'

interface HtmlUrls {
  readonly urls: readonly PageUrl[]
  /** Comments, and the content of scripts and the like: a browser shows no image from there. */
  readonly hidden: readonly Span[]
  /** Links, code, comments and text that people read: an address there is no image. */
  readonly asides: readonly Span[]
  /** `href` of the first `base` that has one, as written. */
  readonly base: string | undefined
}

/**
 * @param blockStarts ascending offsets of Markdown blocks, each of which ends an open `svg`
 * @param checkTime called between blocks
 * @throws PageError if the page has too many parts
 */
export function readHtmlUrls(
  html: string,
  media: PageMedia = IMAGES_ALONE,
  blockStarts: readonly number[] = [],
  checkTime?: () => void,
): HtmlUrls {
  const reader = new HtmlReader(html, media, blockStarts)
  const tokenizer = new Tokenizer({ decodeEntities: false }, reader)
  let written = 0
  for (let at = html.indexOf(CDATA); at >= 0; at = html.indexOf(CDATA, at + CDATA.length)) {
    const bracket = at + 2
    writeBlocks(tokenizer, html.slice(written, bracket), checkTime)
    written = bracket
    if (reader.isInForeignContext()) continue
    // HTML reads CDATA as a comment up to the first `>`. With `_` in place of `[` the tokenizer does so, too.
    tokenizer.write('_')
    written++
  }
  writeBlocks(tokenizer, html.slice(written), checkTime)
  tokenizer.end()
  return { urls: reader.urls, hidden: reader.hidden, asides: reader.asides, base: reader.base }
}

const CDATA = '<![CDATA['

/** Elements whose content a browser reads as text. */
export const TEXT_ONLY = new Set(
  'script style textarea title iframe noembed noframes xmp plaintext'.split(' '),
)

const SVG_LINKS = new Set(['href', 'xlink:href'])

const LINKS = new Set(['a', 'area'])
const CODE = new Set(['pre', 'code', 'kbd', 'samp'])

class HtmlReader extends TagReader {
  readonly urls: PageUrl[] = []
  readonly hidden: Span[] = []
  readonly asides: Span[] = []
  base: string | undefined
  readonly #media: PageMedia
  readonly #blockStarts: readonly number[]
  readonly #foreign = new ForeignContent()
  readonly #pieces = new Pieces()
  #blocksPassed = 0
  readonly #players = new OpenPlayers()
  readonly #choice = new LargestImage()
  #isInPicture = false
  /** Start of the text in an open element of `TEXT_ONLY`; -1 if none is open. */
  #textStart = -1
  /** The outermost open element of `CODE`, and its start. */
  #code: { readonly name: string; readonly from: number } | undefined

  constructor(html: string, media: PageMedia, blockStarts: readonly number[]) {
    super(html)
    this.#media = media
    this.#blockStarts = blockStarts
  }

  /** Called by the tokenizer as well: in SVG and MathML no element holds only text. */
  isInForeignContext(): boolean {
    return !this.#foreign.readsHtml
  }

  protected override nameIn(start: number, end: number): string {
    return super.nameIn(start, end).toLowerCase()
  }

  override onopentagend(end: number): void {
    this.#openTag(end, false)
  }

  override onselfclosingtag(end: number): void {
    this.#openTag(end, true)
  }

  #openTag(end: number, isSelfClosing: boolean): void {
    const namespace = this.#foreign.openTag(this.tag, isSelfClosing, name => this.#valueOf(name))
    // Browsers read `image` as `img`.
    if (namespace === 'html' && this.tag === 'image') this.tag = 'img'
    if (namespace === 'html') this.#players.opened(this.tag)
    if (namespace === 'html' && TEXT_ONLY.has(this.tag)) this.#textStart = end + 1
    if (this.tag === 'base' && this.attributes.has('href')) this.base ??= this.#textOf('href')
    if (this.tag === 'picture') {
      this.#endChoice()
      this.#isInPicture = true
    }
    if (CODE.has(this.tag)) this.#code ??= { name: this.tag, from: end }
    this.#readTag(namespace)
  }

  override onclosetag(start: number, end: number): void {
    const name = this.nameIn(start, end)
    this.#foreign.closeTag(name)
    this.#players.closed(name)
    if (name === 'picture') this.#endChoice()
    if (TEXT_ONLY.has(name)) this.#endText(start)
    if (this.#code?.name === name) {
      this.#aside({ from: this.#code.from, to: start })
      this.#code = undefined
    }
  }

  override oncomment(start: number, end: number): void {
    this.#hide({ from: start, to: end })
  }

  override oncdata(start: number, end: number): void {
    this.#hide({ from: start, to: end })
  }

  override onend(): void {
    this.#endChoice()
    // Not an aside: an element that is never closed is probably a mistake, so the net still searches it.
    if (this.#textStart >= 0) this.hidden.push({ from: this.#textStart, to: this.source.length })
  }

  override ontext(_: number, end: number): void {
    const starts = this.#blockStarts
    if ((starts[this.#blocksPassed] ?? Number.POSITIVE_INFINITY) > end) return
    while ((starts[this.#blocksPassed] ?? Number.POSITIVE_INFINITY) <= end) this.#blocksPassed++
    this.#foreign.breakOut()
  }

  #endText(end: number): void {
    if (this.#textStart >= 0) this.#hide({ from: this.#textStart, to: end })
    this.#textStart = -1
  }

  #hide(range: Span): void {
    this.hidden.push(range)
    this.#aside(range)
  }

  #aside(range: Span): void {
    this.#pieces.take(range.from)
    this.asides.push(range)
  }

  #readTag(namespace: Namespace): void {
    const isChoice = this.#isChoice(namespace)
    const facts = {
      tag: this.tag,
      player: this.#players.innermost,
      media: this.#media,
      textOf: this.#textOf,
    }
    const add = (url: PageUrl, size?: CandidateSize) =>
      isChoice ? this.#choice.offer(url, size) : this.#push(url)
    for (const [name, attribute] of this.attributes) {
      const isLink = name === 'href' && LINKS.has(this.tag)
      if (READ_OUT.has(name) || isLink) this.#aside(attribute)
      if (isLink && namespace === 'html' && holdsUrl(facts, name)) add(this.#urlIn(attribute))
      if (READ_OUT.has(name) || isLink) continue
      if (name === 'style') this.#addCss(attribute)
      else if (namespace !== 'html') {
        if (namespace === 'svg' && this.tag === 'image' && SVG_LINKS.has(name)) add(this.#urlIn(attribute))
      } else if (holdsSrcset(this.tag, name)) this.#readSrcset(attribute, add)
      else if (holdsUrl(facts, name)) add(this.#urlIn(attribute))
    }
    // The `img` is the last part of a `picture`.
    if (isChoice && this.tag === 'img') this.#endChoice()
  }

  /** Whether the element shows one image of several, of which only the largest is wanted. */
  #isChoice(namespace: Namespace): boolean {
    const isPart = this.tag === 'img' || (this.tag === 'source' && this.#isInPicture)
    return this.#media.isLargestAlone === true && namespace === 'html' && isPart
  }

  #endChoice(): void {
    this.#isInPicture = false
    const { images, left } = this.#choice.end()
    for (const url of images) this.#push(url)
    for (const url of left) this.#aside(url)
  }

  #valueOf(name: string): string | undefined {
    return this.attributes.has(name) ? this.#textOf(name).toLowerCase() : undefined
  }

  readonly #textOf = (name: string): string => {
    const attribute = this.attributes.get(name)
    return attribute ? this.#textIn(attribute).text.trim() : ''
  }

  #textIn({ from, to }: Span): AttributeText {
    return attributeText(this.source.slice(from, to), from)
  }

  #urlIn(attribute: Attribute): PageUrl {
    const { text, sourceOf } = this.#textIn(attribute)
    const url = text.trim()
    const from = text.length - text.trimStart().length
    return {
      url,
      from: sourceOf(from),
      to: sourceOf(from + url.length),
      quoting: { kind: 'attribute', quote: attribute.quote },
    }
  }

  #readSrcset(attribute: Attribute, add: (url: PageUrl, size: CandidateSize) => void): void {
    const { text, sourceOf } = this.#textIn(attribute)
    const quoting = { kind: 'attribute', quote: attribute.quote, inside: 'srcset' } as const
    for (const { url, start, ...size } of srcsetCandidates(text))
      add({ url, from: sourceOf(start), to: sourceOf(start + url.length), quoting }, size)
  }

  #addCss(attribute: Attribute): void {
    const { text, sourceOf } = this.#textIn(attribute)
    for (const { url, start, end, cssQuote } of cssUrls(text))
      this.#push({
        url,
        from: sourceOf(start),
        to: sourceOf(end),
        quoting: { kind: 'attribute', quote: attribute.quote, inside: { cssQuote } },
      })
  }

  #push(url: PageUrl): void {
    this.#pieces.take(url.from, 2)
    this.urls.push(url)
  }
}
