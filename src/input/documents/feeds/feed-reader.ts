/**
 * Collects what a feed holds from the events of an XML tokenizer: URLs, texts with HTML, and the bases of relative
 * URLs. Builds no tree; each step costs the same at any depth.
 */

import { QuoteType } from 'htmlparser2'
import { SettingsError } from '../../../base/errors.ts'
import { printable } from '../../../base/messages/printable.ts'
import type { Sentence } from '../../../base/sentence.ts'
import { say } from '../../messages/say.ts'
import { TagReader } from '../pages/markup-reader.ts'
import type { Reading } from '../reading.ts'
import { lineAt } from '../source-position.ts'
import type { Span } from '../span.ts'
import {
  contentOf,
  type FeedName,
  feedVocabulary,
  type Vocabulary,
  vocabularyOf,
  vocabularyOfPrefix,
} from './feed-elements.ts'
import { type FeedBase, type FeedText, OpenText } from './feed-text.ts'
import { decodeXml, definesEntity, type XmlPiece, xmlText } from './xml-text.ts'

/** Most elements inside one another; feeds have a few dozen. */
const MAX_DEPTH = 500

/** Characters of an element's name in a sentence. */
const MAX_NAME = 60

/** A link, and the base that it is relative to. */
interface FeedPage {
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

/** HTML reads what follows such a tag as text, even where XML closes it at once. */
const HIDES_TEXT = /^(?:script|style|textarea|title|iframe|noembed|noframes|xmp|plaintext)$/i

const CDATA_START = '<![CDATA['.length

/** @throws SettingsError if the text is no feed, defines entities or is too deep */
export class FeedReader extends TagReader {
  readonly texts: FeedText[] = []
  /** Page of the feed, and the base that it is relative to. */
  page: FeedPage | undefined
  /** Items in their order, each with its page. */
  readonly items: { readonly from: number; to: number; page: FeedPage | undefined }[] = []
  /** Whether an element was opened. */
  hasRoot = false
  /** Whether the text ends inside an element. */
  endsEarly = false
  readonly #reading: Reading
  readonly #open: Element[] = []
  /** Number of open elements by name. */
  readonly #counts = new Map<string, number>()
  /** Vocabularies by prefix, the innermost last. */
  readonly #vocabularies = new Map<string, Vocabulary[]>()
  /** Vocabulary of names without a namespace, and of the root's own namespace. */
  #standard: Vocabulary = 'core'
  #rootNamespace = ''
  #text: OpenText | undefined

  constructor(source: string, reading: Reading) {
    super(source)
    this.#reading = reading
  }

