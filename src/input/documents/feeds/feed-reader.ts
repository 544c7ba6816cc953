/**
 * Collects what a feed holds from the events of an XML tokenizer: URLs, texts with HTML, and the bases of relative
 * URLs. Builds no tree; each step costs the same at any depth.
 */
import { QuoteType } from '../pages/parsers/html.ts'
import {
  contentOf,
  type FeedName,
  feedVocabulary,
  type Vocabulary,
  vocabularyOf,
  vocabularyOfPrefix,
} from './feed-elements.ts'
import { type FeedBase, type FeedText, OpenText } from './feed-text.ts'
import { decodeXml, type XmlPiece, xmlText } from './xml-text.ts'

export type FeedFault = 'no-feed' | 'entities' | 'depth'

export class FeedError extends Error {
  readonly fault: FeedFault
  readonly offset: number

  constructor(fault: FeedFault, offset: number) {
    super(fault)
    this.fault = fault
    this.offset = offset
  }
}

/** Most elements inside one another; feeds have a few dozen. */
export const MAX_DEPTH = 500

/** A link, and the base that it is relative to. */
export interface FeedPage {
  readonly href: string
  readonly base: FeedBase | undefined
}

const ITEMS: ReadonlySet<string> = new Set(['item', 'entry'])

interface Element extends FeedName {
  readonly qualified: string
  readonly base: FeedBase | undefined
  /** Prefixes that it declares. */
  readonly declared: readonly string[]
}

/** Attributes of one tag; later ones are not read. */
const MAX_ATTRIBUTES = 1000

/** HTML reads what follows such a tag as text, even where XML closes it at once. */
const HIDES_TEXT = /^(?:script|style|textarea|title|iframe|noembed|noframes|xmp|plaintext)$/i

const CDATA_START = '<![CDATA['.length

/** Callbacks of the tokenizer. */
export class FeedReader {
  readonly texts: FeedText[] = []
  /** Page of the feed, and the base that it is relative to. */
  page: FeedPage | undefined
  /** Items in their order, each with its page. */
  readonly items: { readonly from: number; to: number; page: FeedPage | undefined }[] = []
  /** Name of the outermost element; undefined if there is none. */
  root: string | undefined
  /** Whether the text ends inside an element. */
  endsEarly = false
  readonly #source: string
  readonly #open: Element[] = []
  /** Number of open elements by name. */
  readonly #counts = new Map<string, number>()
  /** Vocabularies by prefix, the innermost last. */
  readonly #vocabularies = new Map<string, Vocabulary[]>()
  /** Vocabulary of names without a namespace, and of the root's own namespace. */
  #standard: Vocabulary = 'core'
  #rootNamespace = ''
  #name = ''
  #tagStart = 0
  #attributes: { readonly name: string; readonly piece: XmlPiece }[] = []
  #attributeName = ''
  #valueStart = -1
  #valueEnd = -1
  #text: OpenText | undefined

  constructor(source: string) {
    this.#source = source
  }

