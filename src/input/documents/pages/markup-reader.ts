/** Reads HTML and XML by the events of a tokenizer: a reader collects offsets, and no tree is built. */

import { QuoteType, Tokenizer } from 'htmlparser2'
import type { AttributeQuote } from '../edit.ts'
import type { Span } from '../span.ts'

/** Callbacks of the tokenizer; a reader overrides those that it needs. */
export class MarkupReader {
  protected readonly source: string

  constructor(source: string) {
    this.source = source
  }

  onopentagname(_start: number, _end: number): void {}
  onopentagend(_end: number): void {}
  onselfclosingtag(_end: number): void {}
  onclosetag(_start: number, _end: number): void {}
  onattribname(_start: number, _end: number): void {}
  onattribdata(_start: number, _end: number): void {}
  onattribend(_quote: QuoteType): void {}
  ontext(_start: number, _end: number): void {}
  oncomment(_start: number, _end: number): void {}
  oncdata(_start: number, _end: number, _endOffset: number): void {}
  ondeclaration(_start: number, _end: number): void {}
  onend(): void {}
  onattribentity(): void {}
  onprocessinginstruction(): void {}
  ontextentity(): void {}

  /** Reads the whole source as XML. @param checkTime called between blocks */
  readXml(checkTime?: () => void): this {
    const tokenizer = new Tokenizer({ xmlMode: true, decodeEntities: false }, this)
    writeBlocks(tokenizer, this.source, checkTime)
    tokenizer.end()
    return this
  }
}

/** Characters between two calls of `checkTime`. */
const BLOCK = 1_048_576

/** Cuts only before a `<`, so that no reference is in two blocks. */
export function writeBlocks(tokenizer: Tokenizer, text: string, checkTime = () => {}): void {
  for (let at = 0; at < text.length; ) {
    checkTime()
    const next = text.indexOf('<', at + BLOCK)
    tokenizer.write(text.slice(at, next < 0 ? undefined : next))
    at = next < 0 ? text.length : next
  }
}

/** A value inside its quotes. */
export interface Attribute extends Span {
  readonly quote: AttributeQuote
}

const QUOTES: Readonly<Record<number, AttributeQuote>> = {
  [QuoteType.Double]: '"',
  [QuoteType.Single]: "'",
  [QuoteType.Unquoted]: '',
}

/** Attributes of one tag; later ones are not read. */
const MAX_ATTRIBUTES = 1000

/** Collects the attributes of each tag. */
export class TagReader extends MarkupReader {
  /** As the markup compares names. */
  protected tag = ''
  protected tagStart = 0
  /** Attributes with a value, by name; of several with one name the first counts, unless `lastCounts`. */
  protected attributes = new Map<string, Attribute>()
  #attribute = ''
  #from = -1
  #to = -1

  /** Returns a name as the markup compares it. */
  protected nameIn(start: number, end: number): string {
    return this.source.slice(start, end)
  }

  /** Whether the last of several attributes with this name counts. */
  protected lastCounts(_name: string): boolean {
    return false
  }

  override onopentagname(start: number, end: number): void {
    this.tag = this.nameIn(start, end)
    this.tagStart = start - 1
    if (this.attributes.size > 0) this.attributes = new Map()
  }

  override onattribname(start: number, end: number): void {
    this.#attribute = this.nameIn(start, end)
    this.#from = -1
  }

  override onattribdata(start: number, end: number): void {
    if (this.#from < 0) this.#from = start
    this.#to = end
  }

  override onattribend(kind: QuoteType): void {
    const name = this.#attribute
    const quote = QUOTES[kind]
    if (this.#from < 0 || quote === undefined || this.attributes.size === MAX_ATTRIBUTES) return
    if (this.attributes.has(name) && !this.lastCounts(name)) return
    this.attributes.set(name, { from: this.#from, to: this.#to, quote })
  }
}