  override onopentagname(start: number, end: number): void {
    super.onopentagname(start, end)
    if (this.#text?.kind === 'xhtml') this.#text.cut(start, start + this.tag.lastIndexOf(':') + 1)
  }

  /** XML has no value without quotes. */
  override onattribend(quote: QuoteType): void {
    if (quote !== QuoteType.Unquoted) super.onattribend(quote)
  }

  /** XML allows no repeated declaration; some feeds have one. */
  protected override lastCounts(name: string): boolean {
    return isNamespace(name)
  }

  override onopentagend(end: number): void {
    this.#openElement(end + 1)
  }

  override onselfclosingtag(end: number): void {
    if (this.#text?.kind === 'xhtml' && HIDES_TEXT.test(nameIn(this.tag).local))
      this.#text.cut(this.tagStart, end + 1)
    this.#openElement(end + 1)
    this.#closeElement(end + 1, end + 1)
  }

  override onclosetag(start: number, end: number): void {
    const name = this.source.slice(start, end)
    // A tag that closes nothing is ignored.
    if ((this.#counts.get(name) ?? 0) === 0) return
    const tagStart = this.source.lastIndexOf('<', start)
    while (this.#open.at(-1)?.qualified !== name) this.#closeElement(tagStart, tagStart)
    if (this.#text?.kind === 'xhtml' && this.#open.length > this.#text.depth)
      this.#text.cut(start, start + name.lastIndexOf(':') + 1)
    this.#closeElement(tagStart, end)
  }

  override ontext(from: number, to: number): void {
    this.#addPiece({ from, to, form: 'references' })
  }

  /** @param endOffset 0 if the text ends inside the section */
  override oncdata(from: number, end: number, endOffset: number): void {
    if (this.#text?.kind === 'xhtml') this.#text.cut(from - CDATA_START, end + 1)
    else this.#addPiece({ from, to: end - endOffset, form: 'cdata' })
  }

  override ondeclaration(start: number, end: number): void {
    if (definesEntity(this.source.slice(start, end))) throw this.#refusal(start, say('feed-entities'))
  }

  override onend(): void {
    this.endsEarly = this.#open.length > 0
  }

  #openElement(end: number): void {
    if (this.#open.length === MAX_DEPTH)
      throw this.#refusal(this.tagStart, say('feed-too-deep', { most: MAX_DEPTH }))
    const isRoot = !this.hasRoot
    if (isRoot) this.#rootNamespace = this.#attribute(namespaceAttribute(this.tag)) ?? ''
    const declared = this.#declare()
    const name = this.#nameOf(this.tag)
    if (isRoot) this.#openRoot(name)
    const outer = this.#open.at(-1)
    const href = this.#attribute('xml:base')
    const base = href === undefined ? outer?.base : { href, outer: outer?.base }
    this.#open.push({ ...name, qualified: this.tag, base, declared })
    if (ITEMS.has(name.local) && !this.#text)
      this.items.push({ from: this.tagStart, to: Number.POSITIVE_INFINITY, page: undefined })
    this.#counts.set(this.tag, (this.#counts.get(this.tag) ?? 0) + 1)
    if (this.#text) {
      if (href !== undefined && base) this.#text.openBase(base, this.tagStart, this.#open.length)
    } else this.#take(name, outer, base, end)
  }

  #openRoot(name: FeedName): void {
    this.hasRoot = true
    const isForeign = vocabularyOf(this.#rootNamespace) === 'other'
    const standard = feedVocabulary(isForeign ? { ...name, vocabulary: 'other' } : name)
    if (!standard) {
      const about = { name: this.#reading.name, root: printable(this.tag, MAX_NAME) }
      throw new SettingsError([say('feed-other-root', about)], 'sources')
    }
    this.#standard = standard
  }

  #take(name: FeedName, outer: FeedName | undefined, base: FeedBase | undefined, end: number): void {
    const content = contentOf(this.#inStandard(name), outer?.local, wanted => this.#attribute(wanted))
    if (content?.kind === 'attribute') {
      const value = this.attributes.get(content.name)
      if (!value) return
      const piece = { from: value.from, to: value.to, form: 'references' } as const
      this.texts.push({ kind: 'url', pieces: [piece], base, ranges: [] })
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
        const href = xmlText(this.source, closed.pieces).text.trim()
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
    for (const [name, value] of this.attributes) {
      if (!isNamespace(name)) continue
      const prefix = name.slice('xmlns:'.length)
      const namespace = this.#valueOf(value)
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
    const value = this.attributes.get(name)
    return value && this.#valueOf(value)
  }

  #valueOf({ from, to }: Span): string {
    return decodeXml(this.source.slice(from, to))
  }

  #refusal(offset: number, fault: Sentence): SettingsError {
    return this.#reading.refusal(lineAt(this.source, offset), fault)
  }
}

function nameIn(qualified: string): { readonly prefix: string; readonly local: string } {
  const colon = qualified.indexOf(':')
  return { prefix: qualified.slice(0, Math.max(0, colon)), local: qualified.slice(colon + 1) }
}

function isNamespace(attribute: string): boolean {
  return attribute === 'xmlns' || attribute.startsWith('xmlns:')
}

function namespaceAttribute(qualified: string): string {
  const { prefix } = nameIn(qualified)
  return prefix === '' ? 'xmlns' : `xmlns:${prefix}`
}