  onopentagname(start: number, end: number): void {
    this.#name = this.#source.slice(start, end)
    this.#tagStart = start - 1
    this.#attributes = []
    if (this.#text?.kind === 'xhtml') this.#text.cut(start, start + this.#name.lastIndexOf(':') + 1)
  }

  onattribname(start: number, end: number): void {
    this.#attributeName = this.#source.slice(start, end)
    this.#valueStart = -1
  }

  onattribdata(start: number, end: number): void {
    if (this.#valueStart < 0) this.#valueStart = start
    this.#valueEnd = end
  }

  onattribend(quote: QuoteType): void {
    const isQuoted = quote === QuoteType.Double || quote === QuoteType.Single
    if (this.#valueStart < 0 || !isQuoted || this.#attributes.length === MAX_ATTRIBUTES) return
    const piece = { from: this.#valueStart, to: this.#valueEnd, form: 'references' } as const
    this.#attributes.push({ name: this.#attributeName, piece })
  }

  onopentagend(end: number): void {
    this.#openElement(end + 1)
  }

  onselfclosingtag(end: number): void {
    if (this.#text?.kind === 'xhtml' && HIDES_TEXT.test(nameIn(this.#name).local))
      this.#text.cut(this.#tagStart, end + 1)
    this.#openElement(end + 1)
    this.#closeElement(end + 1, end + 1)
  }

  onclosetag(start: number, end: number): void {
    const name = this.#source.slice(start, end)
    // A tag that closes nothing is ignored.
    if ((this.#counts.get(name) ?? 0) === 0) return
    const tagStart = this.#source.lastIndexOf('<', start)
    while (this.#open.at(-1)?.qualified !== name) this.#closeElement(tagStart, tagStart)
    if (this.#text?.kind === 'xhtml' && this.#open.length > this.#text.depth)
      this.#text.cut(start, start + name.lastIndexOf(':') + 1)
    this.#closeElement(tagStart, end)
  }

  ontext(from: number, to: number): void {
    this.#addPiece({ from, to, form: 'references' })
  }

  /** @param endOffset 0 if the text ends inside the section */
  oncdata(from: number, end: number, endOffset: number): void {
    if (this.#text?.kind === 'xhtml') this.#text.cut(from - CDATA_START, end + 1)
    else this.#addPiece({ from, to: end - endOffset, form: 'cdata' })
  }

  ondeclaration(start: number, end: number): void {
    if (/^ENTITY\b|<!ENTITY\b/.test(this.#source.slice(start, end))) throw new FeedError('entities', start)
  }

  onend(): void {
    this.endsEarly = this.#open.length > 0
  }

  oncomment(): void {}
  onprocessinginstruction(): void {}
  ontextentity(): void {}
  onattribentity(): void {}

  #openElement(end: number): void {
    if (this.#open.length === MAX_DEPTH) throw new FeedError('depth', this.#tagStart)
    const isRoot = this.root === undefined
    if (isRoot) this.#rootNamespace = this.#attribute(namespaceAttribute(this.#name)) ?? ''
    const declared = this.#declare()
    const name = this.#nameOf(this.#name)
    if (isRoot) this.#openRoot(name)
    const outer = this.#open.at(-1)
    const href = this.#attribute('xml:base')
    const base = href === undefined ? outer?.base : { href, outer: outer?.base }
    this.#open.push({ ...name, qualified: this.#name, base, declared })
    if (ITEMS.has(name.local) && !this.#text)
      this.items.push({ from: this.#tagStart, to: Number.POSITIVE_INFINITY, page: undefined })
    this.#counts.set(this.#name, (this.#counts.get(this.#name) ?? 0) + 1)
    if (this.#text) {
      if (href !== undefined && base) this.#text.openBase(base, this.#tagStart, this.#open.length)
    } else this.#take(name, outer, base, end)
  }

  #openRoot(name: FeedName): void {
    this.root = this.#name
    const isForeign = vocabularyOf(this.#rootNamespace) === 'other'
    const standard = feedVocabulary(isForeign ? { ...name, vocabulary: 'other' } : name)
    if (!standard) throw new FeedError('no-feed', this.#tagStart)
    this.#standard = standard
  }

  #take(name: FeedName, outer: FeedName | undefined, base: FeedBase | undefined, end: number): void {
    const parent = outer && this.#inStandard(outer)
    const content = contentOf(this.#inStandard(name), parent, wanted => this.#attribute(wanted))
    if (content?.kind === 'attribute') {
      const piece = this.#piece(content.name)
      if (piece) this.texts.push({ kind: 'url', pieces: [piece], base, ranges: [] })
    } else if (content?.kind === 'page' && content.attribute !== undefined) {
      const href = this.#attribute(content.attribute)
      if (href !== undefined) this.#addPage({ href, base }, outer)
    } else if (content) this.#text = new OpenText(content.kind, this.#open.length, base, end)
  }

  #closeElement(start: number, end: number): void {
    const element = this.#open.at(-1)
    if (!element) return
    const text = this.#text
    if (text?.depth === this.#open.length) {
      this.#text = undefined
      const closed = text.closed(start)
      if (text.kind === 'page') {
        const href = xmlText(this.#source, closed.pieces).text.trim()
        if (href !== '') this.#addPage({ href, base: element.base }, this.#open.at(-2))
      } else if (closed.pieces.length > 0) this.texts.push(closed)
    } else text?.closeElement(this.#open.length, end)
    this.#open.pop()
    const item = this.items.at(-1)
    if (item && ITEMS.has(element.local) && item.to === Number.POSITIVE_INFINITY) item.to = end
    this.#counts.set(element.qualified, (this.#counts.get(element.qualified) ?? 1) - 1)
    for (const prefix of element.declared) this.#vocabularies.get(prefix)?.pop()
  }

  #addPage(page: FeedPage, around: FeedName | undefined): void {
    const item = this.items.at(-1)
    if (around && ITEMS.has(around.local) && item) item.page ??= page
    else this.page ??= page
  }

  /** Text of elements inside the text is no part of it. */
  #addPiece(piece: XmlPiece): void {
    const text = this.#text
    if (text && text.kind !== 'xhtml' && text.depth === this.#open.length && piece.to > piece.from)
      text.add(piece)
  }

  #declare(): readonly string[] {
    const declared: string[] = []
    for (const { name, piece } of this.#attributes) {
      if (name !== 'xmlns' && !name.startsWith('xmlns:')) continue
      const prefix = name.slice('xmlns:'.length)
      const namespace = this.#valueOf(piece)
      const found = vocabularyOf(namespace)
      const isOfRoot = found === 'other' && namespace === this.#rootNamespace
      const stack = this.#vocabularies.get(prefix) ?? []
      stack.push(isOfRoot ? 'core' : found)
      this.#vocabularies.set(prefix, stack)
      declared.push(prefix)
    }
    return declared
  }

  #nameOf(qualified: string): FeedName {
    const { prefix, local } = nameIn(qualified)
    const known = this.#vocabularies.get(prefix)?.at(-1)
    return { vocabulary: known ?? (prefix === '' ? 'core' : vocabularyOfPrefix(prefix)), local }
  }

  /** Atom without its namespace is read as Atom. */
  #inStandard({ vocabulary, local }: FeedName): FeedName {
    return { vocabulary: vocabulary === 'core' ? this.#standard : vocabulary, local }
  }

  #attribute(name: string): string | undefined {
    const piece = this.#piece(name)
    return piece && this.#valueOf(piece)
  }

  #piece(name: string): XmlPiece | undefined {
    return this.#attributes.find(attribute => attribute.name === name)?.piece
  }

  #valueOf({ from, to }: XmlPiece): string {
    return decodeXml(this.#source.slice(from, to))
  }
}

function nameIn(qualified: string): { readonly prefix: string; readonly local: string } {
  const colon = qualified.indexOf(':')
  return { prefix: qualified.slice(0, Math.max(0, colon)), local: qualified.slice(colon + 1) }
}

function namespaceAttribute(qualified: string): string {
  const { prefix } = nameIn(qualified)
  return prefix === '' ? 'xmlns' : `xmlns:${prefix}`
}
