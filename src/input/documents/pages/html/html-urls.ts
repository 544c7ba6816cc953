/** Finds image URLs in HTML, and the ranges that a browser reads as text or comments. */
import type { AttributeQuote } from '../../edit.ts'
import { IMAGES_ALONE, type PageMedia } from '../../page-media.ts'
import type { Span } from '../../span.ts'
import type { PageUrl } from '../page.ts'
import { Pieces } from '../page-error.ts'
import { QuoteType, Tokenizer } from '../parsers/html.ts'
import { attributeText } from './attribute-text.ts'
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
 * @throws PageError if the page has too many parts
 */
export function readHtmlUrls(
  html: string,
  media: PageMedia = IMAGES_ALONE,
  blockStarts: readonly number[] = [],
): HtmlUrls {
  const reader = new HtmlReader(html, media, blockStarts)
  const tokenizer = new Tokenizer({ decodeEntities: false }, reader)
  let written = 0
  for (let at = html.indexOf(CDATA); at >= 0; at = html.indexOf(CDATA, at + CDATA.length)) {
    const bracket = at + 2
    tokenizer.write(html.slice(written, bracket))
    written = bracket
    if (reader.isInForeignContext()) continue
    // HTML reads CDATA as a comment up to the first `>`. With `_` in place of `[` the tokenizer does so, too.
    tokenizer.write('_')
    written++
  }
  tokenizer.write(html.slice(written))
  tokenizer.end()
  return { urls: reader.urls, hidden: reader.hidden, asides: reader.asides, base: reader.base }
}

const CDATA = '<![CDATA['

interface Attribute {
  readonly name: string
  readonly start: number
  readonly end: number
  readonly quote: AttributeQuote
}

const QUOTES: Readonly<Record<number, AttributeQuote>> = {
  [QuoteType.Double]: '"',
  [QuoteType.Single]: "'",
  [QuoteType.Unquoted]: '',
}

/** Elements whose content a browser reads as text. */
export const TEXT_ONLY = new Set(
  'script style textarea title iframe noembed noframes xmp plaintext'.split(' '),
)

/** Attributes of one tag; later ones are not read. */
const MAX_ATTRIBUTES = 1000

const SVG_LINKS = new Set(['href', 'xlink:href'])

const LINKS = new Set(['a', 'area'])
const CODE = new Set(['pre', 'code', 'kbd', 'samp'])

/** Callbacks of the tokenizer; collects offsets and builds no tree. */
class HtmlReader {
  readonly urls: PageUrl[] = []
  readonly hidden: Span[] = []
  readonly asides: Span[] = []
  base: string | undefined
  readonly #html: string
  readonly #media: PageMedia
  readonly #blockStarts: readonly number[]
  readonly #foreign = new ForeignContent()
  readonly #pieces = new Pieces()
  #blocksPassed = 0
  #tag = ''
  #attributes = new Map<string, Attribute>()
  #attributeName = ''
  #valueStart = -1
  #valueEnd = -1
  readonly #players = new OpenPlayers()
  readonly #choice = new LargestImage()
  #isInPicture = false
  /** Start of the text in an open element of `TEXT_ONLY`; -1 if none is open. */
  #textStart = -1
  /** The outermost open element of `CODE`, and its start. */
  #code: { readonly name: string; readonly from: number } | undefined

  constructor(html: string, media: PageMedia, blockStarts: readonly number[]) {
    this.#html = html
    this.#media = media
    this.#blockStarts = blockStarts
  }

  /** Called by the tokenizer as well: in SVG and MathML no element holds only text. */
  isInForeignContext(): boolean {
    return !this.#foreign.readsHtml
  }

  onopentagname(start: number, end: number): void {
    this.#tag = this.#html.slice(start, end).toLowerCase()
    this.#attributes = new Map()
  }

  onattribname(start: number, end: number): void {
    this.#attributeName = this.#html.slice(start, end).toLowerCase()
    this.#valueStart = -1
  }

