/** The URLs of images in HTML, and what a browser takes for text or comments there. */
import { attributeText } from './attribute-text.ts'
import { cssUrls } from './css-urls.ts'
import type { PageUrl, TextRange } from './page-url.ts'
import { parseSrcset, QuoteType, Tokenizer } from './parsers/html.ts'
import type { AttributeQuote } from './quoting.ts'

export interface HtmlUrls {
  readonly urls: readonly PageUrl[]
  /** Comments, and what is inside of scripts and their like: nothing in there is shown as an image. */
  readonly hidden: readonly TextRange[]
}

export function readHtmlUrls(html: string): HtmlUrls {
  const reader = new HtmlReader(html)
  const tokenizer = new Tokenizer({ decodeEntities: false }, reader)
  tokenizer.write(html)
  tokenizer.end()
  return { urls: reader.urls, hidden: reader.hidden }
}

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

/** What is inside is text to a browser, and shown as no image. */
export const TEXT_ONLY = new Set([
  'script',
  'style',
  'textarea',
  'title',
  'iframe',
  'noembed',
  'noframes',
  'xmp',
  'plaintext',
])

/** In these a `source` is a film or a sound. */
const PLAYERS = new Set(['video', 'audio'])

const URL_ATTRIBUTES = new Set(['src', 'data-src', 'data-original', 'data-lazy-src'])
const SRCSET_ATTRIBUTES = new Set(['srcset', 'data-srcset'])

/** What the tokenizer calls; it keeps offsets, and makes no tree. */
class HtmlReader {
  readonly urls: PageUrl[] = []
  readonly hidden: TextRange[] = []
  readonly #html: string
  #tag = ''
  #attributes = new Map<string, Attribute>()
  #attributeName = ''
  #valueStart = -1
  #valueEnd = -1
  #openPlayers = 0
  /** Where the text of an open tag of `TEXT_ONLY` begins. */
  #textStart = -1

  constructor(html: string) {
    this.#html = html
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
    // Of attributes of one name a browser keeps the first.
    if (this.#valueStart < 0 || found === undefined || this.#attributes.has(name)) return
    this.#attributes.set(name, { name, start: this.#valueStart, end: this.#valueEnd, quote: found })
  }

  onopentagend(end: number): void {
    if (PLAYERS.has(this.#tag)) this.#openPlayers++
    if (TEXT_ONLY.has(this.#tag)) this.#textStart = end + 1
    this.#readTag()
  }

  onselfclosingtag(end: number): void {
    this.onopentagend(end)
  }

  onclosetag(start: number, end: number): void {
    const name = this.#html.slice(start, end).toLowerCase()
    if (PLAYERS.has(name) && this.#openPlayers > 0) this.#openPlayers--
    if (TEXT_ONLY.has(name)) this.#endText(start)
  }

  oncomment(start: number, end: number): void {
    this.hidden.push({ from: start, to: end })
  }

  oncdata(start: number, end: number): void {
    this.hidden.push({ from: start, to: end })
  }

  onend(): void {
    this.#endText(this.#html.length)
  }

  ontext(): void {}
  ontextentity(): void {}
  onattribentity(): void {}
  ondeclaration(): void {}
  onprocessinginstruction(): void {}

  #endText(end: number): void {
    if (this.#textStart >= 0) this.hidden.push({ from: this.#textStart, to: end })
    this.#textStart = -1
  }

  #readTag(): void {
    for (const attribute of this.#attributes.values()) {
      if (attribute.name === 'style') this.#addCss(attribute)
      else if (this.#holdsSrcset(attribute.name)) this.#addSrcset(attribute)
      else if (this.#holdsUrl(attribute.name)) this.#addUrl(attribute)
    }
  }

  #holdsSrcset(name: string): boolean {
    return (this.#tag === 'img' || this.#tag === 'source') && SRCSET_ATTRIBUTES.has(name)
  }

  #holdsUrl(name: string): boolean {
    const valueIn = (other: string) => this.#textOf(this.#attributes.get(other))
    switch (this.#tag) {
      case 'img':
        return URL_ATTRIBUTES.has(name)
      case 'source':
        return URL_ATTRIBUTES.has(name) && this.#openPlayers === 0
      case 'input':
        return name === 'src' && valueIn('type') === 'image'
      case 'video':
        return name === 'poster'
      case 'image':
        return name === 'href' || name === 'xlink:href'
      case 'link':
        return name === 'href' && valueIn('rel').split(/\s+/).includes('icon')
      case 'meta':
        return name === 'content' && [valueIn('property'), valueIn('name')].some(isImageProperty)
      default:
        return false
    }
  }

  #textOf(attribute: Attribute | undefined): string {
    if (!attribute) return ''
    const { start, end } = attribute
    return attributeText(this.#html.slice(start, end), start)?.text.trim().toLowerCase() ?? ''
  }

  #addUrl({ start, end, quote }: Attribute): void {
    const value = attributeText(this.#html.slice(start, end), start)
    if (!value) return
    const url = value.text.trim()
    const from = value.text.length - value.text.trimStart().length
    this.#add(url, value.sourceOf(from), value.sourceOf(from + url.length), { kind: 'attribute', quote })
  }

  #addSrcset({ start, end, quote }: Attribute): void {
    const value = attributeText(this.#html.slice(start, end), start)
    for (const { source } of value ? candidatesOf(value.text) : []) {
      const { value: url, startOffset } = source
      const to = startOffset + url.length
      this.#add(url, value?.sourceOf(startOffset) ?? 0, value?.sourceOf(to) ?? 0, {
        kind: 'attribute',
        quote,
        inside: 'srcset',
      })
    }
  }

  #addCss({ start, end, quote }: Attribute): void {
    const value = attributeText(this.#html.slice(start, end), start)
    if (!value) return
    for (const { url, start: from, end: to, cssQuote } of cssUrls(value.text))
      this.#add(url, value.sourceOf(from), value.sourceOf(to), {
        kind: 'attribute',
        quote,
        inside: { cssQuote },
      })
  }

  #add(url: string, from: number, to: number, quoting: PageUrl['quoting']): void {
    this.urls.push({ url, offset: from, length: to - from, quoting })
  }
}

function isImageProperty(name: string): boolean {
  return name === 'og:image' || name === 'twitter:image'
}

/** Of a list that is none no candidate is shown. */
function candidatesOf(srcset: string): ReturnType<typeof parseSrcset> {
  try {
    return parseSrcset(srcset)
  } catch {
    return []
  }
}