  onattribdata(start: number, end: number): void {
    if (this.#valueStart < 0) this.#valueStart = start
    this.#valueEnd = end
  }

  onattribend(quote: QuoteType): void {
    const name = this.#attributeName
    const found = QUOTES[quote]
    // Browsers keep the first of several attributes with one name.
    if (this.#valueStart < 0 || found === undefined || this.#attributes.has(name)) return
    if (this.#attributes.size === MAX_ATTRIBUTES) return
    this.#attributes.set(name, { name, start: this.#valueStart, end: this.#valueEnd, quote: found })
  }

  onopentagend(end: number): void {
    this.#openTag(end, false)
  }

  onselfclosingtag(end: number): void {
    this.#openTag(end, true)
  }

  #openTag(end: number, isSelfClosing: boolean): void {
    const namespace = this.#foreign.openTag(this.#tag, isSelfClosing, name => this.#valueOf(name))
    // Browsers read `image` as `img`.
    if (namespace === 'html' && this.#tag === 'image') this.#tag = 'img'
    if (namespace === 'html') this.#players.opened(this.#tag)
    if (namespace === 'html' && TEXT_ONLY.has(this.#tag)) this.#textStart = end + 1
    if (this.#tag === 'base' && this.#attributes.has('href')) this.base ??= this.#textOf('href')
    if (this.#tag === 'picture') {
      this.#endChoice()
      this.#isInPicture = true
    }
    if (CODE.has(this.#tag)) this.#code ??= { name: this.#tag, from: end }
    this.#readTag(namespace)
  }

  onclosetag(start: number, end: number): void {
    const name = this.#html.slice(start, end).toLowerCase()
    this.#foreign.closeTag(name)
    this.#players.closed(name)
    if (name === 'picture') this.#endChoice()
    if (TEXT_ONLY.has(name)) this.#endText(start)
    if (this.#code?.name === name) {
      this.#aside({ from: this.#code.from, to: start })
      this.#code = undefined
    }
  }

  oncomment(start: number, end: number): void {
    this.#hide({ from: start, to: end })
  }

  oncdata(start: number, end: number): void {
    this.#hide({ from: start, to: end })
  }

  onend(): void {
    this.#endChoice()
    // Not an aside: an element that is never closed is probably a mistake, so the net still searches it.
    if (this.#textStart >= 0) this.hidden.push({ from: this.#textStart, to: this.#html.length })
  }

  ontext(_: number, end: number): void {
    const starts = this.#blockStarts
    if ((starts[this.#blocksPassed] ?? Number.POSITIVE_INFINITY) > end) return
    while ((starts[this.#blocksPassed] ?? Number.POSITIVE_INFINITY) <= end) this.#blocksPassed++
    this.#foreign.breakOut()
  }

  ontextentity(): void {}
  onattribentity(): void {}
  ondeclaration(): void {}
  onprocessinginstruction(): void {}

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
      tag: this.#tag,
      player: this.#players.innermost,
      media: this.#media,
      textOf: this.#textOf,
    }
    const add = (url: PageUrl, size?: CandidateSize) =>
      isChoice ? this.#choice.offer(url, size) : this.#push(url)
    for (const attribute of this.#attributes.values()) {
      const { name } = attribute
      const isLink = name === 'href' && LINKS.has(this.#tag)
      if (READ_OUT.has(name) || isLink) this.#aside({ from: attribute.start, to: attribute.end })
      if (isLink && namespace === 'html' && holdsUrl(facts, name)) add(this.#urlIn(attribute))
      if (READ_OUT.has(name) || isLink) continue
      if (name === 'style') this.#addCss(attribute)
      else if (namespace !== 'html') {
        if (namespace === 'svg' && this.#tag === 'image' && SVG_LINKS.has(name)) add(this.#urlIn(attribute))
      } else if (holdsSrcset(this.#tag, name)) this.#readSrcset(attribute, add)
      else if (holdsUrl(facts, name)) add(this.#urlIn(attribute))
    }
    // The `img` is the last part of a `picture`.
    if (isChoice && this.#tag === 'img') this.#endChoice()
  }

  /** Whether the element shows one image of several, of which only the largest is wanted. */
  #isChoice(namespace: Namespace): boolean {
    const isPart = this.#tag === 'img' || (this.#tag === 'source' && this.#isInPicture)
    return this.#media.isLargestAlone === true && namespace === 'html' && isPart
  }

  #endChoice(): void {
    this.#isInPicture = false
    const { images, left } = this.#choice.end()
    for (const url of images) this.#push(url)
    for (const url of left) this.#aside(url)
  }

  #valueOf(name: string): string | undefined {
    return this.#attributes.has(name) ? this.#textOf(name).toLowerCase() : undefined
  }

  readonly #textOf = (name: string): string => {
    const attribute = this.#attributes.get(name)
    if (!attribute) return ''
    const { start, end } = attribute
    return attributeText(this.#html.slice(start, end), start).text.trim()
  }

  #urlIn({ start, end, quote }: Attribute): PageUrl {
    const value = attributeText(this.#html.slice(start, end), start)
    const url = value.text.trim()
    const from = value.text.length - value.text.trimStart().length
    return {
      ...{ url, from: value.sourceOf(from), to: value.sourceOf(from + url.length) },
      quoting: { kind: 'attribute', quote },
    }
  }

  #readSrcset({ start, end, quote }: Attribute, add: (url: PageUrl, size: CandidateSize) => void): void {
    const value = attributeText(this.#html.slice(start, end), start)
    const quoting = { kind: 'attribute', quote, inside: 'srcset' } as const
    for (const { url, start: from, ...size } of srcsetCandidates(value.text))
      add({ url, from: value.sourceOf(from), to: value.sourceOf(from + url.length), quoting }, size)
  }

  #addCss({ start, end, quote }: Attribute): void {
    const value = attributeText(this.#html.slice(start, end), start)
    for (const { url, start: from, end: to, cssQuote } of cssUrls(value.text))
      this.#push({
        ...{ url, from: value.sourceOf(from), to: value.sourceOf(to) },
        quoting: { kind: 'attribute', quote, inside: { cssQuote } },
      })
  }

  #push(url: PageUrl): void {
    this.#pieces.take(url.from, 2)
    this.urls.push(url)
  }
}
